import { once } from "../once.ts";
import { shiftedWords } from "./shifted-words.ts";

/** Given names of Arabic-speaking countries, without vowel marks, each alif bare; sorted. */
const GIVEN_NAMES = [
  // اباه ابتسام ابتهال ابراهيم ابوبكر ابوعبيدة اثير احسان احمد احمدناه احمدو اخلاص ادبي ادريس
  "GHGg GHJSGe GHJgGd GHQGgje GHhHcQ GHhYHjOI GKjQ GMSGf GMeO GMeOfGg GMeOh GNdGU GOHj GOQjS",
  // ادم ادما ادمون ادهم ادوار اديب ارجوان اروى اروين اريج ازاد اسامة اسامه اسحاق اسحق اسراء اسعد
  "GOe GOeG GOehf GOge GOhGQ GOjH GQLhGf GQhi GQhjf GQjL GRGO GSGeI GSGeg GSMGb GSMb GSQGA GSYO",
  // اسلام اسماء اسماعيل اسية اسيل اشرف اشرقت اصيل اعتدال اعلي افنان اكرم الاء البير التجاني
  "GSdGe GSeGA GSeGYjd GSjI GSjd GTQa GTQbJ GUjd GYJOGd GYdj GafGf GcQe GdGA GdHjQ GdJLGfj",
  // الحبيب الحسان الحسن الحسنية الحسين الداه السالك الشيخ الشيماء الصادق الطاهر الطيب العربي
  "GdMHjH GdMSGf GdMSf GdMSfjI GdMSjf GdOGg GdSGdc GdTjN GdTjeGA GdUGOb GdWGgQ GdWjH GdYQHj",
  // العنود الفرد الكسندرا المختار المصطفى المعتصم المعطي المنجي المهدي المهدية الميلود الناصر
  "GdYfhO GdaQO GdcSfOQG GdeNJGQ GdeUWai GdeYJUe GdeYWj GdefLj GdegOj GdegOjI GdejdhO GdfGUQ",
  // النور الهادي الهام اليازيد الياس اليسا اليسار اليكس امبارك امجد امنة اميرة اميل امين امينة
  "GdfhQ GdgGOj GdgGe GdjGRjO GdjGS GdjSG GdjSGQ GdjcS GeHGQc GeLO GefI GejQI Gejd Gejf GejfI",
  // انجي انجيلا اندرو انس انطوان انطوانيت انور انيس اواب اوديت اوس اويس ايات اياد اية ايريني
  "GfLj GfLjdG GfOQh GfS GfWhGf GfWhGfjJ GfhQ GfjS GhGH GhOjJ GhS GhjS GjGJ GjGO GjI GjQjfj",
  // ايفان ايلاف ايلي ايليا ايلين ايلينا ايمن ايميلي اينار ايناس ايهاب ايهم ايوب بابكر باتريك
  "GjaGf GjdGa Gjdj GjdjG Gjdjf GjdjfG Gjef Gjejdj GjfGQ GjfGS GjgGH Gjge GjhH HGHcQ HGJQjc",
  // باران باسل باسمة باهر بثينة بختيار بدر بدرالدين بدرية برزان بريفان بريهان بسام بسمة بشار
  "HGQGf HGSd HGSeI HGgQ HKjfI HNJjGQ HOQ HOQGdOjf HOQjI HQRGf HQjaGf HQjgGf HSGe HSeI HTGQ",
  // بشرى بشير بطرس بكر بلال بلقيس بنان بندر بنيامين بهاء بهار بهية بهيج بهيجة بوبكر بوجمعة بوران
  "HTQi HTjQ HWQS HcQ HdGd HdbjS HfGf HfOQ HfjGejf HgGA HgGQ HgjI HgjL HgjLI HhHcQ HhLeYI HhQGf",
  // بوزيان بوشعيب بوعلام بولا بيار بيتر بيجل بيرق بيسان بيستون بيشوي بيير تاجوج تارا تالا تامر
  "HhRjGf HhTYjH HhYdGe HhdG HjGQ HjJQ HjLd HjQb HjSGf HjSJhf HjThj HjjQ JGLhL JGQG JGdG JGeQ",
  // تحسين ترف تركي تريفة تسنيم تغريد تقى تقي تمارا تماضر توجان توفيق تيريز تيريزا تيسير تيم
  "JMSjf JQa JQcj JQjaI JSfje JZQjO Jbi Jbj JeGQG JeGVQ JhLGf Jhajb JjQjR JjQjRG JjSjQ Jje",
  // تيماء ثامر ثريا ثويبة جابر جاد جاسم جاكلين جانيت جبران جرجس جرجي جرير جعفر جعيدان جلنار
  "JjeGA KGeQ KQjG KhjHI LGHQ LGO LGSe LGcdjf LGfjJ LHQGf LQLS LQLj LQjQ LYaQ LYjOGf LdfGQ",
  // جليلة جمانة جمانه جنات جنان جنى جهينة جواد جوان جوانا جواهر جورج جورجيت جورجينا جوري جوزفين
  "LdjdI LeGfI LeGfg LfGJ LfGf Lfi LgjfI LhGO LhGf LhGfG LhGgQ LhQL LhQLjJ LhQLjfG LhQj LhRajf",
  // جوزيت جوزيف جوسلين جوليا جوليان جومانا جوني جويرية جويل جيان جيداء جيرار جيزيل جيسيكا جيلالي
  "LhRjJ LhRja LhSdjf LhdjG LhdjGf LheGfG Lhfj LhjQjI Lhjd LjGf LjOGA LjQGQ LjRjd LjSjcG LjdGdj",
  // جيلان جيمن جيهان حاتم حاجي حازم حامد حذيفة حسام حسان حسن حسناء حسناوي حسني حسون حسونة حسيبة
  "LjdGf Ljef LjgGf MGJe MGLj MGRe MGeO MPjaI MSGe MSGf MSf MSfGA MSfGhj MSfj MShf MShfI MSjHI",
  // حسين حفيظة حكمت حلا حلمي حلى حليمة حماد حمادة حمادي حمد حمدان حمدي حمزة حمود حميد حميدو حنا
  "MSjf MajXI MceJ MdG Mdej Mdi MdjeI MeGO MeGOI MeGOj MeO MeOGf MeOj MeRI MehO MejO MejOh MfG",
  // حنان حنيفة حنين حيان حيدر خالد خديجة خديجه خزام خزامى خزعل خضر خضير خطري خلدون خلفان خلود
  "MfGf MfjaI Mfjf MjGf MjOQ NGdO NOjLI NOjLg NRGe NRGei NRYd NVQ NVjQ NWQj NdOhf NdaGf NdhO",
  // خليل خنساء خولان خولة خيري دارين دافيد داليا دالية داليدا دانا دانة داني دانيال دانية دانيلا
  "Ndjd NfSGA NhdGf NhdI NjQj OGQjf OGajO OGdjG OGdjI OGdjOG OGfG OGfI OGfj OGfjGd OGfjI OGfjdG",
  // داود داوود دريد دعد دلال دلدار دلشاد دلوفان دلير دميانة دنى دنيا دنيز دهام دياب ديالى ديانا
  "OGhO OGhhO OQjO OYO OdGd OdOGQ OdTGO OdhaGf OdjQ OejGfI Ofi OfjG OfjR OgGe OjGH OjGdi OjGfG",
  // ديما دينا دينيز ذكرى ذياب ذيب رؤوف رؤى رائد رائدة رائف رابح راشد راضي راضية راغب راغدة راكان
  "OjeG OjfG OjfjR PcQi PjGH PjH QDha QDi QGFO QGFOI QGFa QGHM QGTO QGVj QGVjI QGZH QGZOI QGcGf",
  // رالف رامز رامي رامية رانيا راوية ربا ربى ربيعة رتيبة رجوة رحاب ردينة رزان رزق رزقي رشا رشاد
  "QGda QGeR QGej QGejI QGfjG QGhjI QHG QHi QHjYI QJjHI QLhI QMGH QOjfI QRGf QRb QRbj QTG QTGO",
  // رشدي رشيد رشيدة رضا رضوان رغد رغدة رفاعي رفعت رفقة رفيف رفيق رقية رلى رمزي رنا رند رندا رندة
  "QTOj QTjO QTjOI QVG QVhGf QZO QZOI QaGYj QaYJ QabI Qaja Qajb QbjI Qdi QeRj QfG QfO QfOG QfOI",
  // رنده رنيم رنين رهام رهف روجيه روز روزان روزين روكز رولا روناك رويان رويدا رويدة ريا رياض
  "QfOg Qfje Qfjf QgGe Qga QhLjg QhR QhRGf QhRjf QhcR QhdG QhfGc QhjGf QhjOG QhjOI QjG QjGV",
  // ريان ريبوار ريبين ريتا ريزان ريم ريما ريماس ريمون ريموند رينا رينيه ريهام ريهان زانا زاهر
  "QjGf QjHhGQ QjHjf QjJG QjRGf Qje QjeG QjeGS Qjehf QjehfO QjfG Qjfjg QjgGe QjgGf RGfG RGgQ",
  // زاهي زاهية زبيدة زبير زكريا زكرياء زكية زلفا زليخة زمرد زهراء زهوة زهية زهير زياد زياني زيد
  "RGgj RGgjI RHjOI RHjQ RcQjG RcQjGA RcjI RdaG RdjNI ReQO RgQGA RghI RgjI RgjQ RjGO RjGfj RjO",
  // زيدان زين زينب زينة زينه سائد ساجدة سارة ساري سالي سامح سامر سامي سامية ساندرا ساندي ساويرس
  "RjOGf Rjf RjfH RjfI Rjfg SGFO SGLOI SGQI SGQj SGdj SGeM SGeQ SGej SGejI SGfOQG SGfOj SGhjQS",
  // ستيفاني سدرة سديم سراج سردار سركوت سرى سعاد سعد سعدون سعدية سعود سفانة سفيان سكينة سلاف
  "SJjaGfj SOQI SOje SQGL SQOGQ SQchJ SQi SYGO SYO SYOhf SYOjI SYhO SaGfI SajGf ScjfI SdGa",
  // سلافة سلطانة سلمان سلمى سلمية سلوان سلوم سلوى سليم سليمان سماح سمح سمر سمعان سمية سمير سميرة
  "SdGaI SdWGfI SdeGf Sdei SdejI SdhGf Sdhe Sdhi Sdje SdjeGf SeGM SeM SeQ SeYGf SejI SejQ SejQI",
  // سناء سنان سندس سنى سنية سهاد سهام سهى سهير سهيل سوار سوران سوزان سوزي سوسان سوسن سوسنة سوليم
  "SfGA SfGf SfOS Sfi SfjI SgGO SgGe Sgi SgjQ Sgjd ShGQ ShQGf ShRGf ShRj ShSGf ShSf ShSfI Shdje",
  // سومية سيد سيدرا سيدي سيرين سيرينا سيزار سيف سيلفا سيلفيا سيلين سيما سيمون سينا شادن شادي
  "ShejI SjO SjOQG SjOj SjQjf SjQjfG SjRGQ Sja SjdaG SjdajG Sjdjf SjeG Sjehf SjfG TGOf TGOj",
  // شادية شارل شاكر شامة شاهر شاهندة شاهيناز شذا شذى شربل شرين شعيب شفان شفيقة شكري شكرية شمس
  "TGOjI TGQd TGcQ TGeI TGgQ TGgfOI TGgjfGR TPG TPi TQHd TQjf TYjH TaGf TajbI TcQj TcQjI TeS",
  // شمساء شمسة شنو شنودة شهاب شهرزاد شهلا شهيب شهيرة شهيناز شوان شوقي شوقية شيخة شيركو شيرلي
  "TeSGA TeSI Tfh TfhOI TgGH TgQRGO TgdG TgjH TgjQI TgjfGR ThGf Thbj ThbjI TjNI TjQch TjQdj",
  // شيرين شيلان شيماء صابر صابرين صابرينا صبحي صبري صبرية صبوح صبيحة صفاء صفوان صفوة صفوت صفية
  "TjQjf TjdGf TjeGA UGHQ UGHQjf UGHQjfG UHMj UHQj UHQjI UHhM UHjMI UaGA UahGf UahI UahJ UajI",
  // صلاح صهباء صهيب صوفيا صولانج صيته ضاري ضحى ضرار ضياء ضياف طارق طالبي طلال طلحة طلعت طه طوني
  "UdGM UgHGA UgjH UhajG UhdGfL UjJg VGQj VMi VQGQ VjGA VjGa WGQb WGdHj WdGd WdMI WdYJ Wg Whfj",
  // ظافر ظبية عائدة عائشة عائض عاتكة عادل عارف عازر عاصم عاصي عاطف عامر عامرة عايدة عايض عباس
  "XGaQ XHjI YGFOI YGFTI YGFV YGJcI YGOd YGQa YGRQ YGUe YGUj YGWa YGeQ YGeQI YGjOI YGjV YHGS",
  // عبدالاحد عبدالاله عبدالامير عبدالباري عبدالباسط عبدالباقي عبدالبديع عبدالتواب عبدالجبار
  "YHOGdGMO YHOGdGdg YHOGdGejQ YHOGdHGQj YHOGdHGSW YHOGdHGbj YHOGdHOjY YHOGdJhGH YHOGdLHGQ",
  // عبدالجليل عبدالجواد عبدالحسين عبدالحفيظ عبدالحق عبدالحكيم عبدالحليم عبدالحميد عبدالحي
  "YHOGdLdjd YHOGdLhGO YHOGdMSjf YHOGdMajX YHOGdMb YHOGdMcje YHOGdMdje YHOGdMejO YHOGdMj",
  // عبدالخالق عبدالرؤوف عبدالرحمن عبدالرحيم عبدالرزاق عبدالزهرة عبدالستار عبدالسلام عبدالسميع
  "YHOGdNGdb YHOGdQDha YHOGdQMef YHOGdQMje YHOGdQRGb YHOGdRgQI YHOGdSJGQ YHOGdSdGe YHOGdSejY",
  // عبدالشكور عبدالصمد عبدالعالي عبدالعزيز عبدالعظيم عبدالعليم عبدالغفار عبدالغفور عبدالغني
  "YHOGdTchQ YHOGdUeO YHOGdYGdj YHOGdYRjR YHOGdYXje YHOGdYdje YHOGdZaGQ YHOGdZahQ YHOGdZfj",
  // عبدالفتاح عبدالقادر عبدالقدوس عبدالكاظم عبدالكريم عبداللطيف عبدالله عبدالماجد عبدالمجيد
  "YHOGdaJGM YHOGdbGOQ YHOGdbOhS YHOGdcGXe YHOGdcQje YHOGddWja YHOGddg YHOGdeGLO YHOGdeLjO",
  // عبدالمحسن عبدالمسيح عبدالمطلب عبدالمعطي عبدالملك عبدالمنعم عبدالمهدي عبدالمولى عبدالناصر
  "YHOGdeMSf YHOGdeSjM YHOGdeWdH YHOGdeYWj YHOGdedc YHOGdefYe YHOGdegOj YHOGdehdi YHOGdfGUQ",
  // عبدالنبي عبدالنور عبدالهادي عبدالواحد عبدالواسع عبدالودود عبدالوهاب عبدربه عبده عبدو عبلة
  "YHOGdfHj YHOGdfhQ YHOGdgGOj YHOGdhGMO YHOGdhGSY YHOGdhOhO YHOGdhgGH YHOQHg YHOg YHOh YHdI",
  // عبيدة عبير عتاب عثمان عدلي عدنان عدي عذاري عرفات عروب عروة عريب عزالدين عزالعرب عزة عزمي
  "YHjOI YHjQ YJGH YKeGf YOdj YOfGf YOj YPGQj YQaGJ YQhH YQhI YQjH YRGdOjf YRGdYQH YRI YRej",
  // عزوز عزيزي عصام عطية عفاف عفت عفراء عفيفة عقبة عقيل عكاشة عكرمة علاء علوان علوي علي عليا
  "YRhR YRjRj YUGe YWjI YaGa YaJ YaQGA YajaI YbHI Ybjd YcGTI YcQeI YdGA YdhGf Ydhj Ydj YdjG",
  // علياء عليان عليوة عماد عمار عمر عمران عمرو عمير عميرة عنان عنود عواد عواطف عوضية عوف عوني
  "YdjGA YdjGf YdjhI YeGO YeGQ YeQ YeQGf YeQh YejQ YejQI YfGf YfhO YhGO YhGWa YhVjI Yha Yhfj",
  // عيدة عيسى عيشتو عيوش غابي غادة غازي غازية غالب غانية غدنان غدي غدير غريتا غريس غزلان غسان
  "YjOI YjSi YjTJh YjhT ZGHj ZGOI ZGRj ZGRjI ZGdH ZGfjI ZOfGf ZOj ZOjQ ZQjJG ZQjS ZRdGf ZSGf",
  // غفار غنوة غنى غنيم غنيمة غياث غيث غيثة غيداء غيلان فؤاد فاتن فادي فاديا فادية فارس فارعة
  "ZaGQ ZfhI Zfi Zfje ZfjeI ZjGK ZjK ZjKI ZjOGA ZjdGf aDGO aGJf aGOj aGOjG aGOjI aGQS aGQYI",
  // فاروق فاطمة فايز فايزة فايق فتاح فتحي فتحية فتون فدا فداء فدوى فراس فرانسوا فرحان فرناز
  "aGQhb aGWeI aGjR aGjRI aGjb aJGM aJMj aJMjI aJhf aOG aOGA aOhi aQGS aQGfShG aQMGf aQfGR",
  // فرهاد فريال فريح فريد فريدة فريدون فطومة فطيمة فلك فهد فهمي فهيمة فواز فوازة فوز فوزان فوزي
  "aQgGO aQjGd aQjM aQjO aQjOI aQjOhf aWheI aWjeI adc agO agej agjeI ahGR ahGRI ahR ahRGf ahRj",
  // فوزية فيحاء فيرا فيروز فيصل فيفيان فيكتور فيكتوريا فيليب فينوس فيوليت قاسم قاسمية قبس قتيبة
  "ahRjI ajMGA ajQG ajQhR ajUd ajajGf ajcJhQ ajcJhQjG ajdjH ajfhS ajhdjJ bGSe bGSejI bHS bJjHI",
  // قحطان قدرية قسورة قصي قيس كاتيا كادي كارلا كارمن كارن كاروان كارول كارين كارينا كاظم كاظمية
  "bMWGf bOQjI bShQI bUj bjS cGJjG cGOj cGQdG cGQef cGQf cGQhGf cGQhd cGQjf cGQjfG cGXe cGXejI",
  // كاميليا كاوا كاوه كايد كرار كرستينا كرمل كريستين كريستينا كلارا كلثوم كلود كلوديا كليم كمالة
  "cGejdjG cGhG cGhg cGjO cQGQ cQSJjfG cQed cQjSJjf cQjSJjfG cdGQG cdKhe cdhO cdhOjG cdje ceGdI",
  // كميل كميلة كنان كنانة كندة كنزة كنعان كوثر كوردو كوليت كيان كيرلس كيندا كيوان لؤي لارا لانا
  "cejd cejdI cfGf cfGfI cfOI cfRI cfYGf chKQ chQOh chdjJ cjGf cjQdS cjfOG cjhGf dDj dGQG dGfG",
  // لبنى لبيب لبيبة لجين لجينة لطفي لطفية لطيفة لقمان للا لمار لمى لمياء لميس لميعة لوجين لودي
  "dHfi dHjH dHjHI dLjf dLjfI dWaj dWajI dWjaI dbeGf ddG deGQ dei dejGA dejS dejYI dhLjf dhOj",
  // لورا لوران لورانس لورين لوسي لوسيان لولوة لونا ليال ليان لياندرا ليث ليزا ليلاس ليلان ليلى
  "dhQG dhQGf dhQGfS dhQjf dhSj dhSjGf dhdhI dhfG djGd djGf djGfOQG djK djRG djdGS djdGf djdi",
  // لين لينا لينة ليندا مؤمن مؤنس ماجد ماجدة ماجدولين مارسيل مارغريت مارلين مارون ماري ماريا
  "djf djfG djfI djfOG eDef eDfS eGLO eGLOI eGLOhdjf eGQSjd eGQZQjJ eGQdjf eGQhf eGQj eGQjG",
  // ماريان ماريانا مارينا مازن ماغي مالفينا مالك مامون مانيا ماهر ماهيتاب ماوية مايا مايسة مبارك
  "eGQjGf eGQjGfG eGQjfG eGRf eGZj eGdajfG eGdc eGehf eGfjG eGgQ eGgjJGH eGhjI eGjG eGjSI eHGQc",
  // مبروكة متعب مجدي مجيدة محاسن محبوبة محسن محمد محمدو محمدي محمذن محمود مدحت مديحة مراد مرام
  "eHQhcI eJYH eLOj eLjOI eMGSf eMHhHI eMSf eMeO eMeOh eMeOj eMePf eMehO eOMJ eOjMI eQGO eQGe",
  // مراون مرزوق مرسي مرضي مرقس مروان مروة مروى مريم مزنة مسعد مسعودة مسفر مشاري مشاعل مشعان مشعل
  "eQGhf eQRhb eQSj eQVj eQbS eQhGf eQhI eQhi eQje eRfI eSYO eSYhOI eSaQ eTGQj eTGYd eTYGf eTYd",
  // مصباح مصطفى مصطفي مصعب مطلق مظفر مظهر معاذ معاوية معتز معتصم معتوق معن مفلح مقداد مكرم
  "eUHGM eUWai eUWaj eUYH eWdb eXaQ eXgQ eYGP eYGhjI eYJR eYJUe eYJhb eYf eadM ebOGO ecQe",
  // مكفولة مكي ملاك ممدوح مناف منال مناهل منة منتصر منجي منجية منذر منصور منى منيار منيب منية
  "ecahdI ecj edGc eeOhM efGa efGd efGgd efI efJUQ efLj efLjI efPQ efUhQ efi efjGQ efjH efjI",
  // منير منيرة منيف مها مهجة مهدي مهدية مهران مهرة مهند مهى مهيار موزة موسى مولاي مي ميادة ميار
  "efjQ efjQI efja egG egLI egOj egOjI egQGf egQI egfO egi egjGQ ehRI ehSi ehdGj ej ejGOI ejGQ",
  // مياس ميثاء ميثم ميرا ميرال ميراي ميرفت ميرنا ميريام ميريانا ميس ميساء ميسان ميسر ميسرة ميسم
  "ejGS ejKGA ejKe ejQG ejQGd ejQGj ejQaJ ejQfG ejQjGe ejQjGfG ejS ejSGA ejSGf ejSQ ejSQI ejSe",
  // ميسون ميشال ميشيل ميلينا ميمونة مينا مينة نائف نائل نائلة ناتاشا ناتالي ناجي نادر نادية
  "ejShf ejTGd ejTjd ejdjfG ejehfI ejfG ejfI fGFa fGFd fGFdI fGJGTG fGJGdj fGLj fGOQ fGOjI",
  // نادين ناريمان ناصر ناصيف نانسي ناهد ناهض نايا نايف نايلة نبراس نبيل نبيلة نبيهة نجلاء نجم
  "fGOjf fGQjeGf fGUQ fGUja fGfSj fGgO fGgV fGjG fGja fGjdI fHQGS fHjd fHjdI fHjgI fLdGA fLe",
  // نجوان نجود نجوى نجيب نجيبة ندى نديم نديمة نذيرة نرمين نزار نزيه نزيهة نسرين نسيبة نسيمة نشات
  "fLhGf fLhO fLhi fLjH fLjHI fOi fOje fOjeI fPjQI fQejf fRGQ fRjg fRjgI fSQjf fSjHI fSjeI fTGJ",
  // نشوان نشوى نصرالدين نصرت نصير نعمان نعمت نعيم نعيمة نعيمي نفيسة نقولا نهاد نهال نهاوند نهاية
  "fThGf fThi fUQGdOjf fUQJ fUjQ fYeGf fYeJ fYje fYjeI fYjej fajSI fbhdG fgGO fgGd fgGhfO fgGjI",
  // نهلا نهلة نهى نهيل نوارة نواره نواف نوال نورا نورالدين نوران نورة نورهان نوروز نوري نورية
  "fgdG fgdI fgi fgjd fhGQI fhGQg fhGa fhGd fhQG fhQGdOjf fhQGf fhQI fhQgGf fhQhR fhQj fhQjI",
  // نوف نيازك نيازي نيجيرفان نيرة نيرمين نيروز نيفين نيكول نيللي نينا هاجر هادي هالة هاني هانيا
  "fha fjGRc fjGRj fjLjQaGf fjQI fjQejf fjQhR fjajf fjchd fjddj fjfG gGLQ gGOj gGdI gGfj gGfjG",
  // هاوري هبة هدباء هدى هديل هزار هزاع هزيم هشام هشامي هلا هلالة هلدا همام هميان هناء هنادي هند
  "gGhQj gHI gOHGA gOi gOjd gRGQ gRGY gRje gTGe gTGej gdG gdGdI gdOG geGe gejGf gfGA gfGOj gfO",
  // هنري هوزان هوشيار هويدا هيا هيام هيثم هيثمي هيرش هيفاء هيلا هيلانة هيلة هيلدا هيلين هيمن
  "gfQj ghRGf ghTjGQ ghjOG gjG gjGe gjKe gjKej gjQT gjaGA gjdG gjdGfI gjdI gjdOG gjdjf gjef",
  // هيوا وئام وائل واثق وجدي وجنات وجيهة وديع وردان وردية وسام وسن وسيم وصال وصفي وضاح وضحى
  "gjhG hFGe hGFd hGKb hLOj hLfGJ hLjgI hOjY hQOGf hQOjI hSGe hSf hSje hUGd hUaj hVGM hVMi",
  // وفيقة ولاء ولادة ولهان وليد وليم وهاب وهبي وهيب وهيبة يارا ياسر ياسمين ياسمينا ياسمينة
  "hajbI hdGA hdGOI hdgGf hdjO hdje hgGH hgHj hgjH hgjHI jGQG jGSQ jGSejf jGSejfG jGSejfI",
  // ياسمينه ياسين يامن يحظيه يحظيها يحي يحيى يزن يسرا يسرى يعرب يعقوب يمان يمنى يمينة يوحنا
  "jGSejfg jGSjf jGef jMXjg jMXjgG jMj jMji jRf jSQG jSQi jYQH jYbhH jeGf jefi jejfI jhMfG",
  // يوستينا يوسف يوسفية يوشع يونان يونس
  "jhSJjfG jhSa jhSajI jhTY jhfGf jhfS",
];

