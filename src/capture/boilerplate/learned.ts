/** Made by `npm run learn`, of the gold set and tests/phrases. */
export const BIAS = -3.4;
/** A line a feature of features.ts: its weight in tenths, a tab, the feature. */
export const TENTHS = `
61	!
12	# Name
41	# a
-6	# am
15	# and
6	# app
13	# at
7	# auto
-23	# billi
12	# blend
13	# by
28	# c
-9	# cents
8	# class
21	# d
13	# days
34	# e
-30	# euros
11	# f
-10	# for
-9	# from
-9	# ft
-19	# g
-5	# has
5	# heigh
11	# image
-22	# in
-8	# is
8	# items
-7	# kilog
-16	# km
-27	# kmph
13	# langu
-11	# lette
-24	# litre
-18	# metre
-10	# miles
-21	# milli
16	# min
13	# mins
-9	# near
7	# newsp
7	# now
79	# of
15	# off
15	# on
17	# only
-5	# paren
-15	# peopl
-27	# perce
33	# pm
-8	# point
-7	# pound
31	# px
13	# reade
6	# secon
-7	# th
8	# the
-14	# to
8	# words
7	# x
-6	# years
7	# اف
-8	# الف
10	# دقائق
-15	# دينار
8	# صور
-22	# في
-10	# ملي
36	# من
9	#$
-104	0^a
-26	0^about
6	0^acces
-8	0^accou
23	0^ad
21	0^add
6	0^addit
-5	0^after
-20	0^age
-16	0^alert
8	0^all
14	0^allow
11	0^alrea
37	0^also
8	0^analy
-7	0^and
-15	0^ansa
-10	0^ap
-6	0^appli
-16	0^are
5	0^aroun
-8	0^arthu
7	0^as
14	0^ask
12	0^audie
-6	0^audio
9	0^autop
20	0^avera
8	0^back
6	0^backg
49	0^be
11	0^becom
18	0^befor
8	0^begin
8	0^best
5	0^big
9	0^bored
21	0^brand
-26	0^break
-7	0^breat
-10	0^bring
11	0^buy
15	0^by
-11	0^calde
6	0^calif
-23	0^can
5	0^can't
26	0^cance
7	0^capit
-10	0^capta
10	0^catch
14	0^chang
-24	0^chann
23	0^check
11	0^chess
-7	0^child
14	0^class
-15	0^click
-31	0^coffe
6	0^come
-38	0^comme
-5	0^commi
21	0^compa
23	0^compe
7	0^compl
7	0^conse
7	0^contr
-38	0^cooki
8	0^copy
9	0^copyr
-28	0^corre
10	0^count
-24	0^court
7	0^cravi
17	0^creat
-9	0^custo
6	0^data
-7	0^day
-9	0^dear
18	0^deliv
-7	0^dion
25	0^discl
9	0^disco
-8	0^dista
5	0^do
16	0^don't
-18	0^downl
-7	0^drive
-5	0^each
-17	0^eastm
-10	0^edito
12	0^email
24	0^end
19	0^enjoy
18	0^enter
-10	0^entry
10	0^error
16	0^escap
7	0^expan
13	0^expla
11	0^explo
-6	0^fancy
-13	0^farme
-13	0^file
11	0^filed
12	0^fill
11	0^find
-7	0^findi
8	0^font
16	0^for
-8	0^forwa
7	0^found
-5	0^four
-25	0^free
14	0^fresh
9	0^from
12	0^funct
-29	0^galle
11	0^gambl
18	0^garde
-18	0^gener
11	0^get
-5	0^girls
-23	0^goal
-9	0^goalk
22	0^got
-7	0^half
-16	0^hando
10	0^harbo
22	0^have
-21	0^he
34	0^hear
-5	0^her
-36	0^here
7	0^here'
-6	0^his
15	0^hit
6	0^home
6	0^hooke
11	0^hot
-84	0^how
18	0^hunti
-21	0^i
-12	0^illus
15	0^in
6	0^inter
-11	0^inves
-9	0^is
-33	0^it
20	0^it's
-16	0^its
6	0^jamal
-5	0^jill
6	0^join
-8	0^joini
12	0^jump
18	0^just
-8	0^keep
6	0^kestr
-26	0^key
15	0^keywo
-27	0^lante
29	0^last
-15	0^lates
9	0^learn
9	0^leave
-5	0^leoni
18	0^like
-7	0^limit
-7	0^links
21	0^list
-9	0^littl
-23	0^live
-6	0^load
9	0^loadi
9	0^log
-14	0^looki
13	0^love
5	0^mailt
33	0^make
11	0^manag
-17	0^marke
9	0^media
16	0^meet
-31	0^membe
-11	0^menu
-7	0^mille
-5	0^mira
9	0^misse
-14	0^more
33	0^most
7	0^mute
8	0^muted
-14	0^nadia
-5	0^natio
18	0^never
36	0^new
-20	0^newsl
-27	0^next
-16	0^nia
-6	0^night
13	0^nine
-5	0^ninet
-32	0^no
-12	0^nobod
-15	0^norpr
-20	0^north
8	0^nothi
-17	0^notic
-12	0^notif
10	0^now
11	0^offer
-5	0^older
20	0^oops
25	0^open
15	0^order
-7	0^oster
-47	0^our
5	0^paid
13	0^part
-23	0^partn
-13	0^passe
19	0^past
11	0^pause
8	0^peopl
5	0^photo
-15	0^pic
-41	0^pictu
30	0^place
8	0^plann
19	0^plans
40	0^pleas
-15	0^polic
13	0^polit
-9	0^polls
-5	0^port
18	0^poste
10	0^power
-7	0^premi
7	0^prese
-11	0^press
22	0^price
-10	0^print
-8	0^priva
10	0^promo
12	0^publi
-20	0^punct
-10	0^q
6	0^qr
5	0^quick
-19	0^quiz
-11	0^rain
8	0^rathe
19	0^reach
23	0^read
-8	0^readi
12	0^recip
15	0^recom
30	0^regis
6	0^rejec
7	0^relat
6	0^remai
6	0^remov
5	0^reply
23	0^repro
-7	0^rescu
-5	0^resea
-5	0^resul
-15	0^reute
11	0^revea
-10	0^reven
8	0^rfi
-8	0^salt
-6	0^save
-11	0^scree
13	0^scrol
17	0^searc
-20	0^secon
10	0^see
12	0^selec
6	0^send
-7	0^serve
-16	0^setti
-5	0^seven
-15	0^shari
-20	0^she
-7	0^sheep
-7	0^shoes
13	0^shop
-5	0^shopp
-23	0^short
-16	0^shoul
20	0^show
28	0^sign
6	0^signe
18	0^since
-13	0^skarv
-9	0^so
23	0^somet
24	0^sourc
-6	0^spons
6	0^spott
-5	0^sprin
-25	0^start
13	0^state
7	0^stay
10	0^still
11	0^stop
-8	0^stori
19	0^story
13	0^stuck
22	0^stude
6	0^submi
-21	0^subsc
14	0^subti
6	0^sugge
-8	0^surve
23	0^swipe
-7	0^syndi
20	0^take
32	0^tap
-7	0^tavir
-5	0^ten
10	0^text
18	0^thank
-7	0^that
-47	0^the
-6	0^their
-6	0^then
-11	0^there
-24	0^they
20	0^think
-11	0^third
-6	0^thirt
-7	0^those
5	0^throw
-6	0^ticke
48	0^to
16	0^today
-13	0^top
7	0^track
-19	0^train
8	0^trans
7	0^tune
5	0^turn
6	0^tweet
6	0^twitt
12	0^two
15	0^unlim
20	0^unloc
12	0^unmut
10	0^unsub
-28	0^up
27	0^use
-6	0^vanta
10	0^var
-6	0^video
23	0^view
-5	0^volun
-8	0^want
7	0^was
11	0^we'd
17	0^we'll
13	0^we're
15	0^we've
-61	0^what
-12	0^what'
-8	0^when
-38	0^where
-34	0^who
-7	0^whoev
-39	0^why
11	0^wool
-12	0^work
-5	0^would
-9	0^write
16	0^yes
5	0^you
23	0^you'l
-6	0^you'v
18	0^your
10	0^ابد
-5	0^ابرز
5	0^ابلغ
7	0^اتر
8	0^احجز
11	0^احدث
8	0^احفظ
24	0^اخبار
-20	0^اختبار
5	0^اختبر
16	0^اختر
6	0^اخر
13	0^ادخل
17	0^ادعم
12	0^اذا
-6	0^ارتفع
19	0^ارسل
10	0^ازال
9	0^استمع
-29	0^اسعار
13	0^اشتر
9	0^اشترا
-5	0^اشترت
8	0^اشترك
-6	0^اشتركت
7	0^اضف
7	0^اطلاع
-8	0^اطلقت
16	0^اعداد
-17	0^اعلنت
-6	0^اغلق
-6	0^اغلقت
6	0^اقبل
33	0^اقر
19	0^اقرا
13	0^اكتب
18	0^اكتشف
-8	0^اما
7	0^ان
9	0^انت
-10	0^انتشر
10	0^انتم
14	0^انتهت
-7	0^انخفضت
11	0^انسخ
18	0^انشئ
10	0^انشر
14	0^انضم
7	0^انقر
11	0^اوافق
8	0^بامكان
-5	0^بحسب
8	0^بدا
-6	0^بدات
-15	0^برنامج
7	0^بقي
7	0^بلغ
25	0^تابع
-7	0^تابعت
22	0^تابعو
-8	0^تال
-7	0^تبد
8	0^تبرع
-12	0^تحذير
16	0^تحقق
6	0^تخط
5	0^تداول
-14	0^تذكر
6	0^ترتيب
20	0^ترجم
23	0^تسجيل
-8	0^تشترط
16	0^تشغيل
14	0^تصفح
-13	0^تطبيق
9	0^تغط
17	0^تفاصيل
8	0^تفعيل
-5	0^تقول
10	0^تكبير
38	0^تم
12	0^تمت
7	0^تنزيل
-8	0^جاءت
10	0^جار
7	0^جدول
10	0^جرب
7	0^جود
15	0^حدث
9	0^حدد
13	0^حل
5	0^حمل
6	0^حول
-6	0^خبر
6	0^خدم
-25	0^خلف
-13	0^دخول
9	0^ذات
25	0^رئيس
-6	0^راع
-16	0^رجل
-6	0^رفعت
13	0^روابط
-13	0^رياض
15	0^زر
10	0^سابق
9	0^ساعد
18	0^سجل
-13	0^سياس
14	0^سيتم
6	0^شار
27	0^شارك
32	0^شاهد
-6	0^شاهدت
17	0^شكر
6	0^شنو
6	0^صاحب
-9	0^صحاف
-12	0^صفح
9	0^صوت
-14	0^صور
11	0^طالع
-32	0^طريق
-6	0^ظائف
6	0^عاجل
5	0^عذر
6	0^عرب
6	0^عرض
7	0^عزيز
-14	0^عن
-9	0^عود
-26	0^عيار
12	0^فيديو
16	0^فيسبو
11	0^قارن
-10	0^قال
-17	0^قالت
6	0^قبول
12	0^قد
-6	0^قراء
-12	0^قرض
13	0^قصة
12	0^قصص
-6	0^قطار
9	0^قيم
-13	0^كاتب
-6	0^كانت
5	0^كتم
10	0^كل
12	0^كلم
20	0^كن
-32	0^كيف
14	0^لا
30	0^لقد
-7	0^لم
9	0^لمتابع
8	0^لمزيد
6	0^ليس
-5	0^ما
-12	0^ماء
-23	0^ماذ
-22	0^متابع
6	0^متصفح
9	0^متوفر
13	0^محتو
8	0^مختار
11	0^مدة
12	0^مرحب
8	0^مرر
-7	0^مسابق
19	0^مصدر
14	0^مقال
9	0^مقدم
19	0^ملخص
16	0^ملف
6	0^منشور
22	0^مواضيع
8	0^موافق
18	0^مواقيت
-21	0^موسم
20	0^موضوع
17	0^موقع
8	0^نتائج
14	0^نحترم
10	0^نحن
10	0^نستخدم
5	0^نشر
10	0^نقل
10	0^نها
18	0^هذا
19	0^هذه
-25	0^هل
-16	0^واح
20	0^وسوم
-6	0^وعدت
-8	0^وفي
-28	0^وقال
10	0^وقت
-8	0^وكان
-8	0^ولا
-11	0^ولم
-15	0^ويضم
-8	0^يبلغ
9	0^يجب
6	0^يحتو
9	0^يرج
6	0^يستخدم
10	0^يستغرق
7	0^يعاد
-9	0^يقدم
6	0^يقر
-9	0^يقول
9	0^ينشر
34	1^#
55	1^Name
23	1^a
13	1^about
5	1^above
8	1^acces
8	1^accou
-5	1^acros
-13	1^ad
5	1^ads
21	1^all
15	1^an
-35	1^and
8	1^anyti
-21	1^archi
28	1^are
-6	1^aroun
-6	1^arriv
28	1^artic
-6	1^artis
14	1^as
-5	1^ash
-13	1^asked
-8	1^assis
23	1^at
7	1^audio
23	1^autho
-7	1^away
6	1^back
-19	1^be
-18	1^befor
11	1^bench
-10	1^betwe
5	1^book
-11	1^brain
12	1^bring
-9	1^but
-7	1^butto
-6	1^by
-9	1^cabin
-7	1^call
-10	1^came
42	1^can
15	1^capti
-10	1^carri
12	1^case
-9	1^cave
12	1^certi
16	1^chart
8	1^choic
23	1^close
-11	1^clubs
13	1^code
-10	1^comes
26	1^comme
-11	1^compa
7	1^conte
13	1^conti
7	1^cooki
7	1^coppe
7	1^corre
-7	1^cost
-12	1^could
-7	1^cover
8	1^custo
-19	1^daily
-14	1^danci
9	1^data
-14	1^day
9	1^deals
-26	1^debt
-6	1^decis
14	1^delay
6	1^deliv
-7	1^did
5	1^digit
14	1^displ
-8	1^does
-13	1^don't
23	1^downl
9	1^earli
-5	1^eels
-5	1^effec
25	1^email
12	1^embed
22	1^en
-6	1^end
28	1^episo
24	1^error
16	1^every
-9	1^expec
-6	1^far
-17	1^featu
10	1^feedb
22	1^fewer
-8	1^film
7	1^find
-27	1^first
-9	1^fligh
-35	1^for
-7	1^from
18	1^full
-19	1^g
30	1^galle
-20	1^games
-9	1^gives
-7	1^glove
-15	1^go
-12	1^good
-8	1^got
-6	1^grew
-16	1^groun
-12	1^guide
14	1^have
-8	1^heart
11	1^held
10	1^help
-21	1^here
7	1^hide
-22	1^him
-5	1^hoard
5	1^hold
15	1^house
20	1^how
14	1^i
-7	1^ida
-6	1^if
7	1^image
19	1^in
-19	1^inclu
-8	1^indep
8	1^input
7	1^inter
-10	1^isn't
16	1^it
14	1^jobs
8	1^journ
21	1^keep
-11	1^kille
10	1^kind
18	1^kitch
-15	1^lake
7	1^lane
-20	1^law
-19	1^learn
6	1^leave
10	1^less
6	1^let
-7	1^life
8	1^like
16	1^link
15	1^live
15	1^loadi
-6	1^long
-8	1^looki
9	1^love
16	1^machi
-39	1^man
-10	1^maps
-36	1^may
18	1^me
15	1^membe
12	1^min
6	1^mins
29	1^miss
9	1^missi
5	1^month
13	1^more
10	1^moves
6	1^must
-12	1^my
-5	1^names
-25	1^need
-9	1^neigh
-33	1^new
-23	1^news
15	1^newsr
8	1^next
-16	1^night
-20	1^no
-12	1^nobod
23	1^norpr
11	1^not
7	1^notes
-6	1^nothi
7	1^notic
13	1^now
14	1^numbe
-35	1^of
18	1^off
-5	1^offer
24	1^on
-18	1^one
-6	1^ones
13	1^only
22	1^or
6	1^order
10	1^other
-24	1^our
27	1^out
20	1^over
-8	1^paid
-7	1^paint
10	1^part
-21	1^party
-6	1^passe
6	1^pause
-18	1^pay
-6	1^peopl
-9	1^phone
-23	1^pier
7	1^plan
13	1^play
9	1^playi
15	1^point
27	1^poll
8	1^popul
-6	1^post
-15	1^price
11	1^probl
19	1^publi
-7	1^pumpk
13	1^put
-18	1^quest
-6	1^queue
7	1^rails
-7	1^railw
-16	1^range
21	1^ratin
6	1^read
-9	1^reade
20	1^readi
-11	1^ready
7	1^rebui
-15	1^regre
-7	1^remai
-5	1^repla
20	1^repor
17	1^reser
8	1^resid
19	1^respe
5	1^resto
-6	1^retur
15	1^revie
-6	1^robot
-13	1^room
-6	1^rose
-9	1^rules
-13	1^runs
-14	1^said
-16	1^say
-6	1^says
-5	1^sea
-6	1^seats
10	1^see
-9	1^seed
16	1^send
-14	1^sent
-6	1^shops
-5	1^shoul
-7	1^showi
-8	1^shows
-15	1^sign
-27	1^singl
14	1^site
-7	1^sketc
-6	1^snow
-15	1^some
-8	1^son
-26	1^speci
-10	1^speed
-15	1^spend
-8	1^stand
11	1^start
-19	1^stop
-11	1^stops
7	1^storm
-20	1^story
9	1^stree
5	1^submi
43	1^subsc
-6	1^summe
7	1^sure
-7	1^swimm
6	1^t
-11	1^take
19	1^takes
-6	1^tap
-16	1^tax
12	1^text
-11	1^than
7	1^thank
-31	1^that
14	1^them
-8	1^throu
-5	1^throw
-10	1^time
-6	1^tips
12	1^to
9	1^today
-15	1^took
10	1^topic
-10	1^town
-6	1^traci
-5	1^trees
6	1^tunne
-8	1^turn
8	1^twitt
-7	1^two
18	1^unava
6	1^under
12	1^unlim
19	1^up
12	1^updat
29	1^us
9	1^used
6	1^var
9	1^versi
-8	1^via
28	1^video
11	1^viewe
7	1^voice
23	1^vote
14	1^votes
-25	1^wante
-8	1^water
-41	1^we
5	1^websi
7	1^weekl
5	1^went
17	1^what
-5	1^wheel
6	1^when
-22	1^who
-22	1^will
-14	1^with
-10	1^works
-5	1^write
-6	1^year'
-10	1^you
-9	1^your
-9	1^zone
-23	1^اتساب
6	1^اخر
-19	1^ادار
9	1^ارد
-8	1^ارشيف
-5	1^ازرق
8	1^اسبوع
10	1^استبيان
15	1^استماع
-5	1^اسعار
6	1^اسم
-5	1^اسهم
11	1^اشتراك
18	1^اشعار
-16	1^اطفال
15	1^اعجب
5	1^اعلان
17	1^اكثر
59	1^الي
-14	1^امم
33	1^ان
24	1^انت
6	1^انتاج
6	1^انتخاب
-18	1^انتظار
-5	1^اهال
8	1^اهداف
5	1^اهم
8	1^اواصل
10	1^اول
48	1^ايض
7	1^برنامج
-6	1^بعد
13	1^بك
-40	1^بلا
14	1^بهذ
11	1^بودكاست
14	1^بين
17	1^تال
5	1^تتابع
-11	1^تجرب
9	1^تحديث
20	1^تحرير
-5	1^تحمل
15	1^تحميل
14	1^تريد
11	1^تشغيل
7	1^تصل
13	1^تطبيق
9	1^تطوير
12	1^تعرضت
-14	1^تعليق
21	1^تفاعل
19	1^تفوت
-11	1^تقرير
-12	1^تنجح
8	1^تنس
19	1^توجد
6	1^توقعا
12	1^تويتر
-14	1^ثلاث
-7	1^ثلج
-9	1^جامع
7	1^جانب
-14	1^جديد
-17	1^جمهور
-23	1^حافل
-9	1^حزب
16	1^حساب
-5	1^حقيب
9	1^حقيق
-8	1^حكوم
10	1^حلق
-5	1^حمل
8	1^حوار
14	1^حول
-6	1^خالد
26	1^خبر
14	1^خصوصي
9	1^خط
6	1^خطا
6	1^خطة
15	1^خطو
5	1^خمس
8	1^دخول
8	1^دفع
12	1^ذات
6	1^ذو
-13	1^ذي
-14	1^رئيس
13	1^رابط
14	1^راي
-8	1^رحل
-9	1^رسال
-15	1^رقم
23	1^رمز
7	1^رمضان
16	1^رواق
13	1^رويترز
13	1^رياض
-10	1^زار
-5	1^زعتر
6	1^زوار
20	1^سابق
-10	1^سعر
-6	1^سكان
-8	1^سلط
-7	1^سماء
14	1^سياس
-6	1^شحن
17	1^شراء
-8	1^شرط
-11	1^شرك
-15	1^شمس
18	1^شهر
6	1^ص
-11	1^صاحب
16	1^صحاف
-6	1^صغير
6	1^صفح
6	1^صفحت
12	1^صلة
26	1^صوت
22	1^صور
-7	1^صيف
-5	1^طائر
-8	1^طبيب
-5	1^طعام
9	1^طلاب
6	1^عاجل
18	1^عبر
10	1^عدد
9	1^عرض
6	1^عضو
55	1^علي
7	1^عمل
6	1^عن
-7	1^عند
13	1^غاء
5	1^غير
-6	1^فرق
-13	1^فريق
-11	1^فعل
33	1^في
18	1^فيديو
-5	1^قائم
9	1^قارئ
-5	1^قاض
-6	1^قاع
11	1^قد
18	1^قراء
6	1^قمة
6	1^قيد
-10	1^كان
-5	1^كبير
-7	1^كتب
-5	1^كرة
18	1^كلم
11	1^كنت
9	1^كيف
6	1^لاحق
7	1^لاشتراك
-13	1^لاعب
16	1^لحظ
6	1^لغز
19	1^لك
-9	1^لكل
17	1^لكم
-7	1^لم
11	1^لنا
-11	1^له
6	1^ما
-7	1^ماء
12	1^مبارا
5	1^متابع
20	1^متاح
-9	1^متحف
18	1^متعلق
-22	1^مجان
5	1^مختار
-7	1^مدرب
17	1^مدون
-6	1^مدير
12	1^مراسل
11	1^مراي
-12	1^مرض
36	1^مزيد
-25	1^مستخدم
15	1^مستمر
10	1^مشارك
8	1^مشاهد
7	1^مصرف
9	1^معن
10	1^مغلق
5	1^مفتاح
-10	1^مكتب
-25	1^ملاي
-11	1^ملك
6	1^ممول
-20	1^من
-6	1^منتخب
-6	1^مهرجان
-5	1^مهندس
21	1^موقع
-8	1^ناد
-9	1^ناس
25	1^نافذ
5	1^نحن
7	1^نسخ
-13	1^نشر
11	1^نعمل
7	1^نورس
-7	1^نياب
-21	1^هجر
26	1^هذا
10	1^هذه
16	1^هروب
17	1^هل
8	1^هنا
8	1^واد
-12	1^ورق
-9	1^وزير
10	1^وسط
6	1^يتم
7	1^يدعم
8	1^يمكن
13	1^يهم
23	1^يوم
31	2^#
50	2^Name
26	2^acces
13	2^addre
-8	2^after
13	2^aired
11	2^alert
-6	2^all
-37	2^am
-12	2^and
9	2^any
-6	2^anyth
16	2^archi
18	2^are
10	2^arran
5	2^artic
-7	2^ask
-7	2^asked
-13	2^at
7	2^autho
7	2^avail
-6	2^banne
20	2^been
-16	2^befor
-12	2^begin
21	2^below
-6	2^boat
-7	2^both
-33	2^bread
14	2^break
-21	2^bridg
-8	2^buy
19	2^calcu
7	2^calli
-23	2^can
11	2^can't
8	2^chang
-11	2^charg
9	2^chart
-6	2^check
-16	2^city
11	2^click
-5	2^cloud
12	2^colle
7	2^com
25	2^comme
10	2^commi
8	2^compl
6	2^conce
-10	2^condu
7	2^confi
7	2^consu
8	2^conti
16	2^conve
41	2^cooki
34	2^corre
35	2^could
15	2^court
8	2^cover
-6	2^crack
-18	2^cream
12	2^creat
7	2^curry
-5	2^dahli
8	2^dark
9	2^data
8	2^day's
-6	2^days
16	2^delay
13	2^desk
16	2^dialo
-6	2^did
9	2^displ
9	2^dive
-10	2^do
-6	2^docto
24	2^does
-12	2^don't
-9	2^dots
-10	2^drive
-14	2^drop
-8	2^dry
-16	2^early
-16	2^ears
6	2^email
-23	2^ever
-32	2^every
8	2^expan
11	2^exper
-8	2^face
13	2^fast
-23	2^fewer
11	2^file
18	2^find
11	2^first
-10	2^flood
-6	2^flour
22	2^fly
8	2^for
-9	2^forge
-8	2^forty
-6	2^found
18	2^four
7	2^free
11	2^full
7	2^galle
13	2^gener
-20	2^get
-6	2^gets
6	2^gift
-8	2^go
16	2^goes
-20	2^gold
-11	2^good
-10	2^got
8	2^grant
7	2^guide
-9	2^hands
-21	2^have
7	2^here
-9	2^high
-7	2^histo
-8	2^holt
-18	2^home
-13	2^house
25	2^how
11	2^hurry
15	2^i
9	2^if
-6	2^impre
-10	2^in
24	2^inter
14	2^inves
14	2^is
-10	2^its
12	2^journ
-14	2^kicks
10	2^know
10	2^lante
-15	2^last
25	2^later
23	2^lates
-9	2^leade
-12	2^learn
16	2^left
-10	2^less
-13	2^let
21	2^lette
-8	2^load
22	2^loade
10	2^loadi
6	2^login
-11	2^long
13	2^look
-6	2^looks
-16	2^lose
-12	2^lucky
-8	2^made
8	2^manag
6	2^marke
10	2^match
-8	2^matte
19	2^may
-13	2^mayor
-9	2^meant
7	2^media
20	2^membe
-9	2^metre
-8	2^miles
-14	2^minis
-7	2^misse
5	2^mista
11	2^moder
-5	2^money
12	2^month
20	2^more
6	2^morni
-28	2^most
7	2^movin
-9	2^must
-10	2^never
-10	2^new
10	2^news
6	2^newsl
13	2^newsr
-7	2^no
-22	2^not
-5	2^note
-7	2^nothi
-8	2^notic
10	2^notif
-22	2^now
8	2^off
-7	2^old
-6	2^once
16	2^one
6	2^only
16	2^open
-6	2^or
8	2^our
-9	2^over
-19	2^own
24	2^owns
-5	2^patie
-32	2^pay
-11	2^permi
-15	2^phone
10	2^pictu
-11	2^premi
-18	2^price
9	2^print
7	2^promo
7	2^provi
6	2^publi
6	2^puzzl
20	2^quest
-16	2^queue
7	2^quiz
-18	2^raise
-6	2^rate
29	2^read
11	2^reade
16	2^readi
-11	2^reads
-7	2^remai
16	2^reply
6	2^repor
-5	2^requi
-8	2^rescu
12	2^reser
12	2^rest
-8	2^retur
-15	2^right
-6	2^road
6	2^s
10	2^same
-6	2^sampl
7	2^save
11	2^say
-6	2^schoo
11	2^searc
7	2^secti
-37	2^see
7	2^seen
7	2^sets
13	2^setti
20	2^share
-10	2^sheet
11	2^showi
10	2^signi
-8	2^signs
-6	2^since
-6	2^slowl
-22	2^small
-9	2^smoke
16	2^so
-5	2^sold
-11	2^space
16	2^speak
9	2^spend
-10	2^start
-8	2^state
-9	2^step
-23	2^still
12	2^stock
8	2^stori
6	2^strea
11	2^stree
10	2^subsc
5	2^suppo
-15	2^swim
9	2^takes
28	2^teach
10	2^team
-6	2^tell
8	2^test
-12	2^than
-11	2^that
-29	2^the
-8	2^their
-5	2^these
8	2^thing
-8	2^this
-10	2^those
-10	2^three
-6	2^toll
-13	2^tomat
8	2^top
8	2^topic
21	2^tour
8	2^trail
17	2^trans
8	2^trip
19	2^try
11	2^two
13	2^typo
-32	2^under
-11	2^union
7	2^unmut
10	2^unsub
6	2^updat
6	2^use
10	2^uses
8	2^versi
-16	2^vote
-8	2^wait
-6	2^walk
-7	2^walke
5	2^was
-14	2^we
-22	2^week
12	2^week'
11	2^weeke
-7	2^went
-6	2^were
-12	2^what
-7	2^while
7	2^white
-6	2^who
5	2^why
15	2^will
-13	2^windo
31	2^with
-7	2^witho
-5	2^worke
10	2^wrong
-9	2^wrote
6	2^years
40	2^you
7	2^ا
11	2^اتساب
9	2^اتصل
5	2^اجمل
-5	2^احد
-7	2^اخير
12	2^ادار
-10	2^اذاع
-11	2^اربع
6	2^اردن
12	2^ارشيف
8	2^اسئل
-6	2^استخدام
-6	2^استغرق
18	2^اسعار
-18	2^اسماء
17	2^اشترا
-16	2^اشخاص
6	2^اصدقائ
9	2^اضغط
-20	2^اطفال
16	2^اعجاب
-8	2^اعداد
-10	2^اعلان
5	2^اف
8	2^اقتصاد
14	2^اقل
8	2^اكثر
12	2^الي
-9	2^امام
-8	2^امطار
7	2^امن
8	2^انجليز
-7	2^انه
-14	2^اول
10	2^اي
6	2^ايض
-16	2^ببطء
-15	2^بثمن
11	2^بحث
-8	2^بحر
15	2^برنامج
15	2^بريد
24	2^بلا
-6	2^بناء
-8	2^بيض
-14	2^بين
-9	2^تجمع
-7	2^تحت
7	2^تحتاج
7	2^تحميل
-13	2^ترجم
6	2^تشغيل
-6	2^تضخم
8	2^تطبيق
7	2^تعرف
10	2^تعليق
10	2^تعود
14	2^تغط
6	2^تفاصيل
9	2^تكون
-6	2^تلسكوب
5	2^تلقائ
-8	2^تم
7	2^تمر
-6	2^تمور
7	2^تهم
9	2^توقيف
-8	2^ثقاف
10	2^جربتم
-22	2^جسر
-10	2^جوي
-17	2^جيب
-7	2^حافل
5	2^حال
-5	2^حداد
-6	2^حساس
6	2^حفل
15	2^حلق
-8	2^حلو
15	2^حوار
15	2^خبر
5	2^خروج
10	2^خسار
-8	2^خطر
-12	2^خوارزمي
-7	2^داخل
6	2^دقيق
10	2^دليل
-12	2^دول
15	2^رابط
6	2^ريم
-5	2^زائر
11	2^زار
-8	2^زر
-6	2^زراء
-9	2^سباق
7	2^سبع
8	2^سحب
-6	2^سفين
7	2^سقوط
-19	2^سير
8	2^شارع
-16	2^شاعر
8	2^شرائح
5	2^شركاؤ
8	2^شروط
-5	2^شكل
5	2^صباح
17	2^صحاف
-8	2^صغير
15	2^صفح
14	2^صلة
11	2^صوت
7	2^صور
6	2^طارق
19	2^طباع
-6	2^طلاب
-6	2^طويل
17	2^ع
9	2^عام
15	2^عبر
12	2^عرب
-5	2^عشر
-13	2^علاج
-13	2^علي
-10	2^عند
5	2^غاء
8	2^غاز
13	2^غير
6	2^ف
16	2^فات
11	2^فريق
8	2^فعل
10	2^فنان
12	2^فوز
9	2^فيسبو
-12	2^فيلم
-6	2^قال
-18	2^قبل
19	2^قراء
-13	2^قرار
-5	2^قري
-7	2^قطط
14	2^قنا
12	2^كاتب
-16	2^كال
8	2^كامل
-9	2^كان
-5	2^كانت
-6	2^كهف
19	2^كيف
19	2^لاعب
9	2^لحظ
11	2^لعب
8	2^لماذ
6	2^لمشاهد
12	2^لموقف
9	2^لن
6	2^لنتيج
11	2^ما
7	2^متاح
18	2^مجا
12	2^محتو
-6	2^محط
16	2^محفوظ
-6	2^مخطوط
-6	2^مدير
15	2^مراي
-6	2^مساء
-16	2^مستعد
6	2^مشتر
-10	2^مطار
18	2^مع
-8	2^معرض
13	2^مقال
10	2^مقالتان
-7	2^مقبل
-9	2^مقطع
7	2^ملف
17	2^من
-8	2^موج
10	2^نتائج
5	2^نسخ
20	2^نشر
6	2^نشرت
16	2^نلقا
-6	2^نمر
17	2^هذا
11	2^هذه
-8	2^هل
-5	2^هند
-6	2^واد
-10	2^وزير
13	2^وصول
-7	2^يحمل
-10	2^يدفع
-8	2^يصلح
7	2^يلة
12	2^يوم
122	?
8	Name #
23	Name a
6	Name all
8	Name an
17	Name and
-6	Name apolo
13	Name app
-8	Name are
-7	Name asked
11	Name at
-5	Name bakes
6	Name brass
16	Name bridg
11	Name bring
-6	Name burst
-8	Name can
-6	Name celeb
-7	Name class
-10	Name condu
-8	Name could
15	Name court
6	Name cover
10	Name cross
5	Name cycli
8	Name daily
-19	Name de
-12	Name do
8	Name does
6	Name editi
-11	Name eveni
-9	Name famil
6	Name ferry
20	Name five
21	Name for
-5	Name found
10	Name free
-16	Name glaci
19	Name group
-7	Name has
-23	Name have
-9	Name high
10	Name hub
6	Name i
-6	Name if
56	Name is
13	Name it
14	Name journ
11	Name judgm
22	Name key
-14	Name kicks
10	Name lands
-7	Name last
-8	Name led
-7	Name light
-5	Name lost
26	Name lunch
20	Name man
22	Name membe
6	Name minut
-9	Name morni
10	Name my
32	Name newsl
-8	Name not
12	Name oldes
18	Name on
-32	Name or
42	Name our
6	Name owns
12	Name pass
-8	Name photo
6	Name pub
8	Name reach
7	Name recal
8	Name relie
-9	Name repor
8	Name resid
15	Name right
-6	Name rose
-14	Name said
-7	Name sell
-6	Name sent
-9	Name share
18	Name she
14	Name since
-5	Name speak
-6	Name stall
7	Name still
6	Name summe
-6	Name that
34	Name the
-5	Name three
32	Name to
-7	Name today
-18	Name told
-10	Name took
8	Name twice
10	Name unles
-10	Name until
12	Name up
8	Name us
11	Name v
-21	Name was
5	Name water
19	Name we
9	Name welco
-13	Name were
14	Name what
16	Name where
-6	Name which
-10	Name who
-8	Name will
-18	Name won
-8	a
8	a #
17	a Name
-6	a bank
-7	a barga
-6	a bear
-7	a bed
8	a bette
-12	a biscu
-7	a boat
16	a break
-8	a brewe
-7	a bridg
-6	a bruis
13	a celeb
-6	a celli
18	a chatb
18	a cheap
-6	a child
-6	a city
8	a coffe
18	a colle
7	a color
14	a comme
10	a commi
8	a compa
8	a confi
7	a consu
-7	a conte
11	a contr
13	a corre
9	a court
-17	a cup
7	a curry
5	a cut
-9	a day
-6	a decis
-6	a denti
9	a dialo
-6	a diffe
-14	a docto
7	a dozen
-24	a drill
-10	a dry
-7	a film
-5	a fine
9	a five
-9	a fork
18	a found
-18	a free
34	a frien
-10	a game
8	a go
-14	a good
-16	a house
11	a hurry
-13	a job
8	a large
-5	a laund
10	a lette
-8	a licen
8	a limit
-18	a line
18	a link
-8	a list
-6	a m
11	a machi
21	a membe
39	a minut
-9	a missi
5	a mista
6	a modal
35	a month
6	a name
44	a new
-8	a night
18	a nonpr
-6	a nurse
18	a one
-13	a permi
13	a popup
8	a post
8	a premi
12	a previ
10	a print
6	a puzzl
14	a quest
-6	a recor
-12	a refun
-5	a rook
-7	a rope
15	a senio
26	a separ
8	a share
10	a sharp
-9	a sign
25	a small
12	a story
-12	a swim
10	a syndi
-15	a table
-5	a test
12	a third
-7	a ticke
-6	a tide
-14	a torch
13	a trial
8	a trip
16	a typo
-15	a union
-7	a use
-8	a video
40	a week
6	a while
14	a wire
-9	a woman
-15	a year
16	abc
-7	about
-36	about #
19	about Name
-8	about money
8	about our
28	about the
-12	about your
15	above
-11	above #
-14	above Name
13	above is
-12	above the
13	above to
19	above$
7	accep all
6	accep cooki
14	accep its
-15	accep the
36	accept
8	acces for
15	acces from
9	acces to
9	acces$
38	access
-8	accor to
-8	according
7	accou and
7	accou$
18	account
-8	accounts
6	accra$
14	accur$
19	accuracy
-7	accused
13	acpm
-17	act
-7	action
14	active
-6	actual
42	ad
8	ad #
-14	ad for
5	ad slot
11	ad was
14	ad$
19	add
7	add to
-6	added
-8	addre the
9	addre to
12	addre$
40	address
9	ade
7	adq
22	ads
31	ads$
15	adslot
-12	adver for
-5	adver hoard
50	adver$
6	advert
32	advertisement
-13	advertisements
6	advertisers
-20	advertising
8	adverts
11	advic and
6	advic$
25	advice
9	adviser
-15	advises
-10	affec$
-10	affected
6	affects
7	affiliate
-29	afp
-27	afp$
7	africa
-9	after
10	after #
-11	after a
-8	after sixty
11	afternoon
11	again later
-7	again on
8	again the
5	again$
-24	age
-20	age #
6	agenc feed
17	agenc$
8	agencies
23	agency
16	agree
-6	agreed
-5	agrees
14	ai
11	ai$
6	aide
19	aired
13	aired on
-6	airli$
-12	airpo$
-9	airport
-6	aker
-6	aker$
-17	alamy
-17	alamy$
-7	album
-13	alder
13	alert$
28	alerts
-10	alibi
-10	alibi$
-10	alike
-10	alike$
-7	all #
7	all Name
32	all in capitals
10	all new
7	all of
7	all or
12	all right
5	all setti
17	all that
-11	all$
17	allow
22	allow$
10	allowed
-18	alm
-9	alone
-12	along
9	alrea have
17	already
26	also
20	also Name
-13	also on
6	also read
-17	alun
-14	alway cance
11	always
-33	am Name
7	am on
5	am to
7	am$
-5	amaro
-5	amaro$
16	amazon
-8	among
-6	among them
-13	an
13	an Name
17	an accou
-5	an ad
6	an agenc
-6	an artis
-7	an audie
22	an earli
-6	an egg
-14	an emerg
24	an error
-6	an estim
-19	an hour
14	analy Name
6	analy and
16	analysis
6	analysts
-8	and a
9	and adver
-5	and ask
-18	and be
17	and close
-7	and colle
6	and conti
21	and corre
10	and deliv
10	and do
-17	and don't
19	and every
16	and feel
-7	and free
9	and gorge
-6	and have
-7	and i
-6	and if
17	and imple
14	and inclu
7	and is
-12	and it
-13	and keep
-7	and leave
-15	and let
-7	and liste
7	and load
-6	and look
6	and make
24	and may
8	and my
-24	and no
6	and not
-7	and one
8	and our
-10	and peopl
6	and play
-12	and power
6	and resid
9	and send
6	and simil
13	and start
-11	and still
11	and taste
9	and tell
-13	and the
-5	and their
-13	and then
7	and to
-8	and turn
13	and twent
-5	and two
32	and we
8	and we'll
-8	and who
7	and wine
-31	and you
-17	and your
-6	and$
6	android
-9	anna
-11	announced
7	anoth forma
-8	anp
-8	anp$
-18	ansa
-18	ansa$
-12	answers
-7	anvil$
-7	anvils
30	any
7	any devic
-14	any gate
13	any of
37	any time
6	anyon can
9	anyon else
-7	anyon who
-5	anyon with
-22	anyone
-6	anyth you
-8	anything
11	anyti$
11	anytime
-33	ap
-20	ap$
-5	apologised
-7	apology
40	app
12	app for
6	app is
6	app users
-12	app was
28	app$
13	appea in
6	appear
10	appeared
9	apple
-6	applicants
44	apply
45	apply$
-15	apps
-23	april
17	archi Name
-35	archi$
-29	archive
7	archives
-13	are #
8	are Name
-7	are a
19	are avail
-6	are being
11	are commi
-7	are conte
13	are marke
11	are moder
-9	are not
16	are on
12	are open
6	are the
16	are those
14	are watch
-8	are we
-6	are what
9	are you
9	area
11	area$
16	area's
-12	areas
6	arm
8	arm has
6	aroun the
8	around
10	arran with
10	arrangement
-7	arriv by
-8	arrive
19	arrow
19	arrow keys
-8	arthu Name
-8	arthur
6	artic appea
5	artic are
14	artic is
20	artic left
-19	artic of
10	artic remai
8	artic was
-6	artic with
23	artic$
37	article
25	articles
18	artif intel
19	artificial
-6	artis impre
-6	artist's
-18	arts
-18	arts$
-19	as a
9	as an
-8	as long
11	as of
-6	as the
15	as well
-8	ash
5	ask a
11	ask about
-18	ask for
8	ask the
-46	asked
-7	asked peopl
-8	asked to
-7	asked$
-13	askerby
12	asking
-15	asks
-6	assistant
6	associated
-9	aston's
-10	at #
-15	at a
-13	at all
16	at any
-10	at eight
-9	at five
27	at half
-8	at hand
7	at jprat
-10	at last
20	at least
17	at midni
12	at night
12	at our
22	at risk
-14	at stake
-50	at the
7	at their
12	audie certi
42	audio
5	audio for
14	audio is
6	audio serie
-6	aug
-12	augus$
-23	august
-7	aune
5	aunt Name
-5	aunt$
13	autho has
19	autho owns
11	autho$
53	author
-8	authority
-8	authors
6	auto gener
9	autop is
9	autoplay
-6	autumn
21	avail from
8	avail in
11	avail to
9	avail$
55	available
20	avera ratin
13	award
14	award winni
-30	away
-5	away Name
-14	away from
8	b
5	b #
-10	back
8	back for
12	back page
-12	back$
6	backg Name
10	background
-15	bad
9	bag
12	bag$
-6	bakery
-6	bakes
-11	ballarat
-11	ballet
-7	balloon
-15	bands
-15	bands$
-22	bank
-7	bank$
-6	bank's
-19	banks
-6	banne$
-9	banned
-6	banners
53	bar
-8	barga$
-7	bargain
7	bargains
-6	barre$
-9	barrel
6	basket
11	baton
-41	battery
6	battle
15	bay
14	be
10	be Name
28	be charg
8	be close
10	be copie
15	be free
11	be loade
28	be logge
10	be playe
7	be publi
10	be respe
-8	be sold
17	be the
-6	be too
6	be treat
-10	be$
-16	bea
-27	bear
-19	bear$
6	beat
-8	becau of
16	becau the
7	becom a
-19	bed
-7	bed and
-9	bedro$
-9	bedroom
24	been count
18	been edite
19	been turne
5	befor anyon
-13	befor the
6	befor they
-54	befor you
-22	before
-7	began
-5	begin Name
-7	begin in
18	begin of
17	beginning
-15	begins
-21	begins small
-10	begonia
9	behin the
-12	being
-11	belie it
-11	believed
-11	bell
-20	bell$
-18	bells
-18	bells Name
-9	belon to
-7	belong
39	below
5	below and
11	below to
16	below$
-13	ben
6	bench
-9	bench Name
19	bench in
-5	benches
-12	berg
-5	besid the
30	best
17	best of
5	best reads
16	bette sleep
22	better
-9	betwe Name
-6	betwe the
13	betwe three
-8	between
-11	bharani
-6	bids
16	big
-10	bill
-7	bill$
23	billed
-11	billi$
-24	billion
-9	birdlip
-12	biscuit
-15	bishkek
7	black red
-8	blame
12	blend$
12	blenders
7	block
7	block and
11	block$
10	blocker
-5	blocks
-8	blom
-20	blood
-16	blood$
10	blues$
29	bluesky
-24	board
-9	board advis
6	board$
18	boardroom
-9	boards
-19	boat
-12	boat$
-5	boats
9	boats$
10	body
-17	boile$
-17	boiler
-6	bond
6	book is
-6	books
-12	boom
-21	boot
-12	borde$
9	bored
9	bored at
-19	both
-9	both sides
-5	both$
-5	bought
9	box offic
-9	box$
-7	boxes
-21	bracket
-11	brain
-6	brakes
27	brands
-10	brandt
-37	bread
-7	bread is
17	break
-9	break up
23	break$
-14	breaking
-8	breathe
-8	brewe$
-9	brewery
-8	brick$
-8	bricks
18	bridg in
-55	bridg$
-34	bridge
10	brief
14	brief$
12	briefing
-8	brightwell
-7	bring glove
9	bring the
20	bring you
5	brings
-5	broke
-5	broker
-9	broth
-7	brought
7	brows does
6	browse
15	browser
-6	brunn$
-9	brunna
18	budget
9	buffe$
11	buffering
29	bugle
7	bugle examp
11	bugle$
36	build
8	build your
-8	building
-8	built
25	bulle is
26	bulletin
17	burne down
9	burned
-9	burst
-6	burst its
-14	bus
-6	buses
8	busin trivi
10	business
-6	but never
-13	but not
-7	but the
-9	butte$
-11	butter
15	butto$
7	button
-7	buttons
-10	buy it
16	buy somet
8	buy throu
-6	buyers
33	by Name
25	by a
-14	by any
10	by arran
-6	by boat
6	by click
13	by gener
-11	by hand
7	by its
-8	by lot
-6	by nine
28	by our
10	by peopl
-19	by post
12	by press
6	by text
-17	by the
28	c #
-10	cabins
-7	café
5	calculator
-11	calde Name
-12	calder
25	call #
-7	call Name
-17	call the
-7	calle the
-13	called
10	calling
-23	came
-5	campaign
-14	can alway
22	can chang
-6	can claim
10	can hear
-13	can i
9	can leave
19	can now
6	can reach
7	can see
5	can show
-22	can swim
-7	can the
6	can$
-13	can't bear
17	can't see
-5	cance a
17	cance and
9	cance any
8	cance anyti
25	cancel
8	canno be
-9	capitals 1
7	capitals 2
-15	capitals 4
-11	capta Name
-12	captain
18	capti$
12	caption
8	captioning
-19	car
-8	car$
11	card$
-11	cards
6	care about
13	careers
-10	carla
7	carol examp
6	carolina
7	carolinasportswire
-5	carri #
-7	carriages
-8	carried
-6	carrow
-11	carry
-8	carry sandb
19	cars
11	cars at
-10	carved
-10	case of
14	case you
13	cases
14	catch
13	catch up
8	cats
-9	cave
-9	cave above
12	celeb Name
-6	celebrates
15	celebrity
-8	cella$
-11	cellar
-6	celli earn
-6	cellist
-10	cent
12	centr$
7	centre
-11	cents
13	certi by
18	certified
27	challenge
-6	chanc of
10	chanc to
7	chance
8	chang compl
-12	chang the
17	chang your
17	change
-6	changes
13	chann for
7	chann$
14	channel
-11	charg #
28	charg until
-9	charg$
-15	charge
16	charged
14	charity
43	chart
13	chart does
24	chart$
18	chatbot
6	cheap
18	cheap fligh
-10	cheap to
37	check
9	check out
-7	check the
14	check with
-6	cheese
7	chess
-28	chief
-5	child
-10	child$
-27	children
-14	chip
13	chips
15	chirp$
11	choic$
5	choice
12	choices
13	choos Name
5	choos a
32	choose
12	chronicle
-19	church
-6	cinemas
15	circle
8	cities
28	citizen
-14	city
9	city's
17	civil
-9	claim
-9	claimed
-5	claims
-6	clapped
-11	class
8	class #
-23	class$
-11	classes
6	clean
8	clean up
-6	cleared
-6	clearspring
-9	clerk
-8	clerks
15	click
8	click Name
-15	click and
8	click here
15	click to
18	clicking
-8	clicks
19	cliffs
7	climate
-11	climb
-8	climb #
-9	clock$
-24	clocks
-6	close
8	close at
8	close capti
10	close the
-34	close to
13	close with
22	close$
26	closes
-10	closu$
-10	closures
13	cloud
-5	clouds
10	club$
11	cnn's
20	co
13	coast
19	coast$
27	code
7	code of
7	code$
-16	coffee
6	coins$
6	colle$
17	colleague
-6	collect
50	colon within
14	color
6	color #
8	column
20	com
-9	come
6	come and
-13	comes
-5	comes with
-7	comets
-6	comice
-8	comma
-18	commas
8	comme Name
11	comme are
20	comme below
-26	comme$
20	comment
6	commented
7	commenting
13	comments
6	commercial
11	commi to
31	commi$
24	commission
7	commit
11	committed
14	commons
10	community
-11	compa expec
14	compa$
18	company
23	compe close
22	competition
-7	complain
21	complaints
8	completely
6	computer
6	conce$
18	condi apply
-10	condu from
7	condu$
7	conduct
-10	conducts
-9	conference
8	confi tip
8	confidential
-10	consent
-12	constitution
7	consu probl
6	consumer
5	conta affil
-6	conta traci
14	conta us
-16	conta with
17	conta$
26	contain
12	conte from
7	conte in
12	conte is
-7	conte thatc
6	conte$
77	content
-11	contest
19	conti readi
12	conti$
26	continue
12	contr and
19	contr$
-10	contract
13	contractor
11	contributors
15	control
12	conve$
25	conversation
-10	cook
7	cookery
-7	cooki and
7	cooki for
17	cooki so
16	cooki to
21	cooki$
37	cookies
13	coole$
6	cooler
10	copie witho
12	copied
10	copy
-6	copy of
-6	copy the
21	copyr #
5	copyr Name
-10	copyr law
-5	copyr was
105	copyright
29	corre at
-9	corre offic
7	corre was
11	corre$
43	correct
-15	correction
-7	corvo
-10	cost
7	cost of
9	costa
-12	costs
-5	costs #
-12	cough
-12	cough syrup
-19	could hear
16	could not
12	could survi
7	counc hall
-7	counc$
-19	council
5	councillor
-6	count are
11	count on
11	count$
11	counted
-6	counter
-11	countries
-16	country
9	county
9	courier
15	court has
9	court in
-18	court of
-7	court sketc
-12	court$
-23	courtesy
10	courthouse
-7	courtroom
-13	cover
8	cover and
14	cover of
6	cover the
30	coverage
35	covers
-7	cowshed
-6	crack
-15	crane
-7	crane fell
7	cravi a
7	craving
-13	cream
-12	cream$
7	crease
25	created
15	creation
-18	credi Name
24	credi$
-48	credit
17	credits
-5	crews
13	cricket
-11	cried
-11	cried$
6	crisi$
6	crisis
-7	criti says
-8	critic
-17	cross
10	crosses
-9	crossing
23	crossword
11	crown a
-9	crown$
-6	crude
6	cryptic
-8	cup$
10	curat by
10	curated
24	curious
16	curre pay
9	curre time
-9	currency
13	current
20	currently
7	curry
20	custo only
-5	customer
-17	customers
21	d
22	d #
-5	dahli from
-5	dahlias
26	daily
14	daily brief
5	daily$
-16	dale
-6	dance
-14	dance$
-14	dancing
11	danger
-8	dark$
-40	dash
34	data
9	data provi
16	data with
6	data$
11	datal$
13	datalayer
16	date
12	date with
10	date$
-8	daughter
-5	dawn$
-14	day is
17	day of
24	day with
7	day$
13	day's
8	day's headl
5	days
-6	days after
18	days of
-19	days$
-17	de
-19	de Name
-14	dead
11	deal
-17	deals$
-12	dear
-9	dear Name
7	debat Name
7	debat$
11	debate
7	debates
-22	debt
18	deccan
-12	decem$
-6	decided
-6	decis is
10	decis$
-7	decision
8	decisions
13	dedicated
7	deepe Name
12	deeper
5	defau value
5	default
-7	degrees
6	delay$
28	delayed
13	deliv at
9	deliv by
9	deliv to
39	delivered
10	delivery
-25	della
-8	dellacrane
-6	delta
-6	dentist
-7	department
-6	depen on
16	deposit
-13	derby
45	desk
13	desk$
29	detai$
27	details
19	devic$
23	device
-8	devli$
-8	devlin
23	dialo windo
7	dialo$
33	dialog
-22	did
-5	did it
-9	did not
-6	diesel
-6	diffe$
-7	differ
-6	different
17	digis$
17	digisol
17	digit acces
30	digital
-17	dingh$
-9	dinuka
-8	dion
-7	dion Name
-6	direc Name
-6	director
19	discl Name
18	disclaimer
22	disclosure
9	disco the
11	discover
14	discu$
7	discussed
7	discussion
5	dislike
24	displ name
8	displ none
41	display
-8	dista #
-12	distance
16	dive
9	dive deepe
-20	divid$
-21	divided
-15	do
-22	do we
-6	do with
31	do you
-28	do$
-15	docto$
-17	doctor
7	docum getel
27	document
-10	does a
8	does it
18	does not
5	doesn't
-5	dog
-6	dog$
-23	dogs
-8	dogs$
10	dollar
7	dollars
14	don't
19	don't have
15	don't miss
-10	don't use
-15	don't$
-5	done
-14	door
-13	door$
6	doorm$
6	doormat
6	doors open
-10	doors$
-9	dots
-8	dots$
-30	doubl Name
14	double
-30	doubles
-7	doubts
-20	down
-6	down and
-11	down the
-11	downl speed
15	downl the
9	download
7	dozen
-7	drawn
13	dream
-28	drill
-10	drink
-18	drivers
9	drone
-11	drones
-9	drops
-7	drought
-17	drunk
-25	dry
-8	dry$
-13	due
-5	due on
9	durat #
9	duration
11	durian
-9	durin the
-8	dusk
-6	dusk$
-11	dying
38	e
15	e #
18	e$
7	each morni
5	each of
-22	early
-14	early$
30	earn
17	earn a
10	earn in
-6	earn$
-18	ears
-11	ears$
-5	easter
20	eastern
-18	eastmoor
19	easy
16	eat bette
-12	edges
-10	edges$
36	edit
7	edite for
23	edited
15	editi for
11	editi$
11	editing
40	edition
12	edito Name
5	edito befor
6	edito choic
-14	edito indep
15	edito$
15	editor
6	editor's
13	editors
-8	eels
-6	eels once
-7	effec on
-6	effect
-9	effects
-10	egg
-7	eggs
-13	eggs or
-9	eight
-10	eight$
11	eithe becau
7	either
-5	elbow
-5	elect from
-5	election
6	eleme$
6	element
-20	eleven
-5	else
-6	elsie
42	email
33	email a
7	email the
11	email$
23	emails
20	embed
5	embedded
-12	emergency
-6	emptied
-14	empty
-10	empty plint
23	en
7	en franç
6	enable
-7	end to
-15	ends$
-6	enemy
-7	enemy$
-20	energ minis
-15	energy
18	enjoy
7	enjoy this
-18	enlar$
-20	enlarge
-6	enough
15	enter
11	enter newsl
13	enter your
14	entertainment
-11	entry
-10	entry is
10	environment
-30	epa
-27	epa$
20	episo of
15	episo$
24	episode
35	episodes
28	error
24	error has
-7	error$
20	esc
45	escape
-6	estim #
-6	estimated
-6	euro
-34	euros
-7	euros a
-24	euros$
-14	even
-7	eveni Name
-5	eveni$
-13	evening
-37	ever
-8	ever$
46	every
25	every Name
-5	every agree
11	every morni
-11	every page
9	every phone
19	every secon
-7	every that
-7	every three
-15	every you
-5	every$
-16	everybody
-20	everything
-12	ewan
37	examiner
6	examp #
29	examp$
57	example
7	except
-6	exclu right
-21	executive
-6	exercise
11	exhibit
18	exist
19	exist$
9	exit
9	exit$
7	expan all
8	expan$
15	expand
-7	expec #
-18	expec on
-11	expec$
-10	expect
-22	expected
-11	expects
7	expensive
10	exper Name
20	expert
13	expired
13	expla Name
7	explained
9	explainer
12	explore
9	exter websi
13	external
-8	eyes
13	f
13	f #
-8	face
8	faceb$
20	facebook
9	factline
11	faile or
-6	failed
-7	fall
-7	fall in
-13	false
-13	false$
-9	famil$
-8	families
11	family
7	fan
-6	fancy
-6	fancy a
8	far
18	far$
-20	farmers
-14	farms
-13	farms$
7	fast
9	fast$
-15	fat
8	favour
6	fear
-18	featu$
6	featured
-19	features
8	fee$
27	feed
30	feed$
5	feedb$
9	feedback
16	feel young
-6	feet
-18	fell
-14	ferreira
8	ferry plan
7	ferryman
-6	festi this
10	festival
-6	festivals
-8	few
-16	fewer
13	field are
11	fields
-6	fifth
-15	fifty
-32	fight
-7	figures
-23	file
-12	file pictu
10	filed
10	filed under
23	fill
26	fill in
-19	film
-7	film is
-7	film$
6	financial
12	find
-20	find a
-15	find new
25	find out
-6	find the
8	find us
9	find your
-5	finding
-6	fines
-5	finis$
-8	finished
-17	fire
-16	fire$
-6	fires
-11	firms
-13	first
7	first Name
8	first appea
-9	first time
20	first to
-22	first week
34	first year
-15	first$
-18	fish
-6	fishermen
-11	fits
25	five
-5	five month
12	five years
-16	five$
-6	fjord
15	flag
-7	flat
16	fligh$
6	flight
-8	flood
9	flood$
-10	flooded
5	flooding
8	floods
-5	floor
-16	flour
-7	flour$
-7	flower
-5	flowers
7	fly
25	fly at
-17	fly$
10	fm
27	follo Name
-9	follo in
-9	follo my
-15	follo the
8	follo us
6	follow
6	followed
12	font
11	font size
9	food
-10	foods
-6	foods$
-19	foot
-18	foot$
9	football
46	for #
23	for Name
5	for alert
8	for all
-12	for an
6	for by
-8	for child
9	for conte
-12	for cough
26	for detai
-11	for each
-18	for every
-9	for flood
10	for free
-20	for gold
-6	for it
22	for later
18	for lengt
6	for membe
25	for more
-5	for most
-8	for nine
12	for our
-7	for peopl
5	for readi
10	for signi
-18	for the
-6	for them
-10	for those
13	for updat
10	for us
5	for video
9	for votin
15	for you
10	for your
29	for$
-8	forec to
-10	forecast
-5	fores$
-6	forge to
-21	forget
5	forgot
-8	form a
26	form below
-21	form$
7	forma at
11	forma is
17	format
-23	forty
-8	forwa looki
-11	forward
-21	found
6	found in
-7	found no
29	foundation
-8	four
13	four Name
-7	fourth
7	fox
7	franç$
14	français
-10	fraud
23	free
7	free and
11	free artic
15	free for
18	free reads
15	free$
15	fresh
-16	frey
-16	frey$
8	frida$
-18	friday
15	fridays
15	frien$
36	friend
-15	friends
15	from #
17	from Name
8	from agenc
6	from an
-6	from any
9	from exter
6	from us
-7	from video
9	from you
-17	from your
6	front page
8	frost$
-6	fruit
-9	ft
-9	ft #
-22	fuel
-20	fuel$
43	full
-7	full and
5	full episo
19	full inter
-6	full of
8	full repor
11	full table
-5	full until
-7	full year
8	fulls$
21	fullscreen
6	funct var
24	function
5	fund
20	funded
36	future
-19	g
-9	gained
-10	galle
7	galle #
42	galle$
34	gallery
11	gambl probl
6	game
17	game$
-7	games
10	games and
-20	games on
9	garde and
17	garde$
11	gardeners
9	gardens
-22	gate
-15	gate$
-6	gates
-18	gave
-13	gave the
-19	gazette
37	gearhound
16	geese
-9	geese cross
25	geese fly
13	gener Name
11	gener from
-10	gener$
-7	general
25	generated
13	generative
21	get
15	get #
7	get Name
-7	get a
6	get in
34	get it
5	get one
5	get our
-37	get up
-19	get your
7	getelementbyid
-11	gets
-7	getty
-8	getty$
-16	ghent
37	gift
7	gift link
5	gift$
-5	girls throw
-6	give what
-16	given
-16	gives
-10	glaci in
-6	glaci on
-13	glacier
-13	glass
-5	glass$
-6	glove$
-9	gloves
-8	go
8	go at
-5	go back
11	go up
-10	goal
-10	goalk Name
-10	goalkeeper
-5	goats
23	goes
12	goes on
11	goes out
6	goes to
-7	goes$
-12	gold
-13	gold$
-12	good$
-6	googl and
5	googl$
8	google
10	googletag
9	gorge inter
9	gorgeous
7	gossip
20	got a
5	got three
16	grant
-9	graun
-6	great
-17	green$
-22	greenumbrella
-7	greta
-9	grew
-7	grew up
-16	groun$
-15	ground
24	group
11	group$
-9	growers
-7	growing
-10	growth
-5	guard
-5	guess$
-8	guest
9	guide
9	guide to
8	guide will
18	gulf
-7	gull
-33	had
14	had no
6	halden
-8	half of
-10	hall
-6	hana
-27	hand
-20	hand$
-22	hando$
-23	handout
-15	hands
-10	hands$
-6	handwriting
-8	hang
-5	hang up
-13	happens
7	harbo lette
6	harbo tunne
16	harland
-9	harlow
-12	harvest
-6	has #
24	has a
-13	has asked
-6	has becom
11	has been
-24	has no
-18	has none
24	has occur
6	has opene
-5	has recei
16	has taugh
17	has told
7	has tried
-7	have #
23	have a
15	have an
-6	have becom
-9	have been
9	have lande
-6	have lost
5	have no
-7	have notic
10	have one
10	have quest
6	have reach
10	have seen
8	have switc
-7	have to
7	have$
-52	he
-6	head
10	headl Name
8	headl in
21	headl$
34	headline
19	headlines
-10	healt$
5	health
28	hear
34	hear from
-18	hear our
17	hear the
-6	hearing
-6	heart
-15	heat
-8	heat$
-7	heavy
-11	hedge
-6	hedge reads
-5	held
23	help
-9	help for
15	help of
6	help with
-6	helps more
-40	her
-6	her noteb
-6	herald
21	here
6	here are
14	here for
-6	here said
32	here$
11	here's
-34	hero
-8	hest
9	hide capti
-14	high
-5	high press
-6	higher
-7	highl$
-5	highway
-7	hill
-27	him
7	him at
-22	him$
16	hinges
-47	his
-8	his clock
-7	his fathe
-7	his new
-11	historical
12	hit
23	hits
17	hits the
-5	hoard on
-5	hoardings
-7	hold up
-21	holid$
-23	holiday
-6	holli$
-8	holm
-10	holt
-9	holt$
9	homes magaz
-8	homew$
-8	homework
6	hooke on
6	hooked
-9	hope
-8	hope$
6	hornets
-6	horse$
8	host
9	hoste by
14	hosted
6	hot
-6	hotel
5	hotel in
13	hotel$
19	hotels
23	hour$
-12	hours
-7	hours and
7	hours in
9	hours with
-11	hours$
5	house
17	house with
-31	house$
-7	household
6	housi crisi
22	hover
-17	how do
-22	how to
18	how we
11	https
12	hub
10	hub with
16	hudson
-14	human
-9	hundred
-8	hung
-6	hung in
15	hunti for
14	hunting
11	hurry
-6	hvarn
-10	i do
-9	i don't
-9	i get
-6	i have
-5	i never
8	i quit
12	i was
-10	ian
-5	ice$
8	id
-10	ida
16	ideas
-5	idle
-5	idle$
-7	idris
-16	if
10	if we
-6	if your
-8	ihor
-8	illne in
-19	illustration
-14	image
17	image #
-7	image from
6	image in
50	image$
11	images
17	imple by
17	implemented
10	impor infor
11	important
-6	impre of
-6	impression
-13	in #
-23	in Name
-31	in a
-9	in an
6	in any
-10	in butte
14	in case
13	in dange
13	in five
-8	in his
-5	in it
9	in our
11	in pictu
-6	in place
-5	in retur
6	in schoo
-12	in sight
-7	in six
-6	in ten
-10	in those
-23	in three
24	in to
8	in touch
-8	in which
5	in with
36	in your
42	in$
12	inapp$
12	inappropriate
31	inbox
13	inbox every
10	inbox$
38	inc
40	inc$
13	inclu the
15	include
-22	includes
15	including
-22	income
-6	increase
13	indep journ
-14	independence
27	independent
-6	index
25	india
-18	indoors
9	influence
-12	infor the
23	infor$
9	inline
8	input from
8	inputs
9	inquiries
-5	insid the
15	insights
6	insta$
21	instagram
18	intel$
19	intelligence
12	inter Name
7	inter has
12	inter in
6	interest
6	interested
9	interiors
19	interview
6	into a
-13	into forty
9	inves$
13	investment
15	invol in
-5	involve
15	involved
6	ios
-9	is #
45	is a
-8	is all
-11	is at
13	is avail
5	is best
-8	is due
-15	is dying
-19	is expec
11	is for
-11	is free
21	is from
6	is funde
7	is gone
9	is hoste
6	is in
-6	is it
10	is loadi
7	is made
5	is more
11	is neede
23	is not
18	is now
-9	is old
39	is on
-21	is only
-18	is open
12	is out
6	is part
21	is prohi
-8	is read
6	is repub
-6	is stric
-7	is the
-7	is what
9	is your
12	islan$
-7	island
10	islands
-16	isn't
13	issue
14	issue$
16	issues
-15	it
15	it and
26	it at
-10	it befor
16	it can
-16	it does
-6	it for
-9	it from
5	it goes
-6	it has
14	it in
-25	it is
18	it on
14	it only
5	it pleas
-7	it raine
-6	it right
13	it takes
8	it time
10	it with
14	it you
-8	it$
25	it's
9	it's free
7	items
8	items$
-32	its
6	its Name
-7	its autho
-6	its banks
-10	its cheap
15	its contr
-7	its first
7	its own
-6	its plan
7	its playe
7	its stati
13	its terms
-7	itself
-15	jakar$
-15	jakarta
6	jamal
6	jamal Name
-8	january
-7	jars
-18	jeanne
-8	jessamy
-7	jill
-12	job$
13	jobs
6	jobs and
35	join
11	join #
6	join Name
-11	join a
8	join the
-10	joined
-8	joini the
17	joining
-5	jordan
-8	joris
9	journ$
38	journalism
7	journalist
7	jprat carol
7	jpratt
6	js
-9	judge
-5	judge's
11	judgm in
11	judgment
-23	july
8	jump
12	jump to
-16	june
20	june$
-11	jury
-5	jury$
12	just
10	just Name
-15	k
-10	karshumbrella
-7	kaveripet
-6	keel
17	keep cooki
-12	keep it
14	keep readi
-6	keeper
-7	kelp
-6	kelp lines
-34	kept
-37	kept at
17	kestr Name
10	kestr$
14	kestrel
5	kestrel's
-5	kettles
21	key point
8	key to
13	key$
18	keys
19	keys to
15	keywords
-14	kicks
-14	kicks the
-9	kidnappers
-7	kidney
-10	kille the
-17	killed
-7	kilograms
-13	kilom$
-16	kilometres
-9	kimur$
-9	kimura
-10	kind of
10	kind$
-11	kindness
12	kintara
6	kit$
9	kitch garde
12	kitch team
7	kitchen
-16	km
-27	kmph
-14	knees
-5	knew
6	knitted
12	know
12	know about
5	know more
-7	know the
-15	knows
-10	knows the
-6	koala
-16	koch
-16	koch$
-6	kofi
-6	kota
-6	lady
-31	lake
-16	lake is
-7	lake$
-9	lamp
-8	lamps
9	lande in
6	landed
-15	landlord
10	lands
10	lands at
-7	lane
-17	langu$
-28	language
6	languages
9	lante$
-7	lantern
-7	lanterns
5	larger
-6	largest
-6	lars
-10	last
-8	last seaso
-6	last week
7	last winte
-15	last$
-6	lasted
-13	lasts
-10	late
-7	late$
14	later
12	later$
8	lates from
8	lates news
5	lates recom
6	lates$
38	latest
-5	laude$
-5	lauder
-5	laugh$
18	launc in
-5	laund in
-5	laundry
-29	law
-9	leade geese
-11	leader
6	leads
7	leads to
8	league
22	learn
16	learn$
-5	learned
-15	learning
18	least
23	least #
21	leave
6	leave a
7	leave at
-21	leave by
9	leave it
-10	leave the
11	leave their
7	leave whene
7	leave$
-15	leaves
-14	led
10	ledger
-26	leeks
-26	leeks$
-5	left the
15	left$
10	lena
-5	lend
6	lends
-7	lengt$
9	length
-16	lenses
-5	leoni Name
-6	leonie
-16	less than
5	less$
11	let us
-6	lette Name
7	lette goes
7	lette of
5	lette on
-10	lette the
10	lette to
-12	level
12	levels
-20	libra$
-18	library
11	licen$
17	licence
-7	lid
-10	lies
-9	life
-6	life and
-16	light
6	light on
-6	light$
-9	lighthouse
13	lights
18	like
10	like Name
13	like and
-16	like silen
-11	like the
-5	like you
18	like you'v
22	like$
-24	lim
11	limit
8	limit #
-5	limited
-12	lind
-8	lindow
-10	lindqvist
-13	line
-13	line of
-12	lines
-9	lines$
50	link
15	link and
8	link to
-9	linked
15	links
6	links in
11	links to
-9	links with
7	lire
39	list
19	list #
-10	list by
15	list$
13	liste Name
-15	liste for
13	liste in
14	liste to
9	liste$
11	listed
13	listen
6	listi in
13	listings
-27	litres
-9	littl Name
-16	little
-8	liv
23	live
9	live in
7	live marke
6	live on
11	live$
9	living
18	load
-8	load neigh
7	load the
5	load$
11	loade eithe
22	loade$
32	loaded
14	loadi it
25	loadi$
46	loading
21	loads
-6	loaf
10	lobby
9	local
9	location
-6	lock
12	log
8	log in
10	logge in
29	logged
-11	long
-8	long as
-6	longe$
5	longer
10	look
13	look at
-9	look for
14	look$
26	looki for
-8	looki state
6	looking
12	looks like
-6	looks$
-10	lose
17	lose their
-16	lose your
-18	lost
-5	lost #
9	love kitch
9	love to
-20	love$
-5	low
-9	lowe
-10	lower
11	lowland
6	lowve$
6	lowveld
5	ltd
-7	lucky
-6	lumen
17	lunchtime
-13	m
-7	m$
17	machi trans
7	made
-5	made a
-10	made of
14	made$
9	magaz is
13	magazine
13	mail
9	mail$
-15	mailboat
8	mailto
-8	maine
7	maison
20	make
20	make a
18	make sense
-5	maker of
-5	makers
-10	makes
-16	man
14	man who
-7	manag Name
10	manag them
7	manag your
26	manage
-10	manager
5	manchester
27	map
11	map not
-7	map showi
15	map was
-9	map$
6	mapped
-13	maps
-7	maps and
-21	march
-11	march$
12	margi #
10	margin
9	marke data
9	marke updat
7	marke$
12	marked
-26	market
6	markets
-17	markt
-17	markt$
-7	marlow
-5	marrow
-15	marsh
5	mater may
18	material
-6	matte$
-7	matter
29	matters
6	max
8	max width
29	may
-5	may ask
11	may be
-8	may come
26	may conta
20	may earn
10	may get
21	may have
12	may print
6	may recei
-11	may start
13	may write
-44	may$
21	maybe
-7	mayor Name
-12	mbeki
15	me the
-11	meant
-10	meant to
-12	mecha$
-14	mechanic
34	media
-10	media Name
9	media could
7	media$
15	meet
-6	meeting
-8	melny$
-8	melnyk
-6	membe can
13	membe of
11	membe$
21	member
-9	members
-8	men
-13	men's
13	mentioned
-5	menu
-7	menu price
7	menu$
7	merge$
7	merger
-12	meridian
-6	merrow
10	message
-10	met
-8	method
-12	metre$
-22	metres
-11	metro
28	mi
28	mi$
10	mid
7	mid #
21	midni on
-7	midni$
8	midnight
12	might
5	might also
-10	miles
-11	milk
-7	milk$
-7	millers
-6	milli crown
-11	milli$
-27	million
24	min
7	min$
-9	miners
-6	minimum
10	mining
-23	minis$
-19	minister
-23	ministry
13	mins
12	mins$
-6	minut a
6	minut for
-7	minut longe
-8	minut to
43	minut$
41	minute
-5	mira Name
24	mirror
20	miss
9	miss Name
12	miss a
16	miss an
-17	miss it
11	miss out
12	misse it
7	misse the
-5	misse$
18	missed
-14	missing
14	mission
19	mista$
13	mistakes
-19	mixed
12	modal
6	modal windo
18	mode
20	moder$
23	moderated
-7	momen the
-8	moment
-21	monda$
-32	monday
29	month
-5	month and
11	month for
-14	month in
-5	month to
32	month$
12	monthly
-13	months
-12	mood
-7	moon$
21	more
24	more Name
12	more and
21	more from
9	more photo
-6	more slowl
-7	more snow
8	more than
-7	more water
13	more$
-18	morel
-7	morni Name
8	morning
6	moss
-9	most
-16	most of
8	most popul
12	most read
13	most viewe
-12	mothe told
-8	mothe$
-22	mother
-11	moths
8	motion
14	motors
-10	mouth
-9	mouth$
-8	moved
6	moves
13	moves fast
-9	mr
-8	much
-6	much does
16	multimedia
6	murde myste
8	murder
-11	museum
14	music
8	music$
11	must be
14	mute
12	mute$
12	muted
11	my
-9	my leade
-13	my mothe
11	my perso
8	my skin
6	mysteries
-16	nadia
-14	nadia Name
-14	nadirah
9	nairobi
-11	nallur
29	name
7	name down
13	name must
-8	name the
10	name$
-6	named Name
-13	names
26	names 1
32	names 2
13	names 3
-9	names were
-17	national
8	navig$
-12	near
-17	near Name
-11	near the
17	near you
-14	nearly
13	necessarily
15	necessary
-29	need
6	need help
5	need to
-22	need$
6	neede Name
-9	needs
-12	needs a
5	needs your
-11	neigh belie
-8	neigh carry
6	neigh the
-6	neighbour's
-26	neighbours
-6	neither
11	netwo faile
11	network
6	never learn
33	never miss
14	never put
9	new
9	new Name
-15	new bands
20	new custo
18	new episo
23	new home
-8	new membe
-8	new price
-8	new rules
-7	new shirt
8	new to
20	new windo
-26	new$
8	newfoundland
59	news
5	news Name
7	news break
-5	news confe
7	news in
6	news on
11	news to
15	news$
9	newsdesk
6	newsl Name
-7	newsl in
8	newsl promo
-11	newsl write
37	newsl$
39	newsletter
-9	newsletters
14	newsp and
13	newsp$
28	newspapers
13	newsr at
16	newsr that
42	newsroom
13	next
15	next Name
-16	next stop
-10	next to
8	next up
-9	next week
-10	next year
-6	next year'
-18	nia
-16	nia Name
-9	night
-9	night Name
-8	night in
17	night the
6	night$
-6	nils
-19	nine
-11	nine days
-7	nine hours
-10	nine in
-5	nine milli
13	nine times
-5	nine years
-7	nineteen
28	nj
5	nl
-7	no anvil
20	no longe
-23	no more
11	no part
-7	no pumpk
18	no stair
128	no stop
17	no votes
7	nobod asked
-29	nobody
-8	none
-10	none$
18	nonprofit
-9	noon
-7	noon$
-19	noor
12	norla$
29	norland
15	norpr #
-32	norpr$
-22	norpress
-7	north
-14	north$
-20	northgate
28	northmedia
-13	not a
22	not allow
8	not avail
26	not be
20	not been
-10	not even
-7	not every
-7	not for
-9	not go
13	not invol
-7	not like
19	not load
21	not loade
13	not neces
-12	not on
7	not ready
10	not respo
11	not sell
11	not showi
18	not suppo
-10	not the
14	not there
-6	not to
-23	not$
7	note
11	note$
-6	notebook
10	noted
8	notes
-10	nothi from
6	nothi on
7	nothi you
-9	nothi$
-28	nothing
13	notic a
8	notic and
-9	notic on
-5	notic the
-5	notic$
-8	noticed
6	notif sent
16	notif$
10	notifications
-7	novak
-5	november
20	now
-14	now #
6	now Name
-8	now asks
10	now earn
15	now for
-25	now pay
7	now playi
-13	now she
29	now$
-18	npa
-18	npa$
11	numbe #
-6	numbe on
-21	nurse
-6	nurse with
-23	nurse$
24	occurred
-7	octob$
7	odd
22	odds
-6	oduya
6	of #
-21	of a
-7	of all
-6	of any
19	of artif
7	of condu
13	of dialo
-12	of every
-8	of five
19	of free
7	of frost
-8	of his
-14	of it
15	of list
9	of movin
9	of our
10	of playe
19	of publi
13	of sales
-18	of seven
-6	of subsc
-10	of tea
-8	of them
13	of these
46	of this
-19	of two
-10	of us
-9	of what
14	of your
7	of$
26	off
14	off for
8	off on
-9	off the
23	off your
5	offer
-11	offered
16	offic #
9	offic and
-12	offic on
-6	offic$
-7	officer
-12	officers
-7	oil
13	ojd
13	ojd$
-6	ojeda
-6	ojeda$
-7	okafor
8	okoro
-7	olaf
18	old bridg
-8	older
-5	older peopl
9	oldest
-10	oller
8	ombud$
6	ombudsman
10	on #
23	on any
6	on at
-7	on both
5	on duty
-29	on every
-12	on foot
7	on here
-20	on holid
16	on how
17	on in
6	on murde
16	on notif
24	on our
6	on paper
14	on sale
-13	on strik
-15	on them
30	on this
26	on your
12	on$
-9	once
6	once a
10	one artic
9	one email
-11	one in
9	one more
-30	one$
-18	ones
-17	ones$
-17	onion
-17	onion$
25	online
16	only
8	only and
19	only takes
38	only$
-5	onslow
20	oops
11	op
7	opaqu semi
7	opaque
11	open
-27	open 1
99	open 10
87	open 11
52	open 12
20	open 13
-14	open 14
8	open 17
-28	open 3
-28	open 4
-30	open 5
10	open 6
61	open 7
88	open 8
125	open 9
-16	open again
15	open for
36	open it
-7	open their
-16	open to
-6	opene a
-11	opened
24	opini Name
31	opinions
17	opt
17	opt out
6	optio cooki
6	optional
25	or
-16	or #
11	or becau
11	or manag
11	or netwo
-5	or with
19	order
6	order a
-15	order of
6	order the
-6	ordered
5	orders
11	org
-7	organ Name
-7	organiser
5	origi artic
12	original
-18	orla's
-14	orsino's
-8	orth
-14	osman
-6	ostberg
-7	oster Name
-7	osterby
-5	other
20	other are
6	other$
34	others
104	our
9	our #
41	our Name
10	our app
8	our busin
-18	our custo
-17	our daily
13	our desk
12	our edito
9	our footb
15	our free
7	our harbo
8	our house
-15	our lake
6	our lette
-6	our links
14	our missi
-20	our own
15	our repor
18	our revie
12	our six
-12	our stree
-10	our town
9	our weekl
8	our write
24	out at
5	out every
-11	out for
13	out how
-6	out in
6	out more
11	out on
-31	out$
-6	outlo for
-6	outlook
-6	outsi the
-16	outside
-6	oven
9	over
36	over #
-32	over a
7	over in
6	over the
-14	over$
-16	owen
-28	own
-18	own bells
6	own cooki
-5	owner Name
5	owner and
20	owns
5	owns a
-6	oyelo
-6	oyelo$
6	p
9	p a
-10	p m
-9	pa
-33	pa$
23	pacific
9	paddi #
13	padding
47	page
7	page again
-16	page and
11	page has
-6	page of
6	page to
37	page$
6	paid
-9	paid #
9	paid for
-5	paint at
-7	painters
9	paisawise
-10	pan
9	pantry
5	paper
-6	paper with
-12	papers
17	parag$
-11	parent
-6	parents
-7	paris$
-13	parish
17	park has
-24	parki$
-15	parking
-9	parliament
28	part
6	part audio
8	part guide
11	part may
5	part of
-5	part$
-17	partn in
5	partn store
-7	partner
-9	partners
8	partnership
10	party that
-6	party$
12	pass
-6	passe on
-8	passe wait
-5	passed
-22	passengers
-15	passport
13	past
-9	patie the
-12	patie$
-23	patients
16	pause$
12	paused
-12	pay
-24	pay #
-5	pay a
13	pay us
-5	pay$
10	payments
-6	pays
6	pdf
6	pdf$
6	peace
-7	pears
-7	pebble
-23	penalty
-10	penn
9	pension
-10	pentland
5	peopl in
-8	peopl to
10	peopl who
-5	peopl$
-26	people
9	per
-10	per cent
-7	perce$
-27	percent
18	performance
19	period
5	permi befor
-6	permi$
14	permission
-13	permit
11	perso infor
14	personal
-11	petra
-13	petrol
22	phone
-12	phone and
28	phone$
-13	phones
-91	photo
-6	photo Name
14	photo and
-41	photo by
24	photo galle
-14	photograph
10	photographs
43	photos
-25	pic
7	pic twitt
10	pick
8	pick up
15	picks
7	picks for
20	pictu Name
-8	pictu of
7	pictu quiz
28	pictu$
-25	picture
11	pictures
-28	pier
-9	pier$
-5	piet
-7	pigeon
-5	pigs
6	pilot
-13	pilots
-7	pipeline
5	pitch
7	pitches
-18	place
24	placeholder
-8	places
-5	plan
9	plan delay
-10	plan in
6	plan$
8	plann a
-7	plann$
-5	planned
8	planning
6	plans
23	plans start
12	platf$
9	platform
21	play
-11	play in
15	play will
9	play$
7	playe and
10	playe windo
21	playe$
44	player
-14	players
6	playi$
6	playing
5	pleas let
6	pleas try
67	please
-11	pleased
-10	plint in
-10	plinth
5	plus
-22	plus$
33	pm
6	pm and
21	pm$
6	pocke$
10	podca Name
26	podca$
35	podcast
-11	point
-15	point$
9	points
19	polic$
-27	police
20	policy
5	polit edito
13	polit moves
7	political
28	politics
32	poll
27	poll is
-9	polls
-9	polls close
8	popul$
12	popular
13	popup
13	popup of
-18	port
-5	port Name
11	portal
-7	porter
-15	porto
17	position
10	possible
9	post
5	post Name
10	post a
-8	post offic
20	post share
-10	post was
-23	post$
15	poste by
12	posted
19	posting
-5	postman
7	posts
-5	pots
-5	pots$
-8	pounds
-10	power
12	power and
-13	power banks
7	power by
15	powered
6	pratt
7	prefe sourc
14	prefe$
19	preferences
6	preferred
7	presented
-7	president
49	press
12	press Name
-6	press for
9	press play
6	press relea
-11	press the
12	pressing
-5	pressure
6	preview
14	previous
5	price
-9	price of
14	price on
19	price were
-9	price$
8	princ$
8	principles
9	print
12	print it
-9	print this
7	printed
-6	printer
-9	priso$
-7	prison
10	priva centr
9	priva$
23	privacy
9	priya
-8	prnewswire
11	probl Name
6	probl$
16	problem
5	produ that
7	produced
5	progr is
7	program
21	prohi$
21	prohibited
27	promi$
24	promise
-8	promised
15	promo
8	promo box
11	promo$
8	promotion
14	property
-9	prote$
8	proud
7	prove
22	provi by
27	provided
10	provider
-6	pryce
15	publi by
11	publi may
29	publi$
15	public
13	publish
10	published
21	publisher
-9	publishers
-16	pugh
-8	pumpkin
6	punch$
6	punchline
-20	punctualbus
-16	pupils
12	purchase
11	purchases
11	push
6	put your
-16	puts
10	puzzl games
15	puzzl$
17	puzzle
12	puzzles
36	px
6	px #
6	px$
-10	q
-10	q Name
6	qr code
10	quart of
8	quest about
24	quest$
11	questions
-24	queue
-6	queue for
-17	queue$
-5	queued
-13	queues
28	quick
-21	quietstreets
-15	quill
-15	quill$
-5	quist
-9	quit
8	quit sugar
6	quiz
7	quiz is
8	quiz$
-44	quoted
11	quotes
17	r
8	race
9	race on
-7	radio at
-12	rae
-12	rae$
-9	rahal
-9	rahal$
7	rail
-7	railw is
-9	railway
-10	rain
-11	rain stops
7	rain$
-6	rained
-6	raise
-8	raise #
-8	raise$
-11	raised
6	raising
-15	range
20	rate
11	rate this
5	rate$
8	rathe read
6	rather
20	ratin #
20	rating
-6	raw
24	reach
5	reach Name
7	reach him
6	reach your
-12	reached
24	read
16	read Name
-7	read a
10	read in
-6	read it
32	read next
8	read our
21	read witho
-57	read your
10	read$
14	reade can
-14	reade of
6	reade who
33	readers
8	readi Name
11	readi for
8	readi this
12	readi$
42	reading
7	reads
-6	reads Name
11	reads$
-7	ready
-18	ready in
7	ready to
9	real
18	reaso$
18	reasons
-11	rebels
15	recei a
22	receive
8	recip$
14	recipe
9	recipes
7	recom Name
6	recom for
5	recom from
5	recommend
11	recommendations
14	recommended
-5	recommends
-12	records
-8	recycled
8	reduc stres
8	reduce
-13	reef
13	refer$
5	reform
9	refre the
24	refresh
9	refreshing
-14	refun$
-14	refund
15	regis for
6	regis in
7	regis offic
12	register
25	registered
-15	regre$
-21	regret
-14	regrets
5	rejec all
6	reject
22	relat Name
-8	relat illne
6	relat topic
13	relat$
8	related
11	releases
17	reliable
6	remai time
-14	remai$
-9	remain
16	remaining
-6	remains
-6	remember
-6	remote
6	remov ads
-12	remov by
10	remove
-13	removed
-25	renalcheck
-6	renn
10	repetitive
-9	replaced
-8	repli Name
-14	replied
6	replies
28	reply
9	reply to
16	reply$
6	repor a
9	repor and
12	repor at
15	repor by
12	repor in
14	repor it
-16	repor of
18	repor on
17	repor secur
7	repor was
6	repor$
20	report
-18	reported
39	reporter
-21	reporters
39	reporting
17	repost
21	reprinting
25	reproduction
-6	rescu on
-8	rescue
-6	rescuers
13	research
-7	researchers
5	reser for
17	reser the
18	reser$
20	reserve
25	reserved
5	reset resto
17	resid over
7	residency
12	resigns
9	respe your
-10	respe$
-11	respect
14	respectful
12	respo for
6	respo to
6	respond
9	responsible
5	rest
7	rest$
15	restaurants
5	resto all
5	restore
-7	resul$
8	retai$
6	retail
13	retailers
-6	retur from
-14	return
-16	reute$
-28	reuters
12	reveal
-11	reven of
-7	revie$
11	review
13	reviewers
-9	reviews
-13	reyes
9	rfi
8	rfi is
-7	rhp
17	right now
19	right reser
10	right to
12	right$
19	rights
-7	ring
-6	ring road
17	rise
16	rise$
-13	rises
-12	rises$
-10	rising
20	risk
21	risk$
-7	rivals
16	river$
-9	rivers
10	riverton
-16	road
-7	road and
-7	road near
-5	road of
-8	road to
-9	robot
-5	robot at
9	robotics
-15	rook
-23	room
-8	rooms
-12	rope
-16	rosa
-19	rose
-8	rose #
-6	rose by
5	roth
8	round the
8	round up
-6	route
-7	route of
-5	router
-23	routes
-12	rs
-16	rubbish
-14	ruben
-17	rules
-10	rules for
17	run out
-19	runs
14	rush
-5	rute
14	s
9	s$
6	safe$
-67	said
-20	said Name
-8	said the
-10	said you
-14	said$
7	sails
21	sale
8	sale for
9	sale$
7	sales
-17	salt
7	same conte
-19	same time
-10	sami
-8	sampl of
19	sampl$
-14	sample
19	samples
-8	sandb in
-8	sandbags
-5	satellite
-12	saturday
15	save #
-5	save a
18	save for
10	save share
-9	save the
22	save$
-9	saves
19	savings
-24	saw
-16	saw the
-21	say
5	say$
-37	says
-8	says Name
-6	says the
-11	says$
-12	scammers
6	scan
17	schoo$
29	science
6	scores
10	scree and
-6	scree$
-6	screen
-12	screenshot
11	script
10	scrol down
9	scrol to
15	scroll
-10	scult$
-10	sculthorpe
-29	sea
-7	sea$
-9	searc for
7	searc$
28	search
-8	season
-25	seats
-10	seawe$
-10	seaweeds
20	secon Name
-8	secon quart
-11	secon time
-18	second
7	secti$
17	secur on
17	securely
19	security
22	see
-8	see a
10	see all
10	see it
5	see more
15	see our
6	see somet
14	see the
-30	see us
-17	see you
-13	seed
-7	seeds
-9	seeds of
11	seeing
7	seen a
16	segment
19	select
12	selected
11	sell my
-5	sell$
-15	sells
-6	sells$
7	semi trans
6	senat aide
-38	senate
6	senator's
31	send
9	send a
-9	send the
9	send us
17	send you
11	sending
15	senior
16	sense
16	sense of
-12	sent
-10	sent #
-11	sent Name
6	sent a
-6	sent off
15	sent on
6	sent strai
16	sentinel
26	separ tab
26	separate
-17	septe$
-32	september
7	serie on
19	series
-8	serve
11	serve or
11	server
16	servi do
-5	servi in
-5	servi will
6	service
-6	session
8	set your
8	sets
7	sets cooki
6	sets its
16	setti to
15	setti$
15	settings
-20	seven
18	several
-6	sgt
-15	shades
17	shape
20	share
11	share by
16	share data
6	share gift
16	share in
23	share it
-19	share the
7	share$
-7	shari a
-8	shari the
-13	sharing
8	sharp
-19	she
-13	she repli
18	she wrote
-6	shed
-12	sheep
-18	sheet
-5	sheet hung
-17	sheet$
-11	sheets
-5	shell
-5	ship
-6	shirt
-17	shoes
-8	shoes$
5	shop
-7	shops on
9	shops$
-10	shore
23	short$
20	shortly
-6	shoul be
-13	shoul i
5	shoul not
-14	shoul you
-12	shout$
-12	shouted
13	show this
-16	show$
-7	showed
9	showi Name
-7	showi the
-25	shows
-7	shows a
-9	shows the
-5	shows where
-5	shuts
-7	side of
11	side$
-10	sides
-7	sides of
-28	sigge
-12	sight
-8	sign here
13	sign in
-6	sign nothi
-12	sign of
-6	sign on
35	sign up
14	signa$
7	signal
7	signe in
-7	signe up
13	signi up
9	signing
-12	signs
-8	signs$
-11	silen Name
-14	silen$
-23	silence
-9	silva
6	simil techn
7	similar
-6	simple
8	since #
-17	since Name
12	singapore
-17	singing
-27	singl Name
-28	singles
15	sings
18	sings on
-10	sinking
-9	sit
28	site
7	site sets
6	site uses
17	site works
7	site$
-8	six
-7	six Name
7	six each
14	six part
-14	sixty
7	size #
-11	skarv Name
-13	skarvik
-7	skei
-12	skeid
-7	sketc of
-9	sketch
7	skin
8	skin chang
9	skip
-5	skip the
-11	skipper
16	sleep more
8	slice
8	slide #
17	slide$
-7	slipp$
-7	slippers
11	slot
5	slot #
7	slots
5	slots slots
7	slow
-11	slowly
-11	slows
-11	small
14	small commi
7	small fee
-15	small print
-12	smaller
-9	smell
-8	smell$
-14	smoke
-5	snail shell
-5	snail's
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
-12	soft
-16	softer
-6	sohan
-23	soil
-9	solberg
-10	sold
-6	sold out
14	sold the
-8	som
-7	some
-10	some #
6	some links
-11	somebody
-7	someone
16	somet we
23	somet went
30	something
-9	son
18	soprano
17	sounds
-31	soup
-5	soup$
11	sourc$
14	source
5	southern
-11	space the
28	spam
-9	speak
6	speak to
-16	speak$
15	speakers
-5	speech
-11	speeds
-11	spend on
15	spend$
-8	spent
-7	spoke
20	spoken
-8	spons by
13	sport
-12	sport$
-6	sportbild
6	spott a
6	spotted
-10	spring
-9	springs
-13	square
18	src
-24	st
-6	staff
-10	staff$
8	stage at
15	stair$
14	stairs
-8	stake
-7	stand
-6	standard
16	standards
7	star
-11	starl$
-11	starling
-6	stars
7	start
9	start at
-11	start by
-29	start here
6	start the
-6	start to
19	start your
9	starts
10	startup
6	state
-14	statements
12	stati$
13	station's
7	statistics
16	stay on
-6	stay open
12	stay up
-6	stayed
-12	step
-33	steps
-25	steps$
-12	steve
-9	stew
-27	still
10	still have
-10	still in
-6	stirred
7	stock
7	stock for
34	stocks
-20	stone
-8	stone$
-8	stood
-21	stop
-17	stop Name
-28	stop$
-8	stopped
7	stopped 1
-17	stopped 10
-8	stopped 11
-16	stopped 15
-86	stopped 17
23	stopped 2
20	stopped 3
-13	stopped 6
-20	stopped 7
-21	stopped 8
-33	stopped 9
-15	stops
-11	stops play
10	store
7	store$
-5	stores
7	stori from
9	stori like
25	stori that
11	stori$
65	stories
-18	storlavelm
11	storm
47	story
22	story Name
-6	story begin
-25	story has
15	story is
-8	story of
20	story$
8	strai on
10	strai to
20	straight
19	straits
11	strangest
-31	straw
6	strea Name
5	strea needs
10	strea servi
5	strea type
10	stream
15	streambox
6	streaming
8	stres$
19	stress
10	strictly
-5	strik Name
6	strikes
5	strip
5	strip a
12	stuck
13	stuck on
24	stude and
-10	student
12	students
-5	study
25	style
6	style displ
8	subje to
30	subject
5	submi$
22	submit
-10	submitted
5	subsc Name
19	subsc and
20	subsc for
8	subsc from
9	subsc has
11	subsc now
36	subsc$
45	subscribe
10	subscriber
-36	subscribers
23	subscription
-24	subst$
8	subti off
16	subtitles
7	suburbs
7	succe$
-8	such
10	suddenly
8	sugar for
-6	sugge$
12	suggest
-7	suggests
5	summa$
7	summary
-6	summe Name
-11	summe$
-15	summer
12	summit
-10	sun
-23	sunda$
-10	sundermark
8	supper
11	supplied
17	suppo Name
11	suppo by
-6	suppo for
7	suppo from
5	suppo indep
7	suppo the
14	suppo$
20	support
21	supported
-7	supporters
-7	surve of
-8	survey
12	survi in
11	survive
-26	swim
-6	swim$
-7	swimmers
23	swipe
10	switc off
10	switc to
10	switch
12	switched
10	syndi feed
17	syndicated
-12	syrup
-12	syrup about
-6	syste$
-7	systems
8	t
31	tab
29	tab$
-9	table
-14	table at
7	tags
-17	tags on
20	tags$
-6	tak
9	take
10	take the
9	take you
9	taken
14	taken from
7	taken to
14	takes
35	takes a
-5	takes to
-9	talk
6	talks in
-15	tamm
-13	tan
38	tap
18	tap here
14	tap on
14	tap to
9	tariffs
-9	tarn
-13	tarrant
12	taste
11	taste$
14	taught
-7	tavira
-8	tax
-12	tax$
-12	tea
-7	teach Name
-10	teacher
27	teachers
23	team
12	team has
27	tech
6	techn$
6	technologies
17	technorland
-8	teenagers
-6	teeth
8	telegram
-16	television
-7	tell you
-13	ten
14	ten best
-16	ten minut
-5	tenth
-6	tents
25	terms
12	terms$
-6	tess
15	test
-6	test$
-22	tested
-8	tewkesbury
48	text
11	text messa
-10	text was
11	text$
-7	th
-40	than
-7	than at
13	than five
13	than the
-6	than we
-12	than you
6	thank
14	thank for
13	thank to
10	thank you
5	thank$
39	thanks
-21	that
-6	that a
19	that apply
-6	that can
-12	that has
-13	that is
19	that no
-6	that nobod
-20	that our
13	that paid
6	that sets
-6	that the
5	that this
-7	that were
-11	that with
-7	thatc are
-7	thatchers
-15	the
66	the Name
-7	the accus
6	the adver
-13	the airpo
10	the all
16	the archi
12	the area
37	the audio
58	the autho
-23	the avera
6	the back
9	the begin
14	the bell
-10	the bench
6	the best
-14	the bill
-5	the black
-12	the borde
-7	the box
10	the bugle
-8	the bulle
-10	the capit
-5	the card
-12	the case
17	the cats
-9	the cave
-10	the chape
11	the chart
5	the cheap
-13	the city
8	the city'
-9	the clerk
11	the coast
-9	the colum
34	the comme
-7	the commi
-14	the const
14	the conte
8	the contr
17	the conve
9	the cost
-16	the counc
-18	the count
-16	the court
-5	the crack
-7	the crane
-6	the criti
-7	the cross
-5	the dark
37	the day
13	the day's
-6	the days
-9	the deal
5	the defau
7	the discu
-6	the door
-6	the doors
-9	the dots
6	the drone
-6	the droug
-12	the edges
11	the edito
-6	the elect
-10	the empty
-16	the end
-6	the enemy
11	the enter
-13	the famil
-8	the film
-19	the fire
-6	the five
30	the form
11	the forma
10	the four
-7	the front
49	the full
7	the galle
-9	the gener
-8	the hall
-10	the harbo
34	the headl
-6	the hedge
15	the help
30	the hour
7	the house
6	the housi
-8	the ice
-9	the jury
-6	the kelp
-7	the kitch
-11	the lake
-5	the lamps
-8	the large
-24	the last
47	the lates
-22	the lette
-5	the libra
-7	the lid
-5	the line
9	the link
-8	the load
-8	the long
-6	the looks
7	the lot
19	the map
8	the match
-9	the mayor
9	the media
-9	the miner
-13	the minis
-7	the momen
-10	the money
-7	the moon
-19	the most
-5	the museu
-7	the names
-10	the neigh
-19	the new
18	the news
-6	the newsl
17	the newsr
45	the next
-6	the numbe
6	the old
6	the ombud
6	the only
9	the opini
-5	the organ
10	the origi
-7	the other
27	the page
-5	the passw
-5	the past
9	the peopl
-10	the phone
-8	the physi
35	the pictu
-7	the pipel
-5	the pitch
6	the plain
12	the playe
12	the podca
-7	the polic
29	the poll
-5	the port
16	the press
-13	the price
9	the priva
12	the publi
13	the puzzl
-13	the queue
-13	the radio
-7	the railw
8	the rain
-6	the recip
-13	the reef
10	the repor
6	the rescu
10	the rest
10	the retai
6	the right
-7	the ring
-13	the river
-7	the road
-5	the robot
-5	the roof
-7	the route
8	the sale
10	the schoo
-20	the sea
-15	the secon
11	the serve
-10	the shore
-17	the show
-7	the side
-9	the signa
-8	the signs
-9	the silen
-11	the size
15	the slide
-19	the small
-5	the smell
-5	the snail
-8	the snow
-8	the som
-8	the squar
-6	the start
-13	the state
11	the stock
22	the stori
7	the story
-5	the test
5	the text
15	the time
-17	the toll
23	the tour
-6	the town
-7	the treat
-7	the tunne
7	the two
-5	the union
-6	the vault
50	the video
-14	the view
24	the views
-10	the villa
-12	the vote
-5	the wagon
-5	the water
-14	the weath
28	the web
16	the week
9	the week'
13	the weeke
-6	the whist
9	the windo
-13	the winni
-12	the work
18	the world
7	the wrong
-7	the year
11	theft
-22	their
11	their cars
-6	their doors
7	their own
8	their ten
7	their web
-6	them all
10	them on
14	them to
-12	then
20	then #
-6	then compl
-19	there
6	there a
-13	there are
-14	there is
8	there's
9	these links
16	these strea
-18	they
21	they can
7	they left
8	they sell
-18	thieves
-24	thing$
-19	things
13	think
8	think of
14	think you
6	think$
6	thinking
7	third of
21	third party
7	thirt days
64	this
10	this ad
5	this artic
5	this chart
-8	this coast
7	this colum
8	this conte
9	this embed
6	this galle
6	this guide
-7	this image
-6	this kind
5	this live
16	this mater
-12	this one
5	this piece
20	this post
8	this progr
-5	this relea
15	this repor
11	this segme
24	this site
-11	this space
-12	this story
-21	this summe
5	this text
5	this video
18	this websi
-23	this week
17	this week'
-16	this weeke
-6	this winte
-21	this year
-8	this$
-9	thorn
-10	those days
29	those of
19	though
13	thous of
-7	thousand
6	thousands
-25	three
13	three and
17	three artic
24	three minut
-6	three times
-6	three$
-5	throw
5	throw Name
-5	throw dahli
5	throwback
-11	ticket
-8	tide
-6	tide table
8	tiktok
10	tile
16	time #
6	time by
-12	time lucky
24	time of
-8	time since
13	time to
18	times
11	times$
12	tip
9	tip$
21	tips
13	tips and
-11	tired
-11	tired$
-56	to #
33	to Name
-36	to a
11	to accur
13	to all
-7	to an
-16	to anyon
5	to appea
5	to ban
-15	to be
-11	to bed
-10	to cance
11	to choos
13	to comme
7	to commi
21	to conti
12	to date
9	to dive
-9	to do
8	to eat
-20	to enlar
-9	to enter
8	to expan
-7	to follo
10	to get
7	to go
12	to hear
8	to hold
9	to join
13	to know
7	to learn
19	to leave
-6	to like
-21	to live
-14	to make
8	to more
13	to move
-8	to no
-15	to patie
-6	to pay
-6	to peopl
8	to post
6	to press
10	to rate
10	to read
18	to repor
8	to rise
-8	to say
37	to see
-6	to settl
9	to show
7	to subsc
8	to swim
16	to take
8	to test
-38	to the
-6	to their
-7	to think
14	to those
8	to top
7	to trans
-20	to trust
7	to unmut
8	to verif
34	to view
-7	to whoev
16	to win
22	to you
-6	to young
23	to your
5	today
21	today and
-6	today annou
49	today's
10	toggle
-45	told
-5	told counc
-17	told repor
13	told the
-10	told them
-7	told to
-13	told$
-10	toll
-5	tom
-13	tomato
-7	tomáš
9	tonig$
10	tonight
-17	too
-40	took
-11	took part
-7	took you
7	tool
7	tool$
-7	tools
-15	tooth
-15	tooth$
5	top
-21	top form
5	top of
6	top stori
28	top$
14	topic
11	topic Name
13	topic$
20	topics
-10	torch
-11	torch that
5	touch
8	touch with
8	touchline
22	tour
23	tour$
6	touri$
6	tourism
-16	town
-10	town will
-6	traci in
-6	tracing
10	track
7	track live
-6	traders
-6	traffic
9	trailer
-11	train
-13	train$
-9	trains
-12	tram
-8	tram$
-13	trans into
17	trans this
8	trans$
7	translate
7	transparent
-6	transport
11	travel
-7	tray
-5	treat was
5	treated
-6	treaty
-9	trees
8	trend now
17	tri
11	trial
15	trial month
6	trial$
16	tribune
-8	tried
12	tried more
-11	tried this
-9	tried to
9	trip
8	trivi$
8	trivia
-5	trucks
-12	trust
-10	trust the
-5	trust$
10	trusted
33	try
5	try Name
32	try again
-25	try it
-21	tuesday
8	tune
7	tune in
10	tuned
-6	turn
16	turn on
-9	turn to
20	turne off
20	tv
5	tv$
10	tweet
6	twenty
-32	twice
-28	twice$
7	twitt com
12	twitt$
13	twitter
-39	two
-16	two bridg
-7	two days
7	two night
-14	two seats
5	type live
6	typhoon
16	typo
14	uk
-10	umbre$
-14	umbrella
-6	umbrellas
18	unava$
18	unavailable
7	under a
-8	under glass
-8	under the
8	under$
-20	union
-8	union$
30	unless
14	unlim acces
5	unlim digit
29	unlimited
21	unlock
15	unmut$
19	unmute
11	unseen
18	unsubscribe
-23	until
-8	until #
-7	until the
-24	up at
-15	up early
13	up for
-7	up from
13	up here
-29	up next
7	up on
-9	up sheet
6	up the
12	up to
9	up with
15	up$
6	updat at
10	updat here
-5	updat in
9	updat on
26	updat$
11	updated
27	updates
15	upload
61	us
23	us a
5	us about
14	us at
10	us keep
17	us know
-13	us now
14	us on
-19	us the
8	us your
10	us$
26	use
9	use cooki
-18	use it
8	use our
-10	use socia
36	use the
7	use this
7	used
11	used Name
8	useful
9	uses
8	uses cooki
15	using
7	using the
10	v
-5	vaccine
21	vale
-18	valle has
-25	valley
26	value
5	value Name
-10	vane
-6	vantage
21	var
-9	varo
-7	vault
-7	veil
22	venues
8	verify
-6	verrin
10	version
-6	very
11	vesta
-11	via Name
6	via our
-10	victims
45	video
23	video above
6	video has
10	video playe
-7	video shows
12	video$
6	videos
35	view
5	view image
29	view it
-5	view of
10	view the
-6	view$
18	viewed
31	views
16	views and
14	views of
8	viral
8	visa
9	visit
-6	visitors
7	voice is
-6	voice$
-9	volta
14	volum$
19	volume
-6	volunteers
-7	voted
-7	voters
9	votes
17	votes so
9	voting
7	w adq
-8	wages
-11	wagon
-29	wait
-14	wait for
-7	waiti for
-9	waiti$
-20	waiting
19	wake up
-11	walk
-7	walke for
10	walke into
-10	wall
-29	want a
11	want more
23	want the
18	want$
-28	wanted
-11	wants
-6	warm
-6	warne$
-10	warned
-8	warning
-32	was
-5	was found
11	was gener
23	was made
15	was not
7	was produ
10	was repet
-9	was sent
9	was this
-10	was to
-5	was told
9	wasn't
-10	waste
23	watch
48	watch Name
-31	watch for
8	watch live
-11	watch out
23	watch the
-9	watch this
-18	watch us
8	watch what
-32	watch your
14	watch$
-10	watched
-33	water
-14	water$
-7	waters
-15	ways
17	we
-21	we all
18	we are
-9	we came
-13	we could
-9	we did
9	we don't
-6	we forge
-15	we got
-7	we had
-10	we have
17	we keep
6	we learn
60	we may
-7	we need
13	we publi
-6	we read
17	we reser
-21	we saw
-6	we still
-8	we teste
13	we'd
9	we'd love
24	we'll
16	we'll send
30	we're
16	we've
6	weather
41	web
7	web site
24	web$
6	websi for
18	websi$
29	website
12	websites
10	wedding
-23	wednesday
12	week
18	week Name
11	week for
6	week' listi
36	week's
8	weekdays
15	weeke editi
-13	weeke$
8	weekend
7	weekl quiz
22	weekly
6	weeks
20	weeks after
-13	wei
10	welcomes
9	well
18	well as
-16	wellington
-16	went
-8	went to
9	went wrong
-5	wept
-27	were
19	were corre
21	were looki
-6	were never
-10	were not
-8	wet
-10	whale$
-13	whales
-13	what
-13	what a
-7	what comes
23	what do
-13	what happe
-9	what it
20	what other
-6	what remai
-8	what we
5	what$
-12	what's
-6	whatever
11	whatsapp
-6	wheels
-10	when
-5	when Name
-6	when the
13	when they
-5	when to
27	whene you
26	whenever
-19	where
12	where she
-14	where the
-7	where to
7	where we
-16	where you
-10	which
-11	which is
9	which means
16	which of
-8	which the
-5	which you
18	while
19	while the
-6	whist$
6	white
7	white black
-11	who can
-8	who has
9	who have
-9	who is
8	who kept
7	who never
17	who sold
-9	who took
14	who was
-7	who would
-15	whoever
-9	why do
-6	why we
-13	why your
-25	why$
-14	wide
23	width
11	width #
-28	will
-23	will be
18	will cance
-11	will charg
18	will doubl
17	will lose
-8	will pass
-6	will pay
-5	will run
-7	will see
13	will share
21	will start
13	win
-19	wind
-19	wind$
6	windo Name
-5	windo shuts
45	windo$
54	window
-23	windows
-18	wine
-23	wine$
-13	winner
6	winners
-14	winni penal
-13	wins
-9	winte$
-7	winter
14	wire
13	wire feed
-19	wit
-19	wit$
11	with
-18	with #
54	with Name
-30	with a
-13	with her
-8	with his
8	with input
26	with no
-5	with nothi
26	with our
10	with puzzl
7	with the
12	with them
13	with us
-38	with your
-10	within
-16	witho a
10	witho leave
5	witho permi
-16	wktv
-21	wolf
9	woman
15	woman in
8	women
-15	women singl
-15	women's
-27	won
17	won't
28	won't be
-30	won't see
-5	wooden
6	wool
-9	word
-12	work
-10	work at
10	work is
-11	work may
-12	work on
14	work$
-8	worked
-7	works
11	world
-11	world$
15	world's
-6	worn
-26	would
-13	would you
-13	wrenby
-9	write
8	write Name
14	write to
-9	write your
6	write$
18	writer
-9	writers
18	writi$
19	writing
-8	writt in
8	wrong
5	wrong$
-11	wrote
-8	wrote Name
20	wrote for
-13	wrote to
37	x
5	x #
23	x$
-13	xinhu$
-13	xinhua
-28	year
-9	year's
-24	years
6	years of
13	years old
-26	years$
14	yes
-12	yes$
7	yet
18	yet$
19	you
8	you Name
18	you accep
6	you agree
-11	you and
9	you can't
12	you click
16	you could
16	you curre
-23	you ever
-8	you feel
19	you follo
-12	you get
-7	you go
-8	you had
13	you have
-8	you hear
-14	you if
-24	you in
9	you know
-6	you learn
10	you like
12	you live
-13	you lose
6	you might
-17	you miss
14	you misse
11	you must
-20	you need
15	you on
-12	you pay
8	you reduc
11	you seen
-5	you shoul
-8	you sign
-7	you so
22	you the
15	you think
-6	you walk
25	you want
16	you were
-6	you will
15	you with
-9	you would
35	you$
8	you'd
9	you'd like
13	you'l find
20	you'll
18	you'v run
-10	you'v said
15	you've
-11	young
-7	young playe
12	young$
15	younger
32	your
10	your Name
-6	your accou
21	your addre
7	your block
-10	your bread
17	your brows
7	your chanc
7	your choic
9	your comme
6	your conne
13	your day
6	your devic
-18	your ears
-10	your frien
-6	your hand
31	your inbox
-25	your landl
-9	your lette
-12	your mothe
-9	your name
-5	your numbe
-10	your own
-15	your passp
7	your permi
28	your phone
6	your prefe
16	your priva
7	your quest
-10	your right
15	your setti
-8	your shoes
-9	your son
-8	your step
11	your stree
12	your subsc
7	youtube
9	zambia
22	zero
-9	zone
-8	~a
16	~abc
-7	~about
15	~above
16	~accep
40	~acces
-5	~accor
11	~accou
19	~accur
-7	~accus
20	~acous
13	~acpm
-17	~act
-7	~actio
19	~activ
-22	~actua
42	~ad
19	~add
-6	~added
18	~addre
9	~ade
7	~adq
22	~ads
15	~adslo
-6	~adult
14	~adver
25	~advic
-29	~afp
9	~afric
-24	~age
32	~agenc
14	~ai
6	~aide
19	~aired
-10	~airpo
-6	~aker
-17	~alamy
-7	~album
-13	~alder
31	~alert
-10	~alibi
-10	~alike
27	~allow
-18	~alm
-9	~alone
-12	~along
17	~alrea
26	~also
-17	~alun
11	~alway
-5	~amaro
16	~amazo
-8	~among
-13	~an
19	~analy
6	~andro
-9	~anna
-10	~annou
-8	~anp
-18	~ansa
-10	~ansel
8	~answe
-9	~anvil
30	~any
-22	~anyon
-8	~anyth
11	~anyti
-33	~ap
-12	~apolo
40	~app
11	~appea
6	~apple
44	~apply
-5	~appoi
-15	~apps
-23	~april
-17	~archi
9	~area
16	~area'
-12	~areas
6	~arm
8	~aroun
10	~arran
-13	~arriv
35	~arrow
-8	~arthu
62	~artic
19	~artif
-9	~artis
-18	~arts
-8	~ash
-46	~asked
-13	~asker
12	~askin
-15	~asks
18	~assoc
-10	~aston
-6	~aucti
42	~audio
-6	~aug
-25	~augus
-7	~aune
40	~autho
9	~autop
-6	~autum
55	~avail
8	~award
-30	~away
8	~b
-10	~back
10	~backg
-15	~bad
9	~bag
7	~bahra
-11	~baker
-6	~bakes
-11	~balla
-11	~balle
-13	~ballo
-15	~bands
-22	~bank
-6	~bank'
-19	~banks
-16	~banne
-11	~barre
6	~baske
11	~baton
-41	~batte
6	~battl
15	~bay
14	~be
-16	~bea
-27	~bear
6	~beat
-19	~bed
-9	~bedro
-5	~beeke
-22	~befor
-7	~began
-10	~begon
-12	~being
-12	~belie
-11	~bell
-23	~bells
-9	~belon
39	~below
-13	~ben
-12	~berg
-6	~besid
30	~best
22	~bette
-8	~betwe
-7	~bhara
-5	~bicyc
-6	~bids
16	~big
8	~bigge
-10	~bill
23	~bille
-14	~billi
-9	~birdl
-13	~biscu
-15	~bishk
-7	~blame
12	~blend
20	~block
-8	~blom
-20	~blood
29	~blues
-19	~boat
-5	~boats
10	~body
-19	~boile
-6	~bond
-12	~boom
-21	~boot
9	~bored
-19	~both
-5	~bough
-7	~boxes
-7	~brack
-11	~brain
-6	~brake
18	~brand
-37	~bread
-8	~breat
-7	~brenn
-9	~brewe
-6	~brick
-30	~bridg
31	~brief
-10	~brigh
-12	~broke
-5	~brook
-10	~broth
-7	~broug
21	~brows
-6	~bruis
-9	~brunn
18	~budge
9	~buffe
13	~bugle
21	~build
-8	~built
26	~bulle
8	~burea
9	~burne
-14	~bus
-6	~buses
11	~busin
-11	~butte
-8	~buyer
-7	~cabin
-7	~café
23	~calcu
-22	~calde
-13	~calle
10	~calli
-23	~came
-8	~campa
23	~cance
11	~candi
-12	~capta
24	~capti
-19	~car
6	~carbo
-11	~cards
13	~caree
-10	~carla
11	~carol
-19	~carri
-6	~carro
-12	~carry
19	~cars
-12	~carve
13	~cases
13	~catch
8	~cats
-9	~cave
19	~celeb
-12	~cella
-6	~celli
-10	~cent
5	~centr
-11	~cents
17	~certi
27	~chall
5	~chanc
15	~chang
14	~chann
13	~chari
60	~chart
11	~chatb
34	~check
-6	~chees
7	~chess
-28	~chief
-29	~child
-14	~chip
12	~chipp
13	~chips
14	~chirp
12	~chloe
18	~choic
31	~choos
11	~chron
-19	~churc
-8	~cinem
15	~circl
8	~citie
28	~citiz
-14	~city
9	~city'
17	~civil
-24	~claim
-6	~clapp
-13	~class
-12	~clear
-17	~clerk
20	~click
17	~cliff
7	~clima
-16	~climb
-23	~clock
10	~close
-11	~closu
7	~cloud
11	~cnn's
20	~co
-6	~coach
14	~coast
27	~code
-16	~coffe
14	~color
7	~colum
20	~com
-9	~come
-13	~comes
-8	~comet
-6	~comic
54	~comme
29	~commi
12	~commo
11	~commu
11	~compa
22	~compe
11	~compl
20	~compu
7	~conce
-10	~confe
17	~confi
6	~conne
-9	~conse
-5	~consu
13	~conta
65	~conte
26	~conti
35	~contr
39	~conve
-10	~cook
7	~cooke
37	~cooki
7	~coole
16	~copie
10	~copy
22	~copyr
33	~corre
-7	~corvo
-10	~cost
9	~costa
-12	~costs
-12	~cough
-21	~counc
9	~couri
-12	~court
53	~cover
-7	~cowsh
-15	~crack
-15	~crane
7	~cravi
-18	~cream
7	~creas
58	~creat
-24	~credi
-5	~crews
13	~crick
-11	~cried
11	~crime
6	~crisi
-12	~criti
-6	~crude
7	~crypt
9	~curat
24	~curio
23	~curre
7	~curry
-23	~custo
21	~d
-5	~dahli
26	~daily
-16	~dale
-21	~dance
-14	~danci
11	~dange
34	~data
13	~datal
16	~date
13	~day's
5	~days
-17	~de
-14	~dead
11	~deal
-12	~dear
18	~debat
-22	~debt
18	~decca
-6	~decid
13	~dedic
12	~deepe
-7	~defen
-7	~degre
29	~delay
47	~deliv
-33	~della
-6	~delta
-6	~denti
-8	~depar
-6	~depen
11	~depos
-13	~derby
45	~desk
27	~detai
23	~devic
-8	~devli
32	~dialo
-22	~did
-6	~diese
-13	~diffe
17	~digis
30	~digit
-17	~dingh
-9	~dinuk
-8	~dion
39	~discl
13	~disco
12	~discu
5	~disli
46	~displ
-13	~dista
16	~dive
-22	~divid
-15	~do
-16	~docto
22	~docum
5	~doesn
-5	~dog
-23	~dogs
17	~dolla
-5	~done
-9	~donke
13	~donor
-14	~door
6	~doorm
-9	~doors
-9	~dots
-19	~doubl
-13	~doubt
-20	~down
7	~dozen
-30	~drago
-7	~drawn
-28	~drill
-14	~drink
-23	~drive
-9	~drops
-7	~droug
-17	~drunk
-25	~dry
-13	~due
9	~durat
11	~duria
-8	~dusk
-11	~dying
38	~e
-22	~early
30	~earn
-5	~earne
-18	~ears
-21	~earth
13	~easte
-18	~eastm
19	~easy
-12	~edges
36	~edit
23	~edite
51	~editi
37	~edito
-8	~eels
-16	~effec
-10	~egg
-7	~eggs
-12	~eight
7	~eithe
-5	~elbow
6	~eleme
-20	~eleve
-5	~else
-6	~elsie
65	~email
25	~embed
-13	~emerg
-9	~emplo
-6	~empti
-14	~empty
23	~en
7	~enabl
-6	~enemy
-15	~energ
-13	~engin
23	~enjoy
-20	~enlar
-6	~enoug
29	~enter
-11	~entry
10	~envir
-30	~epa
60	~episo
31	~error
20	~esc
43	~escap
12	~essay
-6	~estim
-6	~euro
-34	~euros
-14	~even
-14	~eveni
-37	~ever
-12	~ewan
43	~exami
57	~examp
6	~excep
-21	~execu
-6	~exerc
11	~exhib
18	~exist
9	~exit
14	~expan
-43	~expec
12	~expen
27	~exper
13	~expir
17	~expla
12	~explo
8	~expre
13	~exter
-8	~eyes
13	~f
-8	~face
20	~faceb
9	~factl
-6	~faile
-7	~fall
-13	~false
7	~fan
-6	~fancy
8	~far
-30	~farid
-21	~farme
-14	~farms
7	~fast
-15	~fat
-7	~fathe
6	~favou
6	~fear
-8	~featu
13	~feder
27	~feed
9	~feedb
-6	~feet
-18	~fell
-14	~ferre
-8	~few
-16	~fewer
6	~field
-6	~fifth
-15	~fifty
-38	~fight
-7	~figur
-23	~file
10	~filed
23	~fill
-19	~film
6	~finan
12	~find
-7	~findi
-6	~fines
-8	~finis
-17	~fire
-6	~fires
-11	~firms
-13	~first
-18	~fish
-7	~fishe
-11	~fits
25	~five
-6	~fjord
15	~flag
10	~flash
-7	~flat
-5	~floor
-11	~flour
-12	~flowe
7	~fly
10	~fm
13	~follo
12	~font
9	~food
-10	~foods
-19	~foot
9	~footb
-12	~forec
-7	~fores
-21	~forge
17	~forma
-23	~forty
-11	~forwa
-8	~four
-7	~fourt
7	~fox
20	~franc
13	~franç
-10	~fraud
23	~free
-5	~freed
15	~fresh
-16	~frey
19	~frien
-6	~fruit
-9	~ft
-22	~fuel
43	~full
21	~fulls
24	~funct
5	~fund
24	~funde
35	~futur
-19	~g
-10	~gaine
22	~galle
7	~gambl
6	~game
-7	~games
10	~garde
-22	~gate
-11	~gates
-18	~gave
-19	~gazet
46	~gearh
16	~geese
25	~gener
21	~get
7	~getel
-11	~gets
-7	~getty
-16	~ghent
-6	~ghost
37	~gift
-16	~given
-16	~gives
-13	~glaci
-13	~glass
-9	~glove
-8	~go
-10	~goal
-9	~goalk
-5	~goats
23	~goes
-12	~gold
18	~googl
7	~gorge
7	~gossi
-7	~grade
20	~grant
-9	~graun
-7	~great
-18	~green
-7	~greta
-9	~grew
-20	~groun
22	~group
-9	~growe
-7	~growi
-10	~growt
-6	~guard
-6	~guess
8	~guide
18	~gulf
-7	~gull
-11	~hacke
-33	~had
6	~halde
-10	~hall
-6	~hana
-27	~hand
-6	~hande
-5	~handl
-23	~hando
-15	~hands
-6	~handw
-8	~hang
-5	~happe
14	~harla
-9	~harlo
-13	~harve
-52	~he
-6	~head
46	~headl
28	~hear
-6	~heari
-11	~heart
-15	~heat
-7	~heavy
-12	~hedge
-5	~held
23	~help
-40	~her
21	~here
11	~here'
-34	~hero
-8	~hest
-14	~high
-6	~highe
6	~highl
-7	~hill
-27	~him
13	~hinge
-47	~his
-10	~histo
12	~hit
23	~hits
-5	~hoard
-24	~holid
-13	~holli
-8	~holm
-10	~holt
-8	~homew
6	~hooke
-9	~hope
6	~horne
8	~host
13	~hoste
6	~hot
11	~hotel
10	~hotte
-12	~hours
22	~hover
11	~https
12	~hub
17	~hudso
-14	~human
-14	~hundr
-8	~hung
14	~hunti
11	~hurry
-6	~hvarn
-10	~ian
8	~id
-10	~ida
16	~ideas
-5	~idle
-7	~idris
-16	~if
-8	~ihor
-8	~illne
-19	~illus
17	~imple
9	~impor
-6	~impre
12	~inapp
31	~inbox
38	~inc
-22	~incom
-10	~incre
14	~indep
-6	~index
26	~india
17	~indic
-18	~indoo
9	~influ
15	~infor
-23	~inish
9	~inlin
29	~input
16	~insig
-7	~inspe
21	~insta
-6	~instr
19	~intel
51	~inter
64	~inves
10	~invol
6	~ios
-16	~isn't
26	~issue
-15	~it
25	~it's
7	~items
-32	~its
-7	~itsel
-15	~jakar
6	~jamal
-8	~janua
-7	~jars
-18	~jeann
-8	~jessa
-7	~jill
13	~jobs
35	~join
-11	~joine
17	~joini
-5	~jorda
-8	~joris
44	~journ
7	~jprat
6	~js
-11	~judge
11	~judgm
-23	~july
8	~jump
-16	~june
-11	~jury
12	~just
-15	~k
-11	~karsh
-9	~kaver
-6	~keel
-7	~keepe
-7	~kelp
-34	~kept
19	~kestr
18	~keys
15	~keywo
-14	~kicks
-9	~kidna
-7	~kidne
-17	~kille
-8	~kilog
-16	~kilom
-9	~kimur
-11	~kindn
12	~kinta
12	~kitch
-16	~km
-27	~kmph
-14	~knees
-5	~knew
12	~know
-15	~knows
-6	~koala
-16	~koch
-6	~kofi
-6	~kota
-6	~lady
-31	~lake
-9	~lamp
-8	~lamps
6	~lande
-15	~landl
9	~lands
-7	~lane
-21	~langu
-9	~lante
16	~lapto
-6	~lars
-10	~last
-6	~laste
-13	~lasts
-10	~late
14	~later
38	~lates
-5	~laude
-5	~laugh
15	~launc
-5	~laund
-29	~law
-7	~leade
6	~leads
-5	~leafl
8	~leagu
18	~least
-14	~led
14	~ledge
-26	~leeks
10	~lena
-5	~lend
6	~lends
9	~lengt
-16	~lense
-6	~leoni
-24	~libra
20	~licen
-7	~lid
-10	~lies
-9	~life
-12	~light
18	~like
-24	~lim
-12	~lind
-8	~lindo
-11	~lindq
-13	~line
-12	~lines
50	~link
-6	~linke
15	~links
7	~lire
39	~list
25	~liste
13	~listi
-28	~litre
-16	~littl
-8	~liv
23	~live
-20	~liver
9	~livin
18	~load
32	~loade
46	~loadi
21	~loads
-6	~loaf
10	~lobby
6	~local
9	~locat
-6	~lock
-6	~locks
12	~log
29	~logge
-11	~long
10	~look
6	~looki
-6	~lorri
-10	~lose
-18	~lost
-6	~loude
-5	~low
-9	~lowe
-10	~lower
11	~lowla
6	~lowve
5	~ltd
-7	~lucky
-6	~lumen
17	~lunch
-13	~m
7	~made
33	~magaz
13	~mail
-20	~mailb
8	~mailt
-8	~maine
7	~maiso
20	~make
-10	~maker
-10	~makes
-16	~man
7	~manag
5	~manch
27	~map
6	~mappe
-13	~maps
-24	~march
6	~maris
-17	~markt
-11	~marlo
-5	~marro
-15	~marsh
-17	~maste
19	~mater
21	~matte
6	~max
29	~may
21	~maybe
-12	~mbeki
-11	~meant
-14	~mecha
32	~media
15	~meet
-7	~meeti
-8	~melny
9	~membe
-8	~men
-13	~men's
9	~menti
-5	~menu
6	~merge
-12	~merid
15	~messa
-10	~met
-8	~metho
-23	~metre
-11	~metro
28	~mi
10	~mid
8	~midni
12	~might
-10	~miles
-11	~milk
-8	~mille
-28	~milli
24	~min
-9	~miner
-6	~minim
10	~minin
-44	~minis
6	~minor
13	~mins
22	~minut
23	~mirro
6	~mispr
20	~miss
18	~misse
16	~mista
-19	~mixed
12	~modal
18	~mode
29	~moder
-5	~momen
-35	~monda
-8	~money
23	~month
-12	~mood
21	~more
-18	~morel
9	~morni
6	~moss
-9	~most
-21	~mothe
-11	~moths
8	~motio
13	~motor
-10	~mouth
-8	~moved
6	~moves
-9	~mr
-8	~much
16	~multi
8	~murde
-8	~museu
14	~music
14	~mute
12	~muted
11	~my
6	~myste
-16	~nadia
-14	~nadir
9	~nairo
-11	~nallu
29	~name
-13	~names
-20	~natio
8	~navig
-12	~near
-14	~nearl
28	~neces
-29	~need
-9	~needs
-34	~neigh
-6	~neith
11	~netwo
9	~new
8	~newfo
59	~news
17	~newsc
9	~newsd
29	~newsl
31	~newsp
41	~newsr
13	~next
-18	~nia
11	~niger
-7	~night
-6	~nils
-19	~nine
-9	~ninet
28	~nj
5	~nl
-31	~nobod
16	~nomin
-8	~none
18	~nonpr
-9	~noon
-19	~noor
9	~norda
29	~norla
-22	~norpr
-7	~north
7	~note
-6	~noteb
10	~noted
8	~notes
-28	~nothi
-11	~notic
10	~notif
-7	~novak
-5	~novem
20	~now
-18	~npa
-21	~nurse
8	~obitu
24	~occur
7	~odd
22	~odds
-6	~oduya
26	~off
17	~offen
-12	~offic
-7	~oil
13	~ojd
-6	~ojeda
-7	~okafo
8	~okoro
-7	~olaf
-8	~older
9	~oldes
-10	~oller
6	~ombud
-9	~once
-18	~ones
-22	~onion
25	~onlin
16	~only
-5	~onslo
20	~oops
11	~op
7	~opaqu
11	~open
-10	~opene
-10	~opera
35	~opini
17	~opt
6	~optio
25	~or
15	~order
11	~org
-10	~organ
13	~origi
-18	~orla'
-14	~orsin
-8	~orth
-14	~osman
-6	~ostbe
-6	~oster
27	~other
104	~our
-6	~outlo
-16	~outsi
-6	~oven
9	~over
-16	~owen
-28	~own
20	~owns
-6	~oyelo
6	~p
-9	~pa
36	~pacif
13	~paddi
18	~paddl
47	~page
6	~paid
-12	~paint
9	~paisa
-10	~pan
9	~pantr
17	~parag
-16	~paren
-19	~paris
-15	~parki
-9	~parli
28	~part
-8	~partn
12	~pass
-33	~passe
-15	~passp
13	~past
-32	~patie
15	~pause
-12	~pay
9	~payme
-6	~pays
6	~pdf
6	~peace
-7	~pears
-8	~pebbl
-23	~penal
-10	~penn
8	~pensi
-10	~pentl
-26	~peopl
9	~per
-27	~perce
17	~perfo
19	~perio
11	~perso
-11	~petra
-13	~petro
6	~phone
-52	~photo
-25	~pic
10	~pick
15	~picks
-10	~pictu
-28	~pier
-5	~piet
-8	~pigeo
-5	~pigs
-6	~pilla
-7	~pipel
12	~pitch
-5	~plan
6	~plans
-6	~plant
-6	~plast
9	~platf
21	~play
18	~playe
6	~playi
54	~pleas
-10	~plint
5	~plus
33	~pm
34	~podca
35	~polit
32	~poll
-9	~polls
8	~popul
13	~popup
-18	~port
11	~porta
-7	~porte
-15	~porto
17	~posit
8	~possi
9	~post
6	~posta
10	~poste
19	~posti
-6	~postm
7	~posts
-5	~pots
-9	~pound
6	~pratt
23	~prefe
-7	~prepa
-7	~presi
54	~press
21	~previ
9	~price
8	~princ
5	~print
-13	~priso
19	~priva
9	~priya
-8	~prnew
16	~probl
12	~produ
21	~prohi
7	~promi
27	~promo
11	~prope
-12	~prote
8	~proud
-7	~prove
34	~provi
-6	~pryce
85	~publi
-16	~pugh
-8	~pumpk
6	~punch
-21	~punct
-18	~pupil
23	~purch
11	~push
-16	~puts
27	~puzzl
36	~px
-10	~q
17	~quali
-9	~quart
9	~quest
-42	~queue
28	~quick
-16	~quiet
-15	~quill
-5	~quist
-9	~quit
6	~quiz
17	~r
8	~race
-12	~rae
-9	~rahal
7	~rail
-9	~railw
-10	~rain
-6	~raine
-16	~raise
6	~raisi
-17	~range
20	~ranki
20	~rate
6	~rathe
22	~ratin
-6	~raw
21	~reach
24	~read
34	~reade
40	~readi
7	~reads
-7	~ready
9	~real
15	~reaso
-11	~rebel
7	~rebui
23	~recei
24	~recip
24	~recom
-13	~recor
-6	~recyc
8	~reduc
-13	~reef
12	~refer
15	~refle
5	~refor
32	~refre
-13	~refun
39	~regis
-35	~regre
12	~relat
9	~relea
17	~relia
8	~relie
25	~reloa
-6	~remot
-25	~renal
-6	~renn
-23	~reope
10	~repet
-12	~repla
-7	~repli
28	~reply
50	~repor
17	~repos
24	~repri
29	~repro
5	~reque
7	~requi
-11	~rescu
44	~reser
11	~resid
9	~resig
23	~respo
5	~rest
14	~resta
20	~retai
-16	~retur
-28	~reute
17	~revea
35	~revie
-13	~reyes
9	~rfi
-7	~rhp
12	~right
-7	~ring
17	~rise
-13	~rises
-10	~risin
20	~risk
-9	~rival
-16	~road
-6	~roman
-15	~rook
-23	~room
-8	~rooms
-12	~rope
-16	~rosa
-19	~rose
5	~roth
8	~round
-35	~route
-12	~rs
-16	~rubbi
-14	~ruben
-17	~rules
-7	~runne
-19	~runs
14	~rush
-5	~rute
14	~s
-67	~said
7	~sails
21	~sale
7	~sales
-17	~salt
-10	~sami
-8	~sandb
-5	~satel
-10	~satur
9	~savan
-9	~saves
19	~savin
-24	~saw
-21	~say
-37	~says
-12	~scamm
6	~scan
13	~scent
32	~scien
15	~scoop
12	~scotl
-18	~scree
16	~scrip
15	~scrol
-10	~scult
-29	~sea
31	~searc
-8	~seaso
-25	~seats
-10	~seawe
-16	~secon
35	~secur
22	~see
-13	~seed
-7	~seeds
11	~seein
16	~segme
38	~selec
-15	~sells
-32	~senat
31	~send
11	~sendi
15	~senio
18	~sense
-12	~sent
16	~senti
26	~separ
-32	~septe
19	~serie
-6	~sessi
8	~sets
13	~setti
-24	~seven
19	~sever
-6	~sgt
-18	~shade
17	~shape
22	~share
-13	~shari
8	~sharp
-19	~she
-6	~shed
-12	~sheep
-29	~sheet
-5	~shell
-5	~ship
6	~shipw
-17	~shoes
5	~shop
-10	~shore
7	~short
-15	~shout
-6	~showe
-25	~shows
-6	~shrin
-5	~shuts
-10	~sides
-28	~sigge
9	~signi
-12	~signs
-23	~silen
-14	~silva
7	~simil
-7	~simpl
12	~singa
-17	~singi
-22	~singl
15	~sings
-10	~sinki
-5	~siste
-9	~sit
28	~site
-8	~six
-14	~sixty
-13	~skarv
-7	~skei
-12	~skeid
-9	~sketc
7	~skin
9	~skip
-11	~skipp
-9	~sleep
7	~slice
14	~slide
-10	~slipp
11	~slot
7	~slots
7	~slow
-6	~slowe
-11	~slowl
-11	~slows
-18	~small
-14	~smell
-14	~smoke
-5	~snail
-18	~snow
-6	~snows
16	~so
11	~soap
-16	~socia
-21	~socie
-12	~soft
-18	~softe
-6	~sohan
-23	~soil
-9	~solbe
-10	~sold
-8	~som
-7	~some
-11	~someb
-7	~someo
31	~somet
-9	~son
18	~sopra
10	~sound
-31	~soup
17	~sourc
5	~south
28	~spam
-31	~speci
-6	~speec
-8	~speed
-8	~spent
10	~spoil
8	~sport
6	~spott
-16	~sprin
-13	~squar
18	~src
-24	~st
-6	~staff
12	~stair
-8	~stake
-10	~stall
7	~star
-11	~starl
-6	~stars
20	~start
6	~stati
-6	~staye
18	~steam
-12	~step
-33	~steps
-12	~steve
-9	~stew
-27	~still
-6	~stirr
39	~stock
-21	~stone
-8	~stood
-21	~stop
-8	~stopp
-15	~stops
65	~stori
-18	~storl
11	~storm
47	~story
35	~strai
7	~stran
-31	~straw
31	~strea
-8	~stree
19	~stres
-6	~stret
9	~stric
12	~stuck
-5	~study
25	~style
30	~subje
23	~submi
47	~subsc
-24	~subst
16	~subti
9	~subur
-8	~such
10	~sudde
6	~summa
-23	~summe
12	~summi
-10	~sun
-10	~sunda
-10	~sunde
8	~suppe
10	~suppl
37	~suppo
-10	~surve
7	~survi
-26	~swim
-7	~swimm
-18	~swing
23	~swipe
18	~switc
9	~syndi
-12	~syrup
-7	~syste
8	~t
31	~tab
-6	~table
7	~tags
-6	~tak
9	~take
9	~taken
14	~takes
-9	~talk
-15	~tamm
-13	~tan
38	~tap
7	~tarif
-9	~tarn
-13	~tarra
9	~taste
10	~tasti
14	~taugh
-7	~tavir
-8	~tax
-12	~tea
12	~teach
23	~team
27	~tech
21	~techn
-7	~teena
-6	~teeth
7	~teleg
-16	~telev
-6	~tempe
-13	~ten
-5	~tenth
-6	~tents
25	~terms
-6	~tess
15	~test
-22	~teste
-8	~tewke
48	~text
-7	~th
-40	~than
43	~thank
-21	~that
-7	~thatc
-15	~the
11	~theft
-22	~their
-12	~then
-11	~there
-18	~they
-18	~thiev
-13	~thing
21	~think
64	~this
-14	~thorn
15	~thoug
-25	~three
-12	~ticke
-6	~tidal
-8	~tide
8	~tikto
10	~tile
18	~times
12	~tip
21	~tips
-11	~tired
54	~today
10	~toggl
-45	~told
-10	~toll
-5	~tom
-14	~tomat
-7	~tomáš
-10	~tongu
10	~tonig
-17	~too
-40	~took
7	~tool
-7	~tools
-16	~tooth
5	~top
33	~topic
-10	~torch
10	~touch
22	~tour
-16	~town
-6	~traci
15	~track
-6	~traff
7	~trail
-27	~train
-12	~tram
25	~trans
23	~trave
-7	~tray
-9	~trees
17	~tri
7	~trial
15	~tribu
-8	~tried
9	~trip
8	~trivi
-7	~truck
33	~try
-25	~tuesd
8	~tune
10	~tuned
-6	~turn
20	~tv
11	~tweet
6	~twent
-32	~twice
13	~twitt
-39	~two
6	~typho
16	~typo
14	~uk
-20	~umbre
18	~unava
-7	~under
-25	~union
30	~unles
29	~unlim
20	~unloc
24	~unmut
11	~unsee
18	~unsub
-23	~until
42	~updat
18	~uploa
61	~us
26	~use
7	~used
8	~usefu
9	~uses
15	~using
10	~v
21	~vale
-20	~valle
28	~value
-10	~vane
-6	~vanta
21	~var
-9	~varo
-7	~vault
-7	~veil
22	~venue
13	~verif
-6	~verri
12	~versi
-6	~very
11	~vesta
-10	~victi
51	~video
35	~view
16	~viewe
31	~views
-7	~villa
8	~viral
8	~visa
-9	~volta
17	~volum
-6	~volun
-7	~voted
-7	~voter
9	~votes
9	~votin
-8	~wages
-11	~wagon
-29	~wait
-20	~waiti
-11	~walk
-10	~wall
-28	~wante
-11	~wants
-6	~warm
-10	~warne
-7	~warni
-32	~was
9	~wasn'
-10	~waste
10	~watch
-36	~water
-15	~ways
17	~we
13	~we'd
24	~we'll
30	~we're
16	~we've
5	~weath
41	~web
41	~websi
10	~weddi
-25	~wedne
12	~week
36	~week'
11	~weekd
6	~weeke
22	~weekl
6	~weeks
-13	~wei
9	~well
-16	~welli
-16	~went
-5	~wept
-27	~were
-8	~wet
-13	~whale
-13	~what
-12	~what'
-6	~whate
11	~whats
-7	~wheel
-10	~when
26	~whene
-16	~where
-10	~which
18	~while
6	~white
-15	~whoev
-14	~wide
23	~width
-28	~will
15	~willi
13	~win
-19	~wind
30	~windo
-18	~wine
-6	~winne
-13	~wins
-7	~winte
14	~wire
-19	~wit
11	~with
-10	~withi
-16	~wktv
-21	~wolf
10	~woman
-6	~women
-27	~won
17	~won't
-5	~woode
6	~wool
-9	~word
-12	~work
-12	~worke
-9	~works
25	~world
-6	~worn
-26	~would
-13	~wrenb
19	~writi
8	~wrong
-11	~wrote
37	~x
-13	~xinhu
-28	~year
-9	~year'
-24	~years
14	~yes
7	~yet
19	~you
8	~you'd
20	~you'l
15	~you'v
32	~your
7	~youtu
9	~zambi
22	~zero
-9	~zone
7	~ا
7	~ائتمان
-20	~ابرز
6	~ابلغ
-8	~ابواب
-8	~ابوظب
-6	~ابي
-8	~ابيض
14	~اتساب
13	~اتصل
-5	~اجاز
-5	~اجر
18	~اجل
6	~اجمال
8	~احجز
-34	~احد
14	~احداث
24	~احدث
7	~احرف
10	~احصل
7	~احفظ
15	~احق
50	~اخبار
-9	~اختبار
5	~اختبر
9	~اختر
14	~اخر
11	~اخطاء
-13	~اخير
11	~ادخال
20	~ادخل
17	~ادعم
11	~ادنا
-20	~اذاع
-6	~اذن
6	~اراء
7	~اربح
-27	~اربع
-6	~اربعاء
24	~ارتباط
-6	~ارتفاع
9	~ارد
40	~ارسل
10	~ارشيف
-5	~ارض
10	~ارقام
10	~ازال
-15	~ازرق
-43	~ازم
7	~اسئل
19	~اساء
-6	~اسابيع
-13	~اسباب
8	~اسبان
10	~استبيان
10	~استخدم
5	~استشار
9	~استطلاع
-8	~استعمال
-5	~استعمل
-10	~استغرق
11	~استمار
17	~استماع
13	~استمع
12	~اسفل
-15	~اسكندر
-6	~اسلام
-13	~اسم
-9	~اسما
-21	~اسماء
6	~اسمع
19	~اسواق
-21	~اشار
27	~اشتر
38	~اشترا
7	~اشتراك
-5	~اشترت
6	~اشترك
-6	~اشتركت
-12	~اشخاص
20	~اشعار
-7	~اشهر
-6	~اصاب
11	~اصدقائ
-6	~اصل
11	~اضبط
25	~اضغط
18	~اضف
7	~اطباء
-45	~اطفال
14	~اطلاع
-8	~اطلاق
20	~اطلال
9	~اطلع
-8	~اطلقت
-16	~اعتزال
19	~اعجاب
23	~اعجب
24	~اعداد
6	~اعل
38	~اعلام
24	~اعلان
-20	~اعلنت
-7	~اغلق
-6	~اغلقت
-7	~افتتح
-9	~افراج
16	~افضل
14	~افق
-5	~افلاس
-6	~افلام
-8	~اقارب
6	~اقبل
7	~اقدم
38	~اقر
18	~اقرا
11	~اقسام
9	~اقص
11	~اقل
15	~اكتب
9	~اكتشاف
29	~اكتشف
6	~اكثر
-34	~اكياس
9	~ال
9	~الزام
7	~الغاء
-22	~الف
25	~الكترون
-11	~ام
-10	~اما
5	~اماكن
-15	~امام
7	~امسح
-12	~امم
-6	~امني
-7	~امين
-13	~ان
8	~انا
-10	~اناضول
32	~انت
-12	~انترنت
-10	~انتشر
-18	~انتظار
10	~انتم
15	~انتهت
6	~انجاز
13	~انجليز
-8	~انخفضت
6	~انستغرام
11	~انسخ
20	~انشئ
10	~انشر
24	~انضم
-8	~انفجار
10	~انقر
-5	~انقطاع
-32	~انه
-6	~اهال
13	~اهداف
12	~او
8	~اواصل
12	~اوافق
11	~اوب
-8	~اوقف
-10	~اول
21	~اي
11	~ايام
52	~ايض
10	~ايمن
9	~ب
-12	~بئر
-6	~بائع
-8	~باب
-11	~باريس
7	~باستثناء
-9	~بالف
9	~بامكان
6	~باول
-18	~ببطء
8	~بتصحيح
11	~بتوقيت
-5	~بثلاث
-20	~بثمن
20	~بحث
-16	~بحر
-19	~بحسب
5	~بخط
9	~بخمس
5	~بدء
-8	~بدات
14	~بدولار
15	~بدون
-10	~براميل
20	~براي
5	~برج
7	~برعا
13	~برقم
8	~برمج
7	~برنامج
48	~بريد
-11	~بريطان
9	~بزر
-24	~بسبب
12	~بسيط
-6	~بصل
-6	~بطلب
-6	~بطول
-20	~بعد
-10	~بغل
-9	~بفارق
7	~بفضل
6	~بقراء
-8	~بقطع
7	~بقي
20	~بك
-11	~بلا
12	~بلحظ
-12	~بلغ
-6	~بلو
5	~بمبلغ
10	~بمساعد
14	~بملاحظات
11	~بملف
11	~بنا
-9	~بناء
-6	~بنحو
-9	~بندر
-24	~بنفس
-6	~بها
-8	~بهدف
13	~بهذ
17	~بواسط
18	~بودكاست
8	~بيانا
-9	~بيت
-6	~بيد
-12	~بيض
-24	~بين
-6	~بيوت
17	~تؤيد
37	~تابع
-7	~تابعت
34	~تابعو
-5	~تبرع
-5	~تبريد
5	~تتابع
-6	~تتبع
-8	~تتعب
-6	~تجاوز
15	~تجد
8	~تجرب
12	~تجريب
-17	~تجمع
-29	~تحت
5	~تحتاج
-12	~تحذير
46	~تحرير
12	~تحس
22	~تحقق
11	~تحقيق
11	~تحليل
-10	~تحمل
40	~تحميل
-7	~تحويل
-9	~تخاف
7	~تختار
6	~تخط
12	~تداول
-5	~تدخل
-11	~تدعو
7	~تدقيق
13	~تذاكر
-18	~تذكر
7	~ترتيب
9	~ترجم
8	~تركي
-9	~ترو
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
16	~تصحيح
30	~تصفح
19	~تصل
19	~تصويت
-35	~تصوير
-6	~تضخم
5	~تضم
20	~تطبيق
-11	~تطلب
8	~تطوير
-6	~تعادل
11	~تعبر
12	~تعرضت
19	~تعرف
8	~تعريف
44	~تعليق
17	~تعمل
22	~تغذ
8	~تغريد
23	~تغط
29	~تفاصيل
27	~تفاعل
11	~تفعيل
19	~تفوت
13	~تقرير
-6	~تقطت
-17	~تقول
16	~تكبير
-6	~تكشف
5	~تكلف
8	~تكون
-10	~تل
-10	~تلاميذ
-6	~تلسكوب
11	~تلغرام
7	~تلق
12	~تلقائ
-12	~تلميذ
31	~تم
14	~تمت
6	~تمر
-8	~تمور
-10	~تمويل
22	~تنبيه
-12	~تنجح
7	~تنزيل
8	~تنس
6	~تنشر
-9	~تنفض
14	~تهم
7	~تواصل
19	~توجد
17	~توزيع
-11	~توسع
6	~توقعا
-8	~توقف
9	~توقيف
-5	~تونس
8	~تويتر
-10	~تي
-6	~ثابت
-8	~ثالث
11	~ثامن
8	~ثريدز
-20	~ثقاف
-38	~ثلاث
-5	~ثلث
-10	~ثلج
-34	~ثم
-12	~ثمان
-9	~ثمن
-15	~جاء
-20	~جاءت
-14	~جائز
7	~جار
-23	~جامع
-5	~جبال
-13	~جبل
-8	~جدة
-25	~جدت
8	~جدد
-8	~جدل
10	~جدول
-33	~جذور
5	~جرب
10	~جربتم
-22	~جرح
-8	~جريد
11	~جزء
-5	~جزائر
-12	~جسر
-6	~جمال
-28	~جمهور
11	~جميع
-5	~جنوب
-8	~جهاز
15	~جواز
5	~جود
9	~جول
-14	~جوي
-23	~جيد
-9	~جيش
-14	~جيل
-11	~حائط
-16	~حادث
-9	~حارث
-10	~حارس
11	~حاسب
-40	~حافل
-14	~حاكم
-6	~حبة
-13	~حبل
-35	~حتي
-7	~حجر
12	~حجم
16	~حد
-22	~حداد
17	~حدث
9	~حدد
10	~حدكم
-17	~حدود
-9	~حديد
-9	~حديق
-7	~حذاء
-5	~حذرت
16	~حذف
-10	~حذفت
-9	~حرار
10	~حرب
17	~حرة
16	~حساب
-12	~حساس
-9	~حسم
-7	~حصول
16	~حقوق
8	~حقول
-6	~حقيب
7	~حقيق
11	~حكاي
-7	~حكم
10	~حل
38	~حلق
-12	~حلو
8	~حلول
-6	~حمار
-9	~حمص
7	~حمل
25	~حوار
11	~حول
-8	~حين
9	~خاص
-6	~خال
-9	~خالد
-5	~خان
42	~خبر
-8	~خبراء
-12	~خبز
7	~خدم
-17	~خسائر
10	~خسار
7	~خصم
6	~خصوص
16	~خصوصي
15	~خط
6	~خطا
-16	~خطاب
8	~خطة
19	~خطو
-12	~خلال
-30	~خلف
-5	~خمس
-12	~خوارزمي
-7	~خيار
16	~د
-14	~داخل
5	~دار
-5	~دام
-10	~دان
7	~دخول
-7	~دراج
-9	~دراس
-19	~درج
-6	~دعت
-6	~دفاع
-9	~دفتر
-11	~دفع
6	~دقائق
8	~دليل
8	~دم
21	~دوام
-17	~دوح
-20	~دول
6	~ديرب
-20	~دينار
14	~ذات
-6	~ذرو
6	~ذكرت
-6	~ذلك
10	~ذهاب
13	~ذهب
8	~ذو
-19	~ذي
-9	~ذيل
-21	~رئاس
-9	~رائح
43	~رابط
-5	~رابع
11	~راجع
-9	~راس
14	~راسل
10	~راض
-8	~راع
-6	~راكب
27	~راي
-15	~ربع
-13	~ربيع
12	~رتب
-18	~رجل
-13	~رحل
-26	~رحيق
13	~رد
-10	~ردود
8	~رسم
-9	~رسوم
-10	~رصيف
-12	~رغيف
-8	~رفعت
-14	~رفوف
11	~رقم
7	~رقي
6	~رمال
-6	~رمان
24	~رمز
11	~رمضان
-17	~رمل
-8	~رهائن
-12	~روا
30	~روابط
49	~رواق
12	~روبوت
-10	~رويترز
12	~رياض
6	~ريم
-12	~زائر
-32	~زار
-9	~زبائن
-8	~زبد
-7	~زجاج
-14	~زد
-11	~زرقاء
-15	~زعتر
-5	~زعفران
-13	~زملائ
-13	~زمن
-9	~زوار
16	~زور
-10	~زياد
-14	~زيار
-15	~زيت
15	~سؤال
-11	~سائح
-13	~سائق
10	~سابع
13	~سابق
8	~سات
-11	~ساح
-5	~ساحل
-6	~ساخر
-7	~سادس
-28	~ساع
9	~ساعد
-8	~سالم
9	~سام
-21	~سباق
-10	~سبت
-5	~سبخ
-11	~ست
-13	~ستة
14	~سجل
-12	~سجن
7	~سحب
-15	~سد
-6	~سري
-15	~سطح
9	~سعد
6	~سعر
8	~سعود
-5	~سفن
-12	~سفير
-15	~سفين
-11	~سكان
-6	~سكة
-29	~سكر
-15	~سلاح
-5	~سلال
18	~سلسل
-10	~سلط
-6	~سلو
19	~سماع
-11	~سمك
-9	~سمير
-7	~سنة
6	~سهيل
-6	~سودان
-26	~سور
-8	~سوق
10	~سيؤد
12	~سياس
14	~سيتم
-20	~سير
9	~سيول
8	~ش
6	~شئت
-17	~شاحن
31	~شارك
-15	~شاش
-21	~شاعر
-5	~شاغر
28	~شاهد
-6	~شاي
-10	~شباب
11	~شبك
-9	~شجر
-9	~شحن
-9	~شخص
15	~شراء
8	~شرائح
-10	~شرط
-7	~شرق
12	~شركاؤ
20	~شروط
-8	~شعب
-17	~شعر
17	~شكر
-8	~شكل
-23	~شمس
6	~شنو
-6	~شهاد
13	~شهري
-13	~شيء
-5	~شيئ
8	~ص
-7	~صاحب
-6	~صار
5	~صالح
6	~صباح
10	~صحاف
12	~صحافت
-6	~صحافي
-13	~صحف
7	~صحيح
21	~صحيف
7	~صدرت
10	~صديق
-8	~صغار
-29	~صغير
39	~صفح
20	~صفحت
6	~صلاح
26	~صلة
-7	~صلح
-6	~صنع
25	~صوت
-14	~صيف
-6	~صين
-13	~ضحاي
-6	~ضرائب
10	~ضرور
-7	~ضعف
7	~ضفة
11	~ضمن
-11	~ضوء
-19	~طائر
16	~طاق
-14	~طالب
19	~طالع
6	~طاول
25	~طباع
-8	~طبق
-10	~طبول
-8	~طبيب
-29	~طريق
-7	~طعام
-19	~طفل
-6	~طماطم
-7	~طنا
6	~طنج
6	~طوابق
-10	~طوارئ
-7	~طول
-7	~طوي
-15	~طويل
15	~ظاهر
-9	~ظهر
28	~ع
-7	~عائل
22	~عاجل
-12	~عاد
-5	~عازف
-5	~عاشر
-9	~عاصف
-15	~عالم
-32	~عام
-19	~عامل
9	~عبر
-7	~عبود
-6	~عتيق
-23	~عجين
-5	~عداء
22	~عدد
5	~عذر
11	~عراق
25	~عرب
13	~عرض
7	~عروض
7	~عزيز
-19	~عشر
19	~عقار
12	~عقب
-10	~عقد
-6	~عكار
-7	~علا
-16	~علاج
6	~علق
-17	~علم
-20	~عمال
7	~عمان
-6	~عمد
-5	~عمن
16	~عمول
-12	~عند
-9	~عندم
11	~عنوان
-9	~عود
-26	~عيار
-15	~عين
26	~غاء
-15	~غائب
-16	~غاضب
-11	~غبار
8	~غدا
-7	~غرام
7	~غرق
-5	~غروب
5	~غرينتش
-6	~غزة
13	~غزير
-11	~غوص
9	~غوغل
14	~غير
11	~فات
7	~فاتصل
-9	~فجر
-11	~فرق
5	~فريق
-8	~فشل
8	~فضاء
-11	~فعال
11	~فعل
-5	~فقد
8	~فقر
17	~فقط
-12	~فكر
-5	~فندق
-8	~فوز
-17	~فوق
-22	~في
41	~فيديو
8	~فيديوه
16	~فيسبو
-9	~فيضان
-13	~فيلم
-19	~فيه
20	~قائم
9	~قائمت
11	~قادم
13	~قارئ
-11	~قارب
11	~قارن
6	~قاس
-7	~قاض
-10	~قاع
-27	~قال
-48	~قالت
-16	~قان
19	~قانون
-17	~قبل
15	~قبول
22	~قد
-7	~قدر
45	~قراء
13	~قرات
-19	~قرار
-27	~قرب
-13	~قرض
-18	~قري
-7	~قريب
23	~قسم
23	~قصة
12	~قصص
-19	~قطار
-8	~قطط
-7	~قطع
-6	~قلب
12	~قليل
-10	~قماش
-9	~قمة
11	~قمت
22	~قنا
26	~قنات
8	~قهو
-9	~قهوت
-16	~قواعد
-7	~قوي
9	~قيد
7	~قيم
13	~كاتب
-14	~كاذب
5	~كاس
-15	~كال
8	~كامل
-35	~كان
-19	~كانت
5	~كبر
-26	~كتاب
-22	~كتب
-6	~كتبت
13	~كتم
-7	~كثير
-5	~كثيف
7	~كرة
11	~كريم
-9	~كسوف
-8	~كشف
11	~كل
-25	~كلف
31	~كلم
-6	~كله
-16	~كما
20	~كن
8	~كنت
-11	~كند
6	~كهرباء
-7	~كهف
13	~كود
6	~كور
-16	~كويت
-10	~كيلوغرام
-10	~كيلومتر
-6	~لا
14	~لاحق
7	~لاشتراك
20	~لاي
-18	~لبنان
-9	~لجن
23	~لحظ
-8	~لذل
6	~لشراء
11	~لعرض
6	~لغز
30	~لقد
-12	~لقط
33	~لك
-17	~لكل
17	~لكم
-10	~لكن
-33	~لم
14	~لماذ
11	~لمتابع
10	~لمزيد
9	~لمشاهد
12	~لمعرف
-6	~لموقع
12	~لموقف
9	~لن
28	~لنا
6	~لنتيج
-10	~له
-8	~لها
27	~لهذ
-21	~لوح
-20	~ليل
15	~م
14	~مؤقت
-5	~مئات
-33	~مئة
-5	~مئت
11	~ما
-40	~ماء
-9	~ماجد
13	~ماد
-22	~ماذ
-9	~ماهر
-13	~مايو
-10	~مباراتان
5	~مباري
21	~مباشر
-10	~متابع
7	~متابعي
34	~متاح
-5	~متاخر
6	~متبق
-33	~متحف
-7	~متر
27	~متصفح
-9	~متظاهر
18	~متعلق
-7	~متغير
-7	~متقطع
-9	~متهم
10	~متوفر
10	~مجا
27	~مجان
10	~مجانيتان
5	~مجل
-8	~مجهول
8	~محاول
54	~محتو
14	~محرر
-5	~محصول
-15	~محط
29	~محفوظ
-15	~محكم
6	~محمد
14	~مختار
-16	~مخرج
-7	~مخطوط
-33	~مخفض
-12	~مخيم
-17	~مدارس
5	~مدة
-11	~مدخل
-14	~مدرب
-24	~مدرس
23	~مدون
-23	~مدي
-28	~مدير
13	~مرئ
-8	~مرات
10	~مراسل
5	~مراقب
35	~مراي
-8	~مرة
-7	~مرجان
12	~مرحب
9	~مرحل
8	~مرر
-7	~مرصد
-16	~مرض
-10	~مرع
-10	~مرف
-7	~مركز
-15	~مزارع
11	~مزعج
44	~مزيد
-8	~مساء
5	~مساهم
-13	~مستخدم
-8	~مستشف
-16	~مستعد
-9	~مستعمل
16	~مستقل
7	~مستو
10	~مسجل
-20	~مسرح
-6	~مشا
11	~مشاب
9	~مشار
15	~مشارك
14	~مشاهد
10	~مشتر
17	~مشترك
-20	~مشفر
-13	~مشمش
-13	~مشي
-5	~مصاب
-6	~مصارف
27	~مصدر
-17	~مصور
-16	~مطار
-5	~مطر
-17	~مطرق
-6	~مطلع
14	~معاين
-15	~معبر
-8	~معرض
9	~معرفت
-7	~معروض
6	~معطل
-5	~معلق
-14	~معلم
7	~معن
11	~مغلق
-6	~مفاوض
5	~مفتاح
12	~مفضل
7	~مفيد
20	~مقارن
-19	~مقاطع
-14	~مقاعد
56	~مقال
10	~مقالتان
7	~مقدم
-15	~مقطع
-13	~مقه
-22	~مكتب
-6	~مكسر
-21	~مكون
11	~ملا
-21	~ملاحظ
-30	~ملاي
19	~ملخص
34	~ملف
-13	~ملك
-14	~ملي
-8	~مليار
7	~ممول
-11	~منار
-5	~منازل
-9	~منتخب
-6	~منجد
-8	~منحدر
-20	~منذ
-6	~منزل
18	~منشور
7	~منطق
-5	~منظم
-6	~منهم
8	~منوع
-14	~مهاجر
-8	~مهرجان
-10	~مهندس
22	~مواضيع
-9	~مواطن
13	~موافق
-5	~مواقف
18	~مواقيت
13	~موجز
-20	~موسم
24	~موضوع
-8	~موعد
45	~موقع
59	~مونتاج
10	~ميزان
-15	~ميناء
-8	~نائب
-11	~نار
40	~نافذ
13	~نبض
7	~نت
16	~نتيج
16	~نحترم
-7	~نحكم
-12	~نحل
15	~نحن
-18	~نحو
7	~نرحب
-19	~نزاع
-14	~نساء
10	~نستخدم
13	~نسخ
17	~نشار
34	~نشر
11	~نشرت
11	~نص
-10	~نصائح
11	~نصار
-6	~نصف
-6	~نضال
-5	~نظمت
-6	~نعرف
10	~نعمل
-8	~نفس
-7	~نقاط
6	~نقل
17	~نكسب
15	~نلقا
-9	~نمر
7	~ننصح
8	~نها
-8	~نهائ
-6	~نهر
12	~نورس
-10	~نوو
-7	~نياب
-9	~نيل
18	~نيوز
-5	~نيويور
-25	~هاتف
-5	~هاجر
9	~هامش
-18	~هجر
-6	~هجوم
7	~هداف
-14	~هدف
-14	~هدن
6	~هدوء
40	~هذا
38	~هذه
21	~هروب
-15	~هزت
-6	~هكذ
-17	~هل
-5	~هلال
30	~هنا
-15	~هند
-9	~وائل
-13	~وجه
-13	~وحجر
7	~وراء
-8	~ورد
-10	~ورش
-17	~ورق
-25	~وزير
-7	~وسط
-13	~وسل
20	~وسوم
-8	~وصل
-7	~وصلت
8	~وصول
-5	~وعد
-6	~وعدت
-8	~وفق
-10	~وفي
-31	~وقال
15	~وقت
-10	~وقف
-12	~وكان
-11	~ولا
-14	~ولكن
-11	~ولم
-5	~ومن
-12	~وهو
22	~ويب
-15	~ويضم
10	~يا
-10	~يات
-6	~ياسم
9	~يبدو
-10	~يبلغ
-17	~يبي
9	~يتطلب
10	~يتم
-6	~يتوقع
9	~يجب
-5	~يحب
10	~يحتو
-29	~يحفظ
-14	~يحمل
-5	~يد
8	~يدعم
-14	~يدفع
-5	~يذكر
-12	~يرة
12	~يرج
-6	~يرد
-19	~يرو
6	~يريد
9	~يستخدم
9	~يستغرق
-9	~يسجل
-8	~يشاهد
19	~يصل
-8	~يصلح
-6	~يضر
6	~يعاد
-7	~يعرض
-6	~يعرف
7	~يعلق
-6	~يعمل
10	~يغلق
-7	~يقدم
-11	~يقر
-30	~يقول
-16	~يكشف
-10	~يكون
-6	~يلة
11	~يلغي
12	~يلي
-5	~يمش
27	~يمكن
18	~يمل
-14	~يمن
-12	~يمين
14	~ينا
5	~يناسب
6	~يناقش
-6	~ينتظر
-13	~ينجح
8	~ينشر
-6	~ينصح
8	~ينكد
5	~يه
20	~يهم
21	~يوتيوب
-5	~يورو
10	آخر
-26	آلاف
7	أ
-5	أبرز
6	أبلغنا
-8	أبوظبي
11	أجل
-20	أحد
24	أخبار
8	أخرى
11	أدخل
11	أدناه
-5	أربعة
-10	أربعين
9	أرسل
7	أرشيف
-20	أرشيفية
-11	أزمة
-6	أسابيع
-13	أسباب
9	أسبوعي
-5	أسبوعين
8	أسعار
-12	أسماء
-8	أسماك
13	أسواق
-15	أشخاص
-7	أشهر
7	أصدقائك
18	أضف
6	أطباء
-12	أطفال
-8	أطلقت
19	أعجبك
7	أعراض
-6	أعضاء
-9	أعلنت
-6	أغلق
-6	أغلقت
18	أفضل
12	أقل
-22	ألف
-16	ألواح
-14	أم
-10	أما
5	أماكن
-14	أمام
5	أمس
10	أمطار
-14	أملك
-63	أن
8	أنا
32	أنت
20	أنشئ
9	أهداف
8	أهلا
12	أو
12	أوافق
11	أوبك
6	أول
7	أولا
26	أي
14	أيام
25	أيضا
22	أيضاً
10	أيمن
-5	إجازة
5	إخبارية
9	إدخال
10	إزالة
5	إشعارات
-8	إطلاق
18	إطلالة
20	إعداد
9	إعلانات
-14	إغلاق
16	إف
18	إقرأ
26	إلغاء
-5	إلكترونية
7	إلينا
5	إليه
18	إم
-24	إن
6	إنتاج
6	إنجاز
7	إنستغرام
-11	إنه
-14	إنها
-7	ا ف
10	ابدأ
6	ابلغ$
6	اترك
24	اتساب$
-7	اتصال
10	اتصل
10	اتصل علي
7	اتفاق مع
8	احجز
10	احصل علي
8	احفظ
6	اخبار اول
5	اخبار عرب
6	اخبار محل
20	اخبار$
-20	اختبار
5	اختبر
6	اختر
10	اختر لكم
6	اخترنا
6	اخر تحديث
6	اخر$
-7	اخير في
-10	ادار مطار
8	ادخل
8	اذا اعجب
11	ارتباط تحس
5	ارتباط لعرض
13	ارتباط$
6	ارتفعت اسعار
7	ارد في
6	اردن$
22	ارسل
6	ارسل صور
10	ارسل ينا
10	ارقام$
5	اسأل
-5	اسابيع$
-19	اسبوع$
-10	استخدام
8	استخدام$
11	استخدم
5	استشارة
10	استطلاع
10	استطلاع راي
-8	استغرق
11	استماع الي
10	استمع
11	اسعار تذاكر
9	اسفل$
-7	اسم
8	اسم بريد
-9	اسماء$
6	اشتر ان
10	اشتر في
10	اشتر$
6	اشترا في
18	اشتراك
-6	اشتراكات
15	اشتراكك
30	اشترك
6	اشترك في
-6	اشتركت
8	اشتركوا
7	اشعار$
11	اصدقائ$
7	اصطناع$
7	اصطناعي
14	اضاف الي
11	اضبط
24	اضغط
-9	اضغط علي
11	اضغط قبول
13	اضغط هنا
-5	اطفال في
11	اطلاع علي
9	اطلع
10	اطلع علي
11	اعجب ما
12	اعداد ايمن
-8	اعداد ثم
-6	اعداد قائم
-9	اعلان علي
6	اعلان ممول
36	اعلان$
-10	اعلنت ادار
12	اغلاق$
22	اف ام
-6	افتتح
9	افتح في
-9	افراج عن
-15	اقتصاد
7	اقتصاد في
24	اقر ايض
16	اقر مزيد
16	اقرأ
9	اقص من
11	اقل من
9	اكتب
6	اكتب في
6	اكتب لنا
6	اكتبها
12	اكتشف
6	اكتشف برنامج
8	اكتشفي
5	اكثر مشاهد
-27	اكثر من
14	اكثر$
67	الآن
-6	الأبيض
-14	الأحد
20	الأحدث
25	الأخبار
7	الأخطاء
-6	الأخير
-7	الأخيرة
-12	الأربعاء
6	الأردن
15	الأرشيف
11	الأرقام
-15	الأزرق
8	الأسئلة
-11	الأسعار
9	الأسفل
6	الأسواق
-21	الأطفال
8	الأعلى
14	الأفق
-6	الأفلام
9	الأقصى
11	الأكثر
-15	الأم
8	الأمس
-6	الأمطار
-5	الأمين
-10	الأناضول
12	الأنباء
-14	الأول
-13	الأولى
-13	الإذاعة
9	الإسبانية
-15	الإسكندرية
-6	الإسلامي
-17	الإشارة
11	الإشعارات
-11	الإعدادات
32	الإعلام
20	الإعلان
-14	الإعلانات
-9	الإفراج
9	الإلزامية
23	الإلكتروني
-23	الإنترنت
7	الإنجليزية
-5	الاتحاد
-6	الاتفاق
24	الارتباط
10	الاستبيان
7	الاستخدام
15	الاستماع
-8	الاسم
16	الاشتراك
-10	الانتخابات
-18	الانتظار
-8	الانفجار
-10	البئر
-13	الباب
-6	الباحثون
7	البحث
-14	البحر
-7	البرنامج
19	البريدية
-9	البريطانية
-6	البصل
-12	البلدية
-6	البلوي
-6	البناء
7	البودكاست
5	التالي
-6	التجار
9	التجاري
-5	التحديث
12	التحرير
6	التحقق
16	التحميل
7	التدقيق
10	التذاكر
-6	الترجمة
23	التسجيل
11	التشغيل
14	التشكيلة
15	التصفح
5	التصوير
-6	التضخم
14	التطبيق
-7	التطبيقات
16	التعليق
28	التعليقات
10	التعليم
-7	التعليمات
12	التغطية
28	التفاصيل
7	التفاعلي
11	التلقائي
-8	التمور
13	التنبيهات
-10	التي
-7	الثالثة
11	الثامنة
12	الثاني
-25	الثقافة
-8	الثقافي
-6	الثلاثاء
-10	الثلج
7	الجائزة
-9	الجامعة
-14	الجبل
-7	الجدة
-15	الجديد
6	الجرس
12	الجزء
-18	الجسر
-17	الجمهور
-9	الجمهورية
-9	الجوال
-11	الجوية
-8	الجيش
-15	الحادث
-9	الحارثي
-7	الحارس
-7	الحافلة
-14	الحاكم
8	الحد
-8	الحدود
-6	الحديقة
-6	الحرارة
10	الحرب
-9	الحزب
5	الحفل
19	الحقوق
9	الحقول
9	الحقيقة
-7	الحكومة
33	الحلقة
-8	الحلو
-6	الحمار
-6	الحملة
18	الحوار
6	الحياة
7	الخارجية
-8	الخالدي
32	الخبر
-17	الخبز
6	الخصوصية
21	الخط
-12	الخوارزميات
18	الدخول
-6	الدراسة
-7	الدفع
6	الدم
-12	الدوحة
6	الدوري
-14	الدول
6	الديربي
-12	الذكاء
11	الذهاب
16	الذهبية
-19	الذي
-13	الرأس
6	الرأي
-5	الرئيس
17	الرئيسية
27	الرابط
-8	الراعي
-8	الربع
11	الرد
21	الرسم
-10	الرصيف
9	الرقم
-6	الرمان
15	الرمز
-7	الرمل
-8	الرهائن
49	الرواق
-6	الرواية
7	الرياض
7	الرياضة
9	الزام مشار
-6	الزعتر
-5	الزعفران
7	الزوار
-7	الزيتون
10	السابعة
-5	الساحة
-5	الساخرة
-6	السادسة
11	الساعة
-19	السباق
-10	السبت
8	السعر
7	السعودية
-5	السفن
-8	السفينة
-7	السكان
-5	السكة
-23	السكري
-9	السلطات
-8	السماء
-14	الشاحنة
5	الشارع
7	الشاشة
-10	الشباب
6	الشبكة
-6	الشحنة
22	الشراء
-10	الشرطة
-17	الشركة
9	الشروط
-10	الشمس
23	الشهر
-17	الشهري
-9	الصحافي
-7	الصحف
8	الصحيفة
-8	الصغيرة
32	الصفحة
-7	الصلح
6	الصناعي
8	الصوت
-20	الصورة
-10	الصيف
-8	الضحايا
7	الضفة
-12	الضوء
-8	الطريق
-7	الطعام
-7	الطفل
9	الطقس
-6	الطماطم
-10	الطوارئ
-9	الطويل
10	العاجلة
-5	العاشرة
-11	العام
6	العبارة
19	العدد
6	العراق
7	العربية
-6	العرض
12	العقبة
-7	العلا
-13	العلاج
-15	العمال
-6	العمدة
5	العمل
-6	العملية
7	العنوان
-10	الغبار
6	الغذائي
-5	الغروب
-7	الغزالة
-11	الغوص
-9	الفريق
-12	الفكرة
-6	الفن
9	الفنان
-20	الفوز
21	الفيديو
9	الفيديوهات
19	القائمة
-7	القارب
-7	القاضي
-16	القانون
27	القراءة
-7	القرار
-12	القرض
-7	القرى
-10	القرية
10	القسم
19	القصة
-9	القضية
-11	القطار
-14	القمة
9	القناة
23	الكاتب
7	الكبرى
9	الكبير
-8	الكتاب
-14	الكتب
8	الكترون في
8	الكترون موقع
10	الكترون$
-6	الكرة
-9	الكسوف
16	الكل
10	الكلمات
-9	الكندي
-6	الكهرباء
-15	الكويت
-24	اللاعب
19	اللاعبين
-14	اللبنانية
-13	الليرة
-8	الليل
-6	الليلة
-22	المئة
-21	الماء
11	المادة
-14	المتحف
6	المتطوعين
-9	المتظاهرون
-18	المتهم
9	المجاني
29	المجانية
-8	المجلس
8	المحاولة
21	المحتوى
8	المحرر
-13	المحكمة
-7	المحلي
-6	المخطوط
-9	المدخل
-12	المدرب
-13	المدرسة
6	المدونات
-19	المدى
-6	المدير
-29	المدينة
7	المراقبة
-5	المرة
-6	المرصد
-14	المرض
-8	المرفأ
-6	المزارعين
18	المزيد
-21	المستخدمين
-6	المستشفى
-15	المسرح
-13	المشمش
-12	المشي
-6	المصارف
24	المصدر
-9	المصرف
8	المصرية
-14	المطار
-12	المعرض
-7	المعروض
-8	المعلمة
6	المعلومات
6	المغرب
-15	المقاطعة
-14	المقاعد
33	المقال
10	المقالات
-5	المقطع
-10	المكتبة
-6	المكسرات
-21	المكونات
-12	الملك
-6	المنجد
-8	المنحدر
-5	المنصة
8	الموجة
10	الموضوع
15	الموقع
-6	المياه
-7	الميناء
-5	النائب
-9	النادي
-8	النار
12	النافذة
-19	النزاع
-9	النساء
12	النسخة
6	النشر
12	النشرات
13	النشرة
11	النص
-8	النمري
-6	النهر
12	النورس
-7	النيابة
-9	النيل
-14	الهاتف
-14	الهجرة
-13	الهدنة
21	الهروب
-7	الهيئة
6	الواتساب
-5	الواحات
14	الوادي
9	الواردة
5	الوداد
-6	الورد
-14	الورق
7	الورقية
-14	الوزارة
9	الوزن
-19	الوزير
9	الوسط
13	الوسوم
6	الوضع
-16	الوكالة
-7	الي #
11	الي اعل
20	الي باب
-7	الي بيت
9	الي حد
6	الي صفح
10	الي غاء
13	الي قائم
9	الي قائمت
-8	الي قري
-6	الي قمة
-6	الياسمين
-12	اليمين
19	اليوم
16	اليومية
10	امس$
7	امسح
13	امطار غزير
-14	امل تعليق
8	ان تعرف
-10	ان خدم
7	ان راس
10	ان علي
6	ان كنت
10	ان من
11	ان$
9	انباء ولم
-16	انت مستعد
6	انت مشتر
-12	انتخاب$
-8	انترنت$
-10	انتشر
-10	انتشر فيديو
10	انتم هل
15	انتهت
8	انتهى
12	انجليز$
11	انسخ
12	انشئ حساب
8	انشر
12	انضم
26	انضم الي
9	انضموا
-8	انفجار في
10	انقر
-5	انقطاع
5	انهيار
10	اهداف مبارا
8	اهل بك
-8	اهم ما
12	اوب$
-5	اوقف سيار
8	اول باول
-7	اول علي
13	اي وقت
14	ايام بلا
-6	ايام$
6	ايض لماذ
12	ايمن سعد
-9	بألف
6	بأول
7	باب
7	باستثناء
7	باستثناء عنوان
7	بالإنترنت
24	بالصور
10	بالضرورة
8	بالفعل
18	بالفيديو
6	باول$
-18	ببطء
-17	ببطء$
8	بتصحيح
8	بتصحيح اخطاء
11	بتوقيت
5	بتوقيت غرينتش
9	بث
8	بث حي
10	بث مباشر
-20	بثمن
-10	بحث عن
10	بحث$
-18	بحسب
5	بدء
-8	بدأت
10	بدا نافذ
8	بداية
15	بدون
20	برأيك
-10	براميل
6	برج
7	برج مراقب
7	برعاية
13	برقم
10	برنامج
6	برنامج غذائ
8	برنامج يوم
6	برنامجنا
18	بريد الكترون
9	بريد مجا
6	بريد يصل
7	بريد$
25	بريدك
-24	بسبب
-9	بسعر قهوت
7	بطاقة
-20	بعد
9	بعد اعلان
-10	بعد تسجيل
9	بعد$
-8	بغل
12	بـ
-9	بفارق
7	بفضل
9	بقي لك
20	بك
-13	بلا
-9	بلا اسماء
-9	بلا حدود
14	بلا كهرباء
11	بلحظ$
12	بلحظة
19	بلد في
-5	بلد$
16	بلدك
-11	بلغ
-5	بلغ #
13	بلغ عن
-15	بلغة
-6	بلو$
13	بلّغ
5	بمبلغ
10	بمساعدة
14	بملاحظاتكم
11	بملف ارتباط
11	بملفات
11	بنا
10	بنا$
-6	بنحو
-9	بندر
-9	بندر حارث
-23	بنفس$
-6	بها
-6	بهدف
6	بهذا
8	بهذه
17	بواسطة
8	بودكاست
12	بودكاست$
8	بياناتك
-11	بيت
-6	بيت جدة
-23	بين
17	تؤيد
-8	تابع
-12	تابع جمهور
6	تابع علي
-6	تابعت
13	تابعنا
12	تابعو عبر
17	تابعو علي
6	تابعو$
33	تابعوا
29	تابعونا
6	تاسع مساء
9	تبرع
-13	تبرعات
10	تبق لك
-5	تتبع
-8	تتعب
8	تجار$
11	تجرب مع
14	تجرب$
22	تجربتك
-14	تجمع
-29	تحت
-12	تحذير
24	تحرير
-8	تحرير رهائن
10	تحرير يلي
6	تحرير$
11	تحس تجرب
16	تحقق
18	تحقق من
-9	تحمل
18	تحميل
-6	تحميل تطبيق
31	تحميل$
-8	تخاف
7	تختار
6	تخطي
11	تداول
-5	تدخل
-9	تدعو
-10	تدعو الي
7	تدقيق$
-9	تذكر بسعر
-16	تذكرة
7	ترتيب
-14	ترجم في
13	ترجمة
8	تركيا
13	تريد
10	تريد خسار
10	تريدين
7	تستخدم
-6	تسجيل
7	تسجيل مجان
5	تسجيل$
-6	تسع
-5	تسعة
7	تسمح
11	تسمح بملف
-8	تشعل
14	تشغيل
11	تشغيل تلقائ
11	تشغيل$
14	تصفح
10	تصفح عدد
13	تصفح$
-19	تصل
13	تصل اخبار
-10	تصل الي
6	تصلك
5	تصويت
-41	تصوير
-9	تصوير بندر
-8	تصوير زياد
-6	تصوير سالم
-7	تصوير سمير
-7	تصوير ماجد
-9	تصوير ماهر
-6	تصوير نضال
-10	تصوير هال
-9	تصوير وائل
-8	تصوير يلي
-6	تضخم في
-6	تضم
18	تطبيق
19	تطبيق$
-13	تطبيقات
13	تطبيقنا
11	تعبر
-6	تعديلات
12	تعرضت
12	تعرضت لموقف
7	تعرف
16	تعرف علي
16	تعرف$
8	تعريف
8	تعريف ارتباط
7	تعرّف
-20	تعليق
-14	تعليق ان
10	تعليق مغلق
55	تعليق$
7	تعليقات
10	تعليقك
10	تعليم$
17	تعمل
12	تعود الي
17	تغذ$
8	تغريد$
6	تغط سام
11	تغطية
10	تفاصيل$
7	تفاعل لا
9	تفعيل
8	تفوّت
14	تقرير من
-11	تقول
10	تكبير
6	تكبير$
-6	تكشف
8	تكون
-10	تل
-5	تل ياسم
-6	تلسكوب قرب
-6	تلسكوبه
11	تلغرام
-12	تلميذ
31	تم
14	تمت
-10	تمويل
-12	تنجح
7	تنزيل
6	تنشر
-9	تنفض
11	تهم$
15	تهمك
7	تواصل مع
19	توجد
7	توجد تعليق
5	توقع
6	توقعا لنتيج
6	توقعاتك
9	توقيف
9	توقيف ثلاث
5	توك$
-19	تونس
15	تويتر
6	تويتر اتساب
-5	تويتر$
7	تي لا
6	ثامن صباح
7	ثان من
-14	ثان$
-9	ثانية
8	ثقافة
-11	ثلاث
10	ثلاث دقائق
-5	ثلاث مرات
-6	ثلاث نقاط
-16	ثلاثة
-9	ثلاثين
-34	ثم
-13	ثم اختر
-7	ثمن
-15	جاء
-14	جاء في
-12	جاءت
-11	جاءت فكر
9	جائز كبر
-19	جائزة
8	جار
14	جار تحميل
-11	جبل$
-6	جدة$
-8	جدلا
11	جدول
13	جديد
-5	جديد في
10	جديد قبل
13	جديد من
21	جديد$
10	جرب
10	جربتم
10	جربتم سفر
12	جرس$
6	جريد$
-13	جريدة
11	جزء ثان
6	جمعة
-6	جمعية
-6	جمهور مبارا
-10	جمهور$
15	جميع
6	جميع حقوق
-7	جميع$
-6	جميعا
-11	جهاز
15	جواز
15	جواز سفر
7	جودة
-23	جيدا
-14	جيل
-9	حارث$
11	حاسبة
-5	حافل كل
-23	حافل$
-7	حافلة
-13	حبل
-35	حتى
-16	حتي ان
15	حتي خميس
-7	حتي نحكم
8	حجم
9	حجم خط
9	حد اقص
5	حدائق
-18	حداد
-18	حداد$
6	حدث خطا
-9	حدود
-5	حذاء
17	حذف
-10	حذفت
12	حرب$
17	حرة
10	حزب
11	حزب وسط
10	حساب
8	حساب$
6	حسابا
-6	حساس
-6	حساس من
-6	حساسية
-9	حسم
-7	حصول علي
21	حقوق محفوظ
-5	حقوق نشر
9	حقول الزام
10	حل
6	حل لغز
12	حلق جديد
5	حلقة
-11	حلو$
29	حمل تطبيق
-13	حملة
25	حمّل
10	حوار$
18	حيا$
-8	حين
7	خارج$
6	خاصة
-6	خالد في
6	خبر
6	خبر عاجل
14	خبر$
5	خبز
-9	خبز في
-6	خبز$
18	خدمة
-5	خريط$
-16	خسائر
10	خسار وزن
10	خسارة
8	خصم
5	خصوص$
12	خصوصي$
16	خصوصيتك
10	خط$
9	خطأ
10	خطة
6	خطة مجلس
-8	خطرا
17	خطوات
-10	خلال
5	خلال #
-9	خلف
-9	خيار في
16	د
-5	دام
-7	دان خالد
-7	دانا
-14	دخول مجان
6	دخول$
-5	دراس$
-9	درجة
-6	دعت
-6	دعوى
6	دقائق
10	دليل
-15	دوح$
-6	دول$
-8	دولار
-5	دولارا
11	دولارات
5	دون
5	دينار
-31	دينار$
-26	ديناراً
15	ذات
18	ذات صلة
6	ذكرت
-6	ذلك
11	ذهاب الي
17	ذهب$
8	ذو
8	ذو صلة
16	ذي فات
22	رأي
-7	رئيس
16	رابط
7	رابط$
8	راجع
-5	راس ابيض
10	راسل قسم
10	راسلوا
-6	راع مع
-5	راكبا
-7	راي في
-7	ربع
-5	ربع ساع
-18	رجل
-26	رحيق
-6	رسال الي
-16	رسم
7	رسم تفاعل
-9	رغيف
-6	رفعت
-13	رفوف
10	رقم
7	رقي$
6	رمال
9	رمز
11	رمضان
-10	رمل$
14	روابط
18	رواق$
13	روبوت$
-10	رويترز
-23	رويترز$
-9	رياض
6	ريم
-7	زائر
-25	زار ثقاف
-7	زار علي
-14	زد
6	زر
11	زر هروب
-9	زرقاء
-13	زمن
8	زوار ان
-9	زوارها
5	زور موقع
16	زوروا
-8	زياد
-8	زياد نمر
-10	زيار في
-13	زيارة
-5	زيت$
-10	سائح
8	سابع$
5	سابق$
13	سابقة
8	سات
-7	ساحة
-10	ساع$
-13	ساعات
-24	ساعة
8	ساعد في
11	ساعدنا
-6	سالم
-6	سالم بلو
12	سام نصار
10	سامي
-9	ست
-13	ستة
12	سجل دخول
-10	سجن
11	سجّل
9	سحب
-15	سد
-13	سطح
10	سعد
9	سعود$
10	سفر حدكم
-9	سفر$
-7	سفينة
16	سقوط
7	سقوط جسر
-24	سكر$
-15	سلاح
18	سلسلة
-6	سلوك
5	سليم
-7	سمير
-7	سمير عبود
-8	سنوات
-6	سودان$
-8	سوق
7	سوق قديم
10	سيؤد هروب
10	سيؤدي
-6	سيار$
11	سياس خصوص
10	سياسة
5	سيبد فيديو
14	سيتم
5	سيد بيت
13	سيول في
8	ش
6	شئت
-14	شاحن$
-7	شارع
10	شارك
6	شارك في
14	شارك مع
7	شاركه
8	شاركها
14	شاركوا
8	شاش$
-18	شاشة
-5	شاغرة
29	شاهد
5	شاهد اهداف
8	شاهد ايض
9	شاهد فيديو
-7	شاهد ناس
7	شاهدوا
9	شبك$
-8	شجرة
-9	شخص
-6	شراء
16	شراء عبر
5	شركاؤ ملف
6	شركات
6	شركة
11	شروط
6	شروط احكام
7	شروط استخدام
7	شكر لاشتراك
17	شكرا
-7	شكل
-6	شمس في
6	شنو
6	شنو راي
-7	شهادات
10	شهر
10	شهر اول
-10	شهرا
17	شهري$
13	شهريا
-13	شيء
-9	شيء$
-5	شيئا
8	ص
6	ص #
-5	صاحب
-6	صار
5	صالح$
11	صباح من
11	صباح$
14	صباحا
-12	صحاف$
24	صحافة
12	صحافتنا
7	صحيف$
13	صحيفة
11	صديق
6	صديق$
-11	صغير
-8	صغير$
-6	صغيرة
16	صفح$
9	صفحت علي
10	صفحت$
21	صفحتنا
26	صلة
7	صلة كيف
6	صلة$
17	صوت
28	صوت واد
11	صور #
-20	صور ارشيف
-8	صور اطفال
9	صور حفل
-8	صور خلال
-10	صور كال
-18	صور نشرت
42	صور$
6	صورا
-11	صورة
-7	صورهم
11	ضمن
-5	ضوء$
5	ضيف حلق
-8	طائر علي
-13	طائرة
-6	طالب
20	طالع
6	طالع ايض
7	طالع موجز
26	طباع$
-10	طبول من
-20	طريقة
-9	طفل
-7	طنا
-6	طنا$
6	طنجة
6	طوابق
-7	طوى
-11	طويل$
-5	ظائف شاغر
28	ع
12	عاجل
14	عاجل$
-8	عاد
-9	عاصف رمل
5	عال$
-12	عالم$
-8	عام
-15	عام #
6	عام علي
6	عام واحد
-9	عام$
-10	عاما
9	عبر
8	عبر تطبيق
11	عبر تلغرام
16	عبر روابط
-7	عبود
-7	عبود$
5	عدد #
9	عدد$
5	عدن
6	عدن$
5	عذرا
8	عرب
7	عرب تحرير
-15	عرب في
13	عرب$
9	عربية
21	عرض
7	عرض كل
7	عزيزي
-11	عشر
14	عشر ايام
7	عضو في
18	عقار
6	عقار من
13	عقب$
-6	عكار$
-6	عكاري
6	علق
7	علق ينا
-15	علم$
21	علي اتساب
5	علي اشترا
-9	علي انترنت
9	علي انستغرام
-7	علي باب
-5	علي ثلاث
-6	علي حساب
-8	علي حكوم
-8	علي رصيف
-7	علي زر
-10	علي سطح
-16	علي شاش
11	علي شروط
-6	علي شكل
8	علي صفحت
6	علي طاول
6	علي فريق
6	علي فيسبو
7	علي منص
-8	علي نحو
8	علي نص
12	علي هاتف
12	علي$
11	عليك
-7	عليه
-6	عمال
8	عمان$
11	عمر
8	عمر$
16	عمولة
7	عمّان
-5	عمّن
9	عن انتخاب
10	عن بعد
11	عن دار
8	عن راي
-7	عن متهم
10	عن محتو
6	عن نسخ
-7	عند
16	عند شراء
-5	عند غروب
-11	عند مدخل
-9	عندما
-26	عيار
-26	عيار #
-9	عين
6	غاء اشترا
10	غاء نافذ
-15	غائب$
-14	غائبة
-16	غاضب$
-16	غاضبة
-10	غبار$
8	غدا
6	غذائ$
5	غرينتش
5	غرينتش$
-6	غزة
-6	غزة$
13	غزير سيول
13	غزيرة
9	غوغل
11	غير
5	غير مسؤول
-7	ف ب
-6	فإن
5	فائز في
16	فات امس
7	فاتصل
16	فاتك
-6	فجر احد
17	فريق
7	فريق تدقيق
8	فريق صوت
-8	فشل
-8	فعل
6	فعل اشعار
13	فعل جرس
-5	فقد
17	فقط
17	فقط$
-6	فن اسلام
12	فوزي
-17	فوق
-20	في
-5	في #
-5	في اسبوع
12	في اي
6	في بريد
-6	في بناء
10	في تركي
21	في تعليق
9	في تغط
6	في جريد
5	في جول
11	في حكوم
19	في حلق
-12	في خليج
-10	في دوح
-7	في ربع
7	في رسال
-9	في ساح
-10	في سباق
-9	في سوق
-8	في شارع
14	في صفح
10	في صور
8	في عدد
6	في عدن
12	في عقب
13	في عمان
-10	في قرار
6	في قسم
9	في قضي
7	في قنا
8	في قنات
-13	في كويت
-22	في مئة
-12	في مايو
-6	في متحف
9	في متصفح
-8	في مخيم
19	في مدين
11	في مرحل
-8	في مرف
8	في مسابق
-7	في مشهد
-11	في مصر
-7	في معرض
10	في مغرب
-8	في مقه
13	في مكان
6	في منطق
-13	في ميناء
7	في ناد
27	في نشر
13	في نشرت
-6	في نوفمبر
32	في هذا
-11	في يوم
9	في$
-9	فيديو علي
8	فيديو لحظ
12	فيديو$
9	فيسبو تويتر
7	فيسبو$
10	فيسبوك
-9	فيضان
-6	فيه
-10	فيها
17	قائم #
-17	قائم في
21	قائم$
-5	قائمة
9	قائمت بريد
9	قائمتنا
13	قادم$
10	قارئ
11	قارن
-8	قاع
-8	قاع واد
-20	قال
-5	قال مدرب
-27	قالت
-13	قالت ام
-5	قالت انه
-9	قان$
-11	قبل
-10	قبل ان
12	قبل نها
10	قبل$
-5	قبلنا
16	قبول
11	قبول تسمح
6	قبول كل
22	قد
7	قد تهم
6	قد يهم
13	قرأت
7	قراء
6	قراء #
8	قراء بدون
13	قراء$
-11	قرار
-10	قرار اتحاد
9	قرار$
-27	قرب
-6	قرب بئر
-6	قرض ثابت
13	قسم
6	قسم مدون
13	قصة مستمر
12	قصص
9	قضية
-8	قطط$
14	قليل$
-12	قمة$
11	قمت
7	قنا$
14	قناة
16	قنات علي
10	قنات$
25	قناتنا
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
-19	كال مدي
9	كال$
6	كامل$
-6	كاملة
-24	كان
-9	كان$
-13	كانت
-6	كبيرة
-5	كبيرهم
-6	كتاب
-8	كتاب$
9	كتم
5	كتم صوت
11	كريم
-8	كشف
13	كل جديد
6	كل جمع
9	كل حقوق
-12	كل شيء
6	كل فجر
17	كل ما
13	كل$
-20	كلفة
13	كلم بحث
6	كلم مفتاح
10	كلمة
-6	كلها
-16	كما
20	كن
9	كن اول
8	كنت
-9	كند$
14	كهرباء
14	كهرباء$
-6	كهف
13	كود
6	كورة
11	كيف نعمل
-8	كيلوغراما
-6	لا
-14	لا امل
-8	لا تخاف
7	لا تعبر
19	لا تفوت
8	لا تنس
19	لا توجد
7	لا يظهر
14	لاحق$
14	لاحقا
7	لاشتراكك
5	لاعب في
-17	لبنان$
11	لتحسين
11	لتسمح
29	لتصلك
12	لحظ بلحظ
7	لحظ سقوط
24	لحظة
8	لدي حساب
-6	لدي حساس
18	لديك
-15	لستة
6	لشراء
11	لعرض
5	لعرض محتو
30	لقد
33	لك
10	لك مقالتان
11	لك$
-17	لكل
-11	لكل تلميذ
17	لكم
-10	للأطفال
11	للاطلاع
-16	للاعتزال
6	للجسر
-7	للحصول
7	للطباعة
7	للقراءة
-7	للكتاب
27	للمزيد
-6	للمشاة
13	للمشاركة
19	للمشتركين
14	للنشرة
-33	لم
5	لم يتم
8	لماذا
11	لمتابعة
10	لمزيد
10	لمزيد من
5	لمشاهد مزيد
9	لمشاهدة
12	لمعرفة
-6	لموقع
12	لموقف
12	لموقف مشاب
9	لن
11	لن نشار
28	لنا
6	لنا في
6	لنتيج ديرب
6	لنتيجة
-15	له
-8	لها
9	لهذ اسبوع
27	لهذا
-10	لوحة
-7	لون
-17	ليبيا
5	ليس لدي
17	ليصلك
-12	ليل
-8	ليلا
9	ليلى
7	لينا
15	م
15	مؤقت
-8	مئة
-21	مئة$
11	ما
9	ما تحتاج
6	ما توقعا
-5	ما ذي
-7	ما راي
11	ما قرات
-16	ماء
-16	ماء$
-9	ماجد
-7	ماجد حلو
-22	ماذا
-5	مال$
-9	ماهر
-9	ماهر كند
-13	مايو
-12	مايو$
5	مبارا وداد
-10	مباراتان
12	مباشر
-6	مباشر علي
-6	مباشر من
14	مباشر$
7	مباشرة
-16	متابعة
22	متاح
7	متاح مشترك
11	متاحة
-19	متحف
-6	متحف فن
-12	متحف$
-5	متر
12	متصفح$
18	متصفحك
7	متعلق$
9	متعلقة
7	متوفر ان
12	مجا$
6	مجان خلال
18	مجان$
15	مجانا
-14	مجانية
10	مجانيتان
10	مجانيتان هذا
11	مجلة
6	مجلس جسر
8	محتو مواقع
5	محتو يناسب
9	محتو$
33	محتوى
7	محرر
8	محرر$
-9	محطة
28	محفوظ$
21	محفوظة
6	محمد
8	مختارات
-12	مخيم
-14	مدارس
7	مدة
-9	مدخل$
-7	مدرس$
6	مدون$
-16	مدي$
18	مدين$
25	مدينتك
-8	مرات
14	مراسل
6	مراسل قنا
5	مراي نيوز
35	مرايا
-13	مرة$
12	مرحبا
8	مرر
-10	مرع$
-10	مرعي
-6	مزارع
-8	مزيد
6	مزيد خطة
-13	مزيد من
6	مزيد$
7	مسؤول عن
5	مسؤولة
-7	مساء
-6	مستخدم$
-16	مستعد
-16	مستعد اعتزال
8	مستقل$
12	مستقلة
-16	مستمر
-16	مستمر$
15	مستمرة
-6	مسلسل بيت
12	مشابه
9	مشار
9	مشار يها
8	مشارك في
14	مشارك$
10	مشاهد$
21	مشترك
18	مشترك$
-13	مشمش$
7	مصدر مفضل
-8	مصر
10	مصرف
-12	مصور
-10	مطار ان
-6	مطلع
11	مع اصدقائ
-6	مع تلسكوب
5	مع شرك
17	مع كاتب
-15	معبر
8	معرض صور
9	معرفته
-6	معروض في
6	معطل
-9	معلقة
-6	معلم$
11	معنا
10	مغرب كبير
10	مغلق$
9	مغلقة
7	مفيد$
5	مقابل
10	مقابل$
20	مقارنة
9	مقال
16	مقال مجان
16	مقال$
10	مقالتان
10	مقالتان مجانيتان
11	مقدم
-9	مقر
-7	مقطع علي
-6	مقطع$
-5	مقه$
-11	مقهى
-13	مكان مقاعد
-16	ملاي$
-5	ملايين
6	ملح$
19	ملخص
18	ملف
5	ملف ارتباط
7	ملف تعريف
16	ملفات
-8	ملك اربع
-14	مليون
7	ممول
6	ممول$
28	من #
19	من اجل
15	من اخبار
-6	من امطار
-10	من براميل
-7	من بيض
12	من تعليق
5	من تفاصيل
6	من ثلاث
11	من جديد
-14	من داخل
6	من دفاتر
-12	من دول
-17	من دون
13	من زار
-8	من زوار
8	من شبك
5	من شرك
-12	من فوق
6	من فيديوه
-8	من قاع
26	من قبل
9	من كال
-7	من كل
-10	من لا
5	من مجل
-5	من معرض
14	من مقال
-6	من مكسر
-6	من موج
16	من هنا
7	من يعلق
-10	من يوم
-6	منار راس
-6	منارة
-6	منجد$
-20	منذ
6	منشور
7	منشور من
8	منصة
8	منطق$
-5	منه
8	منوعات
-11	مهاجر$
22	مواضيع
8	موافق
18	مواقيت
-9	موجة
7	موجز$
7	موجزنا
-24	موسم
-9	موسم هجر
7	موضوع
7	موضوع يهم
7	موضوعات
5	موقع
7	موقع الكترون
6	موقع ملف
9	موقع$
27	موقعنا
13	مياه
10	ميزانية
-6	ميناء
-11	ميناء$
-7	نار$
-7	ناس جسر
12	ناس$
10	نافذ اغلاق
15	نافذ حوار
8	نافذ$
28	نافذة
5	نبذة
13	نبض
7	نت
6	نت علي
10	نتيج$
8	نتيجة
16	نحترم
16	نحترم خصوصي
-7	نحكم
-7	نحكم علي
-10	نحل
15	نحن
-7	نحن حتي
8	نحن شركاؤ
-10	نحو
7	نرحب
7	نزل تطبيق
7	نزّل
-7	نساء
11	نساء في
10	نستخدم
5	نستخدم نحن
6	نسخ رابط
8	نسخ رقي
-7	نسخ مجان
-5	نسخ من
11	نشار في
17	نشارك
-8	نشر
-36	نشر اخبار
14	نشر عرب
6	نشر في
6	نشر هذا
19	نشر$
7	نشرة
-6	نشرت
7	نشرت بريد
36	نشرتنا
-5	نشرها
-10	نصائح
11	نصار
5	نصار من
-6	نضال
-6	نضال عكار
-5	نظمت
-7	نعرف
-6	نعرف عن
12	نعم لا
10	نعمل
-10	نفس$
-12	نفسه
-6	نقاط
-6	نقاط$
10	نقل عن
10	نقلا
17	نكسب
7	نلقا في
15	نلقاكم
-8	نمر$
8	ننصحك
8	نها عام
7	نها قائم
8	نهاية
7	نورس$
6	نوم$
18	نيوز
-5	نيويورك
-20	هاتف
7	هاتفك
-10	هال مرع
-21	هجر جديد
-15	هدف
-14	هدف فوز
-7	هدف$
-6	هدفين
40	هذا
-19	هذا اسبوع
12	هذا خبر
-6	هذا شهر
-16	هذا عام
5	هذا فيديو
7	هذا محتو
26	هذا مقال
13	هذا موقع
38	هذه
7	هذه رسال
8	هذه صفح
7	هذه قصة
12	هذه ماد
13	هذه نافذ
10	هروب الي
11	هروب يلغي
-15	هزت
-6	هكذا
-17	هل
13	هل اعجب
16	هل انت
17	هل تؤيد
14	هل تريد
12	هل تعرضت
10	هل جربتم
32	هنا
28	هنا$
-9	هند
-11	هيئ اذاع
-9	وأضاف
-11	وأعلنت
10	وأنتم
8	وأواصل
10	وإغلاقها
-9	وائل
-6	وائل منجد
9	واتساب
17	واحة
6	واحدة
-7	واد غزال
16	واد$
-8	وادي
7	واربح
8	واقرأ
6	والأحكام
5	والاتحاد
-14	والدخول
-6	وانخفضت
8	وتحرير
-6	وتقول
-7	وتويتر
-8	وجاءت
-9	وجه
-13	وحجر
10	وحدكم
5	وداد اتحاد
-5	ورد في
-6	ورق
-10	ورق$
-16	وزارة
-6	وزير
-10	وزير سابق
-15	وسط
11	وسط لن
-7	وسط مدين
-13	وسلة
8	وسوم
13	وسيول
-7	وشارك
8	وشركاؤنا
-8	وصل
-7	وصلت
14	وصول الي
-8	وضع
6	وظائف
-8	وفق
-8	وفي
-31	وقال
-20	وقالت
19	وقت
6	وقت قراء
11	وقت$
-7	وقفة
8	وكالات
-6	وكالة
-12	وكان
-6	وكانت
-11	ولا
-14	ولكن
-11	ولم
6	ولماذا
-12	وهو
22	ويب$
-7	ويستمر
-15	ويضم
11	ويغلق
-10	ويقول
-7	ويمكن
-9	يأتي
9	يا
-5	يبلغ
-17	يبي$
9	يتطلب
10	يتم
10	يجب
7	يحتو هذا
10	يحتوي
-8	يحمل صور
8	يدعم
-11	يدفع
12	يرجى
-6	يرد
8	يريد
14	يستخدم
6	يستخدم موقع
10	يستغرق
5	يستمر
11	يصل كل
-6	يضر
-6	يعرف
7	يعلق
11	يغلق نافذ
-6	يقدم
-8	يقرأ
-20	يقول
-5	يقول صاحب
-16	يكشف
-9	يكون
7	يلا
11	يلغي يغلق
11	يلغيها
-9	يلي حداد
14	يلي عمر
6	يمكن
8	يمكن غاء
5	يمكن متابع
13	يمكنك
6	يمكنكم
18	يملك
13	ينا$
5	يناسبك
6	يناقش
-13	ينجح
8	ينكد ان
9	يها ب
-9	يها$
7	يهم اردن
14	يهمك
8	يوتيوب
14	يوتيوب$
-15	يوم
-7	يوم اول
11	يوم من
8	يوم$
-11	يوما
`;
