/** Made by `npm run learn`, of the gold set. */
export const BIAS = -3.41;
/** A line a feature of likeness.ts: its weight in tenths, a tab, the feature. */
export const TENTHS = `
63	!
11	# Name
43	# a
-6	# am
14	# and
6	# app
14	# at
6	# auto
8	# b
-24	# billi
12	# blend
13	# by
28	# c
-9	# cents
5	# class
24	# d
13	# days
33	# e
-30	# euros
10	# f
-14	# for
-8	# from
-10	# ft
-19	# g
6	# heigh
10	# image
-23	# in
-7	# is
9	# items
-7	# kilog
-16	# km
-27	# kmph
13	# langu
-9	# lette
-23	# litre
-17	# metre
-9	# miles
-20	# milli
15	# min
12	# mins
6	# minut
-9	# near
6	# newsp
7	# now
78	# of
15	# off
15	# on
17	# only
5	# other
-5	# paren
-18	# peopl
-28	# perce
32	# pm
-9	# point
-8	# pound
30	# px
15	# reade
8	# s
-6	# th
8	# the
-12	# to
-6	# umbre
7	# words
11	# x
7	# اف
-8	# الف
9	# دقائق
-15	# دينار
8	# صور
-5	# عام
-22	# في
-10	# ملي
35	# من
9	#$
-103	0^a
-24	0^about
6	0^acces
-7	0^accou
23	0^ad
20	0^add
6	0^addit
-6	0^after
-18	0^age
-18	0^alert
9	0^all
13	0^allow
10	0^alrea
38	0^also
8	0^analy
-8	0^and
-14	0^ansa
-9	0^ap
-6	0^appli
-16	0^are
-8	0^arthu
6	0^as
13	0^ask
11	0^audie
-8	0^audio
9	0^autop
21	0^avera
9	0^back
6	0^backg
49	0^be
9	0^becom
18	0^befor
10	0^begin
13	0^best
9	0^bored
21	0^brand
-27	0^break
-6	0^breat
-9	0^bring
12	0^buy
13	0^by
-10	0^calde
5	0^calif
-25	0^can
5	0^can't
26	0^cance
8	0^capit
-9	0^capta
9	0^catch
14	0^chang
-24	0^chann
20	0^check
11	0^chess
-7	0^child
13	0^class
-13	0^click
-32	0^coffe
7	0^come
-39	0^comme
22	0^compa
23	0^compe
7	0^compl
7	0^conse
7	0^contr
-37	0^cooki
7	0^copy
8	0^copyr
-28	0^corre
11	0^count
-25	0^court
8	0^cravi
17	0^creat
-10	0^custo
6	0^data
-10	0^dear
15	0^deliv
-7	0^dion
24	0^discl
9	0^disco
-8	0^dista
6	0^do
16	0^don't
-16	0^downl
-7	0^drive
-6	0^each
-16	0^eastm
-9	0^edito
9	0^email
25	0^end
18	0^enjoy
19	0^enter
-9	0^entry
10	0^error
17	0^escap
6	0^expan
13	0^expla
12	0^explo
-12	0^farme
6	0^feeli
-5	0^fewer
-13	0^file
10	0^filed
20	0^fill
11	0^find
-7	0^findi
7	0^font
16	0^for
-8	0^forwa
7	0^found
-5	0^four
-24	0^free
15	0^fresh
7	0^from
11	0^funct
-28	0^galle
12	0^gambl
18	0^garde
-18	0^gener
10	0^get
-24	0^goal
-9	0^goalk
23	0^got
-8	0^half
-15	0^hando
11	0^harbo
25	0^have
-21	0^he
35	0^hear
-36	0^here
7	0^here'
-8	0^his
14	0^hit
5	0^home
7	0^hooke
11	0^hot
-85	0^how
18	0^hunti
-18	0^i
-12	0^illus
16	0^in
-10	0^inves
-8	0^is
-37	0^it
-16	0^its
6	0^jamal
-6	0^jill
6	0^join
-7	0^joini
11	0^jump
7	0^just
-8	0^keep
7	0^kestr
-26	0^key
15	0^keywo
-27	0^lante
29	0^last
-15	0^lates
8	0^learn
9	0^leave
-6	0^leoni
17	0^like
-7	0^limit
5	0^link
-8	0^links
23	0^list
-9	0^littl
-21	0^live
-6	0^load
10	0^loadi
9	0^log
-13	0^looki
13	0^love
5	0^mailt
33	0^make
10	0^manag
6	0^map
-16	0^marke
9	0^media
16	0^meet
-31	0^membe
-11	0^menu
-7	0^mille
10	0^misse
-15	0^more
33	0^most
7	0^mute
8	0^muted
-14	0^nadia
-7	0^natio
19	0^never
34	0^new
-20	0^newsl
-27	0^next
-16	0^nia
-6	0^night
13	0^nine
-32	0^no
-11	0^nobod
-14	0^norpr
-21	0^north
9	0^nothi
-17	0^notic
-12	0^notif
9	0^now
11	0^offer
-5	0^older
19	0^oops
25	0^open
17	0^order
-7	0^oster
-47	0^our
6	0^over
13	0^part
-22	0^partn
-13	0^passe
19	0^past
12	0^pause
7	0^peopl
5	0^photo
-15	0^pic
-42	0^pictu
29	0^place
8	0^plann
18	0^plans
5	0^playb
39	0^pleas
-16	0^polic
13	0^polit
-8	0^polls
17	0^poste
10	0^power
-6	0^premi
7	0^prese
-9	0^press
6	0^previ
23	0^price
-8	0^print
-5	0^priva
10	0^promo
5	0^pros
12	0^publi
-21	0^punct
-6	0^puzzl
-10	0^q
6	0^qr
6	0^quick
-18	0^quiz
-12	0^rain
8	0^rathe
18	0^reach
23	0^read
-8	0^readi
11	0^recip
14	0^recom
33	0^regis
6	0^rejec
7	0^relat
6	0^remai
5	0^reply
23	0^repro
-7	0^rescu
-7	0^resul
-15	0^reute
12	0^revea
-10	0^reven
8	0^rfi
-5	0^rival
-7	0^salt
-12	0^scree
12	0^scrol
19	0^searc
-21	0^secon
10	0^see
12	0^selec
10	0^send
-6	0^serve
-15	0^setti
-6	0^seven
-15	0^shari
-21	0^she
-8	0^sheep
-7	0^shoes
13	0^shop
-23	0^short
-16	0^shoul
21	0^show
29	0^sign
6	0^signe
18	0^since
-12	0^skarv
-10	0^so
22	0^somet
26	0^sourc
-5	0^spons
5	0^spott
-5	0^sprin
-23	0^start
13	0^state
7	0^stay
8	0^still
11	0^stop
-6	0^stori
19	0^story
13	0^stuck
23	0^stude
7	0^submi
-21	0^subsc
13	0^subti
5	0^sugge
-8	0^surve
23	0^swipe
22	0^take
33	0^tap
-6	0^tavir
9	0^text
19	0^thank
-7	0^that
-45	0^the
-6	0^their
-7	0^then
-12	0^there
-24	0^they
21	0^think
-10	0^third
-7	0^those
7	0^throw
-6	0^ticke
49	0^to
16	0^today
-13	0^top
6	0^track
-19	0^train
8	0^trans
7	0^tune
6	0^turn
6	0^twitt
12	0^two
-6	0^under
14	0^unlim
18	0^unloc
11	0^unmut
12	0^unsub
-29	0^up
28	0^use
-6	0^vanta
10	0^var
-7	0^video
23	0^view
5	0^vote
-7	0^want
7	0^was
12	0^we'd
15	0^we'll
13	0^we're
16	0^we've
-62	0^what
-11	0^what'
-8	0^when
-38	0^where
-5	0^white
-34	0^who
-6	0^whoev
-39	0^why
5	0^with
10	0^wool
-12	0^work
-6	0^would
-10	0^write
15	0^yes
6	0^you
18	0^you'l
19	0^your
9	0^ابد
7	0^اتر
8	0^احجز
10	0^احدث
9	0^احفظ
25	0^اخبار
-21	0^اختبار
6	0^اختبر
16	0^اختر
6	0^اخر
12	0^ادخل
18	0^ادعم
11	0^اذا
-5	0^ارتفع
18	0^ارسل
10	0^ازال
8	0^استمع
-30	0^اسعار
13	0^اشتر
10	0^اشترا
-5	0^اشترت
8	0^اشترك
-5	0^اشتركت
6	0^اضف
7	0^اطلاع
-7	0^اطلقت
16	0^اعداد
-17	0^اعلنت
-7	0^اغلق
-6	0^اغلقت
6	0^اقبل
35	0^اقر
18	0^اقرا
11	0^اكتب
18	0^اكتشف
-7	0^اما
7	0^ان
10	0^انت
-10	0^انتشر
10	0^انتم
12	0^انتهت
-6	0^انخفضت
11	0^انسخ
17	0^انشئ
10	0^انشر
14	0^انضم
7	0^انقر
12	0^اوافق
8	0^بامكان
-6	0^بحسب
9	0^بدا
-5	0^بدات
-15	0^برنامج
7	0^بقي
7	0^بلغ
25	0^تابع
-6	0^تابعت
24	0^تابعو
5	0^تاسست
-8	0^تال
-7	0^تبد
8	0^تبرع
-11	0^تحذير
5	0^تحرير
15	0^تحقق
6	0^تخط
-13	0^تذكر
6	0^ترتيب
20	0^ترجم
23	0^تسجيل
-8	0^تشترط
14	0^تشغيل
13	0^تصفح
-13	0^تطبيق
9	0^تغط
17	0^تفاصيل
8	0^تفعيل
-7	0^تقول
10	0^تكبير
38	0^تم
12	0^تمت
7	0^تنزيل
-7	0^جاءت
11	0^جار
7	0^جدول
11	0^جرب
8	0^جميع
6	0^جود
14	0^حدث
7	0^حدد
13	0^حل
7	0^حمل
6	0^حول
-6	0^خبر
6	0^خدم
-26	0^خلف
-13	0^دخول
10	0^ذات
24	0^رئيس
-5	0^راع
-17	0^رجل
-7	0^رفعت
13	0^روابط
-12	0^رياض
15	0^زر
10	0^سابق
9	0^ساعد
16	0^سجل
-14	0^سياس
13	0^سيتم
6	0^شار
27	0^شارك
31	0^شاهد
-6	0^شاهدت
18	0^شكر
6	0^شنو
6	0^صاحب
-10	0^صحاف
-12	0^صفح
6	0^صلت
9	0^صوت
-14	0^صور
11	0^طالع
-30	0^طريق
-6	0^ظائف
5	0^عاجل
5	0^عذر
7	0^عرب
5	0^عرض
7	0^عزيز
-14	0^عن
-8	0^عود
-28	0^عيار
12	0^فيديو
16	0^فيسبو
11	0^قارن
-8	0^قال
-17	0^قالت
12	0^قد
-7	0^قراء
-13	0^قرض
13	0^قصة
12	0^قصص
-6	0^قطار
8	0^قيم
-13	0^كاتب
-6	0^كانت
5	0^كتم
9	0^كل
12	0^كلم
19	0^كن
-31	0^كيف
14	0^لا
30	0^لقد
-6	0^لماذ
9	0^لمتابع
9	0^لمزيد
-5	0^ما
-12	0^ماء
-24	0^ماذ
-22	0^متابع
6	0^متصفح
10	0^متوفر
13	0^محتو
8	0^مختار
11	0^مدة
10	0^مرحب
8	0^مرر
-7	0^مسابق
19	0^مصدر
14	0^مقال
9	0^مقدم
20	0^ملخص
15	0^ملف
6	0^منشور
22	0^مواضيع
8	0^موافق
17	0^مواقيت
-20	0^موسم
18	0^موضوع
18	0^موقع
7	0^نتائج
14	0^نحترم
9	0^نحن
5	0^نرشح
10	0^نستخدم
10	0^نقل
10	0^نها
18	0^هذا
19	0^هذه
-25	0^هل
-16	0^واح
20	0^وسوم
-6	0^وعدت
-7	0^وفي
-29	0^وقال
8	0^وقت
-9	0^وكان
-7	0^ولا
-11	0^ولم
-16	0^ويضم
-8	0^يبلغ
9	0^يجب
6	0^يحتو
10	0^يرج
6	0^يستخدم
10	0^يستغرق
7	0^يعاد
-8	0^يقدم
6	0^يقر
-10	0^يقول
10	0^ينشر
35	1^#
55	1^Name
23	1^a
14	1^about
5	1^above
7	1^acces
9	1^accou
-6	1^acros
-12	1^ad
22	1^all
15	1^an
-42	1^and
9	1^anyti
-23	1^archi
29	1^are
-5	1^aroun
-7	1^arriv
28	1^artic
-6	1^artis
15	1^as
-6	1^ash
-12	1^asked
-9	1^assis
25	1^at
7	1^audio
23	1^autho
-6	1^away
6	1^back
-19	1^be
-18	1^befor
12	1^bench
-11	1^betwe
5	1^book
-13	1^brain
11	1^bring
-7	1^bugle
-8	1^but
-6	1^butto
-6	1^by
-9	1^cabin
-8	1^call
-10	1^came
43	1^can
14	1^capti
-9	1^carri
12	1^case
-8	1^cave
11	1^certi
16	1^chart
7	1^choic
24	1^close
-11	1^clubs
13	1^code
-9	1^comes
25	1^comme
-11	1^compa
9	1^conte
12	1^conti
5	1^cooki
5	1^copie
6	1^coppe
7	1^corre
-5	1^cost
-13	1^could
-9	1^cover
8	1^custo
-20	1^daily
-13	1^danci
9	1^data
-14	1^day
9	1^deals
-26	1^debt
-5	1^decis
15	1^delay
-7	1^did
14	1^displ
-7	1^does
-13	1^don't
23	1^downl
9	1^earli
-5	1^eels
27	1^email
12	1^embed
22	1^en
-5	1^end
27	1^episo
24	1^error
12	1^every
-8	1^expec
-6	1^far
-18	1^featu
10	1^feedb
23	1^fewer
-7	1^film
9	1^find
-27	1^first
-9	1^fligh
-34	1^for
-5	1^free
-6	1^from
17	1^full
-19	1^g
31	1^galle
-20	1^games
-9	1^gives
-5	1^glove
-14	1^go
-12	1^good
-7	1^got
-8	1^grew
-16	1^groun
-11	1^guide
15	1^have
-5	1^hear
-7	1^heart
11	1^held
10	1^help
-20	1^here
8	1^hide
-21	1^him
6	1^hold
15	1^house
21	1^how
15	1^i
-7	1^ida
-5	1^if
6	1^image
21	1^in
-19	1^inclu
-8	1^indep
8	1^input
7	1^inter
-9	1^isn't
22	1^it
14	1^jobs
5	1^journ
23	1^keep
-13	1^kille
9	1^kind
17	1^kitch
-14	1^lake
7	1^lane
-19	1^law
-18	1^learn
6	1^leave
10	1^less
5	1^let
-5	1^libra
-7	1^life
8	1^like
16	1^link
15	1^live
14	1^loadi
-7	1^long
-8	1^looki
10	1^love
6	1^lucky
16	1^machi
-39	1^man
-8	1^maps
-37	1^may
16	1^me
14	1^membe
11	1^min
6	1^mins
29	1^miss
9	1^missi
7	1^month
15	1^more
11	1^moves
6	1^must
-12	1^my
-25	1^need
-11	1^neigh
-34	1^new
-24	1^news
16	1^newsr
10	1^next
-16	1^night
-19	1^no
-12	1^nobod
26	1^norpr
11	1^not
7	1^notes
-5	1^nothi
10	1^notic
14	1^now
15	1^numbe
-35	1^of
18	1^off
-5	1^offer
18	1^on
-17	1^one
16	1^only
23	1^or
6	1^order
9	1^other
-24	1^our
16	1^out
20	1^over
-9	1^paid
-7	1^paint
10	1^part
-20	1^party
-6	1^passe
-17	1^pay
-6	1^peopl
-8	1^phone
-22	1^pier
7	1^plan
14	1^play
8	1^playi
14	1^point
27	1^poll
9	1^popul
-7	1^post
-14	1^price
12	1^probl
19	1^publi
-7	1^pumpk
13	1^put
-18	1^quest
-6	1^queue
8	1^rails
-6	1^railw
-16	1^range
21	1^ratin
8	1^read
-9	1^reade
18	1^readi
-9	1^ready
6	1^rebui
-15	1^regre
-8	1^remai
-5	1^repla
19	1^repor
18	1^reser
9	1^resid
21	1^respe
5	1^rest
6	1^resto
14	1^revie
-6	1^robot
-13	1^room
-6	1^rose
-10	1^rules
-13	1^runs
-13	1^said
-14	1^say
-6	1^says
-6	1^sea
-6	1^seats
9	1^see
-8	1^seed
12	1^send
-9	1^sent
-5	1^shops
-6	1^shoul
-7	1^showi
-7	1^shows
-14	1^sign
-27	1^singl
13	1^site
-7	1^sketc
-5	1^snow
-16	1^some
-9	1^son
-26	1^speci
-9	1^speed
-15	1^spend
-7	1^stand
11	1^start
-19	1^stop
-11	1^stops
7	1^storm
-19	1^story
8	1^stree
45	1^subsc
-6	1^summe
6	1^sure
-7	1^swimm
-11	1^take
-5	1^tap
-16	1^tax
13	1^text
-11	1^than
7	1^thank
-30	1^that
13	1^them
-7	1^throu
-10	1^time
-7	1^tips
12	1^to
10	1^today
-13	1^took
11	1^topic
-10	1^town
-6	1^traci
-5	1^trees
7	1^tunne
-8	1^turn
9	1^twitt
-6	1^two
19	1^unava
5	1^under
12	1^unlim
18	1^up
12	1^updat
32	1^us
9	1^used
6	1^var
9	1^versi
-8	1^via
28	1^video
11	1^viewe
7	1^voice
22	1^vote
13	1^votes
5	1^wait
-24	1^wante
-7	1^water
-44	1^we
6	1^websi
6	1^weekl
6	1^went
18	1^what
-5	1^wheel
-24	1^who
-20	1^will
-12	1^with
-9	1^works
-7	1^year'
-10	1^you
-10	1^your
-9	1^zone
-23	1^اتساب
-18	1^ادار
9	1^ارد
-10	1^ارشيف
9	1^اسبوع
10	1^استبيان
14	1^استماع
-5	1^اسعار
6	1^اسم
-6	1^اسهم
10	1^اشتراك
17	1^اشعار
-16	1^اطفال
16	1^اعجب
6	1^اعلان
18	1^اكثر
59	1^الي
-14	1^امم
33	1^ان
23	1^انت
6	1^انتاج
7	1^انتخاب
-18	1^انتظار
-5	1^اهال
9	1^اهداف
9	1^اواصل
10	1^اول
49	1^ايض
7	1^برنامج
-7	1^بعد
12	1^بك
-42	1^بلا
15	1^بهذ
11	1^بودكاست
15	1^بين
18	1^تال
5	1^تتابع
-12	1^تجرب
9	1^تحديث
21	1^تحرير
-5	1^تحمل
16	1^تحميل
14	1^تريد
11	1^تشغيل
7	1^تصل
14	1^تطبيق
9	1^تطوير
11	1^تعرضت
-12	1^تعليق
21	1^تفاعل
20	1^تفوت
-10	1^تقرير
-12	1^تنجح
8	1^تنس
19	1^توجد
7	1^توقعا
12	1^تويتر
-14	1^ثلاث
-7	1^ثلج
-9	1^جامع
7	1^جانب
-13	1^جديد
-17	1^جمهور
-5	1^حارس
-22	1^حافل
-8	1^حزب
17	1^حساب
10	1^حقيق
-7	1^حكوم
11	1^حلق
8	1^حوار
15	1^حول
-6	1^خالد
25	1^خبر
14	1^خصوصي
9	1^خط
5	1^خطا
7	1^خطة
15	1^خطو
5	1^خمس
7	1^دخول
8	1^دفع
11	1^ذات
5	1^ذو
-12	1^ذي
-14	1^رئيس
14	1^رابط
14	1^راي
-7	1^رحل
-8	1^رسال
-5	1^رسم
-15	1^رقم
21	1^رمز
6	1^رمضان
15	1^رواق
13	1^رويترز
13	1^رياض
-10	1^زار
-5	1^زعتر
6	1^زوار
19	1^سابق
-9	1^سعر
-6	1^سكان
-8	1^سلط
-6	1^سماء
14	1^سياس
-5	1^شحن
18	1^شراء
-8	1^شرط
-10	1^شرك
-16	1^شمس
18	1^شهر
6	1^ص
-11	1^صاحب
16	1^صحاف
-7	1^صغير
7	1^صفح
5	1^صفحت
12	1^صلة
26	1^صوت
21	1^صور
-7	1^صيف
-8	1^طبيب
-5	1^طعام
-5	1^طفل
9	1^طلاب
7	1^عاجل
17	1^عبر
11	1^عدد
10	1^عرض
6	1^عضو
54	1^علي
7	1^عمل
5	1^عن
-6	1^عند
14	1^غاء
6	1^غير
-6	1^فرق
-12	1^فريق
-11	1^فعل
34	1^في
15	1^فيديو
8	1^قارئ
-5	1^قاع
12	1^قد
17	1^قراء
6	1^قمة
6	1^قيد
-9	1^كان
-6	1^كتب
-5	1^كرة
18	1^كلم
11	1^كنت
8	1^كيف
7	1^لاحق
7	1^لاشتراك
-13	1^لاعب
16	1^لحظ
6	1^لغز
20	1^لك
-9	1^لكل
16	1^لكم
-7	1^لم
10	1^لنا
-11	1^له
6	1^ما
-8	1^ماء
12	1^مبارا
5	1^متابع
20	1^متاح
-8	1^متحف
17	1^متعلق
-20	1^مجان
-9	1^مدرب
17	1^مدون
-6	1^مدير
12	1^مراسل
10	1^مراي
-13	1^مرض
36	1^مزيد
-25	1^مستخدم
15	1^مستمر
11	1^مشارك
6	1^مشاهد
6	1^مصرف
5	1^مع
10	1^معن
10	1^مغلق
5	1^مفتاح
-9	1^مكتب
-25	1^ملاي
-9	1^ملك
-19	1^من
-6	1^منتخب
22	1^موقع
-8	1^ناد
-9	1^ناس
26	1^نافذ
7	1^نحن
6	1^نسخ
-13	1^نشر
11	1^نعمل
6	1^نورس
-6	1^نياب
-20	1^هجر
27	1^هذا
10	1^هذه
16	1^هروب
16	1^هل
8	1^هنا
8	1^واد
-12	1^ورق
-9	1^وزير
11	1^وسط
7	1^يتم
7	1^يدعم
8	1^يمكن
13	1^يهم
24	1^يوم
33	2^#
49	2^Name
-6	2^a
26	2^acces
17	2^addre
-6	2^after
6	2^agree
13	2^aired
-5	2^album
12	2^alert
-5	2^all
-37	2^am
6	2^an
-18	2^and
12	2^any
-5	2^anyth
16	2^archi
20	2^are
11	2^arran
-7	2^ask
-7	2^asked
-19	2^at
6	2^autho
6	2^avail
-5	2^banne
20	2^been
-18	2^befor
-11	2^begin
19	2^below
-7	2^boat
-7	2^both
-33	2^bread
12	2^break
-20	2^bridg
-8	2^buy
19	2^calcu
7	2^calli
-25	2^can
10	2^can't
9	2^chang
-11	2^charg
8	2^chart
-6	2^check
-17	2^city
12	2^click
13	2^colle
7	2^com
24	2^comme
10	2^commi
8	2^compl
6	2^conce
-10	2^condu
8	2^confi
6	2^consu
5	2^conte
7	2^conti
17	2^conve
41	2^cooki
35	2^corre
35	2^could
15	2^court
8	2^cover
-7	2^crack
-17	2^cream
12	2^creat
8	2^curry
9	2^dark
9	2^data
7	2^day's
-7	2^days
16	2^delay
13	2^desk
16	2^dialo
-5	2^did
8	2^displ
8	2^dive
-7	2^do
-6	2^docto
25	2^does
-10	2^don't
-8	2^dots
-10	2^drive
-14	2^drop
-8	2^dry
-16	2^early
-16	2^ears
6	2^editi
6	2^email
-24	2^ever
-30	2^every
10	2^expan
11	2^exper
-8	2^face
-5	2^famil
13	2^fast
-23	2^fewer
10	2^file
18	2^find
10	2^first
-9	2^flood
-7	2^flour
22	2^fly
9	2^for
-8	2^forge
-9	2^forty
-6	2^found
17	2^four
9	2^free
11	2^full
5	2^galle
12	2^gener
-21	2^get
-6	2^gets
6	2^gift
-10	2^go
15	2^goes
-20	2^gold
-11	2^good
-9	2^got
7	2^grant
7	2^guide
-9	2^hands
-19	2^have
8	2^here
-8	2^high
-5	2^him
-6	2^histo
-8	2^holt
-19	2^home
-13	2^house
26	2^how
10	2^hurry
15	2^i
9	2^if
6	2^image
-6	2^impre
-13	2^in
25	2^inter
12	2^inves
14	2^is
-10	2^its
12	2^journ
-14	2^kicks
12	2^know
10	2^lante
-14	2^last
22	2^later
21	2^lates
-9	2^leade
-13	2^learn
17	2^left
-10	2^less
-12	2^let
22	2^lette
-8	2^load
21	2^loade
8	2^loadi
6	2^login
-11	2^long
14	2^look
-5	2^looks
-17	2^lose
-12	2^lucky
-7	2^made
9	2^manag
10	2^match
-9	2^matte
22	2^may
-13	2^mayor
-9	2^meant
6	2^media
20	2^membe
-8	2^metre
-8	2^miles
-13	2^minis
6	2^minut
-7	2^misse
5	2^mista
10	2^moder
-5	2^money
11	2^month
20	2^more
-28	2^most
8	2^movin
5	2^murde
-8	2^must
-7	2^never
-10	2^new
9	2^news
7	2^newsl
14	2^newsr
-7	2^no
-21	2^not
-6	2^note
-8	2^nothi
-7	2^notic
11	2^notif
-23	2^now
8	2^off
-7	2^old
-6	2^once
17	2^one
6	2^only
14	2^open
-5	2^or
6	2^origi
5	2^our
-9	2^over
-21	2^own
26	2^owns
-7	2^page
-34	2^pay
-9	2^permi
-13	2^phone
11	2^pictu
6	2^plain
-10	2^premi
-18	2^price
9	2^print
6	2^promo
8	2^provi
6	2^publi
7	2^puzzl
21	2^quest
-15	2^queue
6	2^quiz
-18	2^raise
30	2^read
12	2^reade
21	2^readi
-12	2^reads
7	2^recip
-7	2^remai
16	2^reply
7	2^repor
-6	2^requi
-9	2^rescu
13	2^reser
13	2^rest
-8	2^retur
-15	2^right
-6	2^road
7	2^s
9	2^same
-6	2^sampl
6	2^save
12	2^say
9	2^searc
6	2^secti
-36	2^see
8	2^seen
6	2^sets
12	2^setti
17	2^share
-11	2^sheet
11	2^showi
10	2^signi
-8	2^signs
-6	2^since
-6	2^slowl
-23	2^small
-8	2^smoke
17	2^so
-11	2^space
16	2^speak
8	2^spend
-5	2^staff
-9	2^start
-8	2^state
-8	2^step
-24	2^still
12	2^stock
9	2^stori
6	2^strea
11	2^stree
11	2^subsc
-13	2^swim
16	2^takes
28	2^teach
10	2^team
-7	2^tell
8	2^test
-12	2^than
-9	2^that
-25	2^the
-5	2^their
-5	2^these
8	2^thing
-10	2^this
-10	2^those
-11	2^three
-7	2^toll
-12	2^tomat
6	2^top
7	2^topic
23	2^tour
8	2^trail
17	2^trans
8	2^trip
9	2^two
14	2^typo
-29	2^under
-11	2^union
6	2^unmut
11	2^unsub
7	2^updat
10	2^uses
9	2^versi
-14	2^vote
-12	2^wait
-5	2^walk
-7	2^walke
-5	2^wall
-12	2^we
-22	2^week
12	2^week'
11	2^weeke
-7	2^went
-6	2^were
-13	2^what
-7	2^while
8	2^white
-6	2^who
5	2^why
15	2^will
-13	2^windo
30	2^with
-8	2^witho
-5	2^worke
11	2^wrong
-7	2^wrote
6	2^years
38	2^you
7	2^ا
13	2^اتساب
9	2^اتصل
-7	2^اخير
12	2^ادار
-10	2^اذاع
-11	2^اربع
5	2^اردن
13	2^ارشيف
8	2^اسئل
-6	2^استخدام
-6	2^استغرق
19	2^اسعار
-18	2^اسماء
15	2^اشترا
-17	2^اشخاص
5	2^اصدقائ
9	2^اضغط
-19	2^اطفال
16	2^اعجاب
-8	2^اعداد
-10	2^اعلان
6	2^اف
7	2^اقتصاد
14	2^اقل
8	2^اكثر
10	2^الي
-8	2^امام
-8	2^امطار
8	2^امن
7	2^انجليز
-6	2^انه
-14	2^اول
9	2^اي
-5	2^باب
-16	2^ببطء
-15	2^بثمن
12	2^بحث
-7	2^بحر
15	2^برنامج
13	2^بريد
24	2^بلا
-7	2^بناء
-7	2^بيض
-15	2^بين
-9	2^تجمع
-6	2^تحت
7	2^تحتاج
7	2^تحميل
-12	2^ترجم
6	2^تشغيل
-6	2^تضخم
8	2^تطبيق
7	2^تعرف
11	2^تعليق
9	2^تعود
14	2^تغط
7	2^تفاصيل
9	2^تكون
-5	2^تلسكوب
6	2^تلقائ
-8	2^تم
6	2^تمر
-5	2^تمور
7	2^تهم
9	2^توقيف
-8	2^ثقاف
-5	2^ثلاث
10	2^جربتم
-23	2^جسر
-10	2^جوي
-17	2^جيب
-6	2^حافل
6	2^حال
-6	2^حساس
7	2^حفل
13	2^حلق
-8	2^حلو
15	2^حوار
15	2^خبر
5	2^خروج
10	2^خسار
-8	2^خطر
-11	2^خوارزمي
-8	2^داخل
11	2^دليل
-12	2^دول
13	2^رابط
6	2^ريم
11	2^زار
-7	2^زر
-5	2^زراء
-5	2^ساع
-9	2^سباق
8	2^سبع
7	2^سحب
-5	2^سفين
7	2^سقوط
-19	2^سير
8	2^شارع
-16	2^شاعر
8	2^شرائح
5	2^شركاؤ
8	2^شروط
-5	2^شكل
5	2^صباح
16	2^صحاف
-9	2^صغير
15	2^صفح
13	2^صلة
14	2^صوت
8	2^صور
6	2^طارق
18	2^طباع
-6	2^طلاب
-6	2^طويل
17	2^ع
8	2^عام
16	2^عبر
11	2^عرب
-5	2^عشر
-13	2^علاج
-13	2^علي
-9	2^عند
5	2^غاء
7	2^غاز
13	2^غير
6	2^ف
17	2^فات
11	2^فريق
9	2^فعل
10	2^فنان
12	2^فوز
9	2^فيسبو
-13	2^فيلم
-5	2^قال
-17	2^قبل
20	2^قراء
-14	2^قرار
-6	2^قطط
16	2^قنا
11	2^كاتب
-14	2^كال
7	2^كامل
-9	2^كان
-5	2^كهف
19	2^كيف
19	2^لاعب
10	2^لحظ
10	2^لعب
9	2^لماذ
6	2^لمشاهد
11	2^لموقف
9	2^لن
7	2^لنتيج
-6	2^مئة
10	2^ما
6	2^متاح
6	2^متصل
19	2^مجا
11	2^محتو
17	2^محفوظ
-5	2^مخطوط
-6	2^مدير
15	2^مراي
6	2^مسابق
-15	2^مستعد
6	2^مشتر
-10	2^مطار
18	2^مع
-8	2^معرض
15	2^مقال
10	2^مقالتان
-8	2^مقبل
-9	2^مقطع
7	2^ملف
18	2^من
-7	2^موج
9	2^نتائج
18	2^نشر
7	2^نشرت
16	2^نلقا
17	2^هذا
12	2^هذه
-8	2^هل
-5	2^هند
-6	2^واد
-11	2^وزير
12	2^وصول
-7	2^يحمل
-9	2^يدفع
-8	2^يصلح
8	2^يلة
12	2^يوم
124	?
9	Name #
23	Name a
6	Name all
9	Name an
18	Name and
-6	Name apolo
15	Name app
-6	Name are
-9	Name asked
13	Name at
-6	Name bakes
6	Name brass
15	Name bridg
11	Name bring
-5	Name burst
-7	Name can
-7	Name celeb
5	Name chip
-6	Name class
-10	Name condu
-7	Name could
15	Name court
7	Name cover
9	Name cross
6	Name cycli
5	Name daily
-19	Name de
-13	Name do
8	Name does
6	Name editi
-9	Name eveni
-9	Name famil
6	Name ferry
20	Name five
23	Name for
-5	Name found
9	Name free
-6	Name gaine
-15	Name glaci
17	Name group
-6	Name had
-6	Name has
-22	Name have
-8	Name high
11	Name hub
6	Name i
-6	Name if
56	Name is
13	Name it
13	Name journ
10	Name judgm
22	Name key
-14	Name kicks
10	Name lands
-8	Name last
-8	Name led
-6	Name light
26	Name lunch
19	Name man
22	Name membe
6	Name minut
-7	Name morni
11	Name my
31	Name newsl
-8	Name not
-5	Name of
12	Name oldes
18	Name on
-32	Name or
46	Name our
7	Name owns
11	Name pass
-7	Name photo
5	Name playe
6	Name pub
7	Name reach
7	Name recal
8	Name relie
-8	Name repor
8	Name resid
14	Name right
-7	Name rose
-13	Name said
-7	Name sell
-9	Name share
18	Name she
15	Name since
-6	Name speak
-7	Name stall
8	Name still
5	Name summe
-5	Name that
35	Name the
5	Name timbe
31	Name to
-6	Name today
-18	Name told
-10	Name took
7	Name twice
11	Name unles
-10	Name until
13	Name up
9	Name us
10	Name v
-21	Name was
5	Name water
18	Name we
8	Name welco
-13	Name were
17	Name what
16	Name where
-6	Name which
-10	Name who
-7	Name will
-18	Name won
-8	a
9	a #
18	a Name
-6	a bank
-8	a barga
-6	a bear
-6	a bed
7	a bette
-12	a biscu
-9	a boat
15	a break
-8	a brewe
-9	a bridg
-6	a bruis
14	a celeb
-6	a celli
18	a chatb
18	a cheap
-6	a child
-6	a city
9	a coffe
18	a colle
6	a color
13	a comme
10	a commi
7	a compa
9	a confi
6	a consu
-7	a conte
11	a contr
13	a corre
9	a court
-17	a cup
8	a curry
-9	a day
-5	a decis
-6	a denti
8	a dialo
-6	a diffe
-15	a docto
6	a dozen
-25	a drill
-10	a dry
-7	a film
9	a five
-9	a fork
17	a found
-18	a free
34	a frien
-9	a game
8	a go
-15	a good
-15	a house
10	a hurry
-13	a job
8	a large
10	a lette
-8	a licen
8	a limit
-18	a line
19	a link
-7	a list
-5	a m
11	a machi
22	a membe
29	a minut
-9	a missi
5	a mista
5	a modal
33	a month
6	a name
43	a new
-7	a night
17	a nonpr
-6	a nurse
18	a one
-11	a permi
14	a popup
10	a post
11	a previ
9	a print
7	a puzzl
15	a quest
-5	a recor
-12	a refun
7	a repor
-6	a rook
-6	a rope
16	a senio
26	a separ
9	a share
10	a sharp
-8	a sign
5	a singl
25	a small
14	a story
-12	a swim
10	a syndi
-15	a table
-5	a telev
12	a third
-5	a ticke
-6	a tide
-14	a torch
13	a trial
8	a trip
16	a typo
-16	a union
-6	a use
-8	a video
39	a week
6	a while
13	a wire
-9	a woman
-16	a year
17	abc
-7	about
-37	about #
20	about Name
-8	about money
8	about our
28	about the
6	about this
-14	about your
16	above
-11	above #
-14	above Name
14	above is
-12	above the
13	above to
18	above$
-6	abroad
8	accep all
6	accep cooki
14	accep its
-16	accep the
38	accept
9	acces for
14	acces from
8	acces to
11	acces$
40	access
-9	accor to
-9	according
7	accou and
7	accou$
18	account
-7	accounts
6	accra$
14	accur$
20	accuracy
-7	accused
12	acpm
-16	act
-7	action
6	activate
15	active
-6	actual
41	ad
7	ad #
-14	ad for
7	ad slot
12	ad was
13	ad$
18	add
8	add to
-6	added
-8	addre the
9	addre to
6	addre$
37	address
9	ade
6	adq
21	ads
31	ads$
16	adslot
-11	adver for
50	adver$
34	advertisement
-13	advertisements
5	advertisers
-20	advertising
6	adverts
11	advic and
6	advic$
26	advice
9	adviser
-15	advises
-11	affec$
-11	affected
8	affects
7	affiliate
-29	afp
-28	afp$
7	africa
-8	after
11	after #
-10	after a
-8	after sixty
11	afternoon
10	again later
9	again the
-23	age
-18	age #
6	agenc feed
18	agenc$
8	agencies
24	agency
16	agree
6	agree$
-8	agreed
15	ai
11	ai$
7	aide
19	aired
13	aired on
-6	airli$
-11	airpo$
-8	airport
-6	aker
-6	aker$
-16	alamy
-16	alamy$
-7	album
-5	album is
-10	alder
14	alert$
29	alerts
-10	alibi
-10	alibi$
-9	alike
-9	alike$
-7	all #
6	all Name
32	all in capitals
11	all new
8	all of
8	all or
12	all right
6	all setti
17	all that
-11	all$
20	allow
5	allow marke
22	allow$
10	allowed
-19	alm
-10	alone
-13	along
8	alrea have
17	already
27	also
20	also Name
-12	also on
7	also read
-16	alun
-14	alway cance
10	always
-33	am Name
6	am on
5	am to
9	am$
-6	amaro
-6	amaro$
16	amazon
-9	among
-5	among them
-13	an
14	an Name
16	an accou
-5	an ad
6	an agenc
-6	an artis
-6	an audie
21	an earli
-7	an egg
-15	an emerg
25	an error
-6	an estim
-20	an hour
15	analy Name
5	analy and
16	analysis
6	analysts
-7	and a
9	and adver
-6	and ask
-17	and be
17	and close
-8	and colle
7	and conti
20	and corre
11	and deliv
10	and do
-15	and don't
18	and every
16	and feel
-5	and for
-7	and free
8	and gorge
-7	and have
-6	and i
-5	and if
17	and imple
14	and inclu
7	and is
-14	and it
-14	and keep
-5	and laugh
-6	and leave
-15	and let
-6	and liste
8	and load
-6	and look
6	and make
24	and may
8	and my
-22	and no
6	and not
-8	and one
7	and our
-10	and peopl
6	and play
-12	and power
7	and resid
9	and send
5	and simil
14	and start
-11	and still
10	and taste
9	and tell
-9	and the
-14	and then
7	and to
-8	and turn
13	and twent
-5	and two
34	and we
9	and we'll
-9	and who
7	and wine
-27	and you
-15	and your
-7	and$
6	android
-8	anna
-11	announced
7	anoth forma
-8	anp
-8	anp$
-18	ansa
-17	ansa$
5	answered
-12	answers
-7	anvil$
-7	anvils
29	any
7	any devic
-13	any gate
13	any of
33	any time
5	anyon can
9	anyon else
-8	anyon who
-21	anyone
-6	anyth you
-6	anything
10	anyti$
10	anytime
-32	ap
-19	ap$
-6	apology
39	app
13	app for
6	app is
6	app users
-12	app was
26	app$
12	appea in
6	appear
9	appeared
10	apple
-6	applicants
46	apply
46	apply$
-16	apps
-23	april
17	archi Name
-36	archi$
-28	archive
6	archives
-5	ardle$
-7	ardley
-7	ardou$
-7	ardour
-13	are #
8	are Name
-7	are a
18	are avail
-6	are being
11	are commi
-7	are conte
12	are marke
10	are moder
-8	are not
16	are on
11	are open
5	are readi
6	are the
16	are those
16	are watch
-9	are we
-6	are what
8	are you
8	area
11	area$
16	area's
-12	areas
5	arm
7	arm has
5	aroun the
7	around
11	arran with
11	arrangement
-7	arriv by
-9	arrive
19	arrow
19	arrow keys
-8	arthu Name
-9	arthur
6	artic appea
7	artic are
13	artic is
20	artic left
-19	artic of
11	artic remai
9	artic was
-5	artic with
25	artic$
35	article
26	articles
19	artif intel
19	artificial
-6	artis impre
-6	artist's
-18	arts
-18	arts$
-19	as a
9	as an
-8	as long
-6	as much
11	as of
-7	as the
14	as well
-7	ash
12	ask about
-18	ask for
8	ask the
-46	asked
-8	asked peopl
-6	asked to
-12	askerby
12	asking
-16	asks
-7	assistant
-8	aston's
-9	at #
-16	at a
-12	at all
11	at any
-9	at eight
-9	at five
27	at half
-7	at hand
7	at jprat
-10	at last
20	at least
17	at midni
12	at night
12	at our
22	at risk
6	at six
-14	at stake
-51	at the
6	at their
11	audie certi
42	audio
5	audio for
15	audio is
6	audio serie
-5	aug
-13	augus$
-23	august
-7	aune
-5	aunt$
13	autho has
19	autho owns
10	autho$
53	author
-9	authority
-7	authors
9	autop is
9	autoplay
-5	autumn
21	avail from
6	avail in
11	avail to
11	avail$
55	available
21	avera ratin
13	award
13	award winni
-28	away
-15	away from
10	b
8	b #
-10	back
9	back for
12	back page
-10	back$
6	backg Name
11	background
-15	bad
8	bag
11	bag$
-5	bakery
-6	bakes
-11	ballarat
-11	ballet
-7	balloon
-5	ballynoe
-16	bands
-16	bands$
-21	bank
-6	bank's
-19	banks
-7	banne$
-10	banned
-5	banners
53	bar
-8	barga$
-8	bargain
7	bargains
-5	barre$
-8	barrel
7	basket
11	baton
-40	battery
6	battle
15	bay
15	be
10	be Name
5	be block
28	be charg
9	be close
10	be copie
15	be free
10	be loade
28	be logge
8	be playe
5	be publi
11	be respe
-8	be sold
17	be the
-6	be too
7	be treat
-9	be$
-15	bea
-28	bear
-19	bear$
6	beat
-9	becau of
16	becau the
5	becom a
6	becomes
-19	bed
-7	bed and
-9	bedro$
-9	bedroom
24	been count
18	been edite
19	been turne
-5	been wrong
-13	befor the
7	befor they
-54	befor you
-21	before
-5	began
-6	begin Name
-6	begin in
18	begin of
17	beginning
-15	begins
-21	begins small
-10	begonia
9	behin the
-12	being
-12	belie it
-12	believed
-10	bell
-20	bell$
-17	bells
-17	bells Name
-9	belon to
-8	belong
38	below
6	below and
11	below to
17	below$
-13	ben
6	bench
-9	bench Name
20	bench in
-11	berg
-5	besid the
31	best
13	best of
7	best reads
16	bette sleep
21	better
-9	betwe Name
-6	betwe the
13	betwe three
-9	between
-11	bharani
-6	bids
16	big
-10	bill
-8	bill$
23	billed
-11	billi$
-24	billion
-9	birdlip
-5	birds
-12	biscuit
-15	bishkek
8	black red
-8	blame
12	blend$
12	blenders
8	block
8	block and
11	block$
11	blocker
5	blocking
-8	blom
-18	blood
-16	blood$
10	blues$
31	bluesky
-25	board
-11	board advis
-5	board in
6	board$
18	boardroom
-8	boards
-19	boat
-13	boat$
-6	boats
8	boats$
10	body
-18	boile$
-18	boiler
6	book is
5	bookmark
-6	books
-12	boom
-21	boot
-12	borde$
9	bored
9	bored at
-5	borrowed
-20	both
-8	both sides
-6	both$
9	box offic
-9	box$
-8	boxes
-21	bracket
-13	brain
-6	brakes
27	brands
-9	brandt
-38	bread
-7	bread is
18	break
-10	break up
24	break$
-13	breaking
-8	breathe
-8	brewe$
-9	brewery
-7	brick$
-7	bricks
18	bridg in
-54	bridg$
-34	bridge
11	brief
14	brief$
12	briefing
-9	brightwell
-5	bring glove
9	bring the
18	bring you
-8	broth
-7	brought
9	brows does
6	browse
14	browser
-6	brunn$
-9	brunna
19	budget
9	buffe$
11	buffering
31	bugle
7	bugle examp
11	bugle$
35	build
7	build your
-8	building
-7	built
25	bulle is
27	bulletin
17	burne down
9	burned
-8	burst
-5	burst its
-14	bus
-6	buses
8	busin trivi
9	business
-5	but
-6	but never
-13	but not
-7	but the
-9	butte$
-11	butter
14	butto$
7	button
-7	buttons
-9	buy it
15	buy somet
9	buy throu
-8	buy$
-5	buyers
33	by Name
26	by a
-13	by any
11	by arran
-5	by boat
7	by click
12	by gener
-11	by hand
7	by its
-7	by lot
-5	by nine
24	by our
10	by peopl
-18	by post
11	by press
5	by text
-17	by the
28	c #
-10	cabins
-6	café
8	calculator
-10	calde Name
-12	calder
24	call #
-7	call Name
-17	call the
-7	calle the
-15	called
9	calling
-23	came
-5	campaign
-14	can alway
22	can chang
-6	can claim
10	can hear
-14	can i
9	can leave
20	can now
6	can reach
6	can see
-21	can swim
-8	can the
9	can$
-13	can't bear
18	can't see
-6	cance a
17	cance and
9	cance any
9	cance anyti
28	cancel
10	canno be
-11	capitals 1
6	capitals 2
-16	capitals 4
-10	capta Name
-11	captain
18	capti$
11	caption
8	captioning
-18	car
-8	car$
11	card$
-11	cards
5	care
6	care about
12	careers
-8	carla
7	carol examp
6	carolina
7	carolinasportswire
-6	carri #
-7	carriages
-8	carried
-12	carry
-8	carry sandb
20	cars
11	cars at
-10	carved
-10	case of
14	case you
12	cases
14	catch
12	catch up
9	cats
-8	cave
-8	cave above
12	celeb Name
-7	celebrates
16	celebrity
-9	cella$
-12	cellar
-6	celli earn
-6	cellist
-10	cent
10	centr$
6	centre
-11	cents
12	certi by
18	certified
28	challenge
-6	chanc of
10	chanc to
7	chance
8	chang compl
-12	chang the
17	chang your
17	change
13	chann for
6	chann$
14	channel
-11	charg #
28	charg until
-9	charg$
-15	charge
16	charged
13	charity
44	chart
13	chart does
25	chart$
18	chatbot
18	cheap fligh
-11	cheap to
36	check
5	check Name
9	check out
-7	check the
14	check with
-7	check your
-6	cheese
7	chess
-28	chief
-6	child
-9	child$
-25	children
-14	chip
13	chips
16	chirp$
10	choic$
5	choice
10	choices
13	choos Name
5	choos a
32	choose
12	chronicle
-19	church
-6	cinemas
15	circle
7	cities
28	citizen
-14	city
8	city's
17	civil
-9	claim
-9	claimed
-6	clapped
-12	class
5	class #
-22	class$
-12	classes
7	clean
7	clean up
-5	cleared
-7	clearspring
-7	clementine
-8	clerk
-9	clerks
15	click
8	click Name
-14	click and
6	click here
15	click to
17	clicking
-8	clicks
18	cliffs
5	climate
-12	climb
-6	climb #
-9	clock$
-23	clocks
9	close at
8	close capti
10	close the
-35	close to
13	close with
22	close$
26	closes
-10	closu$
-10	closures
13	cloud
10	club$
13	cnn's
17	co
12	coast
19	coast$
28	code
6	code of
8	code$
-17	coffee
6	coins$
5	colle$
17	colleague
-6	collect
51	colon within
13	color
5	color #
7	column
22	com
-8	come
7	come and
-11	comes
-5	comes with
-7	comets
-7	comice
-7	comma
-18	commas
8	comme Name
11	comme are
24	comme below
-29	comme$
20	comment
6	commented
7	commenting
15	comments
6	commercial
11	commi to
31	commi$
23	commission
8	commit
11	committed
14	commons
9	community
-12	compa expec
14	compa$
17	company
23	compe close
23	competition
-7	complain
21	complaints
8	completely
6	computer
7	conce$
18	condi apply
-10	condu from
6	condu$
6	conduct
-11	conducts
-9	conference
9	confi tip
9	confidential
-9	consent
-13	constitution
6	consu probl
6	conta affil
-6	conta traci
17	conta us
-17	conta with
16	conta$
26	contain
12	conte from
6	conte in
12	conte is
5	conte of
-7	conte thatc
8	conte$
75	content
-11	contest
15	conti readi
15	conti$
27	continue
13	contr and
19	contr$
-11	contract
13	contractor
11	contributors
14	control
12	conve$
26	conversation
-10	cook
7	cookery
-8	cooki and
6	cooki for
18	cooki so
14	cooki to
24	cooki$
38	cookies
14	coole$
7	cooler
10	copie witho
5	copie$
13	copied
11	copy
-6	copy the
20	copyr #
6	copyr Name
-10	copyr law
-6	copyr was
108	copyright
29	corre at
-9	corre offic
7	corre was
11	corre$
44	correct
-15	correction
-7	corvo
-10	cost
8	cost of
9	costa
-12	costs
-6	costs #
-12	cough
-11	cough syrup
-19	could hear
16	could not
12	could survi
7	counc hall
-7	counc$
-18	council
5	councillor
5	count
-6	count are
11	count on
11	count$
11	counted
-6	counter
-11	countries
-14	country
8	county
8	courier
15	court has
9	court in
-18	court of
-7	court sketc
-12	court$
-22	courtesy
9	courthouse
-7	courtroom
-13	cover
8	cover and
13	cover of
6	cover the
6	cover$
32	coverage
35	covers
-7	cowshed
-7	crack
-5	crack engin
-5	cracks
-16	crane
-7	crane fell
8	cravi a
8	craving
-12	cream
-11	cream$
7	crease
25	created
15	creation
-18	credi Name
22	credi$
-46	credit
16	credits
14	cricket
-11	cried
-11	cried$
6	crisi$
6	crisis
-7	criti says
-7	critic
-16	cross
-5	cross is
10	crosses
-9	crossing
22	crossword
10	crown a
-9	crown$
-5	crowns
7	cryptic
-9	cup$
10	curat by
10	curated
25	curious
17	curre pay
9	curre time
-9	currency
13	current
20	currently
8	curry
-6	custo and
21	custo only
-6	customer
-17	customers
24	d
27	d #
26	daily
13	daily brief
6	daily$
-15	dale
-5	dance
-13	dance$
-13	dancing
12	danger
-8	dark$
-40	dash
35	data
9	data provi
15	data with
5	data$
10	datal$
12	datalayer
17	date
12	date with
10	date$
-5	daugh sends
-8	daughter
-14	day is
17	day of
26	day with
13	day's
8	day's headl
6	days
-7	days after
19	days of
-20	days$
-17	de
-19	de Name
-13	dead
10	deal
-17	deals$
-13	dear
-10	dear Name
7	debat Name
7	debat$
11	debate
7	debates
-22	debt
17	deccan
-11	decem$
-7	decided
-6	decis is
10	decis$
-6	decision
8	decisions
13	dedicated
7	deepe Name
12	deeper
6	defau value
6	default
-6	degrees
6	delay$
30	delayed
13	deliv at
9	deliv by
10	deliv to
37	delivered
11	delivery
-25	della
-8	dellacrane
-6	delta
-6	dentist
-7	department
-6	depen on
17	deposit
-13	derby
46	desk
11	desk$
28	detai$
26	details
19	devic$
23	device
-8	devli$
-8	devlin
22	dialo windo
6	dialo$
32	dialog
-21	did
-5	did it
-9	did not
-6	diesel
-6	diffe$
-7	differ
-6	different
17	digis$
17	digisol
16	digit acces
30	digital
-17	dingh$
-10	dinuka
-7	dion
-7	dion Name
-5	director
18	discl Name
18	disclaimer
21	disclosure
9	disco the
11	discover
15	discu$
8	discussed
7	discussion
5	dislike
5	displ block
23	displ name
9	displ none
42	display
-8	dista #
-12	distance
5	distr by
5	distributed
17	dive
8	dive deepe
-20	divid$
-20	divided
-15	do
-22	do we
-5	do with
34	do you
-28	do$
-15	docto$
-17	doctor
7	docum getel
26	document
-10	does a
8	does it
18	does not
-5	does so
6	doesn't
-6	dog
-7	dog$
-22	dogs
-7	dogs$
10	dollar
7	dollars
14	don't
19	don't have
15	don't miss
-10	don't use
-12	don't$
-6	done
5	done$
-14	door
-14	door$
6	doorm$
6	doormat
-6	doors
6	doors open
-10	doors$
-8	dots
-7	dots$
-30	doubl Name
14	double
-30	doubles
-7	doubts
-20	down
-6	down and
-12	down the
-10	downl speed
16	downl the
8	download
6	dozen
-6	drawn
13	dream
-28	drill
-10	drink
-5	drive$
-6	driver
-17	drivers
9	drone
-10	drones
-9	drops
-7	drought
-17	drunk
-26	dry
-8	dry$
-12	due
-5	dull
8	durat #
8	duration
10	durian
-8	durin the
-8	dusk
-5	dusk$
-10	dying
37	e
14	e #
18	e$
7	each morni
6	each of
-21	early
-15	early$
30	earn
18	earn a
10	earn in
-6	earn$
-17	ears
-9	ears$
19	eastern
-17	eastmoor
16	eat bette
-10	edges
-8	edges$
35	edit
7	edite for
23	edited
15	editi for
12	editi$
12	editing
39	edition
11	edito Name
5	edito choic
-13	edito indep
14	edito$
15	editor
6	editor's
13	editors
-8	eels
-5	eels once
-8	effec on
-7	effect
-9	effects
-9	egg
-8	eggs
-13	eggs or
-8	eight
-9	eight$
10	eithe becau
7	either
-5	elbow
6	eleme$
6	element
-21	eleven
-7	else
44	email
34	email a
7	email addre
5	email the
11	email$
24	emails
18	embed
6	embedded
-14	emergency
-6	emptied
-14	empty
-10	empty plint
24	en
7	en franç
6	enable
5	end of
-6	end to
-15	ends$
-8	enemy
-8	enemy$
-20	energ minis
-14	energy
-5	engin inspe
-6	engineers
20	enjoy
5	enjoy this
-18	enlar$
-19	enlarge
-7	enough
13	enter
11	enter newsl
9	enter your
14	entertainment
-11	entry
-9	entry is
9	environment
-29	epa
-27	epa$
20	episo of
13	episo$
22	episode
36	episodes
29	error
24	error has
-8	error$
19	esc
43	escape
-6	estim #
-6	estimated
-6	euro
-34	euros
-6	euros a
-25	euros$
-13	even
-9	eveni Name
-12	evening
-38	ever
-8	ever$
46	every
28	every Name
7	every morni
-11	every page
8	every phone
18	every secon
-6	every that
-7	every three
-15	every you
-6	every$
-15	everybody
-21	everything
-13	ewan
37	examiner
31	examp$
56	example
7	except
-5	exclu right
-20	executive
-6	exercise
11	exhibit
18	exist
18	exist$
8	exit
9	exit$
6	expan all
10	expan$
16	expand
-17	expec on
-11	expec$
-9	expect
-22	expected
-12	expects
6	expensive
10	exper Name
19	expert
13	expired
13	expla Name
5	explained
9	explainer
6	explo the
13	explore
9	exter websi
13	external
-7	eyes
13	f
13	f #
-8	face
9	faceb$
21	facebook
9	factline
10	faile or
-7	fall
-7	fall in
-13	false
-13	false$
-8	famil$
-9	families
13	family
6	fan
9	far
17	far$
-20	farmers
-14	farms
-13	farms$
7	fast
10	fast$
-15	fat
8	favour
6	fear
-18	featu$
6	featured
-20	features
6	fee$
27	feed
32	feed$
8	feedback
16	feel young
6	feeli lucky
6	feeling
-7	feet
-18	fell
6	fellowship
-14	ferreira
-5	ferry passe
8	ferry plan
7	ferryman
-6	festi this
10	festival
-6	festivals
-8	few
-16	fewer
12	field are
10	fields
-7	fifth
-15	fifty
-32	fight
-8	figures
-23	file
-12	file pictu
10	filed
9	filed under
6	files
18	fill
-19	film
-7	film is
-7	film$
6	financial
13	find
-19	find a
-16	find new
26	find out
-6	find the
8	find us
8	find your
-5	finding
-6	fines
-6	finis$
-10	finished
-17	fire
-16	fire$
-7	fires
-13	firms
-12	first
6	first Name
7	first appea
-5	first in
-9	first time
21	first to
-22	first week
35	first year
-14	first$
-18	fish
-11	fits
25	five
12	five years
-17	five$
-6	fjord
15	flag
-6	flat
16	fligh$
7	flight
-8	flood
8	flood$
-9	flooded
7	floods
-6	floor
-15	flour
-8	flour$
-5	flower
-5	flowers
8	fly
25	fly at
-15	fly$
10	fm
27	follo Name
-8	follo in
-9	follo my
-14	follo the
10	follo us
7	followed
5	following
12	font
10	font size
10	food
-12	foods
-6	foods$
-19	foot
-18	foot$
10	football
48	for #
22	for Name
9	for all
-11	for an
6	for by
-7	for child
9	for conte
-11	for cough
-5	for crack
26	for detai
-11	for each
-18	for every
-8	for flood
14	for free
-20	for gold
5	for help
-6	for it
22	for later
18	for lengt
7	for membe
23	for more
-6	for most
-9	for nine
10	for our
-7	for peopl
8	for readi
10	for signi
-18	for the
-7	for them
-10	for those
12	for updat
10	for us
5	for video
6	for votin
5	for which
16	for you
11	for your
27	for$
-8	forec to
-10	forecast
-6	forge the
-7	forge to
-19	forget
6	forgot
-7	form a
21	form below
-20	form$
7	forma at
10	forma is
17	format
-24	forty
-8	forwa looki
-11	forward
-23	found
6	found in
-7	found no
-5	found the
29	foundation
-8	four
13	four Name
-7	fourth
7	fox
7	franç$
13	français
-10	fraud
23	free
10	free and
15	free artic
12	free for
17	free reads
11	free$
15	fresh
-15	frey
-15	frey$
-14	friday
15	frien$
36	friend
-15	friends
14	from #
18	from Name
8	from agenc
6	from an
-7	from any
9	from exter
6	from loadi
-7	from video
9	from you
-17	from your
6	front page
8	frost$
-10	ft
-10	ft #
-21	fuel
-19	fuel$
43	full
5	full acces
-7	full and
20	full inter
-6	full of
7	full repor
11	full table
-5	full year
9	fulls$
22	fullscreen
6	funct var
23	function
19	funded
36	future
-20	g
-5	gaine #
-9	gained
-10	galle
8	galle #
42	galle$
35	gallery
12	gambl probl
7	game
18	game$
-7	games
11	games and
-20	games on
8	garde and
-5	garde have
17	garde$
10	gardeners
9	gardens
-21	gate
-14	gate$
-19	gave
-13	gave the
-19	gazette
37	gearhound
15	geese
-9	geese cross
25	geese fly
13	gener Name
11	gener from
-9	gener$
-5	general
25	generated
12	generative
22	get
15	get #
8	get Name
-10	get a
6	get in
34	get it
6	get one
5	get the
-36	get up
-19	get your
7	getelementbyid
-12	gets
-7	getty
-8	getty$
-16	ghent
37	gift
6	gift link
6	gift$
5	girls
-5	give it
-16	given
-16	gives
-9	glaci in
-6	glaci on
-13	glacier
-12	glass
-8	gloves
-8	go
8	go at
-6	go back
10	go up
-10	goal
-11	goalk Name
-9	goalkeeper
-7	goats
24	goes
12	goes on
11	goes out
6	goes to
-8	goes$
-11	gold
-12	gold$
-12	good$
-6	googl and
9	google
9	googletag
8	gorge inter
8	gorgeous
7	gossip
19	got a
7	got three
16	grant
-8	graun
-6	great
-16	green$
-22	greenumbrella
-7	greta
-10	grew
-8	grew up
-16	groun$
-16	ground
23	group
12	group$
-8	growers
-5	growing
-10	growth
-6	guard
-8	guest
8	guide
9	guide to
8	guide will
17	gulf
-7	gull
-32	had
14	had no
8	halden
-10	half of
-10	hall
-6	hana
-26	hand
-18	hand$
-22	hando$
-22	handout
-15	hands
-10	hands$
-6	handwriting
-8	hang
-13	happens
7	harbo lette
-5	harbo maste
6	harbo tunne
15	harland
-8	harlow
-12	harvest
-5	has #
24	has a
-12	has asked
-7	has becom
10	has been
-24	has no
-18	has none
24	has occur
6	has opene
17	has taugh
17	has told
7	has tried
-7	have #
28	have a
16	have an
-6	have becom
-9	have been
-6	have done
-5	have joine
8	have lande
-6	have lost
5	have no
-6	have notic
10	have one
9	have quest
6	have reach
10	have seen
7	have switc
-8	have to
7	have$
-52	he
-6	head
10	headl Name
8	headl in
22	headl$
34	headline
20	headlines
-10	healt$
5	health
-5	heap
26	hear
29	hear from
-17	hear our
19	hear the
-5	hearing
-5	heart
-14	heat
-8	heat$
-8	heavy
-11	hedge
-6	hedge reads
23	help
-7	help for
15	help of
7	help with
-6	helps more
-40	her
-6	her noteb
-7	herald
21	here
5	here are
13	here for
-5	here said
35	here$
11	here's
-34	hero
-8	hest
9	hide capti
-14	high
-6	higher
-5	highl$
7	highlights
-8	hill
-27	him
7	him at
-20	him$
16	hinges
-47	his
-8	his clock
-5	his fathe
-8	his new
-11	historical
10	hit
23	hits
17	hits the
-7	hold up
-21	holid$
-23	holiday
-5	holli$
-9	holm
-10	holt
-9	holt$
9	homes magaz
-9	homew$
-9	homework
7	hooke on
7	hooked
-8	hope
-7	hope$
6	hornets
8	host
10	hoste by
15	hosted
7	hot
-6	hotel
14	hotel$
19	hotels
24	hour$
-12	hours
-6	hours and
6	hours in
8	hours with
-9	hours$
6	house
17	house with
-31	house$
-7	household
6	housi crisi
23	hover
-18	how do
-21	how to
17	how we
9	https
12	hub
11	hub with
16	hudson
-14	human
-9	hundred
-8	hung
-6	hung in
15	hunti for
14	hunting
10	hurry
-7	hvarn
-10	i do
-9	i don't
-10	i get
-6	i have
-6	i never
8	i quit
12	i was
-12	ian
7	id
-9	ida
16	ideas
-6	idris
-18	if
-6	if it
9	if we
-7	if your
-8	ihor
-8	illne in
-19	illustration
-13	image
19	image #
-7	image from
8	image in
49	image$
11	images
17	imple by
17	implemented
11	impor infor
13	important
-6	impre of
-6	impression
5	improve
-13	in #
-22	in Name
-30	in a
-11	in an
6	in any
-10	in butte
14	in case
14	in dange
14	in five
-7	in his
-6	in it
13	in our
11	in pictu
-6	in place
5	in schoo
-12	in sight
-6	in six
-7	in ten
-11	in those
-22	in three
25	in to
8	in touch
-8	in which
6	in with
33	in your
45	in$
13	inapp$
13	inappropriate
32	inbox
13	inbox every
10	inbox$
37	inc
41	inc$
13	inclu the
15	include
-22	includes
15	including
-22	income
-6	increase
11	indep journ
-13	independence
25	independent
-6	index
23	india
-18	indoors
9	influence
-12	infor the
23	infor$
10	inline
8	input from
8	inputs
9	inquiries
-5	insid the
15	insights
-5	inspe pier
-5	inspect
5	insta$
22	instagram
19	intel$
19	intelligence
13	inter Name
7	inter has
9	inter in
6	interest
8	interiors
20	interview
6	into a
-14	into forty
10	inves$
13	investment
15	invol in
-5	involve
15	involved
6	ios
-9	is #
45	is a
-7	is all
-10	is at
12	is avail
5	is best
-6	is close
-8	is due
-14	is dying
-19	is expec
9	is for
-10	is free
21	is from
7	is gone
10	is hoste
7	is in
-7	is it
9	is loadi
7	is made
11	is neede
21	is not
18	is now
-9	is old
39	is on
-20	is only
-16	is open
-5	is our
13	is out
8	is part
23	is prohi
-8	is read
6	is repub
-6	is stric
-7	is the
-7	is what
8	is your
12	islan$
-7	island
11	islands
-16	isn't
12	issue
15	issue$
17	issues
-15	it
15	it and
26	it at
-10	it befor
16	it can
-17	it does
-9	it from
6	it goes
-6	it has
14	it in
-24	it is
16	it on
20	it only
8	it pleas
-6	it raine
-6	it right
-6	it takes
8	it time
10	it with
14	it you
7	items
9	items$
-32	its
6	its Name
-6	its autho
-5	its banks
-10	its cheap
16	its contr
-6	its first
6	its own
-6	its plan
6	its playe
6	its stati
13	its terms
-6	itself
-15	jakar$
-15	jakarta
6	jamal
6	jamal Name
-7	january
-7	jars
-18	jeanne
-7	jessamy
-7	jill
-13	job$
13	jobs
34	join
13	join #
-12	join a
7	join the
-11	joined
-7	joini the
16	joining
-5	jordan
-8	joris
9	journ$
37	journalism
8	journalist
7	jprat carol
7	jpratt
-10	judge
-5	judge's
10	judgm in
10	judgment
-24	july
7	jump
11	jump to
-16	june
19	june$
-10	jury
10	just Name
-15	k
-10	karshumbrella
-8	kaveripet
-6	keel
18	keep cooki
-13	keep it
14	keep readi
-5	keeper
-7	kelp
-6	kelp lines
-35	kept
-37	kept at
17	kestr Name
10	kestr$
14	kestrel
5	kestrel's
-8	kettles
21	key point
7	key to
13	key$
17	keys
19	keys to
15	keywords
-14	kicks
-14	kicks the
-9	kidnappers
-7	kidney
-12	kille the
-18	killed
-7	kilograms
-13	kilom$
-15	kilometres
-9	kimur$
-9	kimura
-9	kind of
11	kind$
-10	kindness
10	kintara
6	kit$
8	kitch garde
12	kitch team
6	kitchen
6	kitchens
-16	km
-27	kmph
-14	knees
-5	knew
6	knitted
12	know
11	know about
-7	know the
5	know$
-5	known
-15	knows
-10	knows the
-6	koala
-15	koch
-15	koch$
-7	kofi
-5	kota
-7	lady
-30	lake
-16	lake is
-8	lake$
-8	lamp
-8	lamps
8	lande in
5	landed
-14	landlord
10	lands
10	lands at
-7	lane
-17	langu$
-28	language
6	languages
10	lante$
-6	lantern
-7	lanterns
7	larger
-6	largest
-10	last
-8	last seaso
-6	last week
6	last winte
-13	last$
-6	lasted
-13	lasts
-9	late
-6	late$
15	later
12	later$
8	lates from
9	lates news
9	lates$
38	latest
-6	laugh$
-5	laughed
19	launc in
-27	law
-9	leade geese
-12	leader
6	leads
7	leads to
-5	leaflets
8	league
23	learn
16	learn$
-5	learned
-15	learning
18	least
23	least #
22	leave
6	leave a
10	leave at
-21	leave by
7	leave it
-17	leave the
11	leave their
11	leave whene
8	leave$
-14	leaves
-13	led
10	ledger
-26	leeks
-26	leeks$
-6	left the
16	left$
9	lena
-6	lend
5	lends
-7	lengt$
9	length
-16	lenses
-6	leoni Name
-7	leonie
-15	less than
-5	lessons
11	let us
-7	lette Name
7	lette goes
7	lette of
7	lette on
-11	lette the
9	lette to
-13	level
12	levels
-20	libra$
-18	library
11	licen$
18	licence
-6	lid
-10	lies
-10	life
-6	life and
-16	light
7	light on
-6	light$
-10	lighthouse
12	lights
19	like
10	like Name
12	like and
-15	like silen
-11	like the
-6	like you
17	like you'v
27	like$
-25	lim
12	limit
8	limit #
-13	lind
-8	lindow
-10	lindqvist
-11	line
-13	line of
-13	lines
-8	lines$
52	link
15	link and
5	link copie
8	link to
-9	linked
16	links
-5	links and
6	links in
10	links to
-8	links with
7	lire
36	list
19	list #
-8	list by
17	list$
11	liste Name
-15	liste for
14	liste in
16	liste to
10	liste$
12	listed
13	listen
6	listi in
13	listings
-27	litres
-8	littl Name
-16	little
-8	liv
23	live
9	live in
6	live marke
6	live on
12	live$
9	living
18	load
-8	load neigh
8	load the
5	load$
10	loade eithe
21	loade$
33	loaded
14	loadi it
23	loadi$
46	loading
22	loads
-7	loaf
10	lobby
9	local
8	location
12	log
7	log in
10	logge in
30	logged
-12	long
-8	long as
5	long$
-6	longe$
6	longer
11	look
12	look at
-9	look for
15	look$
27	looki for
-8	looki state
6	looking
12	looks like
-6	looks$
-10	lose
17	lose their
-16	lose your
-18	lost
-5	lost #
8	love kitch
10	love to
-19	love$
-6	low
-8	lowe
-10	lower
11	lowland
6	lowve$
6	lowveld
-6	lucky
-6	lumen
17	lunchtime
-13	m
-6	m$
17	machi trans
7	made
-10	made of
13	made$
9	magaz is
12	magazine
12	mail
8	mail$
-15	mailboat
8	mailto
-7	maine
7	maison
21	make
21	make a
17	make sense
-5	makers
-11	makes
-5	mallaig
-15	man
16	man who
-7	manag Name
10	manag them
8	manag your
27	manage
-10	manager
26	map
11	map not
-7	map showi
15	map was
-8	map$
6	mapped
-12	maps
-6	maps and
-21	march
-12	march$
11	margi #
10	margin
5	marke cooki
9	marke data
8	marke updat
8	marke$
12	marked
-24	market
5	marketing
-19	markt
-19	markt$
-6	marlow
-15	marsh
6	mater may
18	material
-6	matte$
-8	matter
31	matters
7	max
9	max width
28	may
-5	may also
10	may be
-8	may come
26	may conta
21	may earn
10	may get
19	may have
12	may print
7	may recei
-11	may start
13	may write
-43	may$
21	maybe
-9	mayor Name
-11	mbeki
-5	me links
14	me the
-11	meant
-10	meant to
-11	mecha$
-13	mechanic
34	media
-9	media Name
9	media could
8	media$
16	meet
-5	meeting
-8	melny$
-8	melnyk
-6	membe can
15	membe of
10	membe$
22	member
-8	members
-7	men
-13	men's
13	mentioned
-6	menu
-5	menu price
6	menu$
7	merge$
7	merger
-13	meridian
-5	merrow
10	message
-7	met
-7	method
-10	metre$
-21	metres
-11	metro
28	mi
28	mi$
8	mid
7	mid #
21	midni on
-8	midni$
8	midnight
12	might
-9	miles
-10	milk
-7	milk$
-7	millers
-6	milli crown
-11	milli$
-27	million
24	min
6	min$
-10	miners
-5	minimum
10	mining
-23	minis$
-20	minister
-24	ministry
12	mins
12	mins$
7	minut for
-7	minut longe
-9	minut to
39	minut$
30	minute
22	mirror
20	miss
8	miss Name
11	miss a
16	miss an
-18	miss it
11	miss out
12	misse it
7	misse the
-5	misse$
19	missed
-14	missing
14	mission
19	mista$
13	mistakes
-19	mixed
-5	mobile
10	modal
5	modal windo
17	mode
18	moder$
23	moderated
-8	momen the
-7	moment
-19	monda$
-31	monday
27	month
12	month for
-15	month in
30	month$
13	monthly
-11	months
-12	mood
-6	moon$
22	more
23	more Name
12	more and
20	more from
-5	more money
10	more photo
-6	more slowl
-7	more snow
8	more than
-7	more water
14	more$
-18	morel
-7	morni Name
5	morni brief
6	morning
7	moss
-9	most
-17	most of
9	most popul
11	most read
12	most viewe
-12	mothe told
-8	mothe$
-21	mother
-12	moths
8	motion
15	motors
-8	mouth
-8	mouth$
-8	moved
6	moves
13	moves fast
-9	mr
-10	much
-5	much as
-6	much does
17	multimedia
7	murde myste
9	murder
-11	museum
14	music
9	music$
12	must be
13	mute
11	mute$
13	muted
12	my
-9	my leade
-12	my mothe
11	my perso
8	my skin
7	mysteries
-17	nadia
-14	nadia Name
-14	nadirah
8	nairobi
-11	nallur
29	name
6	name and
7	name down
13	name must
-8	name the
10	name$
-7	named Name
-13	names
26	names 1
33	names 2
14	names 3
-9	names were
-18	national
7	navig$
-11	near
-17	near Name
-11	near the
17	near you
-14	nearly
14	necessarily
15	necessary
-29	need
-22	need$
7	neede Name
-9	needs
-11	needs a
-12	neigh belie
-8	neigh carry
6	neigh the
-5	neighbour's
-26	neighbours
10	netwo faile
11	network
-5	never click
6	never learn
34	never miss
15	never put
8	new
8	new Name
-5	new album
-16	new bands
21	new custo
18	new episo
23	new home
-7	new membe
-7	new price
-8	new rules
-6	new shirt
6	new to
21	new windo
-26	new$
7	newfoundland
60	news
7	news Name
6	news and
9	news break
-5	news confe
7	news in
6	news on
11	news to
13	news$
5	newsd$
11	newsdesk
5	newsl Name
-11	newsl in
6	newsl is
7	newsl promo
-9	newsl write
38	newsl$
38	newsletter
-9	newsletters
13	newsp and
13	newsp$
27	newspapers
14	newsr at
15	newsr that
43	newsroom
13	next
16	next Name
-16	next stop
-11	next to
8	next up
-9	next week
-10	next year
-7	next year'
-18	nia
-16	nia Name
-7	night
-9	night Name
-8	night in
17	night the
6	night$
-5	nights
-7	nils
-18	nine
-10	nine days
-7	nine hours
-11	nine in
-5	nine milli
13	nine times
-6	nine years
-7	nineteen
28	nj
-7	no anvil
21	no longe
-24	no more
11	no part
-7	no pumpk
18	no stair
129	no stop
17	no votes
6	no$
7	nobod asked
-29	nobody
-7	none
-12	none$
17	nonprofit
-8	noon
-7	noon$
-19	noor
13	norla$
30	norland
16	norpr #
-33	norpr$
-22	norpress
-12	north$
-20	northgate
27	northmedia
-12	not a
22	not allow
8	not avail
25	not be
20	not been
-10	not even
-6	not every
-7	not for
-9	not go
13	not invol
-7	not like
18	not load
21	not loade
14	not neces
-11	not on
8	not ready
9	not respo
11	not sell
11	not showi
19	not suppo
-11	not the
14	not there
-6	not to
-23	not$
9	note
11	note$
-6	notebook
10	noted
6	notes
-10	nothi from
7	nothi on
8	nothi you
-10	nothi$
-26	nothing
14	notic a
9	notic and
-8	notic on
-6	notic the
-5	notic$
-5	noticed
6	notif sent
15	notif$
12	notifications
-7	novak
20	now
-13	now #
5	now Name
-8	now asks
9	now earn
16	now for
-25	now pay
7	now playi
-13	now she
29	now$
-18	npa
-18	npa$
10	numbe #
-6	numbe on
-21	nurse
-6	nurse with
-24	nurse$
24	occurred
-6	octob$
6	odd
22	odds
-6	oduya
5	of #
-21	of a
-7	of all
19	of artif
6	of condu
13	of dialo
-11	of every
-8	of five
19	of free
7	of frost
-9	of his
-13	of it
17	of list
9	of movin
15	of our
7	of playe
20	of publi
14	of sales
-18	of seven
-7	of subsc
-10	of tea
-7	of them
13	of these
45	of this
-19	of two
-10	of us
-10	of what
-5	of which
16	of your
5	of$
26	off
15	off for
8	off on
-10	off the
24	off your
7	offer
-5	offer a
-10	offered
16	offic #
8	offic and
-11	offic on
-5	offic$
-6	officer
-12	officers
-8	oil
12	ojd
12	ojd$
-6	ojeda
-6	ojeda$
-7	okafor
7	okoro
-7	olaf
17	old bridg
-5	old town
-8	older
-5	older peopl
9	oldest
-8	oller
7	ombud$
5	ombudsman
10	on #
23	on any
5	on at
-6	on both
-29	on every
-12	on foot
7	on here
-20	on holid
16	on how
18	on in
7	on murde
15	on notif
23	on our
14	on sale
-13	on strik
-16	on them
29	on this
28	on your
14	on$
-13	once
-5	one and
11	one artic
9	one email
-11	one in
8	one more
-28	one$
-18	ones
-16	ones$
-17	onion
-17	onion$
-7	onions
25	online
19	only
8	only and
27	only takes
36	only$
19	oops
11	op
8	opaqu semi
8	opaque
12	open
-27	open 1
98	open 10
89	open 11
51	open 12
21	open 13
-16	open 14
5	open 16
7	open 17
-27	open 3
-27	open 4
-29	open 5
11	open 6
60	open 7
88	open 8
126	open 9
-13	open again
14	open for
34	open it
-7	open their
-14	open to
-7	opene a
-11	opened
24	opini Name
5	opinion
31	opinions
6	optio cooki
6	optional
25	or
-16	or #
10	or becau
13	or manag
10	or netwo
5	or set
20	order
6	order a
-15	order of
6	order the
-6	ordered
5	orders
10	org
-6	organ Name
-6	organiser
6	origi artic
13	original
-17	orla's
-14	orsino's
-7	orth
-14	osman
-8	ostberg
-7	oster Name
-7	osterby
21	other are
7	other$
34	others
104	our
8	our #
42	our Name
10	our app
8	our busin
-18	our custo
-17	our daily
10	our desk
15	our edito
9	our footb
14	our free
7	our harbo
9	our house
-14	our lake
6	our lette
-6	our links
14	our missi
-19	our own
6	our partn
15	our repor
17	our revie
13	our six
-12	our stree
-10	our town
9	our weekl
8	our write
13	out at
6	out every
-9	out for
14	out how
-6	out in
7	out more
12	out on
-30	out$
-6	outsi the
-17	outside
-5	oven
9	over
37	over #
-33	over a
7	over in
6	over the
-14	over$
-15	owen
-29	own
-17	own bells
7	own cooki
21	owns
6	owns a
-6	oyelo
-6	oyelo$
6	p
8	p a
-10	p m
-8	pa
-32	pa$
23	pacific
9	paddi #
13	padding
47	page
8	page again
-16	page and
12	page has
-5	page of
6	page to
35	page$
-10	paid #
9	paid for
-7	painters
8	paisawise
-9	pan
7	pantry
5	paper
-6	paper with
-11	papers
18	parag$
-11	parent
-9	parents
-7	paris$
-13	parish
17	park has
-24	parki$
-14	parking
-9	parliament
28	part
6	part audio
8	part guide
11	part may
5	part of
-6	part$
-16	partn in
-8	partner
-8	partners
7	partnership
11	party that
12	pass
-5	passe on
-8	passe wait
-5	passed
-22	passengers
-5	passes
-14	passport
14	past
-9	patie the
-11	patie$
-6	patience
-21	patients
15	pause$
11	paused
-13	pay
-23	pay #
-6	pay a
13	pay us
-6	pay$
10	payments
-6	pays
7	pdf
6	pdf$
6	peace
-7	pears
-6	pebble
-23	penalty
-10	penn
9	pension
-11	pentland
-7	peopl to
9	peopl who
-6	peopl$
-26	people
10	per
-10	per cent
-9	perce$
-28	percent
18	performance
18	period
-6	permi$
13	permission
-11	permit
11	perso infor
14	personal
-10	petra
-11	petrol
23	phone
-12	phone and
5	phone for
29	phone$
-13	phones
-93	photo
-6	photo Name
15	photo and
-41	photo by
24	photo galle
-13	photograph
11	photographs
43	photos
-25	pic
7	pic twitt
12	pick
6	pick Name
9	pick up
16	picks
8	picks for
19	pictu Name
-6	pictu of
7	pictu quiz
29	pictu$
-25	picture
11	pictures
-27	pier
-5	pier six
-8	pier$
-7	pigeon
-5	pigs
6	pilot
-12	pilots
-8	pipeline
8	pitches
-17	place
23	placeholder
-7	places
5	plains
-6	plan
8	plan delay
-10	plan in
7	plan$
8	plann a
-6	plann$
8	planning
-5	plant in
-6	plastic
12	platf$
9	platform
23	play
-11	play in
6	play now
14	play will
10	play$
5	playback
5	playe Name
6	playe and
6	playe from
7	playe windo
21	playe$
44	player
-14	players
6	playi$
6	playing
5	pleas allow
10	pleas try
-9	pleas$
65	please
-9	pleased
-10	plint in
-10	plinth
6	plus
-22	plus$
32	pm
5	pm and
22	pm$
6	pocke$
11	podca Name
24	podca$
36	podcast
-9	point
-14	point$
9	points
20	polic$
-26	police
21	policy
13	polit moves
7	political
29	politics
33	poll
27	poll is
-9	polls
-8	polls close
8	popul$
12	popular
14	popup
14	popup of
-16	port
11	portal
-8	porter
-13	porto
18	position
11	possible
10	post
10	post a
-6	post offic
20	post share
-5	post since
-8	post was
-23	post$
14	poste by
13	posted
19	posting
-5	postman
6	posts
-5	pot
-9	pounds
-10	power
13	power and
-12	power banks
6	power by
15	powered
6	pratt
6	prefe sourc
15	prefe$
19	preferences
5	preferred
7	presented
-8	president
49	press
13	press Name
-5	press for
11	press play
6	press relea
-11	press the
11	pressing
6	preview
15	previous
-10	price of
15	price on
20	price were
-7	price$
7	princ$
7	principles
10	print
5	print in
12	print it
-9	print this
6	printed
-8	printer
-8	priso$
-6	prison
10	priva centr
10	priva$
23	privacy
9	priya
-8	prnewswire
11	probl Name
6	probl$
15	problem
6	produ that
6	produced
5	progr is
7	program
23	prohi$
23	prohibited
27	promi$
23	promise
-8	promised
12	promo
7	promo box
12	promo$
5	promoted
7	promotion
14	property
5	pros
-9	prote$
9	proud
7	prove
21	provi by
26	provided
9	provider
-7	pryce
15	publi by
10	publi may
29	publi$
16	public
13	publish
9	published
21	publisher
-8	publishers
-5	pubs
-16	pugh
-8	pumpkin
7	punch$
7	punchline
-21	punctualbus
-15	pupils
11	purchase
12	purchases
14	push
6	put your
-16	puts
11	puzzl games
16	puzzl$
17	puzzle
13	puzzles
35	px
5	px #
5	px$
-11	q
-10	q Name
6	qr code
10	quart of
12	quest about
23	quest$
11	questions
-23	queue
-5	queue for
-17	queue$
-14	queues
-21	quietstreets
-14	quill
-14	quill$
-5	quist
-9	quit
8	quit sugar
5	quiz
6	quiz is
8	quiz$
-44	quoted
13	quotes
17	r
7	race
9	race on
-8	radio at
-13	rae
-13	rae$
-7	rahal
-7	rahal$
8	rail
-6	railw is
-8	railway
-10	rain
-11	rain stops
8	rain$
-6	rained
-6	raise
-8	raise #
-8	raise$
-11	raised
6	raising
-14	range
21	rate
12	rate this
8	rathe read
6	rather
21	ratin #
21	rating
-6	raw
24	reach
7	reach him
7	reach your
-13	reached
25	read
15	read Name
-7	read a
11	read in
-7	read it
5	read more
33	read next
7	read our
21	read witho
-57	read your
9	read$
15	reade can
-13	reade of
5	reade who
33	readers
8	readi Name
11	readi for
9	readi this
12	readi$
43	reading
7	reads
-6	reads Name
12	reads$
-7	ready
-17	ready in
8	ready to
9	real
18	reaso$
17	reasons
-11	rebels
17	recei a
22	receive
9	recip$
16	recipe
10	recipes
6	recom Name
7	recom for
5	recommend
10	recommendations
13	recommended
-5	recommends
-11	records
-7	recycled
8	reduc stres
8	reduce
-14	reef
14	refer$
5	reform
14	refre the
14	refreshing
-14	refun$
-14	refund
17	regis for
8	regis offic
14	register
23	registered
-14	regre$
-21	regret
-14	regrets
5	rejec all
6	reject
21	relat Name
-8	relat illne
7	relat topic
14	relat$
8	related
11	releases
5	relevant
17	reliable
6	remai time
-16	remai$
-8	remain
17	remaining
-8	remains
-7	remote
-12	remov by
10	remove
-13	removed
-25	renalcheck
-5	renn
11	repetitive
-9	replaced
-8	repli Name
-13	replied
6	replies
28	reply
9	reply to
16	reply$
5	repor a
8	repor and
12	repor at
16	repor by
12	repor in
14	repor it
-16	repor of
18	repor on
16	repor secur
5	repor was
6	repor$
19	report
-18	reported
39	reporter
-21	reporters
41	reporting
17	repost
23	reprinting
5	repro witho
5	reproduced
25	reproduction
-6	rescu on
-8	rescue
-7	rescuers
12	research
-6	researchers
6	reser for
18	reser the
18	reser$
20	reserve
26	reserved
6	reset resto
17	resid over
8	residency
5	resig$
12	resigns
9	respe your
-10	respe$
-12	respect
16	respectful
12	respo for
6	respo to
6	respo$
6	respond
8	responsible
6	rest
7	rest$
16	restaurants
6	resto all
6	restore
-7	resul$
8	retai$
6	retail
12	retailers
-5	retired
-6	retur from
-12	return
-16	reute$
-29	reuters
11	reveal
-10	reven of
-6	revie$
12	review
13	reviewers
-9	reviews
-14	reyes
9	rfi
8	rfi is
-7	rhp
18	right now
18	right reser
11	right to
11	right$
20	rights
-7	ring
-5	ring road
17	rise
16	rise$
-13	rises
-11	rises$
-10	rising
20	risk
21	risk$
-8	rivals
15	river$
-9	rivers
11	riverton
-15	road
-6	road and
-7	road near
-9	road to
-10	robot
-6	robot at
9	robotics
-5	roof
-15	rook
-23	room
-8	rooms
-12	rope
-15	rosa
-20	rose
-8	rose #
-6	rose by
8	round the
8	round up
-6	route
-7	route of
-23	routes
-12	rs
-15	rubbish
-13	ruben
-17	rules
-11	rules for
17	run out
-19	runs
5	rupee
14	rush
-6	rute
14	s
10	s$
6	safe$
-67	said
-20	said Name
-9	said the
-10	said you
-12	said$
8	sails
22	sale
8	sale for
9	sale$
9	sales
-17	salt
7	same conte
-18	same time
-9	sami
-7	sampl of
19	sampl$
-14	sample
19	samples
-8	sandb in
-8	sandbags
-14	saturday
14	save #
-6	save a
17	save for
9	save share
-8	save the
21	save$
-9	saves
19	savings
-23	saw
-15	saw the
-20	say
-38	says
-9	says Name
-11	says$
-12	scammers
6	scan
14	schoo$
6	school
29	science
7	scores
9	scree and
-5	scree$
-6	screen
-13	screenshot
12	script
10	scrol down
8	scrol to
15	scroll
-12	scult$
-12	sculthorpe
-29	sea
-5	sea wall
-7	sea$
-9	searc for
7	searc$
29	search
-8	season
-24	seats
-11	seawe$
-11	seaweeds
20	secon Name
-6	secon quart
-11	secon time
-18	second
7	secti$
16	secur on
16	securely
19	security
22	see
5	see Name
-9	see a
10	see all
9	see it
8	see more
16	see our
8	see somet
12	see the
-29	see us
-18	see you
-13	seed
-6	seeds
-9	seeds of
11	seeing
6	seems
6	seems to
8	seen a
17	segment
19	select
13	selected
11	sell my
-15	sells
-6	sells$
8	semi trans
7	senat aide
-38	senate
7	senator's
30	send
8	send a
-8	send the
8	send us
12	send you
11	sending
-5	sends me
16	senior
16	sense
16	sense of
-22	sent
-8	sent #
-9	sent Name
7	sent a
-5	sent off
6	sent strai
16	sentinel
26	separ tab
25	separate
-15	septe$
-31	september
9	serie on
20	series
-6	serve
10	serve or
10	server
17	servi do
-6	servi in
-6	servi will
7	service
-5	session
9	set your
9	sets
6	sets cooki
7	sets its
15	setti to
15	setti$
16	settings
-19	seven
18	several
-6	sgt
-14	shades
17	shape
19	share
11	share by
15	share data
6	share gift
16	share in
22	share it
-18	share the
5	share$
-7	shari a
-8	shari the
-13	sharing
7	sharp
-20	she
-13	she repli
18	she wrote
-6	shed
-11	sheep
-18	sheet
-5	sheet hung
-16	sheet$
-12	sheets
-6	ship
-5	shirt
-18	shoes
-8	shoes$
-6	shops on
8	shops$
-11	shore
23	short$
20	shortly
-6	shoul be
-14	shoul i
5	shoul not
-13	shoul you
-12	shout$
-12	shouted
12	show this
-15	show$
-7	showed
9	showi Name
-7	showi the
-25	shows
-7	shows a
-9	shows the
-6	shuts
-7	side of
12	side$
-9	sides
-6	sides of
-28	sigge
-12	sight
-7	sign here
14	sign in
-14	sign of
-6	sign on
36	sign up
13	signa$
5	signal
8	signe in
-7	signe up
11	signi up
9	signing
-13	signs
-8	signs$
-11	silen Name
-13	silen$
-23	silence
-10	silva
6	simil techn
7	similar
-6	simple
9	since #
-18	since Name
-6	since the
13	singapore
-16	singing
-27	singl Name
-27	singles
15	sings
18	sings on
-9	sinking
-10	sit
28	site
6	site sets
6	site uses
18	site works
6	site$
-9	six
-7	six Name
7	six each
14	six part
-14	sixty
7	size #
-10	skarv Name
-12	skarvik
-7	skei
-11	skeid
-7	sketc of
-9	sketch
7	skin
8	skin chang
10	skip
-11	skipper
16	sleep more
8	slice
6	slide #
19	slide$
-7	slipp$
-7	slippers
13	slot
7	slot #
6	slots
5	slots slots
7	slow
-5	slower
-11	slowly
-11	slows
-12	small
14	small commi
6	small fee
-15	small print
-11	smaller
5	smallest
-10	smell
-8	smell$
-14	smoke
-18	snow
16	so
15	so far
-7	so long
32	so that
11	soap
-17	socia media
-16	social
-11	socie$
-21	society
-13	soft
-16	softer
-6	sohan
-22	soil
-9	solberg
-10	sold
-7	sold out
13	sold the
-9	som
-7	some
-10	some #
6	some links
-10	somebody
-7	someone
5	somet that
15	somet we
22	somet went
32	something
-9	son
18	soprano
-5	sorne
16	sounds
-30	soup
-5	soup$
11	sourc$
13	source
6	southern
-11	space the
28	spam
-10	speak
7	speak to
-16	speak$
14	speakers
-6	speech
-11	speeds
-12	spend on
15	spend$
-8	spent
-8	spoke
20	spoken
-8	spons by
6	spons$
13	sport
-12	sport$
-5	sportbild
5	spott a
5	spotted
-9	spring
-9	springs
-15	square
16	src
-23	st
-6	staff
-10	staff$
9	stage at
16	stair$
14	stairs
-7	stake
-7	stand
16	standards
7	star
-11	starl$
-11	starling
-6	stars
8	start
8	start at
-11	start by
-28	start here
8	start the
-6	start to
19	start your
9	starts
10	startup
5	state
-14	statements
12	stati$
13	station's
6	statistics
16	stay on
-6	stay open
12	stay up
-6	stayed
-13	step
-31	steps
-26	steps$
-13	steve
-8	stew
-26	still
9	still have
-9	still in
-7	stirred
6	stock
8	stock for
33	stocks
-20	stone
-9	stone$
-9	stood
-20	stop
-17	stop Name
-26	stop$
-8	stopped
6	stopped 1
-16	stopped 10
-8	stopped 11
-16	stopped 15
-85	stopped 17
20	stopped 2
17	stopped 3
-13	stopped 6
-19	stopped 7
-21	stopped 8
-32	stopped 9
-16	stops
-11	stops play
10	store
8	store$
6	stori from
10	stori like
25	stori that
11	stori$
64	stories
-17	storlavelm
11	storm
47	story
23	story Name
-5	story begin
-26	story has
16	story is
-10	story of
22	story$
8	strai on
8	strai to
17	straight
19	straits
11	strangest
-32	straw
6	strea Name
10	strea servi
7	strea type
11	stream
14	streambox
6	streaming
8	stres$
21	stress
9	strictly
6	strikes
12	stuck
13	stuck on
24	stude and
-10	student
13	students
25	style
6	style displ
9	subje to
30	subject
21	submit
-10	submitted
18	subsc and
21	subsc for
9	subsc from
9	subsc has
9	subsc now
38	subsc$
44	subscribe
9	subscriber
-38	subscribers
24	subscription
-24	subst$
7	subti off
6	subti setti
16	subtitles
6	suburbs
8	succe$
-9	such
10	suddenly
8	sugar for
-6	sugge$
11	suggest
-6	suggests
7	summary
-6	summe Name
-10	summe$
-14	summer
14	summit
-10	sun
-6	sun$
-23	sunda$
-10	sundermark
9	supper
11	supplied
17	suppo Name
11	suppo by
-7	suppo for
6	suppo from
5	suppo indep
8	suppo the
14	suppo$
21	support
21	supported
-7	supporters
-8	surve of
-9	survey
12	survi in
11	survive
-25	swim
-7	swimmers
23	swipe
9	switc off
10	switc to
11	switch
11	switched
10	syndi feed
16	syndicated
-11	syrup
-11	syrup about
-6	syste$
-7	systems
5	t
31	tab
28	tab$
-11	table
-14	table at
8	tags
-16	tags on
19	tags$
-6	tak
10	take
12	take the
8	take you
8	taken
15	taken from
7	taken to
6	takes
23	takes a
-9	talk
-5	talk about
5	talks in
-15	tamm
-13	tan
39	tap
17	tap here
14	tap on
15	tap to
8	tariffs
-8	tarn
-13	tarrant
11	taste
11	taste$
14	taught
-6	tavira
-8	tax
-11	tax$
-14	tea
-6	teach Name
-9	teacher
27	teachers
21	team
12	team has
5	team$
28	tech
5	techn$
6	technologies
16	technorland
-7	teenagers
-6	teeth
-5	teeth$
7	telegram
-17	television
-6	tell you
5	tells you
-11	ten
16	ten best
-15	ten minut
-6	tents
25	terms
12	terms$
-6	tess
16	test
-5	test$
-23	tested
-8	tewkesbury
48	text
10	text messa
-10	text was
11	text$
-6	th
-39	than
-6	than at
14	than five
11	than the
-7	than we
-11	than you
6	thank
15	thank for
12	thank to
10	thank you
39	thanks
-21	that
-5	that a
19	that apply
-6	that can
-11	that has
-13	that is
19	that no
-21	that our
13	that paid
7	that sets
-7	that the
6	that this
-7	that were
-10	that with
-7	thatc are
-7	thatchers
-15	the
66	the Name
-7	the accus
-12	the airpo
11	the all
-8	the app
16	the archi
11	the area
38	the audio
58	the autho
-23	the avera
7	the back
8	the begin
14	the bell
-10	the bench
-15	the bill
-12	the borde
-8	the box
10	the bugle
-8	the bulle
-10	the capit
-6	the card
-12	the case
16	the cats
-8	the cave
-10	the chape
11	the chart
6	the cheap
-14	the city
7	the city'
-5	the class
-8	the clerk
10	the coast
-8	the colum
38	the comme
-6	the commi
-14	the const
16	the conte
8	the contr
18	the conve
8	the cost
-16	the counc
-18	the count
-16	the court
-6	the crack
-7	the crane
-6	the criti
-7	the cross
-7	the dark
31	the day
13	the day's
-7	the days
-8	the deal
5	the debat
6	the defau
7	the discu
-7	the door
-5	the doors
-8	the dots
6	the drone
-6	the droug
-5	the edge
-10	the edges
11	the edito
-5	the elect
-10	the empty
-15	the end
-8	the enemy
11	the enter
-13	the famil
-7	the film
-19	the fire
-6	the five
26	the form
10	the forma
9	the four
-8	the front
47	the full
6	the galle
-8	the gener
-7	the hall
-11	the harbo
33	the headl
-6	the hedge
15	the help
30	the hour
8	the house
6	the housi
-7	the ice
-6	the issue
-8	the jury
-6	the kelp
-5	the kettl
-7	the kitch
-10	the lake
5	the land
-8	the large
-24	the last
50	the lates
-22	the lette
-6	the libra
-6	the lid
-6	the line
11	the link
-5	the list
-8	the load
-7	the long
-6	the looks
8	the lot
20	the map
8	the match
-9	the mayor
9	the media
-9	the miner
-14	the minis
-8	the momen
-11	the money
-6	the moon
-5	the morni
-19	the most
-7	the museu
-8	the names
-8	the neigh
-18	the new
17	the news
-5	the newsl
18	the newsr
43	the next
-6	the numbe
5	the old
5	the ombud
7	the only
8	the opini
11	the origi
-7	the other
-5	the owner
25	the page
10	the peopl
-11	the phone
-7	the physi
37	the pictu
5	the pike
-8	the pipel
-6	the pitch
7	the plain
15	the playe
11	the podca
-6	the polic
28	the poll
-6	the port
16	the press
-14	the price
9	the priva
12	the publi
13	the puzzl
-12	the queue
-13	the radio
-7	the railw
8	the rain
-6	the recip
-14	the reef
9	the repor
6	the rescu
11	the rest
10	the retai
6	the right
-6	the ring
-12	the river
-9	the road
-6	the robot
-6	the roof
-7	the route
9	the sale
11	the schoo
-19	the sea
-14	the secon
10	the serve
-10	the shore
-17	the show
-7	the side
-9	the signa
-9	the signs
-9	the silen
-10	the size
15	the slide
-18	the small
-6	the smell
-9	the snow
-9	the som
-8	the squar
-7	the start
-12	the state
11	the stock
21	the stori
6	the ten
-5	the test
5	the text
15	the time
-17	the toll
23	the tour
-7	the town
6	the trail
-7	the treat
-7	the tunne
7	the two
-5	the vault
50	the video
-14	the view
25	the views
-10	the villa
-11	the vote
-5	the water
-14	the weath
29	the web
17	the week
8	the week'
12	the weeke
-7	the whist
9	the windo
-13	the winni
-11	the work
18	the world
6	the wrong
-8	the year
10	theft
-21	their
11	their cars
-6	their doors
7	their own
8	their ten
7	their web
-6	them all
10	them on
14	them to
-11	then
21	then #
-6	then compl
-19	there
-13	there are
-15	there is
8	there's
9	these links
17	these strea
-18	they
21	they can
-5	they have
8	they left
8	they sell
-18	thieves
-26	thing$
-19	things
12	think
7	think of
14	think you
8	think$
6	thinking
7	third of
18	third party
7	thirt days
64	this
9	this ad
6	this artic
5	this chart
-7	this coast
6	this colum
9	this conte
9	this embed
6	this galle
5	this guide
-7	this image
-7	this kind
5	this live
17	this mater
-12	this one
6	this page
6	this piece
17	this post
7	this progr
-5	this relea
13	this repor
12	this segme
24	this site
-11	this space
-12	this story
-21	this summe
19	this websi
-23	this week
17	this week'
-16	this weeke
-5	this winte
-21	this year
-7	this$
-10	thorn
-11	those days
30	those of
18	though
13	thous of
-6	thousand
7	thousands
-24	three
12	three and
18	three artic
26	three minut
-6	three times
-6	three$
-5	throu Name
-5	throw
7	throw Name
7	throwback
-6	thumb
-10	ticket
-8	tide
-6	tide table
8	tiktok
11	tile
5	timber
16	time #
6	time Name
8	time by
-5	time is
-12	time lucky
24	time of
-8	time since
12	time to
18	times
10	times$
11	tip
9	tip$
20	tips
13	tips and
-12	tired
-11	tired$
-55	to #
32	to Name
-36	to a
11	to accur
12	to all
-7	to an
-14	to anyon
-13	to be
-11	to bed
-5	to buy
-11	to cance
11	to choos
14	to comme
8	to commi
23	to conti
12	to date
8	to dive
-11	to do
8	to eat
-19	to enlar
-7	to enter
10	to expan
-8	to follo
12	to get
7	to go
14	to hear
8	to hold
8	to join
14	to know
8	to learn
19	to leave
-6	to like
-20	to live
-13	to make
7	to more
13	to move
-8	to no
-12	to patie
-5	to peopl
-6	to play
8	to post
6	to press
10	to rate
9	to read
19	to repor
8	to rise
-9	to say
39	to see
-5	to settl
9	to show
8	to subsc
8	to swim
16	to take
-6	to tell
8	to test
-39	to the
-7	to their
-6	to think
13	to those
6	to top
6	to trans
-20	to trust
6	to unmut
8	to verif
34	to view
-8	to whoev
16	to win
24	to you
-6	to young
22	to your
21	today and
-5	today annou
51	today's
-6	together
9	toggle
-45	told
-5	told counc
-18	told repor
12	told the
-8	told them
-7	told to
-12	told$
-10	toll
-8	tom
-13	tomato
-8	tomáš
10	tonig$
12	tonight
-16	too
-38	took
-11	took part
-7	took you
7	tool
7	tool$
-7	tools
-14	tooth
-14	tooth$
7	top
-20	top form
6	top stori
27	top$
14	topic
11	topic Name
12	topic$
19	topics
-9	torch
-11	torch that
5	touch
7	touch with
7	touchline
21	tour
23	tour$
-16	town
-10	town will
-6	traci in
-6	tracing
9	track
6	track live
-5	traders
-5	traffic
9	trailer
-11	train
-12	train$
-10	trains
-10	tram
-8	tram$
-14	trans into
16	trans this
8	trans$
6	translate
8	transparent
-5	transport
10	travel
-7	tray
-5	treat was
6	treated
-6	treaty
-9	trees
7	trend now
16	tri
11	trial
15	trial month
6	trial$
16	tribune
-8	tried
12	tried more
-11	tried this
-9	tried to
8	trip
8	trivi$
8	trivia
-10	trust
-10	trust the
11	trusted
18	try
6	try Name
13	try again
-15	try it
-21	tuesday
9	tune
7	tune in
10	tuned
-5	turn
15	turn on
-9	turn to
19	turne off
18	tv
9	tweet
-6	twelve
6	twenty
-32	twice
-29	twice$
7	twitt com
10	twitt$
12	twitter
-39	two
-15	two bridg
-6	two days
6	two month
6	two night
-14	two seats
7	type live
6	typhoon
16	typo
13	uk
-9	umbre$
-14	umbrella
-7	umbrellas
19	unava$
19	unavailable
7	under a
-7	under glass
-9	under the
7	under$
-21	union
-7	union$
30	unless
14	unlim acces
28	unlimited
19	unlock
14	unmut$
18	unmute
11	unseen
21	unsubscribe
-22	until
-7	until #
-7	until the
-23	up at
-15	up early
12	up for
-7	up from
14	up here
-30	up next
7	up on
-9	up sheet
5	up the
13	up to
8	up with
-5	up witho
16	up$
7	updat at
10	updat here
-6	updat in
8	updat on
27	updat$
12	updated
29	updates
15	upload
59	us
25	us a
14	us at
5	us from
6	us in
11	us keep
17	us know
-13	us now
16	us on
-20	us the
8	us your
10	us$
27	use
10	use cooki
-17	use it
8	use our
-10	use socia
36	use the
7	use this
7	used
11	used Name
9	useful
9	uses
7	uses cooki
14	using
7	using the
10	v
-6	vaccine
21	vale
-18	valle has
-25	valley
26	value
6	value Name
-5	vance
-10	vane
-6	vantage
20	var
-6	varga
-9	varo
-6	vault
-8	veil
22	venues
8	verify
-5	verrin
10	version
-6	very
12	vesta
-9	via Name
6	via our
-10	victims
46	video
23	video above
6	video has
12	video playe
-7	video shows
11	video$
6	videos
35	view
29	view it
-5	view of
10	view the
-7	view$
18	viewed
31	views
16	views and
14	views of
9	viral
9	visa
8	visit
-7	visitors
7	voice is
-6	voice$
-9	volta
14	volum$
21	volume
-6	volunteers
-7	voters
8	votes
17	votes so
8	voting
6	w adq
-7	wages
-10	wagon
-27	wait
-14	wait for
-6	waiti for
-9	waiti$
-19	waiting
19	wake up
-10	walk
-7	walke for
9	walke into
-10	wall
-6	wall #
-29	want a
12	want more
23	want the
6	want to
-29	wanted
-11	wants
-5	warm
-6	warne$
-10	warned
-8	warning
-32	was
-5	was found
11	was gener
21	was made
15	was not
6	was produ
11	was repet
-9	was sent
10	was this
-10	was to
-5	was told
9	wasn't
-11	waste
24	watch
47	watch Name
-31	watch for
7	watch live
-9	watch out
22	watch the
-10	watch this
-18	watch us
8	watch what
-31	watch your
13	watch$
-10	watched
-33	water
-14	water$
-7	waters
-15	ways
17	we
-22	we all
18	we are
-8	we came
-12	we could
-9	we did
9	we don't
-14	we got
-8	we had
-11	we have
18	we keep
6	we learn
59	we may
-7	we need
13	we publi
-6	we read
18	we reser
-19	we saw
-6	we still
-10	we teste
14	we'd
10	we'd love
23	we'll
12	we'll send
29	we're
17	we've
6	weather
41	web
7	web site
24	web$
6	websi for
20	websi$
29	website
14	websites
10	wedding
-22	wednesday
11	week
18	week Name
12	week for
6	week' listi
37	week's
8	weekdays
15	weeke editi
-13	weeke$
8	weekend
7	weekl quiz
22	weekly
6	weeks
19	weeks after
-13	wei
9	welcomes
8	well
17	well as
-17	wellington
-14	went
-7	went to
9	went wrong
-6	wept
-27	were
20	were corre
20	were looki
-5	were never
-11	were not
-9	wet
-11	whale$
-13	whales
-13	what
5	what Name
-12	what a
-7	what comes
24	what do
-13	what happe
-9	what it
21	what other
-8	what remai
-9	what we
-11	what's
-6	whatever
14	whatsapp
-6	wheels
-10	when
-6	when Name
-6	when the
13	when they
-6	when to
26	whene you
26	whenever
-19	where
12	where she
-15	where the
-7	where to
8	where we
-18	where you
-11	which
-12	which is
9	which means
16	which of
-8	which the
-5	which you
18	while
19	while the
-7	whist$
7	white
8	white black
-11	who can
-7	who has
9	who have
-9	who is
7	who kept
7	who never
17	who sold
-10	who took
15	who was
-7	who would
-16	whoever
-8	why do
-5	why the
-6	why we
-15	why your
-24	why$
-13	wide
23	width
11	width #
-28	will
-23	will be
18	will cance
-11	will charg
17	will doubl
17	will lose
-9	will pass
-5	will pay
-6	will run
-8	will see
12	will share
20	will start
14	win
-19	wind
-20	wind$
-6	windo shuts
45	windo$
55	window
-23	windows
-18	wine
-22	wine$
-13	winner
6	winners
-14	winni penal
-12	wins
-10	winte$
-8	winter
13	wire
13	wire feed
-19	wit
-19	wit$
11	with
-16	with #
52	with Name
-28	with a
-12	with her
-7	with his
8	with input
25	with no
27	with our
11	with puzzl
7	with the
11	with them
11	with us
-36	with your
-7	withi three
-9	within
-17	witho a
10	witho leave
-16	wktv
-19	wolf
11	woman
15	woman in
9	women
-15	women singl
-14	women's
-28	won
19	won't
28	won't be
-29	won't see
-6	wooden
5	wool
-9	word
-11	work
-9	work at
10	work is
-11	work may
-12	work on
13	work$
-9	worked
-7	works
10	world
-10	world$
15	world's
-7	worn
-26	would
-13	would you
5	wrap
-13	wrenby
-10	write
8	write Name
15	write to
-10	write your
7	write$
17	writer
-8	writers
19	writi$
19	writing
-9	writt in
9	wrong
5	wrong pleas
-9	wrote
-8	wrote Name
20	wrote for
-13	wrote to
38	x
7	x #
21	x$
-14	xinhu$
-14	xinhua
-28	year
-5	year' cross
-10	year's
-25	years
5	years of
13	years old
-24	years$
13	yes
-9	yes$
6	yet
18	yet$
19	you
9	you Name
18	you accep
-10	you and
9	you can't
12	you click
16	you could
17	you curre
-24	you ever
-8	you feel
19	you follo
-13	you get
-5	you grew
-8	you had
16	you have
-8	you hear
-14	you if
-25	you in
8	you know
15	you like
12	you live
-13	you lose
6	you might
-18	you miss
14	you misse
10	you must
-21	you need
15	you on
-13	you pay
8	you reduc
10	you seen
-7	you shoul
-9	you sign
-7	you so
15	you the
13	you think
-6	you walk
20	you want
16	you were
-6	you will
17	you with
-9	you would
37	you$
9	you'd
10	you'd like
14	you'l find
15	you'll
17	you'v run
-10	you'v said
15	you've
-11	young
-7	young playe
13	young$
15	younger
32	your
9	your Name
-7	your accou
14	your addre
8	your block
-10	your bread
17	your brows
7	your chanc
8	your choic
8	your comme
6	your conse
13	your day
5	your devic
6	your digit
-17	your ears
-9	your frien
-6	your hand
32	your inbox
-25	your landl
-11	your lette
-12	your mothe
-7	your name
-5	your new
-11	your own
-14	your passp
7	your permi
30	your phone
6	your prefe
15	your priva
7	your quest
-9	your right
13	your setti
-8	your shoes
-9	your son
-8	your step
11	your stree
14	your subsc
8	youtube
9	zambia
22	zero
-9	zone
-8	~a
17	~abc
-7	~about
16	~above
-6	~abroa
16	~accep
40	~acces
-7	~accor
11	~accou
20	~accur
-7	~accus
19	~acous
12	~acpm
-16	~act
-7	~actio
21	~activ
-22	~actua
41	~ad
18	~add
-6	~added
13	~addre
9	~ade
6	~adq
21	~ads
16	~adslo
-5	~adult
12	~adver
26	~advic
-29	~afp
9	~afric
-23	~age
33	~agenc
15	~ai
7	~aide
19	~aired
-9	~airpo
-6	~aker
-16	~alamy
-7	~album
-10	~alder
31	~alert
-10	~alibi
-9	~alike
29	~allow
-19	~alm
-10	~alone
-13	~along
17	~alrea
27	~also
-16	~alun
10	~alway
-6	~amaro
16	~amazo
-9	~among
-13	~an
20	~analy
6	~andro
-8	~anna
-9	~annou
-8	~anp
-18	~ansa
-9	~ansel
7	~answe
-9	~anvil
29	~any
-21	~anyon
-6	~anyth
10	~anyti
-32	~ap
-11	~apolo
39	~app
9	~appea
8	~apple
46	~apply
-16	~apps
-23	~april
-18	~archi
-7	~ardle
-7	~ardou
8	~area
16	~area'
-12	~areas
5	~arm
7	~aroun
11	~arran
-12	~arriv
35	~arrow
-9	~arthu
61	~artic
19	~artif
-9	~artis
-18	~arts
-7	~ash
-46	~asked
-12	~asker
12	~askin
-16	~asks
16	~assoc
-9	~aston
-6	~aucti
42	~audio
-5	~aug
-25	~augus
-7	~aune
40	~autho
9	~autop
-5	~autum
55	~avail
6	~award
-28	~away
10	~b
-10	~back
11	~backg
-15	~bad
8	~bag
7	~bahra
-10	~baker
-6	~bakes
-11	~balla
-11	~balle
-13	~ballo
-5	~bally
-16	~bands
-21	~bank
-6	~bank'
-19	~banks
-16	~banne
-9	~barre
7	~baske
11	~baton
-41	~batte
6	~battl
15	~bay
15	~be
-15	~bea
-28	~bear
6	~beat
-19	~bed
-9	~bedro
-21	~befor
-5	~began
-10	~begon
-12	~being
-13	~belie
-10	~bell
-22	~bells
-9	~belon
38	~below
-13	~ben
-11	~berg
-6	~besid
31	~best
21	~bette
-9	~betwe
-8	~bhara
-6	~bids
16	~big
8	~bigge
-10	~bill
23	~bille
-15	~billi
-9	~birdl
-5	~birds
-13	~biscu
-15	~bishk
-7	~blame
12	~blend
21	~block
-8	~blom
-18	~blood
31	~blues
-19	~boat
-6	~boats
10	~body
-19	~boile
5	~bookm
-12	~boom
-21	~boot
9	~bored
-6	~borro
-20	~both
-8	~boxes
-6	~brack
-13	~brain
-6	~brake
18	~brand
-38	~bread
-7	~breat
-9	~brenn
-9	~brewe
-5	~brick
-31	~bridg
31	~brief
-10	~brigh
-11	~broke
-11	~broth
-7	~broug
20	~brows
-6	~bruis
-9	~brunn
19	~budge
9	~buffe
14	~bugle
21	~build
-7	~built
27	~bulle
7	~burea
9	~burne
-14	~bus
-6	~buses
12	~busin
-5	~but
-11	~butte
-9	~buyer
-7	~cabin
-6	~café
26	~calcu
-20	~calde
-15	~calle
9	~calli
-23	~came
-8	~campa
24	~cance
11	~candi
-11	~capta
23	~capti
-18	~car
6	~carbo
-11	~cards
5	~care
13	~caree
-8	~carla
11	~carol
-18	~carri
-13	~carry
20	~cars
-11	~carve
12	~cases
-5	~caste
12	~catch
9	~cats
-8	~cave
19	~celeb
-12	~cella
-6	~celli
-10	~cent
-11	~cents
17	~certi
28	~chall
6	~chanc
15	~chang
14	~chann
13	~chari
60	~chart
11	~chatb
33	~check
-6	~chees
7	~chess
-28	~chief
-29	~child
-14	~chip
12	~chipp
13	~chips
14	~chirp
12	~chloe
15	~choic
32	~choos
10	~chron
-19	~churc
-8	~cinem
15	~circl
7	~citie
28	~citiz
-14	~city
8	~city'
17	~civil
-23	~claim
-6	~clapp
-15	~class
6	~clean
-14	~clear
-7	~cleme
-17	~clerk
21	~click
16	~cliff
5	~clima
-15	~climb
-23	~clock
10	~close
-11	~closu
7	~cloud
13	~cnn's
17	~co
-5	~coach
16	~coast
28	~code
-17	~coffe
13	~color
6	~colum
22	~com
-8	~come
-11	~comes
-7	~comet
-7	~comic
55	~comme
29	~commi
12	~commo
8	~commu
11	~compa
23	~compe
11	~compl
20	~compu
9	~conce
-5	~condu
-11	~confe
16	~confi
-8	~conse
-6	~consu
14	~conta
63	~conte
25	~conti
33	~contr
40	~conve
-10	~cook
7	~cooke
37	~cooki
8	~coole
17	~copie
11	~copy
21	~copyr
33	~corre
-7	~corvo
-10	~cost
9	~costa
-12	~costs
-12	~cough
-19	~counc
8	~couri
-12	~court
53	~cover
-7	~cowsh
-17	~crack
-16	~crane
8	~cravi
-17	~cream
7	~creas
56	~creat
-24	~credi
14	~crick
-11	~cried
11	~crime
6	~crisi
-11	~criti
8	~crypt
9	~curat
25	~curio
23	~curre
8	~curry
-23	~custo
24	~d
26	~daily
-15	~dale
-21	~dance
-13	~danci
12	~dange
35	~data
12	~datal
17	~date
13	~day's
6	~days
-17	~de
-13	~dead
10	~deal
-13	~dear
18	~debat
-22	~debt
17	~decca
-6	~decid
13	~dedic
13	~deepe
-7	~defen
-7	~degre
31	~delay
47	~deliv
-33	~della
-6	~delta
-6	~denti
-8	~depar
-6	~depen
12	~depos
-13	~derby
46	~desk
26	~detai
23	~devic
-8	~devli
31	~dialo
-21	~did
-6	~diese
-13	~diffe
17	~digis
30	~digit
-17	~dingh
-10	~dinuk
-7	~dion
39	~discl
12	~disco
13	~discu
5	~disli
47	~displ
-12	~dista
17	~dive
-24	~divid
-15	~do
-17	~docto
22	~docum
6	~doesn
-6	~dog
-22	~dogs
17	~dolla
-6	~done
-9	~donke
14	~donor
-14	~door
6	~doorm
-9	~doors
-8	~dots
-18	~doubl
-13	~doubt
-20	~down
6	~dozen
-30	~drago
-6	~drawn
-28	~drill
-14	~drink
-25	~drive
-9	~drops
-7	~droug
-5	~drove
-17	~drunk
-26	~dry
-12	~due
-5	~dull
8	~durat
10	~duria
-8	~dusk
-10	~dying
37	~e
-21	~early
30	~earn
-6	~earne
-17	~ears
-21	~earth
12	~easte
-17	~eastm
-10	~edges
35	~edit
23	~edite
52	~editi
39	~edito
-8	~eels
-15	~effec
-9	~egg
-8	~eggs
-11	~eight
7	~eithe
-5	~elbow
6	~eleme
-21	~eleve
-7	~else
68	~email
25	~embed
-15	~emerg
-10	~emplo
-6	~empti
-14	~empty
24	~en
8	~enabl
-8	~enemy
-14	~energ
-13	~engin
23	~enjoy
-19	~enlar
-7	~enoug
27	~enter
-11	~entry
9	~envir
-29	~epa
58	~episo
32	~error
19	~esc
41	~escap
13	~essay
-6	~estim
-6	~euro
-34	~euros
-13	~even
-13	~eveni
-38	~ever
-13	~ewan
43	~exami
56	~examp
7	~excep
-20	~execu
-6	~exerc
11	~exhib
18	~exist
8	~exit
15	~expan
-43	~expec
12	~expen
26	~exper
13	~expir
16	~expla
13	~explo
8	~expre
6	~exten
13	~exter
-7	~eyes
13	~f
-8	~face
21	~faceb
9	~factl
-7	~fall
-13	~false
6	~fan
9	~far
-30	~farid
-21	~farme
-14	~farms
7	~fast
-15	~fat
-5	~fathe
7	~favou
6	~fear
-8	~featu
13	~feder
27	~feed
8	~feedb
5	~feeli
-7	~feet
-18	~fell
6	~fello
-14	~ferre
-8	~few
-16	~fewer
-7	~fifth
-15	~fifty
-38	~fight
-8	~figur
-23	~file
10	~filed
6	~files
18	~fill
-19	~film
6	~finan
13	~find
-7	~findi
-6	~fines
-10	~finis
-17	~fire
-7	~fires
-13	~firms
-12	~first
-18	~fish
-6	~fishe
-11	~fits
25	~five
-6	~fjord
15	~flag
9	~flash
-6	~flat
5	~fligh
-6	~floor
-10	~flour
-11	~flowe
8	~fly
10	~fm
15	~follo
12	~font
10	~food
-12	~foods
-19	~foot
9	~footb
-12	~forec
-18	~forge
17	~forma
-24	~forty
-11	~forwa
-8	~four
-8	~fourt
7	~fox
20	~franc
13	~franç
-10	~fraud
23	~free
15	~fresh
-15	~frey
-12	~frida
19	~frien
-6	~frost
-10	~ft
-21	~fuel
43	~full
22	~fulls
23	~funct
23	~funde
35	~futur
-20	~g
-11	~gaine
23	~galle
8	~gambl
7	~game
-7	~games
10	~garde
-21	~gate
-10	~gates
-19	~gave
-19	~gazet
45	~gearh
15	~geese
27	~gener
22	~get
7	~getel
-12	~gets
-7	~getty
-16	~ghent
-6	~ghost
37	~gift
5	~girls
-16	~given
-16	~gives
-13	~glaci
-13	~glass
-8	~glove
-8	~go
-10	~goal
-9	~goalk
-7	~goats
24	~goes
-11	~gold
18	~googl
7	~gorge
7	~gossi
-7	~grade
20	~grant
-8	~graun
-6	~great
-19	~green
-7	~greta
-10	~grew
-20	~groun
21	~group
-8	~growe
-5	~growi
-10	~growt
-7	~guard
-6	~guess
9	~guide
17	~gulf
-7	~gull
-9	~hacke
-32	~had
9	~halde
-10	~hall
-6	~hana
-26	~hand
-7	~hande
-22	~hando
-15	~hands
-6	~handw
-8	~hang
7	~harbo
13	~harla
-8	~harlo
-12	~harve
-52	~he
-6	~head
48	~headl
-5	~heap
26	~hear
-5	~heari
-11	~heart
-14	~heat
-8	~heavy
-12	~hedge
23	~help
-40	~her
-5	~heral
21	~here
11	~here'
-34	~hero
-8	~hest
-14	~high
-7	~highe
9	~highl
-8	~hill
-27	~him
14	~hinge
-47	~his
-10	~histo
10	~hit
23	~hits
-24	~holid
-12	~holli
-9	~holm
-10	~holt
-9	~homew
7	~hooke
-8	~hope
6	~horne
8	~host
14	~hoste
7	~hot
11	~hotel
10	~hotte
-12	~hours
23	~hover
9	~https
12	~hub
17	~hudso
-14	~human
-14	~hundr
-8	~hung
14	~hunti
10	~hurry
-7	~hvarn
-12	~ian
7	~id
-9	~ida
16	~ideas
-6	~idris
-18	~if
-8	~ihor
-8	~illne
-19	~illus
17	~imple
11	~impor
-6	~impre
5	~impro
13	~inapp
32	~inbox
37	~inc
-22	~incom
-10	~incre
13	~indep
-6	~index
25	~india
17	~indic
-18	~indoo
9	~influ
5	~infog
14	~infor
-22	~inish
10	~inlin
29	~input
16	~insig
-7	~inspe
21	~insta
-6	~instr
19	~intel
52	~inter
64	~inves
9	~invol
6	~ios
-16	~isn't
26	~issue
-15	~it
7	~items
-32	~its
-6	~itsel
-15	~jakar
6	~jamal
-7	~janua
-7	~jars
-18	~jeann
-7	~jessa
-7	~jill
13	~jobs
34	~join
-12	~joine
16	~joini
-5	~jorda
-8	~joris
45	~journ
7	~jprat
-11	~judge
10	~judgm
-24	~july
7	~jump
-16	~june
-10	~jury
-15	~k
-11	~karsh
-10	~kaver
-6	~keel
-7	~keepe
-7	~kelp
5	~kenya
-35	~kept
19	~kestr
-6	~kettl
17	~keys
15	~keywo
-14	~kicks
-9	~kidna
-7	~kidne
-18	~kille
-8	~kilog
-15	~kilom
-9	~kimur
-10	~kindn
10	~kinta
12	~kitch
-16	~km
-27	~kmph
-14	~knees
-5	~knew
12	~know
-5	~known
-15	~knows
-6	~koala
-15	~koch
-7	~kofi
-5	~kota
-7	~lady
-30	~lake
-8	~lamp
-8	~lamps
5	~lande
-15	~landl
10	~lands
-7	~lane
-21	~langu
-9	~lante
16	~lapto
-10	~last
-6	~laste
-13	~lasts
-9	~late
15	~later
38	~lates
-6	~laugh
15	~launc
-27	~law
-8	~leade
6	~leads
-5	~leafl
8	~leagu
18	~least
5	~leave
-13	~led
15	~ledge
-26	~leeks
9	~lena
-6	~lend
5	~lends
9	~lengt
-16	~lense
-7	~leoni
-5	~lesso
-24	~libra
20	~licen
-6	~lid
-10	~lies
-10	~life
-14	~light
19	~like
-25	~lim
-13	~lind
-8	~lindo
-10	~lindq
-11	~line
-13	~lines
52	~link
-6	~linke
16	~links
7	~lire
36	~list
26	~liste
13	~listi
-28	~litre
-16	~littl
-8	~liv
23	~live
-20	~liver
9	~livin
18	~load
33	~loade
46	~loadi
22	~loads
-7	~loaf
10	~lobby
6	~local
8	~locat
-7	~locks
12	~log
30	~logge
-12	~long
5	~longe
11	~look
6	~looki
-6	~lorri
-10	~lose
-18	~lost
-6	~loude
-6	~low
-8	~lowe
-10	~lower
11	~lowla
6	~lowve
-6	~lucky
-6	~lumen
17	~lunch
-13	~m
-5	~machi
7	~made
32	~magaz
12	~mail
-21	~mailb
8	~mailt
-7	~maine
7	~maiso
21	~make
-10	~maker
-11	~makes
-5	~malla
-15	~man
8	~manag
26	~map
6	~mappe
-12	~maps
-24	~march
7	~maris
-19	~markt
-10	~marlo
-15	~marsh
-17	~maste
19	~mater
22	~matte
7	~max
28	~may
21	~maybe
-11	~mbeki
-11	~meant
-13	~mecha
32	~media
16	~meet
-7	~meeti
-8	~melny
10	~membe
-7	~men
-13	~men's
9	~menti
-6	~menu
7	~merge
-13	~merid
14	~messa
-7	~met
-8	~metho
-22	~metre
-11	~metro
28	~mi
8	~mid
8	~midni
12	~might
-9	~miles
-10	~milk
-9	~mille
-28	~milli
24	~min
-10	~miner
-5	~minim
10	~minin
-45	~minis
6	~minor
12	~mins
19	~minut
21	~mirro
7	~mispr
20	~miss
19	~misse
15	~mista
-19	~mixed
-5	~mobil
10	~modal
17	~mode
28	~moder
-34	~monda
-8	~money
24	~month
-12	~mood
22	~more
-18	~morel
7	~morni
7	~moss
-9	~most
-20	~mothe
-12	~moths
8	~motio
12	~motor
-8	~mouth
-8	~moved
6	~moves
-9	~mr
-10	~much
17	~multi
9	~murde
-8	~museu
13	~music
13	~mute
13	~muted
12	~my
7	~myste
-17	~nadia
-14	~nadir
8	~nairo
-11	~nallu
29	~name
-13	~names
-21	~natio
7	~navig
-11	~near
-14	~nearl
29	~neces
-29	~need
-9	~needs
-34	~neigh
11	~netwo
8	~new
7	~newfo
60	~news
16	~newsc
11	~newsd
28	~newsl
30	~newsp
42	~newsr
13	~next
-18	~nia
10	~niger
-7	~night
-7	~nils
-18	~nine
-9	~ninet
28	~nj
-31	~nobod
15	~nomin
-7	~none
17	~nonpr
-8	~noon
-19	~noor
10	~norda
30	~norla
-22	~norpr
-8	~north
9	~note
-6	~noteb
10	~noted
6	~notes
-26	~nothi
-9	~notic
12	~notif
-7	~novak
20	~now
-18	~npa
-22	~nurse
9	~obitu
24	~occur
6	~odd
22	~odds
-6	~oduya
26	~off
17	~offen
-11	~offic
-8	~oil
12	~ojd
-6	~ojeda
-7	~okafo
7	~okoro
-7	~olaf
-8	~older
9	~oldes
-8	~oller
5	~ombud
-13	~once
-18	~ones
-23	~onion
25	~onlin
19	~only
19	~oops
11	~op
8	~opaqu
12	~open
-9	~opene
-11	~opera
36	~opini
6	~optio
25	~or
16	~order
10	~org
-8	~organ
15	~origi
-17	~orla'
-14	~orsin
-7	~orth
-14	~osman
-8	~ostbe
28	~other
-5	~otter
104	~our
-17	~outsi
-5	~oven
9	~over
-15	~owen
-29	~own
21	~owns
-6	~oyelo
6	~p
-8	~pa
36	~pacif
13	~paddi
19	~paddl
47	~page
-11	~paint
8	~paisa
-9	~pan
7	~pantr
18	~parag
-19	~paren
-19	~paris
-14	~parki
-9	~parli
28	~part
-8	~partn
12	~pass
-34	~passe
-14	~passp
14	~past
-32	~patie
14	~pause
-13	~pay
9	~payme
-6	~pays
7	~pdf
6	~peace
-7	~pears
-7	~pebbl
-23	~penal
-10	~penn
8	~pensi
-11	~pentl
-26	~peopl
10	~per
-28	~perce
17	~perfo
18	~perio
13	~perso
-10	~petra
-11	~petro
6	~phili
7	~phone
-51	~photo
-25	~pic
12	~pick
16	~picks
-10	~pictu
-27	~pier
-9	~pigeo
-5	~pigs
-7	~pilla
-8	~pipel
11	~pitch
-6	~plan
-8	~plant
-7	~plast
9	~platf
23	~play
5	~playb
17	~playe
6	~playi
54	~pleas
-10	~plint
6	~plus
32	~pm
33	~podca
36	~polit
33	~poll
-9	~polls
8	~popul
14	~popup
-16	~port
11	~porta
-8	~porte
-13	~porto
17	~posit
8	~possi
10	~post
12	~poste
19	~posti
-7	~postm
6	~posts
-5	~pot
-9	~pound
6	~pratt
23	~prefe
-8	~prepa
-7	~presi
53	~press
21	~previ
9	~price
7	~princ
-12	~priso
20	~priva
9	~priya
-8	~prnew
15	~probl
14	~produ
23	~prohi
6	~promi
25	~promo
11	~prope
5	~pros
-12	~prote
9	~proud
-7	~prove
31	~provi
-7	~pryce
85	~publi
-5	~pubs
-16	~pugh
-8	~pumpk
7	~punch
-21	~punct
-17	~pupil
23	~purch
14	~push
-16	~puts
28	~puzzl
35	~px
-11	~q
18	~quali
-8	~quart
10	~quest
-41	~queue
-16	~quiet
-14	~quill
-6	~quint
-5	~quist
-9	~quit
5	~quiz
6	~quote
17	~r
7	~race
-13	~rae
-7	~rahal
8	~rail
-8	~railw
-10	~rain
-6	~raine
-15	~raise
6	~raisi
-17	~range
20	~ranki
21	~rate
6	~rathe
22	~ratin
-6	~raw
20	~reach
25	~read
35	~reade
41	~readi
7	~reads
-7	~ready
9	~real
16	~reaso
-11	~rebel
5	~rebui
23	~recei
25	~recip
22	~recom
-11	~recor
-5	~recyc
8	~reduc
-14	~reef
13	~refer
15	~refle
5	~refor
16	~refre
-13	~refun
6	~regio
37	~regis
-35	~regre
12	~relat
9	~relea
5	~relev
17	~relia
8	~relie
-7	~remot
-25	~renal
-5	~renn
-23	~reope
11	~repet
-12	~repla
-7	~repli
28	~reply
51	~repor
17	~repos
25	~repri
31	~repro
5	~reque
6	~requi
-12	~rescu
44	~reser
12	~resid
10	~resig
24	~respo
6	~rest
14	~resta
19	~retai
-15	~retur
-29	~reute
16	~revea
35	~revie
-14	~reyes
9	~rfi
-7	~rhp
12	~right
-7	~ring
17	~rise
-13	~rises
-10	~risin
20	~risk
-10	~rival
-15	~road
-8	~roman
-5	~roof
-15	~rook
-23	~room
-8	~rooms
-12	~rope
-15	~rosa
-20	~rose
8	~round
-34	~route
-12	~rs
-15	~rubbi
-13	~ruben
-17	~rules
-7	~runne
-19	~runs
5	~rupee
14	~rush
-6	~rute
14	~s
-67	~said
8	~sails
22	~sale
9	~sales
-17	~salt
-9	~sami
-8	~sandb
-12	~satur
8	~savan
-9	~saves
21	~savin
-23	~saw
-20	~say
-38	~says
-12	~scamm
6	~scan
12	~scent
31	~scien
14	~scoop
11	~scotl
-20	~scree
17	~scrip
15	~scrol
-12	~scult
-29	~sea
30	~searc
-7	~seaso
-24	~seats
-11	~seawe
-17	~secon
35	~secur
22	~see
-13	~seed
-6	~seeds
11	~seein
6	~seems
17	~segme
38	~selec
-15	~sells
-33	~senat
30	~send
11	~sendi
16	~senio
18	~sense
-22	~sent
17	~senti
25	~separ
-31	~septe
20	~serie
-5	~sessi
9	~sets
13	~setti
-25	~seven
19	~sever
-6	~sgt
-17	~shade
-6	~shall
17	~shape
22	~share
-13	~shari
7	~sharp
-20	~she
-6	~shed
-12	~sheep
-30	~sheet
-6	~ship
7	~shipw
-18	~shoes
-11	~shore
9	~short
-14	~shout
-6	~showe
-25	~shows
-6	~shrin
-6	~shuts
-9	~sides
-28	~sigge
9	~signi
-13	~signs
-23	~silen
-14	~silva
7	~simil
-13	~simpl
11	~singa
-16	~singi
-21	~singl
15	~sings
-9	~sinki
-6	~siste
-10	~sit
28	~site
-9	~six
-14	~sixty
-12	~skarv
-7	~skei
-11	~skeid
-9	~sketc
7	~skin
10	~skip
-11	~skipp
-10	~sleep
7	~slice
13	~slide
-10	~slipp
13	~slot
6	~slots
7	~slow
-6	~slowe
-11	~slowl
-11	~slows
-18	~small
-14	~smell
-14	~smoke
-18	~snow
-6	~snows
16	~so
11	~soap
-16	~socia
-21	~socie
-13	~soft
-17	~softe
-6	~sohan
-22	~soil
-9	~solbe
-10	~sold
-9	~som
-7	~some
-10	~someb
-7	~someo
32	~somet
-9	~son
18	~sopra
-5	~sorne
10	~sound
-30	~soup
16	~sourc
5	~south
28	~spam
-30	~speci
-6	~speec
-7	~speed
-8	~spent
10	~spoil
10	~sport
5	~spott
-17	~sprin
-15	~squar
16	~src
-23	~st
-6	~staff
12	~stair
-7	~stake
-10	~stall
7	~star
-11	~starl
-6	~stars
20	~start
6	~stati
-6	~staye
19	~steam
-13	~step
-31	~steps
-13	~steve
-8	~stew
-26	~still
-7	~stirr
38	~stock
-20	~stone
-9	~stood
-20	~stop
-8	~stopp
-16	~stops
5	~store
64	~stori
-17	~storl
11	~storm
47	~story
33	~strai
7	~stran
-32	~straw
31	~strea
-8	~stree
21	~stres
-5	~stret
9	~stric
12	~stuck
25	~style
30	~subje
21	~submi
48	~subsc
-25	~subst
16	~subti
8	~subur
-9	~such
10	~sudde
5	~sugge
6	~summa
-23	~summe
14	~summi
-10	~sun
-9	~sunda
-10	~sunde
9	~suppe
9	~suppl
38	~suppo
-11	~surve
7	~survi
-25	~swim
-8	~swimm
-13	~swing
23	~swipe
18	~switc
9	~syndi
-11	~syrup
-7	~syste
5	~t
31	~tab
-7	~table
8	~tags
-6	~tak
10	~take
8	~taken
6	~takes
-9	~talk
-15	~tamm
-13	~tan
39	~tap
7	~tarif
-8	~tarn
-13	~tarra
9	~taste
10	~tasti
14	~taugh
-6	~tavir
-8	~tax
-14	~tea
13	~teach
21	~team
28	~tech
20	~techn
-6	~teena
-6	~teeth
7	~teleg
-17	~telev
-6	~tempe
-11	~ten
-6	~tents
25	~terms
-6	~tess
16	~test
-23	~teste
-8	~tewke
48	~text
-6	~th
-39	~than
43	~thank
-21	~that
-7	~thatc
-15	~the
10	~theft
-22	~their
-11	~then
-11	~there
-18	~they
-18	~thiev
-14	~thing
20	~think
64	~this
-15	~thorn
15	~thoug
-24	~three
-5	~thumb
-11	~ticke
-6	~tidal
-8	~tide
8	~tikto
11	~tile
5	~timbe
18	~times
11	~tip
20	~tips
-12	~tired
55	~today
-6	~toget
9	~toggl
-45	~told
-10	~toll
-8	~tom
-14	~tomat
-8	~tomáš
-10	~tongu
12	~tonig
-16	~too
-38	~took
7	~tool
-7	~tools
-16	~tooth
7	~top
34	~topic
-9	~torch
9	~touch
21	~tour
-16	~town
-6	~traci
14	~track
-5	~traff
7	~trail
-26	~train
-10	~tram
25	~trans
22	~trave
-7	~tray
-9	~trees
16	~tri
7	~trial
15	~tribu
-8	~tried
8	~trip
8	~trivi
-6	~truck
18	~try
-24	~tuesd
9	~tune
10	~tuned
-5	~turn
18	~tv
10	~tweet
-6	~twelv
6	~twent
-32	~twice
12	~twitt
-39	~two
6	~typho
16	~typo
13	~uk
-21	~umbre
19	~unava
-7	~under
-24	~union
30	~unles
28	~unlim
19	~unloc
23	~unmut
11	~unsee
20	~unsub
-22	~until
44	~updat
18	~uploa
59	~us
27	~use
7	~used
9	~usefu
9	~uses
14	~using
10	~v
21	~vale
-20	~valle
28	~value
-5	~vance
-10	~vane
-6	~vanta
20	~var
-6	~varga
-9	~varo
-6	~vault
-8	~veil
22	~venue
13	~verif
-5	~verri
12	~versi
-6	~very
12	~vesta
-10	~victi
52	~video
35	~view
15	~viewe
31	~views
-6	~villa
9	~viral
9	~visa
-9	~volta
18	~volum
-6	~volun
-7	~voter
8	~votes
8	~votin
-7	~wages
-11	~wagon
-27	~wait
-19	~waiti
-10	~walk
-10	~wall
-29	~wante
-11	~wants
-5	~warm
-10	~warne
-7	~warni
-32	~was
9	~wasn'
-11	~waste
11	~watch
-36	~water
-15	~ways
17	~we
14	~we'd
23	~we'll
29	~we're
17	~we've
6	~weath
41	~web
42	~websi
10	~weddi
-24	~wedne
11	~week
37	~week'
12	~weekd
6	~weeke
22	~weekl
6	~weeks
-13	~wei
8	~well
-17	~welli
-14	~went
-6	~wept
-27	~were
-9	~wet
-14	~whale
-13	~what
-11	~what'
-6	~whate
14	~whats
-7	~wheel
-10	~when
26	~whene
-15	~where
-11	~which
18	~while
6	~white
-16	~whoev
-13	~wide
23	~width
-28	~will
14	~willi
14	~win
-19	~wind
30	~windo
-18	~wine
-6	~winne
-12	~wins
-9	~winte
13	~wire
-19	~wit
11	~with
-9	~withi
-16	~wktv
-19	~wolf
12	~woman
-28	~won
19	~won't
-6	~woode
5	~wool
-9	~word
-11	~work
-12	~worke
-10	~works
25	~world
-7	~worn
-26	~would
5	~wrap
-13	~wrenb
19	~writi
9	~wrong
-9	~wrote
38	~x
-14	~xinhu
-28	~year
-10	~year'
-25	~years
13	~yes
6	~yet
19	~you
9	~you'd
15	~you'l
15	~you'v
32	~your
8	~youtu
9	~zambi
22	~zero
-9	~zone
6	~ا
7	~ائتمان
-20	~ابرز
5	~ابلغ
-7	~ابواب
-9	~ابوظب
-8	~ابيض
15	~اتساب
14	~اتصل
-6	~اجاز
-6	~اجتماع
19	~اجل
6	~اجمال
8	~احجز
-32	~احد
14	~احداث
24	~احدث
7	~احرف
12	~احصل
8	~احفظ
15	~احق
50	~اخبار
-11	~اختبار
6	~اختبر
9	~اختر
14	~اخر
11	~اخطاء
-13	~اخير
11	~ادخال
19	~ادخل
18	~ادعم
13	~ادنا
-20	~اذاع
-6	~اذن
6	~اراء
7	~اربح
-27	~اربع
-6	~اربعاء
24	~ارتباط
-7	~ارتفاع
9	~ارد
39	~ارسل
8	~ارشيف
-5	~ارض
10	~ارقام
10	~ازال
-14	~ازرق
-43	~ازم
7	~اسئل
20	~اساء
-5	~اسابيع
5	~اسال
-14	~اسباب
8	~اسبان
10	~استبيان
10	~استخدم
9	~استطلاع
-10	~استعمال
-5	~استعمل
-10	~استغرق
12	~استمار
16	~استماع
12	~استمع
12	~اسفل
-14	~اسكندر
-6	~اسلام
-11	~اسم
-8	~اسما
-21	~اسماء
6	~اسمع
20	~اسواق
-20	~اشار
25	~اشتر
36	~اشترا
5	~اشتراك
-6	~اشترت
6	~اشترك
-5	~اشتركت
-12	~اشخاص
20	~اشعار
-8	~اشهر
-7	~اصاب
11	~اصدقائ
11	~اضبط
26	~اضغط
19	~اضف
6	~اطباء
-44	~اطفال
15	~اطلاع
-7	~اطلاق
20	~اطلال
8	~اطلع
-8	~اطلقت
-15	~اعتزال
19	~اعجاب
24	~اعجب
22	~اعداد
-6	~اعضاء
6	~اعل
38	~اعلام
24	~اعلان
-20	~اعلنت
-8	~اغلق
-6	~اغلقت
-6	~افتتح
-9	~افراج
17	~افضل
15	~افق
-6	~افلاس
-5	~افلام
-8	~اقارب
6	~اقبل
8	~اقدم
39	~اقر
17	~اقرا
11	~اقسام
9	~اقص
12	~اقل
13	~اكتب
10	~اكتشاف
29	~اكتشف
6	~اكثر
-33	~اكياس
9	~ال
9	~الزام
7	~الغاء
-22	~الف
25	~الكترون
-11	~ام
-10	~اما
5	~اماكن
-16	~امام
6	~امسح
-12	~امم
-5	~امه
-6	~امين
-12	~ان
9	~انا
-9	~اناضول
32	~انت
-12	~انترنت
-10	~انتشر
-18	~انتظار
10	~انتم
13	~انتهت
6	~انجاز
12	~انجليز
-6	~انخفضت
5	~انستغرام
11	~انسخ
20	~انشئ
10	~انشر
24	~انضم
-8	~انفجار
10	~انقر
-33	~انه
-6	~اهال
12	~اهداف
12	~او
9	~اواصل
12	~اوافق
10	~اوب
-8	~اوقف
-9	~اول
20	~اي
11	~ايام
51	~ايض
10	~ايمن
10	~ب
-13	~بئر
-8	~بائع
-8	~باب
-11	~باريس
7	~باستثناء
-9	~بالف
9	~بامكان
8	~باول
-18	~ببطء
8	~بتصحيح
12	~بتوقيت
-5	~بثلاث
-21	~بثمن
20	~بحث
-16	~بحر
-19	~بحسب
5	~بخط
9	~بخمس
6	~بدء
-7	~بدات
14	~بدولار
14	~بدون
-10	~براميل
19	~براي
7	~برعا
12	~برقم
8	~برمج
7	~برنامج
47	~بريد
-10	~بريطان
9	~بزر
-23	~بسبب
12	~بسيط
-6	~بصل
-5	~بطل
-6	~بطلب
-20	~بعد
-10	~بغل
-8	~بفارق
7	~بفضل
8	~بقراء
-7	~بقطع
7	~بقي
20	~بك
-12	~بلا
13	~بلحظ
-13	~بلغ
-7	~بلو
9	~بمساعد
14	~بملاحظات
11	~بملف
10	~بنا
-10	~بناء
-8	~بندر
-23	~بنفس
-7	~بها
-8	~بهدف
14	~بهذ
18	~بواسط
18	~بودكاست
8	~بيانا
-9	~بيت
-5	~بيد
-14	~بيض
-25	~بين
-6	~بيوت
17	~تؤيد
37	~تابع
-8	~تابعت
33	~تابعو
5	~تاسست
-6	~تبرع
-5	~تبريد
5	~تتابع
-6	~تتبع
-7	~تتعب
-5	~تجاوز
13	~تجد
8	~تجرب
13	~تجريب
-17	~تجمع
-28	~تحت
5	~تحتاج
-11	~تحذير
45	~تحرير
12	~تحس
21	~تحقق
12	~تحقيق
10	~تحليل
-10	~تحمل
38	~تحميل
-5	~تحويل
-9	~تخاف
6	~تختار
6	~تخط
11	~تداول
-6	~تدخل
-11	~تدعو
8	~تدقيق
14	~تذاكر
-19	~تذكر
7	~ترتيب
10	~ترجم
9	~تركي
-10	~ترو
23	~تريد
7	~تستخدم
-20	~تستعيد
12	~تسجيل
-14	~تسع
18	~تسمح
-8	~تشترط
-8	~تشعل
27	~تشغيل
24	~تشكيل
15	~تصحيح
28	~تصفح
20	~تصل
19	~تصويت
-35	~تصوير
-6	~تضخم
20	~تطبيق
-11	~تطلب
7	~تطوير
-5	~تعادل
13	~تعبر
11	~تعرضت
19	~تعرف
8	~تعريف
44	~تعليق
15	~تعمل
22	~تغذ
10	~تغريد
24	~تغط
29	~تفاصيل
28	~تفاعل
11	~تفعيل
20	~تفوت
6	~تقارير
14	~تقرير
-6	~تقطت
-19	~تقول
16	~تكبير
-6	~تكشف
5	~تكلف
8	~تكون
-10	~تل
-9	~تلاميذ
-5	~تلسكوب
11	~تلغرام
7	~تلق
13	~تلقائ
-13	~تلميذ
32	~تم
14	~تمت
-7	~تمور
-10	~تمويل
21	~تنبيه
-12	~تنجح
7	~تنزيل
8	~تنس
6	~تنشر
-9	~تنفض
13	~تهم
8	~تواصل
19	~توجد
15	~توزيع
-11	~توسع
7	~توقعا
-9	~توقف
9	~توقيف
7	~تويتر
-10	~تي
-5	~ثابت
-9	~ثالث
10	~ثامن
7	~ثريدز
-20	~ثقاف
-39	~ثلاث
-10	~ثلج
-34	~ثم
-13	~ثمان
-8	~ثمن
-15	~جاء
-20	~جاءت
-13	~جائز
8	~جار
-23	~جامع
-5	~جبال
-11	~جبل
-8	~جدة
-24	~جدت
7	~جدد
-9	~جدل
10	~جدول
-34	~جذور
6	~جرب
10	~جربتم
-22	~جرح
-8	~جريد
11	~جزء
-6	~جزائر
-11	~جسر
-5	~جلس
-5	~جلست
-6	~جمال
-28	~جمهور
12	~جميع
-5	~جنوب
-8	~جهاز
15	~جواز
9	~جول
-14	~جوي
-5	~جيب
-23	~جيد
-10	~جيش
-14	~جيل
-11	~حائط
-15	~حادث
-8	~حارث
-11	~حارس
10	~حاسب
-40	~حافل
-14	~حاكم
-5	~حبة
-13	~حبل
-37	~حتي
-8	~حجر
10	~حجم
15	~حد
-20	~حداد
17	~حدث
7	~حدد
10	~حدكم
-5	~حده
-18	~حدود
-10	~حديد
-9	~حديق
-7	~حذاء
-5	~حذرت
17	~حذف
-9	~حذفت
-8	~حرار
10	~حرب
17	~حرة
17	~حساب
-11	~حساس
-8	~حسم
-6	~حصول
15	~حقوق
8	~حقول
8	~حقيق
12	~حكاي
-6	~حكم
9	~حل
37	~حلق
-13	~حلو
8	~حلول
-7	~حمار
-9	~حمص
7	~حمل
26	~حوار
11	~حول
-7	~حين
10	~خاص
-6	~خال
-9	~خالد
-6	~خان
43	~خبر
-9	~خبراء
-11	~خبز
6	~خدم
-18	~خسائر
9	~خسار
6	~خصم
6	~خصوص
17	~خصوصي
16	~خط
6	~خطا
-17	~خطاب
8	~خطة
19	~خطو
-11	~خلال
-31	~خلف
-6	~خمس
-11	~خوارزمي
-6	~خيار
16	~د
-14	~داخل
6	~دار
-9	~دان
8	~دخول
-7	~دراج
-10	~دراس
-17	~درج
-8	~دفتر
-12	~دفع
6	~دقائق
8	~دليل
8	~دم
20	~دوام
-18	~دوح
-21	~دول
6	~ديرب
-20	~دينار
15	~ذات
-6	~ذرو
6	~ذكرت
-6	~ذلك
10	~ذهاب
13	~ذهب
7	~ذو
-20	~ذي
-10	~ذيل
-21	~رئاس
-9	~رائح
43	~رابط
11	~راجع
-8	~راس
12	~راسل
8	~راض
-7	~راع
-6	~راكب
25	~راي
-15	~ربع
-13	~ربيع
11	~رتب
-19	~رجل
-12	~رحل
-27	~رحيق
12	~رد
-12	~ردود
8	~رسم
-10	~رسوم
-9	~رصيف
-12	~رغيف
-8	~رفعت
-15	~رفوف
11	~رقم
7	~رقي
6	~رمال
24	~رمز
10	~رمضان
-16	~رمل
-9	~رهائن
-11	~روا
31	~روابط
49	~رواق
13	~روبوت
-11	~رويترز
12	~رياض
5	~ريم
-11	~زائر
-32	~زار
-8	~زبائن
-7	~زبد
-6	~زجاج
-14	~زد
-12	~زرقاء
-15	~زعتر
-5	~زعفران
-5	~زلزال
-13	~زملائ
-15	~زمن
-8	~زوار
16	~زور
-9	~زياد
-15	~زيار
-18	~زيت
15	~سؤال
-11	~سائح
-11	~سائق
9	~سابع
13	~سابق
9	~سات
-10	~ساح
-7	~ساخر
-8	~سادس
-27	~ساع
9	~ساعد
-9	~سالم
8	~سام
-22	~سباق
-10	~سبت
-6	~سبخ
-11	~ست
-14	~ستة
15	~سجل
-12	~سجن
6	~سحب
-17	~سد
-14	~سطح
9	~سعد
6	~سعر
7	~سعود
-5	~سفن
-13	~سفير
-14	~سفين
5	~سقوط
-11	~سكان
-7	~سكة
-30	~سكر
-15	~سلاح
17	~سلسل
-10	~سلط
6	~سلطان
-6	~سلو
16	~سماع
-12	~سمك
-8	~سمير
-8	~سنة
7	~سهيل
-6	~سودان
-27	~سور
-9	~سوق
10	~سيؤد
13	~سياس
13	~سيتم
-20	~سير
9	~سيول
8	~ش
5	~شئت
-17	~شاحن
32	~شارك
-16	~شاش
-21	~شاعر
28	~شاهد
-10	~شباب
10	~شبك
-8	~شجر
-9	~شحن
-8	~شخص
13	~شراء
8	~شرائح
-9	~شرط
-7	~شرق
13	~شركاؤ
19	~شروط
-9	~شعب
-17	~شعر
17	~شكر
-8	~شكل
-5	~شمال
-24	~شمس
6	~شنو
-6	~شهاد
13	~شهري
-14	~شيء
8	~ص
-6	~صاحب
-5	~صار
7	~صباح
10	~صحاف
12	~صحافت
-5	~صحافي
-13	~صحف
7	~صحيح
21	~صحيف
7	~صدرت
11	~صديق
-9	~صغار
-29	~صغير
38	~صفح
19	~صفحت
5	~صلاح
25	~صلة
6	~صلت
-8	~صلح
26	~صوت
-14	~صيف
-13	~ضحاي
-6	~ضرائب
10	~ضرور
-6	~ضعف
6	~ضفة
12	~ضمن
-12	~ضوء
-20	~طائر
16	~طاق
-15	~طالب
19	~طالع
6	~طاول
24	~طباع
-8	~طبق
-10	~طبول
-9	~طبيب
-30	~طريق
-7	~طعام
-20	~طفل
-6	~طماطم
-6	~طنا
6	~طنج
6	~طوابق
-10	~طوارئ
-6	~طول
-6	~طوي
-14	~طويل
16	~ظاهر
-10	~ظهر
29	~ع
-6	~عائل
21	~عاجل
-11	~عاد
-6	~عادت
-9	~عاصف
-17	~عالم
-32	~عام
-19	~عامل
9	~عبر
-6	~عبود
-5	~عتيق
-22	~عجين
22	~عدد
5	~عذر
11	~عراق
25	~عرب
12	~عرض
7	~عروض
7	~عزيز
-19	~عشر
18	~عقار
12	~عقب
-9	~عقد
-6	~عقيق
-7	~عكار
-6	~علا
-16	~علاج
6	~علق
-15	~علم
-20	~عمال
7	~عمان
-6	~عمد
16	~عمول
-11	~عند
-9	~عندم
11	~عنوان
-9	~عود
-28	~عيار
-16	~عين
26	~غاء
-16	~غائب
-16	~غاضب
-11	~غبار
8	~غدا
-7	~غرام
7	~غرق
-6	~غروب
5	~غرينتش
-5	~غزال
-5	~غزة
13	~غزير
-11	~غوص
8	~غوغل
15	~غير
12	~فات
7	~فاتصل
-9	~فجر
-12	~فرق
5	~فريق
-9	~فشل
8	~فضاء
-11	~فعال
12	~فعل
-5	~فقد
8	~فقر
16	~فقط
-12	~فكر
-6	~فندق
-7	~فوز
-17	~فوق
-22	~في
42	~فيديو
8	~فيديوه
16	~فيسبو
-9	~فيضان
-14	~فيلم
-18	~فيه
19	~قائم
8	~قائمت
10	~قادم
13	~قارئ
-12	~قارب
11	~قارن
7	~قاس
-7	~قاض
-11	~قاع
-27	~قال
-47	~قالت
-16	~قان
19	~قانون
-6	~قاهر
-16	~قبل
14	~قبول
22	~قد
-7	~قدر
44	~قراء
9	~قرات
-19	~قرار
-27	~قرب
-13	~قرض
-5	~قرون
-16	~قري
-7	~قريب
24	~قسم
24	~قصة
12	~قصص
-19	~قطار
-8	~قطط
-9	~قطع
-7	~قلب
12	~قليل
-10	~قماش
-8	~قمة
11	~قمت
22	~قنا
24	~قنات
8	~قهو
-9	~قهوت
-16	~قواعد
-7	~قوي
9	~قيد
6	~قيم
13	~كاتب
-14	~كاذب
-15	~كال
8	~كامل
-35	~كان
-19	~كانت
-26	~كتاب
-22	~كتب
-6	~كتبت
14	~كتم
-6	~كثير
-5	~كثيف
7	~كرة
11	~كريم
-9	~كسوف
-7	~كشف
11	~كل
-24	~كلف
31	~كلم
-6	~كله
-17	~كما
19	~كن
9	~كنت
-11	~كند
6	~كهرباء
-7	~كهف
13	~كود
7	~كور
-16	~كويت
-10	~كيلوغرام
-9	~كيلومتر
-6	~لا
14	~لاحق
7	~لاشتراك
19	~لاي
-19	~لبنان
-9	~لجن
24	~لحظ
-8	~لذل
6	~لشراء
10	~لعرض
6	~لغز
30	~لقد
-13	~لقط
33	~لك
-16	~لكل
16	~لكم
-8	~لكن
-33	~لم
14	~لماذ
11	~لمتابع
11	~لمزيد
9	~لمشاهد
12	~لمعرف
-5	~لموقع
11	~لموقف
8	~لن
28	~لنا
7	~لنتيج
-10	~له
-7	~لها
28	~لهذ
-20	~لوح
-20	~ليل
15	~م
14	~مؤقت
-34	~مئة
10	~ما
-39	~ماء
-9	~ماجد
12	~ماد
-22	~ماذ
-10	~ماهر
-13	~مايو
-10	~مباراتان
5	~مباري
20	~مباشر
-9	~متابع
6	~متابعي
34	~متاح
6	~متبق
-32	~متحف
-7	~متر
26	~متصفح
5	~متصل
-8	~متظاهر
17	~متعلق
-9	~متغير
-7	~متقطع
-8	~متهم
11	~متوفر
10	~مجا
26	~مجان
10	~مجانيتان
-5	~مجاور
8	~مجل
-8	~مجهول
8	~محاول
54	~محتو
14	~محرر
-16	~محط
30	~محفوظ
-15	~محكم
6	~محمد
13	~مختار
-16	~مخرج
-7	~مخطوط
-33	~مخفض
-12	~مخيم
-18	~مدارس
-10	~مدخل
-14	~مدرب
-24	~مدرس
-6	~مدفوع
23	~مدون
-22	~مدي
-28	~مدير
13	~مرئ
-9	~مرات
10	~مراسل
5	~مراقب
36	~مراي
-10	~مرة
-6	~مرجان
10	~مرحب
10	~مرحل
8	~مرر
-7	~مرصد
-17	~مرض
-9	~مرع
-10	~مرف
-8	~مركز
-16	~مزارع
10	~مزعج
45	~مزيد
-9	~مساء
5	~مساعد
5	~مساهم
-14	~مستخدم
-9	~مستشف
-15	~مستعد
-9	~مستعمل
16	~مستقل
8	~مستو
10	~مسجل
-18	~مسرح
-7	~مشا
11	~مشاب
9	~مشار
15	~مشارك
11	~مشاهد
11	~مشتر
18	~مشترك
-20	~مشفر
-14	~مشمش
-12	~مشي
-5	~مصارف
28	~مصدر
-5	~مصنع
-18	~مصور
-15	~مطار
-16	~مطرق
-6	~مطلع
14	~معاين
-15	~معبر
-8	~معرض
8	~معرفت
-7	~معروض
6	~معطل
-15	~معلم
7	~معن
11	~مغلق
13	~مفضل
7	~مفيد
19	~مقارن
-20	~مقاطع
-15	~مقاعد
55	~مقال
10	~مقالتان
6	~مقدم
-15	~مقطع
-14	~مقه
-20	~مكتب
-6	~مكسر
-21	~مكون
11	~ملا
-21	~ملاحظ
-29	~ملاي
17	~ملخص
34	~ملف
-12	~ملك
-14	~ملي
-7	~مليار
6	~ممول
-11	~منار
-5	~منازل
-8	~منتخب
-7	~منجد
-7	~منحدر
-20	~منذ
-6	~منزل
16	~منشور
8	~منطق
-6	~منظم
-6	~منهم
7	~منوع
-13	~مهاجر
-8	~مهرجان
-9	~مهندس
22	~مواضيع
-8	~مواطن
12	~موافق
17	~مواقيت
13	~موجز
-20	~موسم
23	~موضوع
-8	~موعد
45	~موقع
56	~مونتاج
10	~ميزان
-14	~ميناء
-7	~نائب
-10	~نار
39	~نافذ
14	~نبض
7	~نت
17	~نتيج
17	~نحترم
-8	~نحكم
-11	~نحل
16	~نحن
-16	~نحو
6	~نرحب
5	~نرشح
-18	~نزاع
-14	~نساء
10	~نستخدم
13	~نسخ
17	~نشار
35	~نشر
12	~نشرت
10	~نص
-10	~نصائح
11	~نصار
-6	~نصف
-7	~نضال
-5	~نظمت
-7	~نعرف
9	~نعمل
-7	~نفس
-6	~نقاط
-5	~نقد
-6	~نقط
18	~نكسب
15	~نلقا
-8	~نمر
7	~ننصح
8	~نها
-6	~نهائ
-6	~نهر
12	~نورس
-9	~نوو
-6	~نياب
-9	~نيل
17	~نيوز
-6	~نيويور
-26	~هاتف
-5	~هاجر
9	~هامش
-20	~هجر
-6	~هجوم
7	~هداف
-14	~هدف
-15	~هدن
6	~هدوء
40	~هذا
39	~هذه
21	~هروب
-15	~هزت
-5	~هكذ
-16	~هل
30	~هنا
-15	~هند
-9	~وائل
-13	~وجه
-13	~وحجر
7	~وراء
-7	~ورد
-10	~ورش
-17	~ورق
-26	~وزير
-7	~وسط
-13	~وسل
-6	~وسم
20	~وسوم
-7	~وصل
-6	~وصلت
7	~وصول
-6	~وعدت
-9	~وفق
-10	~وفي
-31	~وقال
14	~وقت
-10	~وقف
-12	~وكان
-11	~ولا
-15	~ولكن
-11	~ولم
-6	~ومن
-13	~وهو
22	~ويب
-16	~ويضم
10	~يا
-9	~يات
-6	~ياسم
9	~يبدو
-8	~يبلغ
-17	~يبي
9	~يتطلب
10	~يتم
-6	~يتوقع
9	~يجب
9	~يحتو
-29	~يحفظ
-14	~يحمل
8	~يدعم
-13	~يدفع
-5	~يذكر
-12	~يرة
12	~يرج
-6	~يرد
-18	~يرو
6	~يريد
9	~يستخدم
9	~يستغرق
-9	~يسجل
-8	~يشاهد
16	~يصل
-8	~يصلح
-5	~يضر
6	~يعاد
-6	~يعرض
-6	~يعرف
7	~يعلق
-6	~يعمل
10	~يغلق
-7	~يقدم
-12	~يقر
-30	~يقول
-15	~يكشف
-10	~يكون
10	~يلغي
11	~يلي
-5	~يمش
28	~يمكن
17	~يمل
-15	~يمن
-12	~يمين
14	~ينا
5	~يناسب
6	~يناقش
-13	~ينجح
8	~ينشر
-5	~ينصح
8	~ينكد
6	~يه
20	~يهم
21	~يوتيوب
-6	~يورو
10	آخر
-25	آلاف
6	أ
6	أبلغنا
-9	أبوظبي
12	أجل
-20	أحد
24	أخبار
8	أخرى
11	أدخل
13	أدناه
-5	أربعة
-12	أربعين
9	أرسل
-20	أرشيفية
-10	أزمة
-5	أسابيع
-14	أسباب
-7	أسبوع
9	أسبوعي
8	أسعار
-11	أسماء
-8	أسماك
12	أسواق
-16	أشخاص
-8	أشهر
6	أصدقائك
18	أضف
6	أطباء
-11	أطفال
-7	أطلقت
19	أعجبك
7	أعراض
-6	أعضاء
-10	أعلنت
-8	أغلق
-6	أغلقت
18	أفضل
13	أقل
-21	ألف
-16	ألواح
-14	أم
-10	أما
5	أماكن
-15	أمام
9	أمطار
-14	أملك
-62	أن
9	أنا
32	أنت
20	أنشئ
8	أهداف
8	أهلا
12	أو
12	أوافق
10	أوبك
6	أول
9	أولا
26	أي
14	أيام
23	أيضا
23	أيضاً
10	أيمن
-6	إجازة
10	إدخال
-5	إذاعة
10	إزالة
7	إشعارات
-7	إطلاق
18	إطلالة
21	إعداد
10	إعلانات
-14	إغلاق
16	إف
22	إقرأ
26	إلغاء
7	إلينا
6	إليه
18	إم
-23	إن
6	إنتاج
6	إنجاز
6	إنستغرام
-10	إنه
-16	إنها
-7	ا ف
9	ابدأ
6	ابلغ$
5	اترك
22	اتساب$
-6	اتصال
10	اتصل
11	اتصل علي
6	اتفاق مع
8	احجز
12	احصل علي
9	احفظ
7	اخبار اول
5	اخبار عرب
6	اخبار محل
17	اخبار$
-21	اختبار
6	اختبر
7	اختر
9	اختر لكم
6	اخر تحديث
5	اخر$
-7	اخير في
-10	ادار مطار
7	ادخل
5	ادنا$
7	اذا اعجب
11	ارتباط تحس
5	ارتباط لعرض
12	ارتباط$
6	ارتفعت اسعار
7	ارد في
22	ارسل
6	ارسل صور
9	ارسل ينا
10	ارقام$
7	اسأل
-5	اسابيع$
-19	اسبوع$
-10	استخدام
8	استخدام$
10	استخدم
10	استطلاع
10	استطلاع راي
-8	استغرق
10	استماع الي
10	استمع
12	اسعار تذاكر
9	اسفل$
-5	اسم
9	اسم بريد
-10	اسماء$
5	اشتر ان
11	اشتر في
6	اشتر من
11	اشتر$
8	اشترا في
17	اشتراك
-6	اشتراكات
14	اشتراكك
29	اشترك
6	اشترك في
-5	اشتركت
8	اشتركوا
6	اشعار$
11	اصدقائ$
8	اصطناع$
7	اصطناعي
13	اضاف الي
11	اضبط
26	اضغط
-9	اضغط علي
10	اضغط قبول
13	اضغط هنا
5	اضف الي
-6	اطفال في
11	اطلاع علي
8	اطلع
10	اطلع علي
10	اعجب ما
5	اعجب مقال
11	اعداد ايمن
-8	اعداد ثم
-5	اعداد قائم
-8	اعلان علي
34	اعلان$
-10	اعلنت ادار
13	اغلاق$
23	اف ام
9	افتح في
-9	افراج عن
-14	اقتصاد
6	اقتصاد في
24	اقر ايض
17	اقر مزيد
14	اقرأ
9	اقص من
12	اقل من
10	اكتب
6	اكتب لنا
12	اكتشف
6	اكتشف برنامج
8	اكتشفي
-27	اكثر من
12	اكثر$
65	الآن
-6	الأبيض
-13	الأحد
20	الأحدث
26	الأخبار
7	الأخطاء
-7	الأخير
-6	الأخيرة
-13	الأربعاء
6	الأردن
15	الأرشيف
12	الأرقام
-14	الأزرق
8	الأسئلة
-11	الأسعار
9	الأسفل
8	الأسواق
-18	الأطفال
7	الأعلى
15	الأفق
-5	الأفلام
9	الأقصى
13	الأكثر
-14	الأم
9	الأمس
-7	الأمطار
-9	الأناضول
12	الأنباء
-13	الأول
-14	الأولى
-12	الإذاعة
9	الإسبانية
-14	الإسكندرية
-6	الإسلامي
-17	الإشارة
11	الإشعارات
-11	الإعدادات
32	الإعلام
18	الإعلان
-14	الإعلانات
-9	الإفراج
9	الإلزامية
24	الإلكتروني
-22	الإنترنت
6	الإنجليزية
-5	الاتحاد
-6	الاتفاق
24	الارتباط
10	الاستبيان
7	الاستخدام
14	الاستماع
-7	الاسم
16	الاشتراك
-9	الانتخابات
-18	الانتظار
-9	الانفجار
-11	البئر
-13	الباب
-7	الباحثون
8	البحث
-14	البحر
-7	البرنامج
19	البريدية
-9	البريطانية
-5	البصل
-12	البلدية
-7	البلوي
-8	البناء
7	البودكاست
6	البيضاء
-6	التجار
9	التجاري
11	التحرير
6	التحقق
18	التحميل
8	التدقيق
10	التذاكر
23	التسجيل
11	التشغيل
14	التشكيلة
14	التصفح
6	التصوير
-6	التضخم
13	التطبيق
-7	التطبيقات
17	التعليق
31	التعليقات
10	التعليم
-8	التعليمات
13	التغطية
28	التفاصيل
8	التفاعلي
11	التلقائي
-7	التمور
12	التنبيهات
-10	التي
-7	الثالثة
10	الثامنة
11	الثاني
-25	الثقافة
-8	الثقافي
-6	الثلاثاء
-10	الثلج
6	الجائزة
-9	الجامعة
-14	الجبل
-7	الجدة
-15	الجديد
6	الجرس
5	الجريدة
11	الجزء
-19	الجسر
-17	الجمهور
-9	الجمهورية
-9	الجوال
-11	الجوية
-9	الجيش
-14	الحادث
-8	الحارثي
-6	الحارس
-6	الحافلة
-14	الحاكم
8	الحد
-8	الحدود
-5	الحديقة
-5	الحرارة
10	الحرب
-7	الحزب
5	الحفل
18	الحقوق
8	الحقول
10	الحقيقة
-6	الحكومة
33	الحلقة
-9	الحلو
-7	الحمار
-6	الحملة
19	الحوار
6	الحياة
8	الخارجية
6	الخاصة
-8	الخالدي
34	الخبر
-16	الخبز
6	الخصوصية
20	الخط
-11	الخوارزميات
19	الدخول
-6	الدراسة
-7	الدفع
7	الدم
-13	الدوحة
6	الدوري
-15	الدول
7	الديربي
-12	الذكاء
11	الذهاب
16	الذهبية
-20	الذي
-13	الرأس
7	الرأي
-5	الرئيس
16	الرئيسية
28	الرابط
-7	الراعي
-7	الربع
12	الرد
21	الرسم
-9	الرصيف
9	الرقم
-5	الرقمية
15	الرمز
-7	الرمل
-9	الرهائن
49	الرواق
-6	الرواية
7	الرياض
6	الرياضة
9	الزام مشار
-7	الزعتر
-5	الزعفران
-5	الزلزال
7	الزوار
-9	الزيتون
9	السابعة
-6	الساخرة
-6	السادسة
12	الساعة
-19	السباق
-10	السبت
9	السعر
6	السعودية
-5	السفن
-8	السفينة
-6	السكان
-6	السكة
-24	السكري
-9	السلطات
6	السلطان
-7	السماء
-6	السمك
-14	الشاحنة
5	الشارع
8	الشاشة
-10	الشباب
6	الشبكة
-5	الشحنة
21	الشراء
-10	الشرطة
-18	الشركة
8	الشروط
-11	الشمس
22	الشهر
-17	الشهري
-9	الصحافي
-7	الصحف
8	الصحيفة
-10	الصغيرة
31	الصفحة
-8	الصلح
7	الصناعي
8	الصوت
5	الصور
-20	الصورة
-10	الصيف
-8	الضحايا
6	الضفة
-11	الضوء
-7	الطريق
-7	الطعام
-8	الطفل
9	الطقس
-6	الطماطم
-10	الطوارئ
-8	الطويل
8	العاجلة
-10	العام
5	العبارة
19	العدد
7	العراق
9	العربية
-7	العرض
13	العقبة
-6	العقيق
-6	العلا
-13	العلاج
-14	العمال
-6	العمدة
6	العمل
-6	العملية
7	العنوان
-10	الغبار
6	الغذائي
-6	الغروب
-7	الغزالة
-11	الغوص
-5	الفجر
-5	الفرق
-9	الفريق
-12	الفكرة
-6	الفن
10	الفنان
-19	الفوز
21	الفيديو
8	الفيديوهات
18	القائمة
-7	القارب
-7	القاضي
-16	القانون
28	القراءة
-6	القرار
-13	القرض
-8	القرى
-10	القرية
11	القسم
20	القصة
-8	القضية
-11	القطار
-14	القمة
8	القناة
5	القهوة
24	الكاتب
6	الكبرى
9	الكبير
-8	الكتاب
-14	الكتب
8	الكترون في
9	الكترون موقع
10	الكترون$
-6	الكرة
-9	الكسوف
15	الكل
10	الكلمات
-10	الكندي
-5	الكهرباء
-15	الكويت
-24	اللاعب
19	اللاعبين
-15	اللبنانية
-5	اللجنة
-14	الليرة
-7	الليل
-6	الليلة
-22	المئة
-23	الماء
10	المادة
-13	المتحف
5	المتطوعين
-8	المتظاهرون
-18	المتهم
9	المجاني
30	المجانية
-8	المجلس
9	المحاولة
21	المحتوى
9	المحرر
-14	المحكمة
-7	المحلي
-5	المخطوط
-9	المدخل
-10	المدرب
-13	المدرسة
6	المدونات
-19	المدى
-6	المدير
-29	المدينة
8	المراقبة
-5	المرة
-6	المرصد
-15	المرض
-9	المرفأ
-5	المزارعين
18	المزيد
-21	المستخدمين
-6	المستشفى
-14	المسرح
-13	المشمش
-12	المشي
-5	المصارف
25	المصدر
-8	المصرف
9	المصرية
-14	المطار
-11	المعرض
-7	المعروض
-7	المعلمة
6	المعلومات
6	المغرب
6	المفضلة
-15	المقاطعة
-15	المقاعد
35	المقال
11	المقالات
-6	المقطع
-10	المكتبة
-6	المكسرات
-21	المكونات
-12	الملك
-7	المنجد
-7	المنحدر
-6	المنصة
8	الموجة
11	الموضوع
13	الموقع
-7	المياه
-5	الميناء
-8	النادي
-6	النار
12	النافذة
-18	النزاع
-9	النساء
14	النسخة
8	النشر
9	النشرات
14	النشرة
11	النص
-7	النمري
-6	النهر
12	النورس
-6	النيابة
-9	النيل
-14	الهاتف
-14	الهجرة
-13	الهدنة
21	الهروب
-7	الهيئة
7	الواتساب
14	الوادي
9	الواردة
5	الوداد
-6	الورد
-13	الورق
7	الورقية
-14	الوزارة
8	الوزن
-20	الوزير
9	الوسط
13	الوسوم
6	الوضع
-17	الوكالة
-7	الي #
11	الي اعل
19	الي باب
-7	الي بيت
9	الي حد
7	الي صفح
10	الي غاء
12	الي قائم
8	الي قائمت
-7	الي قري
-6	الي قمة
-6	الياسمين
-12	اليمين
19	اليوم
15	اليومية
-6	ام عقيق
12	امس$
6	امسح
13	امطار غزير
-14	امل تعليق
8	ان تعرف
-10	ان خدم
6	ان راس
9	ان علي
6	ان كنت
9	ان من
13	ان$
8	انباء ولم
-15	انت مستعد
6	انت مشتر
-12	انتخاب$
-9	انترنت$
-10	انتشر
-10	انتشر فيديو
10	انتم هل
13	انتهت
7	انتهى
12	انجليز$
11	انسخ
12	انشئ حساب
9	انشر
13	انضم
24	انضم الي
8	انضموا
-8	انفجار في
10	انقر
5	انهيار
10	اهداف مبارا
8	اهل بك
-7	اهم ما
11	اوب$
9	اول باول
-6	اول علي
14	اي وقت
14	ايام بلا
5	ايض لماذ
11	ايمن سعد
-9	بألف
8	بأول
8	باب
7	باستثناء
7	باستثناء عنوان
7	بالإنترنت
24	بالصور
10	بالضرورة
9	بالفعل
18	بالفيديو
7	باول$
-18	ببطء
-16	ببطء$
8	بتصحيح
8	بتصحيح اخطاء
12	بتوقيت
5	بتوقيت غرينتش
9	بث
7	بث حي
11	بث مباشر
-20	بثمن
-11	بحث عن
9	بحث$
-18	بحسب
6	بدء
-7	بدأت
11	بدا نافذ
9	بداية
14	بدون
19	برأيك
-10	براميل
6	برج
8	برج مراقب
7	برعاية
12	برقم
9	برنامج
6	برنامج غذائ
8	برنامج يوم
6	برنامجنا
17	بريد الكترون
8	بريد مجا
9	بريد$
25	بريدك
-23	بسبب
-9	بسعر قهوت
6	بطاقة
-19	بعد
10	بعد اعلان
-10	بعد تسجيل
9	بعد$
-7	بغل
-5	بغل واحد
13	بـ
-8	بفارق
7	بفضل
8	بقي لك
20	بك
-13	بلا
-9	بلا اسماء
-9	بلا حدود
14	بلا كهرباء
12	بلحظ$
13	بلحظة
19	بلد في
-6	بلد$
15	بلدك
-12	بلغ
-5	بلغ #
13	بلغ عن
-15	بلغة
-7	بلو$
14	بلّغ
9	بمساعدة
14	بملاحظاتكم
10	بملف ارتباط
11	بملفات
10	بنا
10	بنا$
-8	بندر
-8	بندر حارث
-23	بنفس$
-7	بها
-6	بهدف
6	بهذا
8	بهذه
18	بواسطة
8	بودكاست
9	بودكاست$
8	بياناتك
-9	بيت
-6	بيت جدة
-23	بين
5	تأسست
17	تؤيد
-8	تابع
-13	تابع جمهور
6	تابع علي
-6	تابعت
12	تابعنا
11	تابعو عبر
18	تابعو علي
31	تابعوا
29	تابعونا
6	تاسع مساء
9	تبرع
-14	تبرعات
10	تبق لك
-5	تتبع
-7	تتعب
8	تجار$
10	تجرب مع
13	تجرب$
21	تجربتك
-15	تجمع
-28	تحت
-11	تحذير
24	تحرير
-9	تحرير رهائن
10	تحرير يلي
6	تحرير$
11	تحس تجرب
15	تحقق
16	تحقق من
-9	تحمل
15	تحميل
-5	تحميل تطبيق
31	تحميل$
-8	تخاف
6	تختار
7	تخطي
10	تداول
-6	تدخل
-9	تدعو
-10	تدعو الي
8	تدقيق$
-9	تذكر بسعر
-16	تذكرة
7	ترتيب
-14	ترجم في
14	ترجمة
9	تركيا
13	تريد
10	تريد خسار
10	تريدين
7	تستخدم
-6	تسجيل
7	تسجيل مجان
-6	تسع
-6	تسعة
7	تسمح
10	تسمح بملف
-8	تشعل
14	تشغيل
11	تشغيل تلقائ
5	تشغيل فيديو
9	تشغيل$
14	تصفح
11	تصفح عدد
12	تصفح$
-18	تصل
13	تصل اخبار
-11	تصل الي
5	تصويت
-41	تصوير
-8	تصوير بندر
-6	تصوير زياد
-7	تصوير سالم
-6	تصوير سمير
-7	تصوير ماجد
-10	تصوير ماهر
-7	تصوير نضال
-9	تصوير هال
-9	تصوير وائل
-9	تصوير يلي
-6	تضخم في
-6	تضم
17	تطبيق
19	تطبيق$
-13	تطبيقات
14	تطبيقنا
13	تعبر
5	تعديل
-7	تعديلات
11	تعرضت
11	تعرضت لموقف
7	تعرف
16	تعرف علي
15	تعرف$
8	تعريف
8	تعريف ارتباط
7	تعرّف
-22	تعليق
-14	تعليق ان
10	تعليق مغلق
56	تعليق$
8	تعليقات
9	تعليقك
10	تعليم$
16	تعمل
12	تعود الي
17	تغذ$
10	تغريد$
5	تغط سام
10	تغطية
10	تفاصيل$
8	تفاعل لا
10	تفعيل
9	تفوّت
14	تقرير من
-11	تقول
10	تكبير
6	تكبير$
-6	تكشف
8	تكون
-10	تل
-5	تل ياسم
-6	تلاميذ
-5	تلسكوب قرب
-5	تلسكوبه
11	تلغرام
-12	تلميذ
32	تم
14	تمت
5	تمر
-10	تمويل
-12	تنجح
7	تنزيل
6	تنشر
-9	تنفض
10	تهم$
15	تهمك
7	تواصل مع
19	توجد
8	توجد تعليق
7	توقعا لنتيج
7	توقعاتك
9	توقيف
9	توقيف ثلاث
5	توك$
-19	تونس
14	تويتر
6	تويتر اتساب
6	تي لا
6	ثامن صباح
7	ثان من
-14	ثان$
-8	ثانية
7	ثقافة
-11	ثلاث
10	ثلاث دقائق
-5	ثلاث مرات
-6	ثلاث نقاط
-16	ثلاثة
-10	ثلاثين
-34	ثم
-12	ثم اختر
-7	ثمن
-15	جاء
-14	جاء في
-13	جاءت
-11	جاءت فكر
8	جائز كبر
-19	جائزة
10	جار
15	جار تحميل
-10	جبل$
-9	جدلا
10	جدول
14	جديد
10	جديد قبل
13	جديد من
21	جديد$
10	جرب
10	جربتم
10	جربتم سفر
11	جرس$
6	جريد$
-14	جريدة
11	جزء ثان
6	جمعة
-5	جمعية
-6	جمهور مبارا
-10	جمهور$
16	جميع
-6	جميع$
-5	جميعا
-11	جهاز
15	جواز
15	جواز سفر
6	جودة
5	جولة
-23	جيدا
-14	جيل
-8	حارث$
10	حاسبة
-6	حافل كل
-24	حافل$
-8	حافلة
-13	حبل
-37	حتى
-16	حتي ان
15	حتي خميس
-8	حتي نحكم
6	حجم
8	حجم خط
9	حد اقص
6	حدائق
-17	حداد
-17	حداد$
5	حدث خطا
-9	حدود
18	حذف
-9	حذفت
12	حرب$
17	حرة
10	حزب
11	حزب وسط
10	حساب
6	حساب$
6	حسابا
5	حسابنا
-5	حساس
-6	حساس من
-6	حساسية
-8	حسم
6	حصري
-6	حصول علي
20	حقوق محفوظ
9	حقول الزام
10	حل
6	حل لغز
12	حلق جديد
-11	حلو$
28	حمل تطبيق
-13	حملة
24	حمّل
10	حوار$
18	حيا$
-7	حين
8	خارج$
6	خاصة
-6	خالد في
7	خبر عاجل
15	خبر$
-5	خبراء
5	خبز
-9	خبز في
-6	خبز$
18	خدمة
-17	خسائر
10	خسار وزن
10	خسارة
8	خصم
13	خصوصي$
17	خصوصيتك
10	خط$
9	خطأ
9	خطة
6	خطة مجلس
-7	خطرا
17	خطوات
-9	خلال
-10	خلف
-6	خلف شاش
-8	خيار في
16	د
-6	دان خالد
-7	دانا
-14	دخول مجان
7	دخول$
-5	دراس$
-7	درجة
-7	دعوى
6	دقائق
11	دليل
-15	دوح$
-9	دولار
-5	دولارا
12	دولارات
6	دينار
-31	دينار$
-28	ديناراً
15	ذات
18	ذات صلة
6	ذكرت
-6	ذلك
11	ذهاب الي
16	ذهب$
7	ذو
7	ذو صلة
17	ذي فات
21	رأي
-7	رئيس
5	رئيس$
15	رابط
9	راجع
-6	راس ابيض
11	راسل قسم
11	راسلوا
-5	راع مع
-5	راكبا
-7	راي في
-7	ربع
-6	ربع ساع
-19	رجل
-27	رحيق
-6	رسال الي
-17	رسم
8	رسم تفاعل
-10	رغيف
-7	رفعت
-14	رفوف
11	رقم
7	رقي$
6	رمال
8	رمز
10	رمضان
-10	رمل$
15	روابط
18	رواق$
13	روبوت$
-11	رويترز
-24	رويترز$
-8	رياض
6	ريم
-7	زائر
-25	زار ثقاف
-6	زار علي
-14	زد
6	زر
10	زر هروب
-10	زرقاء
-5	زلزال$
-15	زمن
8	زوار ان
-9	زوارها
5	زور موقع
16	زوروا
-6	زياد
-6	زياد نمر
-10	زيار في
-13	زيارة
-11	سائح
8	سابع$
13	سابقة
9	سات
-6	ساحة
-10	ساع$
-12	ساعات
-24	ساعة
8	ساعد في
10	ساعدنا
-8	سالم
-7	سالم بلو
11	سام نصار
9	سامي
-9	ست
-14	ستة
-5	ستة اشهر
5	سجل ان
12	سجل دخول
-10	سجن
13	سجّل
9	سحب
-17	سد
-12	سطح
10	سعد
9	سعود$
10	سفر حدكم
-9	سفر$
-6	سفينة
15	سقوط
7	سقوط جسر
-5	سكان
-5	سكان حي
-25	سكر$
-15	سلاح
17	سلسلة
-6	سلوك
-6	سمير
-6	سمير عبود
-7	سنوات
-6	سودان$
-8	سوق
6	سوق قديم
10	سيؤد هروب
10	سيؤدي
-6	سيار$
11	سياس خصوص
10	سياسة
13	سيتم
7	سيد بيت
13	سيول في
8	ش
5	شئت
-13	شاحن$
-7	شارع
9	شارك
7	شارك في
13	شارك مع
6	شاركه
8	شاركها
14	شاركوا
9	شاش$
-18	شاشة
29	شاهد
6	شاهد اهداف
8	شاهد ايض
7	شاهد فيديو
-7	شاهد ناس
6	شاهدوا
9	شبك$
-8	شجرة
-8	شخص
-7	شراء
16	شراء عبر
5	شركاؤ ملف
6	شركات
7	شركة
10	شروط
6	شروط احكام
7	شروط استخدام
7	شكر لاشتراك
17	شكرا
-7	شكل
-6	شمس في
6	شنو
6	شنو راي
-6	شهادات
10	شهر
10	شهر اول
-10	شهرا
18	شهري$
13	شهريا
-14	شيء
-9	شيء$
8	ص
6	ص #
-6	صاحب
-5	صار
12	صباح من
9	صباح$
13	صباحا
-13	صحاف$
24	صحافة
12	صحافتنا
7	صحيف$
13	صحيفة
12	صديق
6	صديق$
-11	صغير
-9	صغير$
-5	صغيرة
15	صفح$
9	صفحت علي
9	صفحت$
19	صفحتنا
25	صلة
7	صلة كيف
17	صوت
29	صوت واد
12	صور #
-20	صور ارشيف
-8	صور اطفال
10	صور حفل
-7	صور خلال
-5	صور في
-12	صور كال
-19	صور نشرت
43	صور$
7	صورا
-10	صورة
-7	صورهم
5	ضرور عن
12	ضمن
-6	ضوء$
6	ضيف حلق
-8	طائر علي
-13	طائرة
-7	طالب
20	طالع
7	طالع ايض
6	طالع موجز
25	طباع$
-10	طبول من
5	طرابلس$
-22	طريقة
-9	طفل
5	طفل من
-6	طنا
-5	طنا$
6	طنجة
6	طوابق
-6	طوى
-9	طويل$
29	ع
12	عاجل
-6	عاجل من
14	عاجل$
-9	عاد
-5	عادت
-9	عاصف رمل
-13	عالم$
-9	عام
-15	عام #
5	عام علي
-9	عام$
-11	عاما
9	عبر
7	عبر تطبيق
11	عبر تلغرام
16	عبر روابط
-6	عبود
-6	عبود$
6	عدد #
9	عدد$
6	عدن
7	عدن$
5	عذرا
9	عرب
7	عرب تحرير
-14	عرب في
13	عرب$
9	عربية
21	عرض
7	عرض كل
7	عزيزي
-10	عشر
13	عشر ايام
6	عضو في
18	عقار
6	عقار من
13	عقب$
-7	عكار$
-7	عكاري
7	علق
7	علق ينا
-14	علم$
5	علي #
22	علي اتساب
6	علي اسعار
-9	علي انترنت
9	علي انستغرام
-8	علي باب
-6	علي ثلاث
-6	علي حساب
-8	علي حكوم
7	علي رابط
-7	علي رصيف
-7	علي زر
-10	علي سطح
-16	علي شاش
9	علي شروط
-5	علي شكل
8	علي صفحت
6	علي طاول
6	علي فريق
6	علي فيسبو
7	علي منص
-7	علي نحو
9	علي نص
12	علي هاتف
10	علي$
11	عليك
-6	عليه
-6	عمال
9	عمان$
11	عمر
8	عمر$
16	عمولة
7	عمّان
9	عن انتخاب
9	عن بعد
11	عن دار
6	عن راي
-7	عن متهم
10	عن محتو
7	عن نسخ
-6	عند
16	عند شراء
-6	عند غروب
-10	عند مدخل
-9	عندما
-5	عنه$
6	عنوان بريد
-5	عودة
-28	عيار
-28	عيار #
-8	عين
6	غاء اشترا
10	غاء نافذ
-15	غائب$
-15	غائبة
-16	غاضب$
-16	غاضبة
-9	غبار$
8	غدا
6	غذائ$
5	غرينتش
5	غرينتش$
-5	غزة
-5	غزة$
13	غزير سيول
13	غزيرة
8	غوغل
11	غير
6	غير مسؤول
-7	ف ب
-6	فإن
6	فائز في
17	فات امس
7	فاتصل
17	فاتك
-6	فجر احد
17	فريق
8	فريق تدقيق
7	فريق صوت
-9	فشل
-8	فعل
5	فعل اشعار
13	فعل جرس
-5	فقد
16	فقط
15	فقط$
-6	فن اسلام
12	فوزي
-17	فوق
-20	في
-6	في #
14	في اي
5	في بريد
-7	في بناء
10	في تركي
19	في تعليق
10	في تغط
7	في جريد
11	في حكوم
18	في حلق
-12	في خليج
-10	في دوح
-7	في ربع
7	في رسال
-8	في ساح
-10	في سباق
-9	في سوق
-8	في شارع
12	في صفح
10	في صور
-5	في طرابلس
7	في عدد
7	في عدن
13	في عقب
13	في عمان
-11	في قرار
6	في قسم
9	في قضي
9	في قنا
6	في قنات
-13	في كويت
-21	في مئة
-12	في مايو
-6	في متحف
9	في متصفح
-8	في مخيم
19	في مدين
12	في مرحل
-8	في مرف
8	في مسابق
-6	في مشهد
-11	في مصر
-8	في معرض
10	في مغرب
-9	في مقه
13	في مكان
5	في منطق
-13	في ميناء
6	في ناد
27	في نشر
16	في نشرت
-7	في نوفمبر
31	في هذا
-10	في يوم
8	في$
-9	فيديو علي
8	فيديو لحظ
14	فيديو$
8	فيسبو تويتر
7	فيسبو$
11	فيسبوك
-9	فيضان
-5	فيه
-11	فيها
14	قائم #
-17	قائم في
20	قائم$
8	قائمت بريد
8	قائمتنا
13	قادم$
6	قادمة
9	قارئ
11	قارن
-7	قاع
-7	قاع واد
-21	قال
-28	قالت
-12	قالت ام
-8	قان$
-11	قبل
-10	قبل ان
12	قبل نها
10	قبل$
15	قبول
10	قبول تسمح
5	قبول كل
22	قد
7	قد تهم
6	قد يهم
9	قرأت
6	قراء
5	قراء #
7	قراء بدون
16	قراء$
-12	قرار
-11	قرار اتحاد
9	قرار$
-27	قرب
-5	قرب بئر
-6	قرب محط
-5	قرض ثابت
-5	قرون
13	قسم
6	قسم مدون
13	قصة مستمر
12	قصص
9	قضية
-7	قطط$
-5	قلب$
14	قليل$
6	قمة
-12	قمة$
11	قمت
6	قنا$
15	قناة
14	قنات علي
11	قنات$
24	قناتنا
10	قهو$
-9	قهوتين
-7	قواعد
9	قيد
6	قيد تحميل
7	كأس
-10	كاتب
-21	كاتب مقال
25	كاتب$
13	كال انباء
-18	كال مدي
8	كال$
-24	كان
-8	كان$
-14	كانت
-7	كبيرة
-6	كتاب
-8	كتاب$
-5	كتب من
9	كتم
11	كريم
-7	كشف
13	كل جديد
6	كل جمع
10	كل حقوق
-12	كل شيء
5	كل فجر
15	كل ما
11	كل$
-19	كلفة
13	كلم بحث
6	كلم مفتاح
11	كلمة
-6	كلها
-17	كما
19	كن
8	كن اول
9	كنت
-10	كند$
14	كهرباء
13	كهرباء$
-5	كهف
13	كود
7	كورة
11	كيف نعمل
-9	كيلوغراما
-6	لا
-14	لا امل
-8	لا تخاف
7	لا تعبر
20	لا تفوت
8	لا تنس
19	لا توجد
8	لا يظهر
14	لاحق$
14	لاحقا
7	لاشتراكك
-18	لبنان$
11	لتحسين
10	لتسمح
31	لتصلك
13	لحظ بلحظ
7	لحظ سقوط
25	لحظة
7	لدي حساب
-6	لدي حساس
18	لديك
-16	لستة
6	لشراء
10	لعرض
5	لعرض محتو
30	لقد
33	لك
10	لك مقالتان
11	لك$
-16	لكل
-12	لكل تلميذ
16	لكم
-12	للأطفال
11	للاطلاع
-15	للاعتزال
6	للجسر
-6	للحصول
6	للطباعة
7	للقراءة
-7	للكتاب
27	للمزيد
-6	للمشاة
13	للمشاركة
21	للمشتركين
14	للنشرة
-33	لم
8	لماذا
5	لمتابع قراء
11	لمتابعة
11	لمزيد
11	لمزيد من
5	لمشاهد مزيد
9	لمشاهدة
12	لمعرفة
-5	لموقع
11	لموقف
11	لموقف مشاب
8	لن
11	لن نشار
6	لن يتم
28	لنا
6	لنا في
7	لنتيج ديرب
7	لنتيجة
-15	له
-7	لها
10	لهذ اسبوع
28	لهذا
-10	لوحة
-6	لون
-17	ليبيا
15	ليصلك
-13	ليل
-7	ليلا
9	ليلى
7	لينا
15	م
15	مؤقت
-10	مئة
-20	مئة$
10	ما
9	ما تحتاج
7	ما توقعا
-7	ما راي
10	ما قرات
-15	ماء
-17	ماء$
-9	ماجد
-7	ماجد حلو
-22	ماذا
-10	ماهر
-10	ماهر كند
-13	مايو
-12	مايو$
6	مبارا وداد
-5	مبارا$
-10	مباراتان
12	مباشر
-6	مباشر علي
-6	مباشر من
14	مباشر$
7	مباشرة
-16	متابعة
21	متاح
7	متاح مشترك
11	متاحة
-19	متحف
-6	متحف فن
-12	متحف$
-5	متر
10	متصفح$
18	متصفحك
6	متصل
6	متعلق$
8	متعلقة
8	متوفر ان
13	مجا$
5	مجان خلال
17	مجان$
15	مجانا
-15	مجانية
10	مجانيتان
10	مجانيتان هذا
12	مجلة
6	مجلس جسر
5	محتو من
8	محتو مواقع
5	محتو يناسب
10	محتو$
33	محتوى
6	محرر
9	محرر$
-6	محط ام
-10	محطة
28	محفوظ$
21	محفوظة
6	محمد
8	مختارات
-12	مخيم
-14	مدارس
7	مدة
5	مدة قراء
-9	مدخل$
-8	مدرس$
6	مدون$
-18	مدي$
17	مدين$
26	مدينتك
-9	مرات
14	مراسل
7	مراسل قنا
36	مرايا
-13	مرة$
10	مرحبا
8	مرر
-9	مرع$
-9	مرعي
-6	مزارع
-8	مزيد
6	مزيد خطة
-15	مزيد من
6	مزيد$
7	مسؤول عن
5	مسؤولة
-7	مساء
-6	مستخدم$
-15	مستعد
-15	مستعد اعتزال
9	مستقل$
12	مستقلة
-16	مستمر
-16	مستمر$
15	مستمرة
11	مشابه
9	مشار
9	مشار يها
8	مشارك في
13	مشارك$
8	مشاهد$
20	مشترك
20	مشترك$
-14	مشمش$
7	مصدر مفضل
-8	مصر
9	مصرف
-13	مصور
-10	مطار ان
-6	مطلع
11	مع اصدقائ
-5	مع تلسكوب
6	مع شرك
18	مع كاتب
-15	معبر
8	معرض صور
8	معرفته
-6	معروض في
6	معطل
-9	معلقة
11	معنا
10	مغرب كبير
10	مغلق$
9	مغلقة
5	مفتاح$
7	مفيد$
10	مقابل$
19	مقارنة
9	مقال
-5	مقال كامل
15	مقال مجان
15	مقال$
10	مقالتان
10	مقالتان مجانيتان
11	مقدم
-9	مقر
-7	مقطع علي
-6	مقطع$
5	مقعد في
-12	مقهى
-14	مكان مقاعد
-16	ملاي$
-5	ملايين
6	ملح$
18	ملخص
18	ملف
5	ملف ارتباط
7	ملف تعريف
16	ملفات
-7	ملك اربع
-5	مليار
-14	مليون
6	ممول
29	من #
19	من اجل
12	من اخبار
-6	من امطار
-10	من براميل
-6	من بيض
11	من تعليق
6	من تفاصيل
6	من ثلاث
11	من جديد
-16	من داخل
6	من دفاتر
-12	من دول
-16	من دون
13	من زار
-7	من زوار
9	من شبك
6	من شرك
-13	من فوق
7	من فيديوه
-7	من قاع
25	من قبل
8	من كال
-7	من كل
-9	من لا
7	من مجل
-5	من معرض
15	من مقال
-6	من مكسر
-5	من موج
16	من هنا
8	من يعلق
6	من يوتيوب
-10	من يوم
-6	منار راس
-6	منارة
-7	منجد$
-20	منذ
6	منشور
7	منشور من
9	منصة
9	منطق$
-6	منه
7	منوعات
-9	مهاجر$
22	مواضيع
8	موافق
17	مواقيت
-8	موجة
6	موجز$
6	موجزنا
-25	موسم
-8	موسم هجر
6	موضوع
6	موضوع يهم
6	موضوعات
7	موقع الكترون
6	موقع ملف
10	موقع$
29	موقعنا
13	مياه
10	ميزانية
-6	ميناء
-10	ميناء$
-6	نار$
-7	ناس جسر
12	ناس$
10	نافذ اغلاق
15	نافذ حوار
7	نافذ$
28	نافذة
14	نبض
7	نت
6	نت علي
11	نتيج$
7	نتيجة
17	نحترم
17	نحترم خصوصي
-8	نحكم
-8	نحكم علي
-10	نحل
16	نحن
-8	نحن حتي
9	نحن شركاؤ
-9	نحو
6	نرحب
5	نرشح
7	نزل تطبيق
7	نزّل
-7	نساء
10	نساء في
10	نستخدم
5	نستخدم نحن
8	نسخ رقي
-7	نسخ مجان
-6	نسخ من
11	نشار في
17	نشارك
-7	نشر
-35	نشر اخبار
5	نشر سابع
14	نشر عرب
6	نشر عنوان
6	نشر في
5	نشر هذا
17	نشر$
8	نشرة
-6	نشرت
9	نشرت بريد
38	نشرتنا
-6	نشرها
-10	نصائح
11	نصار
-7	نضال
-7	نضال عكار
-5	نظمت
-8	نعرف
-6	نعرف عن
10	نعم لا
9	نعمل
-9	نفس$
-12	نفسه
-6	نقاط
-6	نقاط$
-6	نقطة
10	نقل عن
10	نقلا
18	نكسب
6	نلقا في
15	نلقاكم
-6	نمر$
8	ننصحك
7	نها عام
7	نها قائم
7	نهاية
8	نورس$
7	نوم$
17	نيوز
-6	نيويورك
-20	هاتف
7	هاتفك
-9	هال مرع
-20	هجر جديد
-15	هدف
-14	هدف فوز
-7	هدف$
-5	هدفين
40	هذا
-20	هذا اسبوع
14	هذا خبر
-7	هذا شهر
-16	هذا عام
8	هذا فيديو
29	هذا مقال
11	هذا موقع
39	هذه
7	هذه رسال
8	هذه صفح
8	هذه قصة
11	هذه ماد
13	هذه نافذ
10	هروب الي
10	هروب يلغي
-15	هزت
-5	هكذا
-16	هل
15	هل اعجب
15	هل انت
17	هل تؤيد
14	هل تريد
11	هل تعرضت
10	هل جربتم
32	هنا
27	هنا$
-9	هند
-11	هيئ اذاع
-9	وأضاف
-11	وأعلنت
10	وأنتم
9	وأواصل
10	وإغلاقها
-9	وائل
-7	وائل منجد
8	واتساب
16	واحة
6	واحدة
6	واحصل
-6	واد غزال
18	واد$
-9	وادي
7	واربح
-6	واشترت
7	واقرأ
6	والأحكام
6	والاتحاد
-14	والدخول
-5	وانخفضت
9	وتحرير
-8	وتقول
-7	وتويتر
-8	وجاءت
-9	وجه
-13	وحجر
10	وحدكم
-5	وحدها
6	وداد اتحاد
-6	ورق
-8	ورق$
-16	وزارة
-6	وزير
-10	وزير سابق
-15	وسط
11	وسط لن
-7	وسط مدين
-13	وسلة
8	وسوم
13	وسيول
-6	وشارك
9	وشركاؤنا
-7	وصل
-6	وصلت
-5	وصول
13	وصول الي
-8	وضع
6	وظائف
-9	وفق
-8	وفي
-31	وقال
-19	وقالت
19	وقت
5	وقت قراء
12	وقت$
-7	وقفة
8	وكالات
-6	وكالة
-11	وكان
-5	وكانت
-11	ولا
-15	ولكن
-11	ولم
6	ولماذا
-13	وهو
22	ويب$
-7	ويستمر
-16	ويضم
10	ويغلق
-10	ويقول
-7	ويمكن
-8	يأتي
9	يا
-5	يبلغ
-17	يبي$
9	يتطلب
10	يتم
6	يتم نشر
10	يجب
7	يحتو هذا
9	يحتوي
-8	يحمل صور
8	يدعم
-10	يدفع
12	يرجى
-6	يرد
7	يريد
14	يستخدم
6	يستخدم موقع
9	يستغرق
5	يستمر
11	يصل كل
-5	يضر
-5	يعرف
7	يعلق
10	يغلق نافذ
-6	يقدم
-9	يقرأ
-20	يقول
-6	يقول صاحب
-15	يكشف
-10	يكون
8	يلا
10	يلغي يغلق
10	يلغيها
-9	يلي حداد
14	يلي عمر
6	يمكن
9	يمكن غاء
5	يمكن متابع
13	يمكنك
7	يمكنكم
18	يملك
13	ينا$
5	يناسبك
6	يناقش
-13	ينجح
8	ينكد ان
9	يها ب
-9	يها$
6	يهم اردن
14	يهمك
10	يوتيوب
16	يوتيوب$
-6	يورو
-14	يوم
-7	يوم اول
11	يوم من
8	يوم$
-11	يوما
-5	يومه
-5	يومية
`;