/** Given names that begin sentences as other words, too; sorted. */
const NOUNS_TOO = [
  // ابرار احلام ازهار الرشيد الزين الشريف الصافي الصديق الطاهرة العباس المنذر الهاشمي امال اماني
  "GHQGQ GMdGe GRgGQ GdQTjO GdRjf GdTQja GdUGaj GdUOjb GdWGgQI GdYHGS GdefPQ GdgGTej GeGd GeGfj",
  // امجاد امل انتصار انعام ايثار ايمان باسم بتول بديعة براء بركة بشائر بلسم بيان تاج تهاني ثائر
  "GeLGO Ged GfJUGQ GfYGe GjKGQ GjeGf HGSe HJhd HOjYI HQGA HQcI HTGFQ HdSe HjGf JGL JgGfj KGFQ",
  // ثناء جاسر جبريل جلال جليل جمال جمعة جميل جميلة جهاد جوهرة حارث حافظ حبيب حبيبة حصة حكيم
  "KfGA LGSQ LHQjd LdGd Ldjd LeGd LeYI Lejd LejdI LgGO LhgQI MGQK MGaX MHjH MHjHI MUI Mcje",
  // حكيمة حميدة حورية حياة خالدة خلف خليفة خميس خيرية درة دعاء دليلة ذكية رؤيا رباب ربيع رجاء
  "McjeI MejOI MhQjI MjGI NGdOI Nda NdjaI NejS NjQjI OQI OYGA OdjdI PcjI QDjG QHGH QHjY QLGA",
  // رجب رحمة رشيق رصين رغداء رفاه رمزية رمضان رهيف رواء رواد روان روحي روضة زكي زهرة زهور سالم
  "QLH QMeI QTjb QUjf QZOGA QaGg QeRjI QeVGf Qgja QhGA QhGO QhGf QhMj QhVI Rcj RgQI RghQ SGde",
  // سالمة سالمين ساهر سجاد سجى سحر سعدي سعيد سعيدة سعيدي سلام سلامة سلطان سليمة سهيلة شام شامل
  "SGdeI SGdejf SGgQ SLGO SLi SMQ SYOj SYjO SYjOI SYjOj SdGe SdGeI SdWGf SdjeI SgjdI TGe TGed",
  // شاهين شجاع شرف شروق شريف شريفة شعبان شفيق شهد شوق صابرة صادق صادقة صالح صالحة صبا صباح صخر
  "TGgjf TLGY TQa TQhb TQja TQjaI TYHGf Tajb TgO Thb UGHQI UGOb UGObI UGdM UGdMI UHG UHGM UNQ",
  // صقار صقر طالب طاهر طاهرة طيب طيبة عادلة عارفة عالية عباد عبادة عبيد عذراء عرفان عز عزيز
  "UbGQ UbQ WGdH WGgQ WGgQI WjH WjHI YGOdI YGQaI YGdjI YHGO YHGOI YHjO YPQGA YQaGf YR YRjR",
  // عزيزة عصمت عفيف عمارة عنبر عهد عهود عوض عيشة غالية غانم غزل غزوان غصون غفران فائز فائزة فائق
  "YRjRI YUeJ Yaja YeGQI YfHQ YgO YghO YhV YjTI ZGdjI ZGfe ZRd ZRhGf ZUhf ZaQGf aGFR aGFRI aGFb",
  // فاضل فخري فرات فرج فرح فردوس فرقان فضل فضيل فضيلة فكري فلاح فهيم قدري قمر قيصر كامل كرم كرمة
  "aGVd aNQj aQGJ aQL aQM aQOhS aQbGf aVd aVjd aVjdI acQj adGM agje bOQj beQ bjUQ cGed cQe cQeI",
  // كريم كريمة كفاح كمال كوكب لؤلؤة لطيف مؤمنة مؤيد ماهرة مبروك مجاهد مجد مجيد محسنة مختار مرشد
  "cQje cQjeI caGM ceGd chcH dDdDI dWja eDefI eDjO eGgQI eHQhc eLGgO eLO eLjO eMSfI eNJGQ eQTO",
  // مروج مسعود مسلم معالي معمر مقبل مكارم ملاذ ملحم ملك منار منتهى منصف منصورة مهيب موفق مولود
  "eQhL eSYhO eSde eYGdj eYeQ ebHd ecGQe edGP edMe edc efGQ efJgi efUa efUhQI egjH ehab ehdhO",
  // ميلاد ناهدة نبهان نبيه نجاة نجات نجاح نداء نذير نرجس نسمة نسيم نصر نضال نظمي نعمة نوح نور
  "ejdGO fGgOI fHgGf fHjg fLGI fLGJ fLGM fOGA fPjQ fQLS fSeI fSje fUQ fVGd fXej fYeI fhM fhQ",
  // نورس هادية هاشم هانية هدير هلال هندي وجدان وجيه وحيد وحيدة وداد ودود وردة وسيمة وعد وفاء
  "fhQS gGOjI gGTe gGfjI gOjQ gdGd gfOj hLOGf hLjg hMjO hMjOI hOGO hOhO hQOI hSjeI hYO haGA",
  // وفيق ياقوت يزيد يسار يسير يمامة
  "hajb jGbhJ jRjO jSGQ jSjQ jeGeI",
];

/** Given names of women that don't end as theirs do; sorted. */
const WOMEN = [
  // ابتسام احلام اخلاص اريج اسيل افنان الهام الين امال ايمان بتول بثين تسنيم تغريد تماضر تيريز
  "GHJSGe GMdGe GNdGU GQjL GSjd GafGf GdgGe Gdjf GeGd GjeGf HJhd HKjf JSfje JZQjO JeGVQ JjQjR",
  // جاكلين جنات جنان جواهر جود جوسلين جومان جويل جيزيل جيهان حنان حنين خلود دارين دلال ديم رباب
  "LGcdjf LfGJ LfGf LhGgQ LhO LhSdjf LheGf Lhjd LjRjd LjgGf MfGf Mfjf NdhO OGQjf OdGd Oje QHGH",
  // رحاب رزان رغد رفاه رفيف رند رنيم رنين رهام رهف روان روز ريم ريماس ريناد ريهام زمرد زينب سحر
  "QMGH QRGf QZO QaGg Qaja QfO Qfje Qfjf QgGe Qga QhGf QhR Qje QjeGS QjfGO QjgGe ReQO RjfH SMQ",
  // سديم سعاد سلاف سمر سهام سوار سوزان سوسن سيرين شروق شهد شوق شيرين صابرين عبير عتاب عفاف عهود
  "SOje SYGO SdGa SeQ SgGe ShGQ ShRGf ShSf SjQjf TQhb TgO Thb TjQjf UGHQjf YHjQ YJGH YaGa YghO",
  // عواطف غدير غريس غصون غفران فاتن فريال فيروز قمر كاترين كارمن كارن كارول كارين كريستين كلثوم
  "YhGWa ZOjQ ZQjS ZUhf ZaQGf aGJf aQjGd ajQhR beQ cGJQjf cGQef cGQf cGQhd cGQjf cQjSJjf cdKhe",
  // كوثر كوليت لجين لميس ليال ليان لين ماجدولين مارلين محاسن مرام مريم ملاك منار منال مي ميرفت
  "chKQ chdjJ dLjf dejS djGd djGf djf eGLOhdjf eGQdjf eMGSf eQGe eQje edGc efGQ efGd ej ejQaJ",
  // ميريام ميس ميسان نادين ناريمان نجود نرجس نرمين نسرين نهال نوال نورهان نوف نيفين نيكول هاجر
  "ejQjGe ejS ejSGf fGOjf fGQjeGf fLhO fQLS fQejf fSQjf fgGd fhGd fhQgGf fha fjajf fjchd gGLQ",
  // هدير هديل هنادي هند هيام هيلين وئام وجدان وداد وسن وصال وعد ياسمين
  "gOjQ gOjd gfGOj gfO gjGe gjdjf hFGe hLOGf hOGO hSf hUGd hYO jGSejf",
];

const names = once(() => ({
  given: shiftedWords(GIVEN_NAMES),
  nouns: shiftedWords(NOUNS_TOO),
  women: shiftedWords(WOMEN),
}));

function bare(name: string): string {
  return HAMZA.test(name) ? name.replace(/[أإآ]/g, "ا") : name;
}

const HAMZA = /[أإآ]/;

/** Whether a word without vowel marks is a given name; `orNoun`: also one that is a noun too, as in `صباح اليوم`. */
export function isGivenName(word: string, orNoun: boolean): boolean {
  const { given, nouns } = names();
  const name = bare(word);
  return given.has(name) || (orNoun && nouns.has(name));
}

/** Whether a given name is a woman's. */
export function isWomans(name: string): boolean {
  return /[ةىا]$|اء$/.test(name) || names().women.has(bare(name));
}
