/** Made by `npm run learn`, of the gold set. */
export const BIAS = -3.42;
/** A line a feature of likeness.ts: its weight in tenths, a tab, the feature. */
export const TENTHS = `
62	!
11	# Name
43	# a
-6	# am
15	# and
13	# at
7	# auto
7	# b
-24	# billi
11	# blend
13	# by
29	# c
6	# ca
-10	# cents
6	# class
24	# d
15	# days
31	# e
-29	# euros
12	# f
-12	# for
-8	# from
-10	# ft
-18	# g
7	# heigh
11	# image
-23	# in
-8	# is
9	# items
-8	# kilog
-15	# km
-27	# kmph
13	# langu
-10	# lette
-24	# litre
-17	# metre
-10	# miles
-22	# milli
15	# min
13	# mins
6	# minut
-9	# near
6	# newsp
8	# now
80	# of
15	# off
15	# on
17	# only
7	# other
-5	# paren
-16	# peopl
-29	# perce
33	# pm
-10	# point
-8	# pound
5	# promo
28	# px
14	# reade
6	# s
6	# secon
-6	# th
8	# the
-12	# to
7	# words
8	# x
7	# اف
-7	# الف
10	# دقائق
-15	# دينار
8	# صور
-6	# عام
-21	# في
-10	# ملي
35	# من
9	#$
-104	0^a
-23	0^about
6	0^acces
-7	0^accou
22	0^ad
22	0^add
6	0^addit
-19	0^age
-17	0^alert
9	0^all
12	0^allow
11	0^alrea
37	0^also
9	0^analy
-8	0^and
-14	0^ansa
-13	0^ap
-6	0^appli
-16	0^are
-8	0^arthu
6	0^as
15	0^ask
12	0^audie
-7	0^audio
9	0^autop
20	0^avera
7	0^back
5	0^backg
49	0^be
10	0^becom
18	0^befor
10	0^begin
11	0^best
6	0^big
9	0^bored
21	0^brand
-27	0^break
-6	0^breat
-10	0^bring
12	0^buy
14	0^by
-9	0^calde
6	0^calif
-25	0^can
8	0^can't
28	0^cance
8	0^capit
-10	0^capta
11	0^catch
13	0^chang
-25	0^chann
19	0^check
11	0^chess
-6	0^child
13	0^class
-14	0^click
-33	0^coffe
6	0^come
-38	0^comme
-5	0^commi
22	0^compa
23	0^compe
7	0^compl
7	0^conse
5	0^contr
-37	0^cooki
8	0^copy
8	0^copyr
-28	0^corre
11	0^count
-24	0^court
8	0^cravi
16	0^creat
-9	0^custo
6	0^data
-7	0^day
-9	0^dear
18	0^deliv
-7	0^dion
24	0^discl
9	0^disco
-8	0^dista
5	0^do
5	0^docum
17	0^don't
-16	0^downl
-6	0^drive
-6	0^each
-16	0^eastm
-8	0^edito
13	0^email
25	0^end
18	0^enjoy
21	0^enter
-10	0^entry
10	0^error
16	0^escap
7	0^expan
13	0^expla
13	0^explo
-6	0^fancy
-13	0^farme
5	0^feeli
-14	0^file
10	0^filed
21	0^fill
11	0^find
-5	0^findi
7	0^font
15	0^for
-8	0^forwa
7	0^found
-6	0^four
-25	0^free
14	0^fresh
8	0^from
11	0^funct
-28	0^galle
11	0^gambl
17	0^garde
-18	0^gener
9	0^get
-23	0^goal
-9	0^goalk
24	0^got
-8	0^half
-15	0^hando
10	0^harbo
24	0^have
-21	0^he
35	0^hear
-37	0^here
7	0^here'
-5	0^highw
-8	0^his
14	0^hit
6	0^home
7	0^hooke
11	0^hot
-86	0^how
18	0^hunti
-19	0^i
-12	0^illus
14	0^in
-10	0^inves
-9	0^is
-36	0^it
-16	0^its
6	0^jamal
-6	0^jill
8	0^join
-8	0^joini
11	0^jump
8	0^just
-6	0^keep
6	0^kestr
-27	0^key
15	0^keywo
-28	0^lante
30	0^last
-15	0^lates
9	0^learn
10	0^leave
-6	0^leoni
17	0^like
-7	0^limit
-7	0^links
23	0^list
-9	0^littl
-21	0^live
-6	0^load
10	0^loadi
9	0^log
-15	0^looki
12	0^love
6	0^mailt
32	0^make
9	0^manag
6	0^map
-16	0^marke
9	0^media
19	0^meet
-31	0^membe
-10	0^menu
-7	0^mille
-5	0^mira
12	0^misse
-14	0^more
34	0^most
6	0^mute
8	0^muted
-14	0^nadia
-7	0^natio
17	0^never
34	0^new
-19	0^newsl
-27	0^next
-17	0^nia
-6	0^night
12	0^nine
-32	0^no
-11	0^nobod
-14	0^norpr
-22	0^north
8	0^nothi
-18	0^notic
-12	0^notif
10	0^now
11	0^offer
-6	0^older
20	0^oops
25	0^open
16	0^order
-6	0^oster
-47	0^our
5	0^over
11	0^part
-23	0^partn
-13	0^passe
19	0^past
11	0^pause
8	0^peopl
5	0^photo
-15	0^pic
6	0^pick
-39	0^pictu
5	0^pin
30	0^place
9	0^plann
17	0^plans
40	0^pleas
-14	0^polic
13	0^polit
-8	0^polls
18	0^poste
10	0^power
-7	0^premi
6	0^prese
-8	0^press
6	0^previ
23	0^price
-9	0^print
-7	0^priva
10	0^promo
12	0^publi
-21	0^punct
-5	0^puzzl
-10	0^q
6	0^qr
6	0^quick
-19	0^quiz
-12	0^rain
8	0^rathe
17	0^reach
22	0^read
-7	0^readi
10	0^recip
13	0^recom
32	0^regis
6	0^rejec
7	0^relat
5	0^remov
6	0^reply
23	0^repro
-8	0^rescu
-5	0^resea
-6	0^resul
-15	0^reute
12	0^revea
-10	0^reven
8	0^rfi
-5	0^ruben
-7	0^salt
-5	0^save
-12	0^scree
13	0^scrol
18	0^searc
-18	0^secon
9	0^see
12	0^selec
8	0^send
-6	0^serve
-15	0^setti
-6	0^seven
-15	0^shari
-20	0^she
-7	0^sheep
-7	0^shoes
13	0^shop
-5	0^shopp
-23	0^short
-16	0^shoul
20	0^show
35	0^sign
6	0^signe
18	0^since
-12	0^skarv
-9	0^so
24	0^somet
5	0^sorry
26	0^sourc
-5	0^spons
-5	0^sprin
-25	0^start
15	0^state
9	0^stay
10	0^still
11	0^stop
-8	0^stori
20	0^story
14	0^stuck
23	0^stude
8	0^submi
-21	0^subsc
13	0^subti
6	0^sugge
-8	0^surve
23	0^swipe
5	0^switc
5	0^table
21	0^take
32	0^tap
-6	0^tavir
9	0^text
19	0^thank
-7	0^that
-46	0^the
-6	0^their
-7	0^then
-12	0^there
-24	0^they
21	0^think
-10	0^third
-7	0^those
-5	0^ticke
45	0^to
17	0^today
-14	0^top
7	0^track
-20	0^train
8	0^trans
6	0^try
7	0^tune
6	0^turn
6	0^twitt
13	0^two
-5	0^under
14	0^unlim
19	0^unloc
12	0^unmut
12	0^unsub
-28	0^up
27	0^use
-6	0^vanta
10	0^var
-9	0^video
23	0^view
-7	0^volun
-8	0^want
8	0^was
11	0^we'd
14	0^we'll
13	0^we're
15	0^we've
-61	0^what
-11	0^what'
-8	0^when
-39	0^where
-36	0^who
-7	0^whoev
-39	0^why
11	0^wool
-12	0^work
-6	0^would
15	0^yes
6	0^you
18	0^you'l
18	0^your
9	0^ابد
-5	0^ابرز
6	0^ابلغ
7	0^اتر
7	0^احجز
9	0^احدث
7	0^احصل
10	0^احفظ
24	0^اخبار
-20	0^اختبار
6	0^اختبر
17	0^اختر
6	0^اخر
14	0^ادخل
19	0^ادعم
10	0^اذا
-7	0^ارتفع
18	0^ارسل
10	0^ازال
8	0^استمع
-30	0^اسعار
12	0^اشتر
9	0^اشترا
-5	0^اشترت
8	0^اشترك
-5	0^اشتركت
6	0^اضغط
7	0^اضف
8	0^اطلاع
-7	0^اطلقت
16	0^اعداد
-17	0^اعلنت
-7	0^اغلق
-6	0^اغلقت
5	0^افتح
6	0^اقبل
34	0^اقر
18	0^اقرا
10	0^اكتب
18	0^اكتشف
-8	0^اما
6	0^ان
9	0^انت
-10	0^انتشر
10	0^انتم
13	0^انتهت
-6	0^انخفضت
11	0^انسخ
17	0^انشئ
10	0^انشر
13	0^انضم
7	0^انقر
11	0^اوافق
7	0^بامكان
-5	0^بحسب
10	0^بدا
-6	0^بدات
-15	0^برنامج
7	0^بقي
7	0^بلغ
24	0^تابع
-7	0^تابعت
24	0^تابعو
-8	0^تال
-6	0^تبد
8	0^تبرع
-11	0^تحذير
15	0^تحقق
6	0^تخط
-14	0^تذكر
21	0^ترجم
24	0^تسجيل
-8	0^تشترط
15	0^تشغيل
13	0^تصفح
-12	0^تطبيق
9	0^تغط
17	0^تفاصيل
9	0^تفعيل
-6	0^تقول
9	0^تكبير
39	0^تم
11	0^تمت
8	0^تنزيل
-8	0^جاءت
10	0^جار
9	0^جدول
9	0^جرب
6	0^جميع
7	0^جود
15	0^حدث
9	0^حدد
13	0^حل
7	0^حمل
5	0^حول
-6	0^خبر
6	0^خدم
-25	0^خلف
-12	0^دخول
9	0^ذات
25	0^رئيس
-6	0^راع
-17	0^رجل
-6	0^رفعت
14	0^روابط
-13	0^رياض
15	0^زر
10	0^سابق
9	0^ساعد
17	0^سجل
-13	0^سياس
13	0^سيتم
6	0^شار
26	0^شارك
31	0^شاهد
-6	0^شاهدت
18	0^شكر
5	0^شنو
6	0^صاحب
-10	0^صحاف
-12	0^صفح
6	0^صلت
9	0^صوت
-13	0^صور
12	0^طالع
-31	0^طريق
-6	0^ظائف
5	0^عاجل
5	0^عذر
7	0^عرب
6	0^عرض
7	0^عزيز
-14	0^عن
-8	0^عود
-27	0^عيار
13	0^فيديو
16	0^فيسبو
11	0^قارن
-9	0^قال
-17	0^قالت
12	0^قد
-6	0^قراء
-12	0^قرض
13	0^قصة
12	0^قصص
-5	0^قطار
9	0^قيم
-13	0^كاتب
-5	0^كانت
9	0^كل
12	0^كلم
19	0^كن
-31	0^كيف
14	0^لا
30	0^لقد
-6	0^لماذ
10	0^لمتابع
9	0^لمزيد
-5	0^ما
-14	0^ماء
-23	0^ماذ
-21	0^متابع
5	0^متصفح
9	0^متوفر
13	0^محتو
7	0^مختار
12	0^مدة
12	0^مرحب
8	0^مرر
-7	0^مسابق
18	0^مصدر
13	0^مقال
8	0^مقدم
19	0^ملخص
15	0^ملف
6	0^منشور
22	0^مواضيع
8	0^موافق
18	0^مواقيت
-20	0^موسم
20	0^موضوع
17	0^موقع
7	0^نتائج
13	0^نحترم
10	0^نحن
11	0^نستخدم
5	0^نشر
10	0^نقل
8	0^نها
18	0^هذا
20	0^هذه
-25	0^هل
-16	0^واح
21	0^وسوم
-6	0^وعدت
-7	0^وفي
-28	0^وقال
8	0^وقت
-7	0^وكان
-7	0^ولا
-10	0^ولم
-16	0^ويضم
-7	0^يبلغ
9	0^يجب
7	0^يحتو
9	0^يرج
5	0^يستخدم
9	0^يستغرق
7	0^يعاد
-9	0^يقدم
6	0^يقر
-9	0^يقول
9	0^ينشر
35	1^#
56	1^Name
25	1^a
12	1^about
7	1^acces
9	1^accou
-5	1^acros
-11	1^ad
22	1^all
16	1^an
-41	1^and
5	1^any
8	1^anyti
-20	1^archi
28	1^are
-6	1^aroun
-6	1^arriv
28	1^artic
-6	1^artis
15	1^as
-6	1^ash
-13	1^asked
-7	1^assis
23	1^at
7	1^audio
22	1^autho
-6	1^away
7	1^back
-19	1^be
-19	1^befor
12	1^bench
-11	1^betwe
6	1^book
-12	1^brain
13	1^bring
-9	1^but
-6	1^butto
-6	1^by
-9	1^cabin
-7	1^call
-11	1^came
41	1^can
15	1^capti
-9	1^carri
12	1^case
-8	1^cave
11	1^certi
16	1^chart
7	1^choic
22	1^close
-11	1^clubs
13	1^code
-10	1^comes
27	1^comme
-10	1^compa
9	1^conte
11	1^conti
7	1^coppe
7	1^corre
-7	1^cost
-12	1^could
-8	1^cover
8	1^custo
-19	1^daily
-13	1^danci
10	1^data
-14	1^day
9	1^deals
-26	1^debt
15	1^delay
-7	1^did
12	1^displ
-8	1^does
-13	1^don't
23	1^downl
9	1^earli
-5	1^eels
26	1^email
14	1^embed
22	1^en
-5	1^end
27	1^episo
25	1^error
12	1^every
-8	1^expec
-6	1^far
-18	1^featu
11	1^feedb
22	1^fewer
-7	1^film
8	1^find
-26	1^first
-9	1^fligh
-34	1^for
-5	1^free
-5	1^from
17	1^full
-18	1^g
30	1^galle
-20	1^games
-8	1^gives
-6	1^glove
-15	1^go
-12	1^good
-7	1^got
-7	1^grew
-16	1^groun
-12	1^guide
5	1^had
14	1^have
-6	1^heart
10	1^held
10	1^help
-16	1^here
7	1^hide
-21	1^him
6	1^hold
14	1^house
19	1^how
15	1^i
-8	1^ida
-6	1^if
7	1^image
21	1^in
-19	1^inclu
-6	1^indep
9	1^input
6	1^inter
-9	1^isn't
22	1^it
14	1^jobs
7	1^journ
22	1^keep
-13	1^kille
10	1^kind
16	1^kitch
-15	1^lake
9	1^lane
-18	1^law
-19	1^learn
9	1^less
5	1^let
-7	1^libra
-6	1^life
8	1^like
17	1^link
15	1^live
15	1^loadi
-7	1^long
-8	1^looki
9	1^love
5	1^lucky
16	1^machi
-39	1^man
-8	1^maps
-36	1^may
17	1^me
15	1^membe
10	1^min
29	1^miss
10	1^missi
6	1^month
15	1^more
11	1^moves
7	1^must
-13	1^my
-5	1^names
-25	1^need
-10	1^neigh
-33	1^new
-25	1^news
15	1^newsr
8	1^next
-14	1^night
-19	1^no
-12	1^nobod
27	1^norpr
10	1^not
6	1^notes
-6	1^nothi
9	1^notic
6	1^notif
14	1^now
14	1^numbe
-35	1^of
19	1^off
-5	1^offer
17	1^on
-16	1^one
17	1^only
22	1^or
5	1^order
9	1^other
-24	1^our
17	1^out
20	1^over
-8	1^paid
-6	1^paint
10	1^part
-20	1^party
-6	1^passe
6	1^pause
-17	1^pay
-6	1^peopl
-8	1^phone
-22	1^pier
7	1^plan
13	1^play
8	1^playi
15	1^point
27	1^poll
9	1^popul
-8	1^post
-14	1^price
11	1^probl
18	1^publi
-7	1^pumpk
13	1^put
-17	1^quest
-6	1^queue
7	1^rails
-6	1^railw
-16	1^range
21	1^ratin
-6	1^reach
8	1^read
-8	1^reade
20	1^readi
-9	1^ready
7	1^rebui
-14	1^regre
-7	1^remai
-5	1^repla
19	1^repor
17	1^reser
8	1^resid
21	1^respe
5	1^resto
14	1^revie
-13	1^room
-6	1^rose
-10	1^rules
-12	1^runs
-13	1^said
-16	1^say
-6	1^says
-5	1^sea
-5	1^seats
13	1^see
-8	1^seed
11	1^send
-10	1^sent
-6	1^shops
-6	1^shoul
-7	1^showi
-7	1^shows
-16	1^sign
-27	1^singl
14	1^site
-7	1^sketc
-7	1^snow
-16	1^some
-9	1^son
-26	1^speci
-9	1^speed
-16	1^spend
-7	1^stand
11	1^start
-19	1^stop
-11	1^stops
7	1^storm
-21	1^story
8	1^stree
46	1^subsc
-5	1^summe
5	1^sure
-8	1^swimm
-11	1^take
-16	1^tax
12	1^text
-12	1^than
8	1^thank
-31	1^that
13	1^them
-7	1^throu
-11	1^time
-6	1^tips
12	1^to
10	1^today
-13	1^took
11	1^topic
-11	1^town
-6	1^traci
-5	1^trees
5	1^trust
7	1^tunne
-9	1^turn
8	1^twitt
-7	1^two
18	1^unava
5	1^under
12	1^unlim
19	1^up
11	1^updat
33	1^us
9	1^used
5	1^var
10	1^versi
-5	1^via
29	1^video
12	1^viewe
6	1^voice
22	1^vote
14	1^votes
-24	1^wante
-9	1^water
-45	1^we
9	1^websi
-5	1^week
7	1^weekl
6	1^went
17	1^what
-5	1^wheel
-24	1^who
-21	1^will
-14	1^with
5	1^work
-9	1^works
-6	1^year'
-9	1^you
-6	1^your
-10	1^zone
-23	1^اتساب
5	1^اخر
-19	1^ادار
8	1^ارد
-10	1^ارشيف
8	1^اسبوع
9	1^استبيان
15	1^استماع
-5	1^اسعار
6	1^اسم
-5	1^اسهم
11	1^اشتراك
17	1^اشعار
-16	1^اطفال
15	1^اعجب
6	1^اعلان
17	1^اكثر
59	1^الي
-14	1^امم
33	1^ان
24	1^انت
6	1^انتخاب
-19	1^انتظار
8	1^اهداف
7	1^اواصل
10	1^اول
46	1^ايض
7	1^برنامج
-7	1^بعد
13	1^بك
-40	1^بلا
15	1^بهذ
11	1^بودكاست
15	1^بين
17	1^تال
5	1^تتابع
-11	1^تجرب
9	1^تحديث
20	1^تحرير
-5	1^تحمل
15	1^تحميل
13	1^تريد
12	1^تشغيل
7	1^تصل
14	1^تطبيق
9	1^تطوير
11	1^تعرضت
-13	1^تعليق
21	1^تفاعل
19	1^تفوت
-10	1^تقرير
-13	1^تنجح
8	1^تنس
19	1^توجد
7	1^توقعا
13	1^تويتر
-15	1^ثلاث
-6	1^ثلج
-10	1^جامع
6	1^جانب
-13	1^جديد
-16	1^جمهور
-23	1^حافل
-5	1^حديق
-9	1^حزب
16	1^حساب
10	1^حقيق
-7	1^حكوم
10	1^حلق
8	1^حوار
15	1^حول
-6	1^خالد
25	1^خبر
13	1^خصوصي
9	1^خط
6	1^خطا
6	1^خطة
15	1^خطو
5	1^خمس
7	1^دخول
8	1^دفع
11	1^ذات
6	1^ذو
-12	1^ذي
-14	1^رئيس
13	1^رابط
13	1^راي
-8	1^رحل
-9	1^رسال
-6	1^رسم
-15	1^رقم
22	1^رمز
6	1^رمضان
16	1^رواق
13	1^رويترز
14	1^رياض
-10	1^زار
7	1^زوار
-6	1^سائق
19	1^سابق
-11	1^سعر
-8	1^سلط
-7	1^سماء
14	1^سياس
-5	1^شحن
17	1^شراء
-9	1^شرط
-12	1^شرك
-15	1^شمس
20	1^شهر
6	1^ص
-10	1^صاحب
15	1^صحاف
-8	1^صغير
6	1^صفح
5	1^صفحت
11	1^صلة
24	1^صوت
22	1^صور
-8	1^صيف
-7	1^طبيب
-5	1^طعام
9	1^طلاب
6	1^عاجل
18	1^عبر
11	1^عدد
9	1^عرض
6	1^عضو
55	1^علي
7	1^عمل
5	1^عن
-6	1^عند
13	1^غاء
5	1^غير
-7	1^فرق
-13	1^فريق
-10	1^فعل
33	1^في
16	1^فيديو
8	1^قارئ
-6	1^قاع
11	1^قد
18	1^قراء
6	1^قمة
6	1^قيد
-10	1^كان
-7	1^كتب
-5	1^كرة
17	1^كلم
11	1^كنت
8	1^كيف
6	1^لاحق
6	1^لاشتراك
-12	1^لاعب
16	1^لحظ
7	1^لغز
18	1^لك
-9	1^لكل
16	1^لكم
-6	1^لم
11	1^لنا
-11	1^له
6	1^ما
-7	1^ماء
12	1^مبارا
20	1^متاح
-8	1^متحف
17	1^متعلق
-21	1^مجان
5	1^مختار
-9	1^مدرب
16	1^مدون
-6	1^مدير
12	1^مراسل
11	1^مراي
-13	1^مرض
35	1^مزيد
-26	1^مستخدم
14	1^مستمر
12	1^مشارك
7	1^مشاهد
6	1^مصرف
11	1^معن
11	1^مغلق
6	1^مفتاح
-9	1^مكتب
-25	1^ملاي
5	1^ملف
-9	1^ملك
5	1^ممول
-19	1^من
-5	1^منار
-6	1^منتخب
-5	1^مهرجان
21	1^موقع
-8	1^ناد
-9	1^ناس
26	1^نافذ
5	1^نحن
7	1^نسخ
-13	1^نشر
11	1^نعمل
7	1^نورس
-6	1^نياب
-19	1^هجر
27	1^هذا
9	1^هذه
16	1^هروب
17	1^هل
10	1^هنا
8	1^واد
-13	1^ورق
-10	1^وزير
10	1^وسط
6	1^يتم
7	1^يدعم
8	1^يمكن
13	1^يهم
23	1^يوم
32	2^#
50	2^Name
-6	2^a
5	2^about
26	2^acces
6	2^ad
15	2^addre
-5	2^after
13	2^aired
11	2^alert
-7	2^all
-37	2^am
5	2^an
-19	2^and
12	2^any
-6	2^anyth
16	2^archi
19	2^are
10	2^arran
-7	2^ask
-6	2^asked
-18	2^at
6	2^autho
5	2^avail
20	2^been
-16	2^befor
-14	2^begin
21	2^below
-7	2^boat
-8	2^both
-34	2^bread
14	2^break
-20	2^bridg
-8	2^buy
20	2^calcu
6	2^calli
-23	2^can
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
-5	2^compa
8	2^compl
6	2^conce
-11	2^condu
7	2^confi
7	2^consu
8	2^conti
18	2^conve
41	2^cooki
34	2^corre
34	2^could
15	2^court
7	2^cover
-7	2^crack
-18	2^cream
12	2^creat
8	2^curry
8	2^dark
8	2^data
6	2^day's
-8	2^days
16	2^delay
13	2^desk
18	2^dialo
-5	2^did
9	2^displ
9	2^dive
-7	2^do
-6	2^docto
23	2^does
-11	2^don't
-9	2^dots
-10	2^drive
-13	2^drop
-8	2^dry
-16	2^early
-16	2^ears
6	2^editi
8	2^email
-24	2^ever
-30	2^every
9	2^expan
11	2^exper
-8	2^face
-5	2^famil
13	2^fast
-23	2^fewer
9	2^file
18	2^find
11	2^first
-9	2^flood
-7	2^flour
23	2^fly
8	2^for
-8	2^forge
-7	2^forty
-6	2^found
17	2^four
10	2^free
10	2^full
5	2^galle
13	2^gener
-21	2^get
-5	2^gets
6	2^gift
-10	2^go
16	2^goes
-19	2^gold
-13	2^good
-10	2^got
8	2^grant
8	2^guide
-9	2^hands
-20	2^have
7	2^here
-8	2^high
-5	2^him
-5	2^histo
-9	2^holt
-18	2^home
-12	2^house
26	2^how
10	2^hurry
15	2^i
-5	2^ice
8	2^if
5	2^image
-5	2^impre
-14	2^in
25	2^inter
12	2^inves
16	2^is
-10	2^its
13	2^journ
-14	2^kicks
11	2^know
11	2^lante
-15	2^last
23	2^later
22	2^lates
-9	2^leade
-12	2^learn
17	2^left
-10	2^less
-11	2^let
21	2^lette
-8	2^load
22	2^loade
7	2^loadi
6	2^login
-11	2^long
13	2^look
-6	2^looks
-16	2^lose
-12	2^lucky
-8	2^made
9	2^manag
5	2^marke
12	2^match
-9	2^matte
23	2^may
-13	2^mayor
-9	2^meant
7	2^media
21	2^membe
-8	2^metre
-8	2^miles
-14	2^minis
6	2^minut
-8	2^misse
11	2^moder
12	2^month
21	2^more
-27	2^most
8	2^movin
-9	2^must
12	2^name
-9	2^never
-10	2^new
12	2^news
7	2^newsl
13	2^newsr
-6	2^no
-21	2^not
-5	2^note
-9	2^nothi
-7	2^notic
11	2^notif
-22	2^now
8	2^off
-8	2^old
-6	2^once
16	2^one
7	2^only
16	2^open
-7	2^or
7	2^origi
9	2^our
-9	2^over
-20	2^own
24	2^owns
-8	2^page
-32	2^pay
-10	2^permi
-14	2^phone
11	2^pictu
6	2^plain
6	2^postc
-11	2^premi
-18	2^price
8	2^print
7	2^promo
8	2^provi
6	2^publi
7	2^puzzl
22	2^quest
-14	2^queue
7	2^quiz
-17	2^raise
-6	2^rate
30	2^read
11	2^reade
21	2^readi
-11	2^reads
6	2^recip
-7	2^remai
15	2^reply
8	2^repor
-7	2^requi
-8	2^rescu
12	2^reser
14	2^rest
-8	2^retur
-15	2^right
-6	2^road
7	2^s
10	2^same
-6	2^sampl
7	2^save
10	2^say
11	2^searc
7	2^secti
-36	2^see
7	2^seen
7	2^sets
11	2^setti
17	2^share
-10	2^sheet
11	2^showi
10	2^signi
-9	2^signs
-6	2^since
-5	2^slowl
-22	2^small
-10	2^smoke
17	2^so
-11	2^space
16	2^speak
5	2^spell
8	2^spend
-5	2^staff
-9	2^start
-8	2^state
-9	2^step
-23	2^still
12	2^stock
8	2^stori
-5	2^story
5	2^strea
11	2^stree
11	2^subsc
-14	2^swim
5	2^switc
16	2^takes
5	2^tax
28	2^teach
11	2^team
-6	2^tell
8	2^test
-12	2^than
-10	2^that
-26	2^the
-5	2^their
-5	2^these
6	2^thing
-8	2^this
-9	2^those
-5	2^thous
-11	2^three
-6	2^toll
-14	2^tomat
7	2^top
7	2^topic
22	2^tour
7	2^trail
17	2^trans
9	2^trip
10	2^two
13	2^typo
-31	2^under
-12	2^union
5	2^unmut
10	2^unsub
7	2^updat
6	2^use
11	2^uses
8	2^versi
-15	2^vote
-10	2^wait
-5	2^walk
-7	2^walke
-13	2^we
-21	2^week
12	2^week'
11	2^weeke
-8	2^went
-6	2^were
-12	2^what
-7	2^while
7	2^white
-6	2^who
16	2^will
-12	2^windo
33	2^with
-8	2^witho
-5	2^worke
11	2^wrong
-8	2^wrote
6	2^years
39	2^you
7	2^ا
12	2^اتساب
9	2^اتصل
-5	2^احد
-7	2^اخير
13	2^ادار
-10	2^اذاع
-10	2^اربع
7	2^اردن
12	2^ارشيف
8	2^اسئل
-6	2^استخدام
-6	2^استغرق
18	2^اسعار
-16	2^اسماء
15	2^اشترا
-16	2^اشخاص
5	2^اصدقائ
8	2^اضغط
-19	2^اطفال
17	2^اعجاب
-9	2^اعداد
-10	2^اعلان
8	2^اقتصاد
14	2^اقل
7	2^اكثر
5	2^الكترون
11	2^الي
-8	2^امام
-7	2^امطار
8	2^امن
8	2^انجليز
-6	2^انه
-14	2^اول
10	2^اي
8	2^ايض
-5	2^باب
-15	2^ببطء
-14	2^بثمن
12	2^بحث
-8	2^بحر
15	2^برنامج
15	2^بريد
24	2^بلا
-5	2^بناء
-7	2^بيض
-17	2^بين
-8	2^تجمع
7	2^تحتاج
7	2^تحميل
-13	2^ترجم
6	2^تشغيل
-6	2^تضخم
9	2^تطبيق
7	2^تعرف
9	2^تعليق
10	2^تعود
14	2^تغط
6	2^تفاصيل
9	2^تكون
-6	2^تلسكوب
7	2^تلقائ
-8	2^تم
6	2^تمر
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
7	2^حفل
14	2^حلق
-8	2^حلو
14	2^حوار
16	2^خبر
5	2^خروج
10	2^خسار
-8	2^خطر
-11	2^خوارزمي
-7	2^داخل
10	2^دليل
-12	2^دول
13	2^رابط
6	2^ريم
11	2^زار
-8	2^زر
-6	2^زراء
-9	2^سباق
8	2^سبع
8	2^سحب
-5	2^سفين
8	2^سقوط
-19	2^سير
8	2^شارع
-17	2^شاعر
8	2^شرائح
5	2^شركاؤ
8	2^شروط
-5	2^شكل
5	2^صباح
18	2^صحاف
-8	2^صغير
14	2^صفح
14	2^صلة
11	2^صوت
7	2^صور
6	2^طارق
19	2^طباع
-6	2^طلاب
-7	2^طويل
16	2^ع
8	2^عام
15	2^عبر
11	2^عرب
-6	2^عشر
-12	2^علاج
-13	2^علي
-9	2^عند
5	2^غاء
8	2^غاز
13	2^غير
6	2^ف
16	2^فات
10	2^فريق
8	2^فعل
10	2^فنان
12	2^فوز
9	2^فيسبو
-12	2^فيلم
5	2^قائم
-5	2^قال
-17	2^قبل
21	2^قراء
-14	2^قرار
-6	2^قري
-6	2^قطط
14	2^قنا
11	2^كاتب
-15	2^كال
6	2^كامل
-10	2^كان
-5	2^كانت
-6	2^كهف
18	2^كيف
19	2^لاعب
9	2^لحظ
10	2^لعب
10	2^لماذ
6	2^لمشاهد
11	2^لموقف
9	2^لن
7	2^لنتيج
11	2^ما
7	2^متاح
5	2^متصل
18	2^مجا
12	2^محتو
-5	2^محط
17	2^محفوظ
-6	2^مخطوط
-5	2^مدير
15	2^مراي
-5	2^مساء
6	2^مسابق
-15	2^مستعد
6	2^مشتر
-10	2^مطار
18	2^مع
-7	2^معرض
15	2^مقال
10	2^مقالتان
-8	2^مقبل
-9	2^مقطع
6	2^ملف
17	2^من
-8	2^موج
10	2^نتائج
6	2^نسخ
21	2^نشر
7	2^نشرت
16	2^نلقا
-5	2^نمر
5	2^هدي
14	2^هذا
12	2^هذه
-9	2^هل
-6	2^هند
-5	2^واحد
-6	2^واد
-11	2^وزير
12	2^وصول
-7	2^يحمل
-9	2^يدفع
-8	2^يصلح
8	2^يلة
11	2^يوم
123	?
9	Name #
23	Name a
5	Name all
8	Name an
17	Name and
-6	Name apolo
16	Name app
-6	Name are
-8	Name asked
13	Name at
-6	Name bakes
6	Name brass
15	Name bridg
10	Name bring
-6	Name burst
5	Name came
-8	Name can
-6	Name celeb
-7	Name class
-11	Name condu
-8	Name could
15	Name court
7	Name cover
9	Name cross
5	Name cycli
6	Name daily
-19	Name de
-12	Name do
8	Name does
5	Name editi
-10	Name eveni
-9	Name famil
6	Name ferry
20	Name five
23	Name for
-6	Name found
10	Name free
-16	Name glaci
18	Name group
-6	Name has
-21	Name have
-8	Name high
10	Name hub
6	Name i
-6	Name if
56	Name is
13	Name it
13	Name journ
10	Name judgm
21	Name key
-14	Name kicks
10	Name lands
-5	Name last
-8	Name led
-7	Name light
-5	Name lost
27	Name lunch
20	Name man
22	Name membe
6	Name minut
-8	Name morni
11	Name my
30	Name newsl
-8	Name not
-6	Name of
12	Name oldes
16	Name on
-31	Name or
42	Name our
9	Name owns
12	Name pass
-7	Name photo
6	Name pub
7	Name reach
7	Name recal
9	Name relie
-8	Name repor
8	Name resid
14	Name right
-6	Name rose
-13	Name said
-7	Name sell
-6	Name sent
-8	Name share
18	Name she
14	Name since
-6	Name stall
7	Name still
-6	Name that
33	Name the
30	Name to
-7	Name today
-18	Name told
-11	Name took
8	Name twice
11	Name unles
-10	Name until
11	Name up
8	Name us
10	Name v
-20	Name was
6	Name water
18	Name we
8	Name welco
-13	Name were
16	Name what
16	Name where
-6	Name which
-9	Name who
-8	Name will
-18	Name won
-8	a
7	a #
18	a Name
-7	a bank
-8	a barga
-5	a barre
-6	a bear
-7	a bed
9	a bette
-11	a biscu
-9	a boat
16	a break
-8	a brewe
-6	a bridg
-5	a bruis
14	a celeb
-6	a celli
18	a chatb
18	a cheap
-7	a child
-7	a city
10	a coffe
17	a colle
7	a color
12	a comme
10	a commi
9	a compa
8	a confi
7	a consu
-7	a conte
12	a contr
13	a corre
9	a court
-17	a cup
8	a curry
5	a cut
-7	a day
-6	a denti
9	a dialo
-6	a diffe
-14	a docto
7	a dozen
-24	a drill
-10	a dry
-7	a film
9	a five
-9	a fork
17	a found
-19	a free
35	a frien
-10	a game
8	a go
-15	a good
-16	a house
10	a hurry
-13	a job
8	a large
10	a lette
-8	a licen
9	a limit
-18	a line
18	a link
-7	a list
-6	a m
11	a machi
-6	a marke
22	a membe
28	a minut
-9	a missi
6	a modal
33	a month
44	a new
-7	a night
18	a nonpr
-6	a nurse
17	a one
-13	a permi
13	a popup
11	a post
5	a premi
12	a previ
11	a print
7	a puzzl
14	a quest
-5	a rainy
-5	a recor
-12	a refun
-5	a rook
-7	a rope
-5	a scree
15	a senio
26	a separ
7	a share
10	a sharp
-9	a sign
5	a singl
25	a small
5	a spell
14	a story
-12	a swim
9	a syndi
-15	a table
-5	a telev
10	a third
-6	a ticke
-5	a tide
-13	a torch
13	a trial
9	a trip
16	a typo
-15	a union
-5	a use
38	a week
6	a while
13	a wire
-8	a woman
-15	a year
16	abc
-7	about
-37	about #
19	about Name
-7	about money
7	about our
28	about the
-12	about your
15	above
-11	above #
-13	above Name
14	above is
-11	above the
13	above to
18	above$
-5	abroa$
-7	abroad
7	accep all
7	accep cooki
13	accep its
-14	accep the
37	accept
8	acces for
16	acces from
8	acces to
11	acces$
40	access
-9	accor to
-9	according
7	accou and
7	accou$
18	account
-6	accounts
6	accra$
15	accur$
21	accuracy
-7	accused
13	acpm
-15	act
-8	action
14	active
-6	actual
42	ad
8	ad #
-14	ad for
6	ad slot
11	ad was
12	ad$
19	add
8	add to
-6	added
-7	addre the
10	addre to
36	address
9	ade
5	adq
21	ads
31	ads$
16	adslot
-11	adver for
50	adver$
33	advertisement
-13	advertisements
7	advertisers
-22	advertising
7	adverts
11	advic and
6	advic$
25	advice
10	adviser
-15	advises
-11	affec$
-10	affected
6	affects
7	affiliate
-29	afp
-27	afp$
7	africa
-9	after
10	after #
-11	after a
-5	after sixty
11	afternoon
6	again in
7	again later
9	again the
-6	again$
-24	age
-19	age #
6	agenc feed
16	agenc$
8	agencies
23	agency
16	agree
6	agree$
-7	agreed
15	ai
10	ai$
7	aide
17	aired
13	aired on
-6	airli$
-12	airpo$
-9	airport
-7	aker
-7	aker$
-16	alamy
-16	alamy$
-7	alan
-6	album
-10	alder
12	alert$
29	alerts
-11	alibi
-11	alibi$
-10	alike
-10	alike$
-6	all #
6	all Name
33	all in capitals
10	all new
7	all of
7	all or
12	all right
5	all setti
16	all that
-12	all$
17	allow
22	allow$
11	allowed
-17	alm
-10	alone
-12	along
8	alrea have
17	already
27	also
20	also Name
-13	also on
6	also read
-16	alun
-15	alway cance
10	always
-33	am Name
7	am on
9	am$
-6	amaro
-6	amaro$
15	amazon
-9	among
-5	among them
-13	an
14	an Name
17	an accou
6	an agenc
-6	an artis
-5	an audie
20	an earli
-6	an egg
-14	an emerg
23	an error
-6	an estim
-20	an hour
14	analy Name
5	analy and
16	analysis
6	analysts
-9	and a
9	and adver
-5	and ask
-15	and be
17	and close
-7	and colle
7	and conti
20	and corre
11	and deliv
10	and do
-15	and don't
18	and every
16	and feel
-6	and free
8	and gorge
-6	and have
-7	and i
-6	and if
18	and imple
14	and inclu
7	and is
-12	and it
-12	and keep
-5	and laugh
-6	and leave
-14	and let
-5	and liste
7	and load
-7	and look
7	and make
24	and may
8	and my
-21	and no
5	and not
-8	and one
7	and our
-10	and peopl
7	and play
-11	and power
7	and resid
10	and send
5	and simil
14	and start
-12	and still
11	and taste
8	and tell
-10	and the
-13	and then
8	and to
-8	and turn
11	and twent
34	and we
9	and we'll
-8	and who
6	and wine
-28	and you
-16	and your
-7	and$
5	android
-8	anna
-5	anne's
-11	announced
6	anoth forma
-8	anp
-8	anp$
-17	ansa
-17	ansa$
6	answered
-12	answers
-7	anvil$
-7	anvils
28	any
7	any devic
-12	any gate
13	any of
33	any time
5	anyon can
9	anyon else
-8	anyon who
-21	anyone
-7	anyth you
-7	anything
9	anyti$
9	anytime
-34	ap
-21	ap$
-7	apology
39	app
15	app for
5	app is
6	app users
-13	app was
28	app$
14	appea in
5	appear
10	appeared
8	apple
-6	applicants
46	apply
48	apply$
-15	apps
-23	april
17	archi Name
-33	archi$
-30	archive
6	archives
-13	are #
9	are Name
-8	are a
19	are avail
-7	are being
11	are commi
-7	are conte
13	are marke
11	are moder
-9	are not
16	are on
12	are open
6	are the
16	are those
15	are watch
-8	are we
-7	are what
9	are you
9	area
11	area$
16	area's
-11	areas
6	arm
8	arm has
6	around
10	arran with
10	arrangement
-7	arriv by
-9	arrive
19	arrow
19	arrow keys
-8	arthu Name
-9	arthur
6	artic appea
6	artic are
15	artic is
21	artic left
-19	artic of
11	artic remai
8	artic was
-5	artic with
23	artic$
35	article
26	articles
18	artif intel
19	artificial
-6	artis impre
-6	artist's
-18	arts
-18	arts$
-18	as a
9	as an
-8	as long
11	as of
-7	as the
14	as well
-8	ash
11	ask about
-16	ask for
8	ask the
-46	asked
-8	asked peopl
-7	asked to
-7	asked$
-11	askerby
12	asking
-16	asks
-6	assistant
-8	aston's
-9	at #
-15	at a
-13	at all
12	at any
-10	at eight
-9	at five
27	at half
-7	at hand
7	at jprat
-10	at last
21	at least
18	at midni
12	at night
12	at our
22	at risk
6	at six
-14	at stake
-46	at the
6	at their
12	audie certi
42	audio
6	audio for
15	audio is
6	audio serie
-5	aug
-14	augus$
-24	august
-7	aune
-5	aunt$
13	autho has
18	autho owns
11	autho$
54	author
-9	authority
-7	authors
5	auto gener
5	auto paddi
9	autop is
9	autoplay
-6	autumn
22	avail from
7	avail in
11	avail to
10	avail$
54	available
20	avera ratin
12	award
13	award winni
-30	away
-14	away from
10	b
8	b #
-11	back
-5	back at
8	back for
11	back page
-10	back$
5	backg Name
10	background
-16	bad
9	bag
12	bag$
-6	bakes
-11	ballarat
-11	ballet
-7	balloon
-16	bands
-16	bands$
-21	bank
-6	bank's
-19	banks
-6	banne$
-9	banned
-6	banners
53	bar
-9	barga$
-8	bargain
7	bargains
-6	barre$
-8	barrel
6	basket
11	baton
-40	battery
6	battle
15	bay
14	be
10	be Name
27	be charg
9	be close
10	be copie
15	be free
11	be loade
29	be logge
8	be playe
8	be publi
11	be respe
-8	be sold
17	be the
-7	be too
6	be treat
-9	be$
-15	bea
-21	bear
-20	bear$
6	beat
-7	becau of
16	becau the
6	becom a
-20	bed
-8	bed and
-8	bedro$
-8	bedroom
24	been count
17	been edite
19	been turne
5	befor anyon
-14	befor the
5	befor they
-54	befor you
-21	before
-6	began
-5	begin
-6	begin Name
-7	begin in
19	begin of
18	beginning
-15	begins
-20	begins small
-10	begonia
10	behin the
-13	being
-11	belie it
-11	believed
-10	bell
-18	bell$
-18	bells
-17	bells Name
-8	belon to
-7	belong
38	below
5	below and
11	below to
16	below$
-13	ben
-10	bench Name
19	bench in
-10	berg
-6	besid the
30	best
14	best of
7	best reads
16	bette sleep
21	better
-9	betwe Name
-6	betwe the
11	betwe three
-10	between
-11	bharani
-5	bids
17	big
-11	bill
-8	bill$
23	billed
-11	billi$
-24	billion
-9	birdlip
-5	birds
-12	biscuit
-15	bishkek
7	black red
-7	blame
11	blend$
11	blenders
8	block
7	block and
-5	block my
9	block$
6	blocked
10	blocker
-5	blocks
-8	blom
-19	blood
-16	blood$
9	blues$
29	bluesky
-25	board
-10	board advis
-6	board in
18	boardroom
-9	boards
-18	boat
-13	boat$
-6	boats
9	boats$
9	body
-17	boile$
-17	boiler
-7	bond
6	book is
-6	books
-12	boom
-22	boot
-12	borde$
9	bored
9	bored at
-19	both
-9	both sides
9	box offic
-10	box$
-7	boxes
-23	bracket
-12	brain
-6	brakes
27	brands
-9	brandt
-40	bread
-8	bread is
17	break
6	break Name
-6	break the
-10	break up
23	break$
-13	breaking
-7	breathe
-8	brewe$
-9	brewery
-8	brick$
-8	bricks
18	bridg in
-54	bridg$
-34	bridge
12	brief
13	brief$
13	briefing
-8	brightwell
-6	bring glove
8	bring the
20	bring you
-5	broker
-9	broth
-7	brought
8	brows does
6	browse
15	browser
-6	brunn$
-9	brunna
17	budget
10	buffe$
11	buffering
30	bugle
7	bugle examp
11	bugle$
35	build
8	build your
-8	building
-7	built
26	bulle is
25	bulletin
17	burne down
9	burned
-9	burst
-6	burst its
-14	bus
-6	buses
8	busin trivi
9	business
-5	but
-7	but never
-13	but not
-7	but the
-9	butte$
-11	butter
13	butto$
7	button
-8	buttons
-9	buy it
16	buy somet
8	buy throu
-5	buy$
-6	buyers
34	by Name
27	by a
-12	by any
10	by arran
-5	by boat
7	by click
13	by gener
-12	by hand
6	by its
-8	by lot
-5	by nine
28	by our
11	by peopl
-20	by post
11	by press
5	by text
-16	by the
29	c #
6	ca
-10	cabins
-6	café
-9	calde Name
-11	calder
24	call #
-7	call Name
-18	call the
-7	calle the
-14	called
9	calling
-23	came
-15	can alway
22	can chang
-6	can claim
10	can hear
-15	can i
8	can leave
20	can now
7	can reach
7	can see
-21	can swim
-7	can the
7	can$
-14	can't bear
19	can't see
-6	cance a
17	cance and
11	cance any
8	cance anyti
26	cancel
9	canno be
-11	capitals 1
6	capitals 2
-16	capitals 4
-12	capta Name
-13	captain
18	capti$
12	caption
7	captioning
-17	car
-7	car$
5	card
12	card$
-10	cards
6	care about
12	careers
-10	carla
7	carol examp
6	carolina
7	carolinasportswire
-7	carri #
-7	carriages
-10	carried
-11	carry
-8	carry sandb
19	cars
11	cars at
-10	carved
-10	case of
13	case you
12	cases
15	catch
14	catch up
8	cats
5	caught
-8	cave
-8	cave above
12	celeb Name
-6	celebrates
16	celebrity
-8	cella$
-10	cellar
-6	celli earn
-6	cellist
-10	cent
10	centr$
6	centre
-12	cents
13	certi by
18	certified
28	challenge
-7	chanc of
11	chanc to
7	chance
8	chang compl
-12	chang the
16	chang your
17	change
-6	changes
13	chann for
10	chann$
15	channel
-11	charg #
27	charg until
-9	charg$
-15	charge
15	charged
12	charity
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
-7	cheese
8	chess
-28	chief
-6	child
-9	child$
-25	children
-14	chip
13	chips
14	chirp$
10	choic$
5	choice
10	choices
11	choos Name
6	choos a
31	choose
10	chronicle
-19	church
-6	cinemas
16	circle
7	cities
28	citizen
-15	city
8	city's
17	civil
-8	claim
-9	claimed
-6	clapped
-13	class
6	class #
-22	class$
-11	classes
7	clean
8	clean up
-5	cleared
-6	clearspring
-8	clerks
15	click
8	click Name
-14	click and
7	click here
15	click to
18	clicking
-8	clicks
18	cliffs
8	climate
-11	climb
-6	climb #
-10	clock$
-24	clocks
-6	close
9	close at
7	close capti
10	close the
-34	close to
13	close with
23	close$
27	closes
-10	closu$
-10	closures
13	cloud
10	club$
12	cnn's
17	co
-5	coach
12	coast
19	coast$
27	code
6	code of
6	code$
-17	coffee
5	coins$
5	colle$
17	colleague
-6	collect
51	colon within
14	color
6	color #
7	column
21	com
-9	come
6	come and
-13	comes
-6	comes with
-8	comets
-6	comice
-7	comma
-19	commas
8	comme Name
11	comme are
20	comme below
-27	comme$
16	comment
6	commented
7	commenting
16	comments
6	commercial
11	commi to
31	commi$
23	commission
8	commit
11	committed
13	commons
7	community
-11	compa expec
13	compa$
18	company
23	compe close
23	competition
-6	complain
20	complaints
8	completely
6	computer
7	conce$
18	condi apply
-11	condu from
7	condu$
6	conduct
-11	conducts
-9	conference
8	confi tip
8	confidential
-8	consent
-13	constitution
7	consu probl
-6	conta traci
16	conta us
-18	conta with
19	conta$
26	contain
11	conte from
6	conte in
14	conte is
-7	conte thatc
6	conte$
76	content
-11	contest
17	conti readi
14	conti$
26	continue
13	contr and
18	contr$
-10	contract
13	contractor
11	contributors
15	control
14	conve$
26	conversation
-10	cook
7	cookery
-9	cooki and
7	cooki for
18	cooki so
16	cooki to
22	cooki$
38	cookies
14	coole$
6	cooler
10	copie witho
11	copied
12	copy
-6	copy of
-6	copy the
20	copyr #
-10	copyr law
-6	copyr was
107	copyright
29	corre at
-8	corre offic
7	corre was
11	corre$
43	correct
-16	correction
-7	corvo
-10	cost
8	cost of
9	costa
-14	costs
-6	costs #
-12	cough
-12	cough syrup
-18	could hear
16	could not
12	could survi
7	counc hall
-8	counc$
-16	council
5	councillor
7	count
-5	count are
11	count on
13	count$
11	counted
-6	counter
-11	countries
-15	country
8	county
9	courier
15	court has
9	court in
-17	court of
-7	court sketc
-13	court$
-22	courtesy
9	courthouse
-7	courtroom
-13	cover
9	cover and
12	cover of
6	cover the
31	coverage
34	covers
-7	cowshed
-7	crack
-5	crack engin
-5	cracks
-16	crane
-7	crane fell
8	cravi a
8	craving
-13	cream
-12	cream$
6	crease
26	created
15	creation
-18	credi Name
24	credi$
-48	credit
18	credits
13	cricket
-12	cried
-11	cried$
6	crisi$
6	crisis
-7	criti says
-7	critic
-17	cross
10	crosses
-9	crossing
22	crossword
10	crown a
-10	crown$
-6	crowns
-5	crude
7	cryptic
5	cta
-8	cup$
9	curat by
9	curated
26	curious
17	curre pay
10	curre time
-11	currency
13	current
20	currently
8	curry
-5	custo and
20	custo only
-5	customer
-17	customers
24	d
26	d #
27	daily
13	daily brief
-17	dale
-6	dance
-13	dance$
-13	dancing
11	danger
-8	dark$
-40	dash
35	data
10	data provi
15	data with
10	datal$
11	datalayer
17	date
12	date with
9	date$
-8	daughter
-6	dawn$
-14	day is
18	day of
25	day with
14	day's
8	day's headl
6	days
-8	days after
18	days of
-19	days$
-18	de
-19	de Name
-14	dead
10	deal
-5	deals
-17	deals$
-12	dear
-9	dear Name
7	debat Name
7	debat$
10	debate
7	debates
-22	debt
-5	decad$
18	deccan
-12	decem$
-6	decided
10	decis$
-6	decision
9	decisions
13	dedicated
7	deepe Name
13	deeper
5	defau value
5	default
-7	degrees
6	delay$
30	delayed
14	deliv at
10	deliv by
9	deliv to
37	delivered
11	delivery
-25	della
-8	dellacrane
-5	delta
-6	dentist
-8	department
-6	depen on
15	deposit
-12	derby
45	desk
14	desk$
28	detai$
25	details
18	devic$
23	device
-9	devli$
-9	devlin
23	dialo windo
6	dialo$
32	dialog
-21	did
-9	did not
-6	diesel
-7	diffe$
-7	differ
-6	different
18	digis$
18	digisol
15	digit acces
29	digital
-17	dingh$
-11	dinuka
-8	dion
-7	dion Name
-6	direc Name
-6	director
19	discl Name
19	disclaimer
22	disclosure
9	disco the
11	discover
13	discu$
7	discussed
6	discussion
6	dislike
23	displ name
8	displ none
40	display
5	displaying
-8	dista #
-11	distance
17	dive
9	dive deepe
-20	divid$
-19	divided
-15	do
-23	do we
-6	do with
32	do you
-28	do$
-14	docto$
-16	doctor
7	docum getel
27	document
-10	does a
8	does it
19	does not
6	doesn't
-6	dog$
-23	dogs
-7	dogs$
10	dollar
7	dollars
14	don't
19	don't have
14	don't miss
-9	don't use
-12	don't$
-5	donate
-6	done
-11	door
-10	door$
6	doorm$
6	doormat
-5	doors
6	doors open
-11	doors$
-8	dots
-7	dots$
-30	doubl Name
14	double
-30	doubles
-9	doubts
-20	down
-6	down and
-12	down the
-10	downl speed
15	downl the
8	download
7	dozen
-7	drawn
11	dream
-28	drill
-9	drink
-18	drivers
9	drone
-11	drones
-9	drops
-7	drought
-17	drunk
-27	dry
-9	dry$
-12	due
-5	dull
8	durat #
8	duration
9	durian
-8	durin the
-7	dusk
-10	dying
36	e
10	e #
20	e$
7	each morni
6	each of
-22	early
-14	early$
30	earn
18	earn a
9	earn in
-6	earn$
-19	ears
-11	ears$
-5	easter
20	eastern
-18	eastmoor
16	eat bette
-10	edges
-8	edges$
36	edit
6	edite for
23	edited
15	editi for
11	editi$
10	editing
39	edition
14	edito Name
6	edito befor
6	edito choic
-14	edito indep
13	edito$
14	editor
8	editor's
14	editors
-8	eels
-5	eels once
-6	efe
-6	efe$
-7	effec on
-7	effect
-9	effects
-10	egg
-8	eggs
-13	eggs or
-8	eight
-10	eight$
11	eithe becau
8	either
-5	elbow
-20	eleven
-6	else
-5	elsie
45	email
33	email a
6	email addre
14	email$
24	emails
18	embed
6	embed$
7	embedded
-13	emergency
-6	employers
-6	emptied
-13	empty
-10	empty plint
24	en
7	en franç
5	enable
5	end of
-6	end to
-15	ends$
-8	enemy
-8	enemy$
-20	energ minis
-15	energy
-5	engin inspe
-6	engin$
-5	engine
-7	engineers
21	enjoy
-18	enlar$
-19	enlarge
-7	enough
13	enter
11	enter newsl
10	enter your
14	entertainment
-12	entry
-10	entry is
10	environment
-31	epa
-25	epa$
19	episo of
13	episo$
21	episode
36	episodes
28	error
25	error has
-6	error$
20	esc
43	escape
-6	estim #
-6	estimated
-7	euro
-34	euros
-6	euros a
-25	euros$
-13	even
-8	eveni Name
-12	evening
-37	ever
-8	ever$
49	every
25	every Name
8	every phone
17	every secon
-7	every that
-7	every three
-15	every you
-6	every$
-16	everybody
-21	everything
-5	ewa
-13	ewan
37	examiner
30	examp$
55	example
7	except
-20	executive
-6	exercise
11	exhibit
18	exist
19	exist$
7	exit
8	exit$
7	expan all
9	expan$
16	expand
-6	expec #
-18	expec on
-11	expec$
-10	expect
-23	expected
-12	expects
5	expensive
10	exper Name
6	exper$
6	experience
19	expert
13	expired
13	expla Name
9	explainer
5	explo the
13	explore
9	exter websi
12	external
-7	eyes
16	f
16	f #
-9	face
8	faceb$
21	facebook
9	factline
11	faile or
-5	failed
-7	fall
-7	fall in
-13	false
-13	false$
-8	famil$
-8	families
12	family
7	fan
-6	fancy
-6	fancy a
9	far
17	far$
-20	farmers
-14	farms
-12	farms$
8	fast
10	fast$
-15	fat
8	favour
6	fear
-18	featu$
6	featured
-19	features
7	fee$
28	feed
32	feed$
6	feedb$
10	feedback
16	feel young
5	feeli lucky
5	feeling
-6	feet
-18	fell
-14	ferreira
-5	ferry passe
8	ferry plan
7	ferryman
-5	festi this
11	festival
-5	festivals
-8	few
-16	fewer
13	field are
11	fields
-6	fifth
-16	fifty
-32	fight
-7	figures
-23	file
-11	file pictu
9	filed
9	filed under
5	files
19	fill
-19	film
-6	film is
-8	film$
7	financial
14	find
-18	find a
-16	find new
25	find out
-6	find the
8	find us
8	find your
-7	fines
-6	finished
-17	fire
-16	fire$
-7	fires
-12	firms
-13	first
6	first Name
9	first appea
-9	first time
21	first to
-22	first week
34	first year
-14	first$
-18	fish
-10	fits
26	five
-5	five month
13	five years
-16	five$
-5	fjord
15	flag
-7	flat
16	fligh$
5	flight
-8	flood
10	flood$
-8	flooded
8	floods
-5	floor
-16	flour
-8	flour$
-5	flower
-6	flowers
8	fly
25	fly at
-15	fly$
11	fm
28	follo Name
-9	follo in
-9	follo my
5	follo our
-14	follo the
9	follo us
7	followed
6	following
11	font
10	font size
10	food
-11	foods
-5	foods$
-19	foot
-18	foot$
9	football
46	for #
22	for Name
8	for all
-12	for an
6	for by
-7	for child
9	for conte
-12	for cough
-5	for crack
25	for detai
-10	for each
-20	for every
-8	for flood
12	for free
5	for full
-19	for gold
5	for help
-8	for it
23	for later
17	for lengt
6	for membe
23	for more
-6	for most
-8	for nine
11	for our
-8	for peopl
7	for readi
10	for signi
-19	for the
-6	for them
-9	for those
12	for updat
10	for us
7	for votin
14	for you
11	for your
27	for$
-8	forec to
-10	forecast
-7	forge to
-19	forget
6	forgot
-7	form a
22	form below
-20	form$
6	forma at
11	forma is
17	format
-23	forty
-8	forwa looki
-11	forward
-22	found
6	found in
-8	found no
28	foundation
-8	four
12	four Name
-7	fourth
6	fox
7	franç$
13	français
-10	fraud
23	free
10	free and
14	free artic
13	free for
17	free reads
12	free$
15	fresh
-15	frey
-15	frey$
-13	friday
15	frien$
38	friend
-15	friends
14	from #
18	from Name
-6	from abroa
9	from agenc
6	from an
-7	from any
9	from exter
5	from loadi
-7	from video
9	from you
-17	from your
5	front page
8	frost$
-10	ft
-10	ft #
-22	fuel
-20	fuel$
46	full
6	full acces
-7	full and
18	full inter
-6	full of
5	full repor
10	full table
-5	full year
9	fulls$
21	fullscreen
5	funct var
24	function
5	fund
19	funded
36	future
-19	g
-9	gained
-9	galle
8	galle #
6	galle Name
40	galle$
34	gallery
11	gambl probl
7	game
18	game$
-8	games
10	games and
-20	games on
8	garde and
17	garde$
10	gardeners
9	gardens
-21	gate
-13	gate$
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
-6	general
25	generated
13	generative
22	get
15	get #
5	get Name
-9	get a
5	get in
34	get it
6	get notif
5	get one
6	get the
-37	get up
-19	get your
7	getelementbyid
-11	gets
-8	getty
-9	getty$
-17	ghent
38	gift
6	gift link
6	gift$
-16	given
-16	gives
-9	glaci in
-7	glaci on
-13	glacier
-13	glass
-8	gloves
-7	go
8	go at
-6	go back
12	go up
-10	goal
-10	goalk Name
-9	goalkeeper
-6	goats
23	goes
12	goes on
10	goes out
6	goes to
-7	goes$
-12	gold
-11	gold$
-12	good$
-6	googl and
7	google
11	googletag
8	gorge inter
8	gorgeous
7	gossip
20	got a
7	got three
5	gramm error
5	grammar
16	grant
-8	graun
-6	great
-16	green$
-21	greenumbrella
-7	greta
-10	grew
-8	grew up
-16	groun$
-16	ground
22	group
12	group$
-8	growers
-6	growing
-10	growth
-8	guest
10	guide
9	guide to
9	guide will
17	gulf
-6	gull
-32	had
-6	had been
13	had no
8	halden
-8	half of
-9	hall
-6	hana
-27	hand
-19	hand$
-22	hando$
-22	handout
-15	hands
-10	hands$
-6	handwriting
-10	hang
-7	hang up
-13	happens
7	harbo lette
7	harbo tunne
16	harland
-9	harlow
-12	harvest
-5	has #
25	has a
-12	has asked
-7	has becom
12	has been
-23	has no
-17	has none
25	has occur
6	has opene
16	has taugh
17	has told
6	has tried
-7	have #
26	have a
16	have an
-6	have becom
-9	have been
-5	have done
8	have lande
-10	have lost
6	have no
-7	have notic
11	have one
11	have quest
6	have reach
10	have seen
7	have switc
-8	have to
7	have$
-51	he
-6	head
10	headl Name
8	headl in
20	headl$
33	headline
18	headlines
-8	healt$
27	hear
29	hear from
-17	hear our
18	hear the
-6	hearing
-6	heart
-14	heat
-8	heat$
-9	heavy
-11	hedge
-5	hedge block
-6	hedge reads
22	help
-8	help for
15	help of
7	help with
-6	helps more
-40	her
-6	her noteb
-7	herald
22	here
5	here are
11	here for
31	here$
10	here's
-34	hero
-7	hest
10	hide capti
-13	high
-5	high press
-5	highw #
-5	highway
-7	hill
-26	him
7	him at
-21	him$
17	hinges
-49	his
-8	his clock
-6	his fathe
-7	his new
-11	historical
11	hit
24	hits
18	hits the
-6	hold up
-21	holid$
-23	holiday
-6	holli$
-8	holm
-11	holt
-10	holt$
9	homes magaz
-9	homew$
-9	homework
7	hooke on
7	hooked
-8	hope
-7	hope$
6	hornets
8	host
9	hoste by
14	hosted
7	hot
-6	hotel
5	hotel in
14	hotel$
19	hotels
23	hour$
-13	hours
-6	hours and
7	hours in
8	hours with
-10	hours$
5	house
16	house with
-29	house$
-6	household
6	housi crisi
24	hover
-18	how do
-21	how to
17	how we
8	https
12	hub
10	hub with
17	hudson
-15	human
-9	hundred
-9	hung
-6	hung in
15	hunti for
14	hunting
10	hurry
-8	hvarn
-10	i do
-8	i don't
-9	i get
-7	i have
-6	i never
8	i quit
12	i was
-11	ian
-6	ice$
8	id
-10	ida
17	ideas
-7	idris
-18	if
8	if we
-7	if your
-7	ihor
-8	illne in
-19	illustration
-14	image
17	image #
-7	image from
8	image in
52	image$
12	images
-6	iman
18	imple by
18	implemented
12	impor infor
12	important
-6	impre of
-6	impression
6	improve
-13	in #
-22	in Name
-30	in a
-10	in an
6	in any
-10	in butte
13	in case
13	in dange
14	in five
-9	in his
-6	in it
14	in our
11	in pictu
-7	in place
6	in schoo
-12	in sight
-6	in six
-7	in ten
-11	in those
-23	in three
23	in to
7	in touch
-9	in which
6	in with
33	in your
43	in$
12	inapp$
12	inappropriate
31	inbox
10	inbox every
10	inbox$
38	inc
40	inc$
13	inclu the
16	include
-22	includes
15	including
-22	income
-6	increase
14	indep journ
-14	independence
28	independent
-7	index
26	india
-17	indoors
10	influence
-12	infor the
24	infor$
8	inline
9	input from
9	inputs
8	inquiries
-5	insid the
15	insights
-5	inspe pier
-5	inspect
6	insta$
21	instagram
18	intel$
19	intelligence
13	inter Name
6	inter has
10	inter in
6	interest
8	interiors
20	interview
6	into a
-14	into forty
10	inves$
13	investment
15	invol in
-6	involve
15	involved
5	ios
-8	is #
43	is a
-7	is all
-10	is at
13	is avail
5	is best
6	is block
-7	is due
-15	is dying
-20	is expec
10	is for
-9	is free
21	is from
5	is funde
8	is gone
9	is hoste
8	is in
-6	is it
11	is loadi
7	is made
6	is more
10	is neede
23	is not
18	is now
-10	is old
39	is on
-21	is only
-17	is open
12	is out
8	is part
22	is prohi
-8	is read
6	is repub
-6	is stric
-6	is the
-5	is what
7	is your
11	islan$
-7	island
9	islands
-15	isn't
12	issue
15	issue$
18	issues
-15	it
15	it and
25	it at
-9	it befor
16	it can
-16	it does
-5	it for
-9	it from
6	it goes
-5	it has
6	it here
14	it in
-23	it is
17	it on
20	it only
5	it pays
7	it pleas
-7	it raine
-6	it right
-6	it takes
8	it time
10	it with
13	it you
7	items
8	items$
-32	its
6	its Name
-7	its autho
-6	its banks
-10	its cheap
-6	its chief
16	its contr
-7	its first
7	its own
-6	its plan
7	its playe
7	its stati
13	its terms
5	its visit
-6	itself
-15	jakar$
-15	jakarta
6	jamal
6	jamal Name
-7	january
-6	jars
-18	jeanne
5	jersey
-8	jessamy
-8	jill
-13	job$
14	jobs
6	jobs and
34	join
14	join #
6	join Name
-12	join a
7	join the
-11	joined
-8	joini the
17	joining
-5	jordan
-8	joris
11	journ$
37	journalism
7	journalist
7	jprat carol
7	jpratt
-10	judge
-5	judge's
10	judgm in
10	judgment
-22	july
7	jump
11	jump to
-16	june
20	june$
-9	jury
10	just Name
-15	k
-10	karshumbrella
-7	kaveripet
-6	keel
18	keep cooki
-14	keep it
13	keep readi
-6	keeper
-7	kelp
-5	kelp lines
-36	kept
-37	kept at
17	kestr Name
9	kestr$
13	kestrel
7	kestrel's
-6	kettles
22	key point
6	key to
13	key$
18	keys
19	keys to
15	keywords
-14	kicks
-14	kicks the
-8	kidnappers
-7	kidney
-12	kille the
-18	killed
-7	kilograms
-14	kilom$
-16	kilometres
-10	kimur$
-10	kimura
-10	kind of
11	kind$
-10	kindness
11	kintara
6	kit$
8	kitch garde
11	kitch team
6	kitchen
6	kitchens
-15	km
-27	kmph
-15	knees
-5	knew
-5	knife
6	knitted
12	know
12	know about
-7	know the
-5	known
-15	knows
-10	knows the
-7	koala
-15	koch
-15	koch$
-5	kofi
-6	lady
-31	lake
-16	lake is
-7	lake$
-9	lamp
-8	lamps
8	lande in
6	landed
-14	landlord
10	lands
9	lands at
-6	lane
-18	langu$
-29	language
6	languages
11	lante$
-6	lantern
-7	lanterns
-6	largest
-9	last
-8	last seaso
-5	last week
6	last winte
-14	last$
-6	lasted
-14	lasts
-8	late
14	later
12	later$
9	lates from
7	lates news
5	lates recom
8	lates$
38	latest
-6	laugh$
-5	laughed
18	launc in
-27	law
-9	leade geese
-13	leader
6	leads
6	leads to
8	league
23	learn
16	learn$
-5	learned
-16	learning
19	least
24	least #
21	leave
6	leave a
9	leave at
-19	leave by
6	leave it
-16	leave the
11	leave their
10	leave whene
8	leave$
-14	leaves
-14	led
11	ledger
-26	leeks
-26	leeks$
15	left$
9	lena
-6	lend
-6	lengt$
10	length
-16	lenses
-6	leoni Name
-7	leonie
-16	less than
11	let us
-6	lette Name
7	lette goes
6	lette of
6	lette on
-11	lette the
9	lette to
-12	level
12	levels
-21	libra$
-19	library
11	licen$
17	licence
-7	lid
-10	lies
-8	life
-5	life and
-15	light
7	light on
-6	light$
-11	lighthouse
13	lights
19	like
10	like Name
14	like and
-16	like silen
-11	like the
-6	like you
17	like you'v
27	like$
-23	lim
11	limit
8	limit #
-12	lind
-8	lindow
-9	lindqvist
-11	line
-13	line of
-12	lines
-7	lines$
52	link
15	link and
8	link to
-9	linked
16	links
7	links in
10	links to
-8	links with
7	lire
36	list
21	list #
-9	list by
17	list$
11	liste Name
-14	liste for
13	liste in
17	liste to
10	liste$
10	listed
13	listen
6	listi in
12	listings
-25	litres
-8	littl Name
-17	little
-8	liv
23	live
9	live in
7	live marke
7	live on
10	live$
9	living
18	load
-8	load neigh
7	load the
6	load$
11	loade eithe
22	loade$
32	loaded
13	loadi it
21	loadi$
46	loading
21	loads
-7	loaf
10	lobby
9	local
8	location
12	log
8	log in
10	logge in
30	logged
-12	long
-8	long as
-5	longe$
11	look
13	look at
-10	look for
14	look$
26	looki for
-8	looki state
6	looking
11	looks like
-6	looks$
-10	lose
16	lose their
-16	lose your
-20	lost
-8	lost #
8	love kitch
9	love to
-19	love$
-5	low
-9	lowe
-10	lower
12	lowland
6	lowve$
6	lowveld
6	ltd
-7	lucky
-6	lumen
17	lunchtime
-12	m
-6	m$
17	machi trans
6	made
-10	made of
14	made$
9	magaz is
11	magazine
13	mail
8	mail$
-16	mailboat
8	mailto
-7	maine
7	maison
21	make
20	make a
16	make sense
-5	makers
-11	makes
-5	mallaig
-15	man
16	man who
-6	manag Name
10	manag them
7	manag your
25	manage
-9	manager
6	manchester
26	map
11	map not
-7	map showi
15	map was
-9	map$
6	mapped
-12	maps
-6	maps and
-21	march
-11	march$
13	margi #
10	margin
10	marke data
11	marke updat
7	marke$
12	marked
-25	market
-17	markt
-17	markt$
-5	marlow
-15	marsh
6	match$
6	mater may
18	material
-6	matter
30	matters
5	max
8	max width
28	may
-5	may also
10	may be
-8	may come
26	may conta
21	may earn
10	may get
19	may have
11	may print
6	may recei
-12	may start
12	may write
-43	may$
21	maybe
-8	mayor Name
-11	mbeki
14	me the
-11	meant
-10	meant to
-12	mecha$
-14	mechanic
34	media
-9	media Name
9	media could
7	media$
18	meet
-6	meeting
-7	melny$
-7	melnyk
-6	membe can
13	membe of
10	membe$
21	member
-9	members
-7	men
-13	men's
13	mentioned
-6	menu
-6	menu price
5	menu$
6	merge$
6	merger
-13	meridian
-6	merrow
11	message
-8	met
-8	method
-10	metre$
-21	metres
-10	metro
28	mi
28	mi$
9	mid
7	mid #
22	midni on
-7	midni$
9	midnight
13	might
-10	miles
-11	milk
-6	milk$
-7	millers
-5	milli crown
-10	milli$
-28	million
24	min
8	min$
-10	miners
-5	minimum
10	mining
-23	minis$
-19	minister
-24	ministry
13	mins
12	mins$
6	minut for
-6	minut longe
-8	minut to
39	minut$
30	minute
-5	mira Name
23	mirror
20	miss
9	miss Name
12	miss a
15	miss an
-18	miss it
11	miss out
12	misse it
8	misse the
-5	misse$
19	missed
-15	missing
15	mission
18	mista$
13	mistakes
-20	mixed
-5	mobile
10	modal
6	modal windo
18	mode
21	moder$
24	moderated
-7	momen the
-8	moment
-19	monda$
-32	monday
27	month
11	month for
-14	month in
30	month$
13	monthly
-11	months
-12	mood
-6	moon$
22	more
24	more Name
13	more and
19	more from
9	more photo
-5	more slowl
-8	more snow
7	more than
-8	more water
13	more$
-18	morel
-7	morni Name
7	morni brief
6	morning
7	moss
-9	most
-18	most of
9	most popul
11	most read
13	most viewe
-13	mothe told
-7	mothe$
-23	mother
-11	moths
8	motion
14	motors
-8	mouth
-8	mouth$
-7	moved
7	moves
13	moves fast
-8	mr
-9	much
-6	much does
17	multimedia
7	murde myste
9	murder
-10	museum
14	music
8	music$
11	must be
13	mute
11	mute$
13	muted
12	my
-9	my leade
-5	my light
-13	my mothe
12	my perso
8	my skin
7	mysteries
-16	nadia
-14	nadia Name
-14	nadirah
10	nairobi
-11	nallur
38	name
7	name at
6	name down
11	name must
9	name$
-6	named Name
-13	names
26	names 1
32	names 2
13	names 3
-9	names were
-17	national
7	navig$
-11	near
-17	near Name
-11	near the
17	near you
-14	nearly
14	necessarily
15	necessary
-29	need
6	need your
-23	need$
6	neede Name
-10	needs
-11	needs a
-11	neigh belie
-8	neigh carry
-5	neigh hedge
5	neigh the
-5	neighbor's
-25	neighbours
11	netwo faile
11	network
6	never learn
33	never miss
14	never put
9	new
9	new Name
-16	new bands
20	new custo
17	new episo
21	new home
-7	new membe
-7	new price
-9	new rules
-7	new shirt
5	new to
21	new windo
-26	new$
8	newfoundland
60	news
8	news Name
8	news break
-5	news confe
8	news in
6	news on
11	news to
14	news$
5	newsd$
10	newsdesk
6	newsl Name
-8	newsl in
7	newsl promo
-9	newsl write
38	newsl$
37	newsletter
-7	newsletters
13	newsp and
13	newsp$
26	newspapers
13	newsr at
16	newsr that
43	newsroom
13	next
14	next Name
-16	next stop
-10	next to
7	next up
-9	next week
-10	next year
-6	next year'
-19	nia
-17	nia Name
-8	night
-9	night Name
-8	night in
16	night the
-7	nils
-19	nine
-10	nine days
-7	nine hours
-11	nine in
12	nine times
-5	nine years
-7	nineteen
28	nj
5	nl
-7	no anvil
19	no longe
-25	no more
11	no part
-7	no pumpk
18	no stair
131	no stop
17	no votes
6	no$
7	nobod asked
-30	nobody
-7	none
-9	none$
18	nonprofit
-9	noon
-8	noon$
-19	noor
11	norla$
31	norland
15	norpr #
-32	norpr$
-23	norpress
-5	north
-13	north$
-22	northgate
29	northmedia
-12	not a
22	not allow
8	not avail
26	not be
20	not been
5	not displ
-9	not even
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
12	not sell
11	not showi
19	not suppo
-9	not the
14	not there
-7	not to
-22	not$
8	note
11	note$
-6	notebook
11	noted
7	notes
-9	nothi from
5	nothi on
7	nothi you
-10	nothi$
-26	nothing
13	notic a
9	notic and
-9	notic on
-6	notic the
-7	noticed
6	notif sent
16	notif$
12	notifications
-7	novak
-6	november
20	now
-13	now #
5	now Name
-7	now asks
10	now earn
17	now for
-25	now pay
7	now playi
-13	now she
28	now$
-18	npa
-18	npa$
10	numbe #
-6	numbe on
-22	nurse
-6	nurse with
-23	nurse$
-6	nurul
25	occurred
-8	octob$
6	odd
22	odds
-7	oduya
-20	of a
-7	of all
19	of artif
6	of condu
13	of dialo
-8	of five
18	of free
7	of frost
-8	of his
-13	of it
16	of list
9	of movin
10	of our
7	of playe
19	of publi
13	of sales
-19	of seven
-6	of subsc
-10	of tea
-5	of the
-10	of them
13	of these
46	of this
-19	of two
-11	of us
-9	of what
-5	of which
15	of your
26	off
15	off for
8	off on
5	off optio
-10	off the
22	off your
-9	offered
15	offic #
9	offic and
-11	offic on
-6	offic$
-7	officer
-11	officers
-5	offices
-7	oil
13	ojd
13	ojd$
-8	okafor
8	okoro
-6	olaf
18	old bridg
-5	old rope
-5	old town
-8	older
-5	older peopl
9	oldest
-9	oller
8	ombud$
6	ombudsman
10	on #
23	on any
6	on at
-7	on both
-30	on every
-13	on foot
7	on here
-20	on holid
16	on how
17	on in
7	on murde
16	on notif
22	on our
5	on paper
14	on sale
-12	on strik
-16	on them
29	on this
28	on your
13	on$
-13	once
11	one artic
9	one email
-11	one in
7	one more
6	one of
-28	one$
-18	ones
-16	ones$
-17	onion
-17	onion$
24	online
20	only
8	only and
26	only takes
36	only$
-5	onslow
20	oops
11	op
7	opaqu semi
7	opaque
11	open
-27	open 1
98	open 10
87	open 11
51	open 12
21	open 13
-16	open 14
6	open 16
7	open 17
-27	open 3
-27	open 4
-29	open 5
11	open 6
60	open 7
88	open 8
127	open 9
-14	open again
15	open for
36	open it
-7	open their
-16	open to
-7	opene a
-12	opened
-6	opera
24	opini Name
5	opinion
30	opinions
6	optio cooki
6	optional
25	or
-17	or #
11	or becau
5	or gramm
12	or manag
11	or netwo
5	or set
19	order
5	order a
-16	order of
6	order the
-6	ordered
5	orders
10	org
-6	organ Name
-6	organiser
6	origi artic
12	original
-17	orla's
-14	orsino's
-8	orth
-14	osman
-7	ostberg
-6	oster Name
-6	osterby
19	other are
7	other$
34	others
104	our
8	our #
40	our Name
10	our app
8	our busin
-18	our custo
-17	our daily
10	our desk
14	our edito
9	our footb
16	our free
7	our harbo
8	our house
-15	our lake
5	our lette
-7	our links
15	our missi
-20	our own
15	our repor
16	our revie
12	our six
-12	our stree
-10	our town
10	our weekl
8	our write
13	out at
-9	out for
14	out how
-6	out in
5	out more
12	out on
-29	out$
5	outfl the
-6	outsi the
-18	outside
-5	oven
9	over
36	over #
-32	over a
7	over in
6	over the
-14	over$
-17	owen
-29	own
-17	own bells
6	own cooki
22	owns
-5	oyelo
-5	oyelo$
7	p
8	p a
-10	p m
-9	pa
-32	pa$
23	pacific
9	paddi #
14	padding
52	page
7	page again
-16	page and
10	page has
6	page to
42	page$
6	paid
-9	paid #
9	paid for
-6	painters
8	paisawise
-9	pan
8	pantry
5	paper
-6	paper with
-11	papers
17	parag$
-11	parent
-7	parents
-6	paris$
-14	parish
16	park has
-25	parki$
-15	parking
-9	parliament
28	part
6	part audio
9	part guide
12	part may
-6	part$
-17	partn in
-8	partner
-10	partners
8	partnership
11	party that
13	pass
-10	passe wait
-5	passed
-23	passengers
-14	passport
13	past
-9	patie the
-12	patie$
-5	patience
-5	patient
-22	patients
14	pause$
10	paused
-12	pay
-23	pay #
12	pay us
-7	pay$
10	payments
-5	pays
7	pdf
6	pdf$
6	peace
-6	pears
-6	pebble
-23	penalty
-10	penn
9	pension
-12	pentland
-7	peopl to
10	peopl who
-6	peopl$
-26	people
10	per
-10	per cent
-7	perce$
-29	percent
18	performance
17	period
-5	permi$
15	permission
-13	permit
12	perso infor
14	personal
-11	petra
-12	petrol
23	phone
-12	phone and
5	phone for
30	phone$
-13	phones
-92	photo
-5	photo Name
15	photo and
-38	photo by
24	photo galle
-14	photograph
11	photographs
42	photos
-24	pic
7	pic twitt
18	pick
8	pick up
15	picks
6	picks for
19	pictu Name
-6	pictu of
7	pictu quiz
30	pictu$
-24	picture
10	pictures
-26	pier
-5	pier six
-9	pier$
-7	pigeon
-5	pigs
-12	pilots
-7	pipeline
8	pitches
-16	place
23	placeholder
-8	places
-5	plan
9	plan delay
-10	plan in
7	plan$
9	plann a
-6	plann$
-6	planned
9	planning
-5	plant in
-6	plastic
12	platf$
9	platform
24	play
-11	play in
14	play will
9	play$
7	playe and
5	playe from
7	playe windo
22	playe$
45	player
-14	players
-5	playhouse
6	playi$
6	playing
9	pleas try
5	pleas updat
-9	pleas$
66	please
-10	pleased
-10	plint in
-10	plinth
-5	plums
5	plus
-22	plus$
34	pm
5	pm and
22	pm$
7	pocke$
10	podca Name
26	podca$
35	podcast
-9	point
-13	point$
8	points
19	polic$
-25	police
20	policy
6	polit edito
13	polit moves
7	political
29	politics
33	poll
6	poll Name
27	poll is
-9	polls
-8	polls close
9	popul$
12	popular
13	popup
13	popup of
-17	port
10	portal
-8	porter
-13	porto
18	position
10	possible
10	post
6	post Name
10	post a
-7	post offic
20	post share
-6	post since
-9	post was
-24	post$
6	postcode
14	poste by
13	posted
19	posting
-5	postman
6	posts
-9	pounds
-11	power
12	power and
-12	power banks
7	power by
16	powered
6	pratt
6	prefe sourc
15	prefe$
18	preferences
7	preferred
6	presented
-7	president
49	press
13	press Name
-6	press for
9	press play
7	press relea
-11	press the
5	press$
11	pressing
-5	pressure
6	preview
14	previous
5	price
-10	price of
14	price on
20	price were
-8	price$
8	princ$
8	principles
8	print
11	print it
-11	print this
7	printed
-6	printer
-8	priso$
-6	prison
9	priva centr
10	priva$
23	privacy
9	priya
-8	prnewswire
11	probl Name
6	probl$
16	problem
5	produ that
6	produced
6	progr is
7	program
22	prohi$
22	prohibited
27	promi$
23	promise
-7	promised
14	promo
8	promo box
11	promo$
7	promotion
13	property
-8	prote$
9	proud
7	prove
22	provi by
26	provided
9	provider
-9	pryce
17	publi by
12	publi may
29	publi$
15	public
13	publish
11	published
21	publisher
-8	publishers
-6	pubs
-17	pugh
-8	pumpkin
6	punch$
7	punchline
-21	punctualbus
-15	pupils
12	purchase
11	purchases
13	push
6	put your
-16	puts
10	puzzl games
16	puzzl$
19	puzzle
12	puzzles
34	px
5	px$
-11	q
-10	q Name
6	qr code
10	quart of
9	quest about
24	quest$
12	questions
-23	queue
-17	queue$
-6	queued
-14	queues
-21	quietstreets
-14	quill
-14	quill$
-5	quist
-10	quit
8	quit sugar
5	quiz
7	quiz is
7	quiz$
-44	quoted
13	quotes
17	r
8	race
10	race on
-8	radio at
-13	rae
-13	rae$
-8	rahal
-8	rahal$
7	rail
-6	railw is
-8	railway
-10	rain
-11	rain stops
8	rain$
-7	rained
-5	rainy
-5	raise
-7	raise #
-9	raise$
-12	raised
-14	range
22	rate
12	rate this
8	rathe read
6	rather
20	ratin #
20	rating
-7	raw
-6	razali
23	reach
7	reach him
6	reach your
-13	reached
25	read
16	read Name
-7	read a
11	read in
-6	read it
33	read next
21	read witho
-59	read your
7	read$
14	reade can
-14	reade of
5	reade who
33	readers
5	readi Name
12	readi for
8	readi this
11	readi$
44	reading
7	reads
-6	reads Name
13	reads$
-7	ready
-16	ready in
8	ready to
10	real
18	reaso$
18	reasons
-11	rebels
15	recei a
21	receive
11	recip$
16	recipe
9	recipes
6	recom Name
6	recom for
6	recom from
5	recommend
10	recommendations
13	recommended
-5	recommends
-11	records
-7	recycled
9	reduc stres
9	reduce
-13	reef
13	refer$
6	reform
14	refre the
14	refreshing
-14	refun$
-14	refund
17	regis for
7	regis in
7	regis offic
15	register
24	registered
-15	regre$
-21	regret
-13	regrets
5	rejec all
6	reject
19	relat Name
-8	relat illne
8	relat topic
13	relat$
8	related
11	releases
6	relevant
17	reliable
-14	remai$
-8	remain
16	remaining
-7	remains
-6	remember
-7	remote
5	remov ads
-13	remov by
10	remove
-14	removed
-25	renalcheck
-6	renn
10	repetitive
-9	replaced
-8	repli Name
-13	replied
6	replies
28	reply
10	reply to
16	reply$
6	repor Name
6	repor a
8	repor and
12	repor at
14	repor by
12	repor in
14	repor it
-15	repor of
18	repor on
17	repor secur
6	repor was
20	report
-17	reported
39	reporter
-22	reporters
39	reporting
18	repost
22	reprinting
6	reproduced
25	reproduction
-7	rescu on
-8	rescue
-7	rescuers
12	research
-6	researchers
5	reser for
17	reser the
19	reser$
20	reserve
26	reserved
5	reset resto
17	resid over
7	residency
6	resig$
13	resigns
10	respe your
-10	respe$
-11	respect
15	respectful
13	respo for
6	respo to
6	respo$
6	respond
9	responsible
7	rest
16	restaurants
5	resto all
5	restore
-7	resul$
8	retai$
6	retail
12	retailers
-5	retired
-6	retur from
-13	return
-5	returned
-21	reute$
-28	reuters
12	reveal
-11	reven of
-7	revie$
11	review
13	reviewers
-10	reviews
-14	reyes
9	rfi
8	rfi is
-6	rhp
17	right now
19	right reser
11	right to
13	right$
20	rights
-7	ring
-5	ring road
17	rise
15	rise$
-13	rises
-12	rises$
-9	rising
21	risk
22	risk$
-7	rivals
15	river$
-10	rivers
10	riverton
-15	road
-6	road and
-7	road near
-8	road to
-9	robot
-5	robot at
9	robotics
-16	rook
-23	room
-8	rooms
-12	rope
-5	rope$
-15	rosa
-19	rose
-8	rose #
-6	rose by
5	roth
8	round the
8	round up
-5	route
-7	route of
-5	router
-24	routes
-12	rs
-16	rubbish
-13	ruben
-5	ruben tak
-17	rules
-9	rules for
17	run out
-19	runs
14	rush
-6	rute
13	s
9	s$
5	safe$
-68	said
-18	said Name
-9	said the
-9	said you
-10	said$
9	sails
22	sale
9	sale for
9	sale$
7	sales
-16	salt
6	same conte
-19	same time
-10	sami
-7	sampl of
19	sampl$
-14	sample
19	samples
-8	sandb in
-8	sandbags
-12	saturday
15	save #
-5	save a
18	save for
9	save share
-9	save the
21	save$
-9	saves
19	savings
-24	saw
-16	saw the
-21	say
-38	says
-8	says Name
-5	says the
-11	says$
-12	scammers
6	scan
17	schoo$
6	school
28	science
7	scores
8	scree and
-6	scree$
-7	screen
-13	screenshot
11	script
6	scripts
10	scrol down
9	scrol to
15	scroll
-11	scult$
-11	sculthorpe
-27	sea
-7	sea$
-8	searc for
7	searc$
29	search
-5	seaso and
-8	season
-24	seats
-12	seawe$
-12	seaweeds
19	secon Name
-6	secon quart
-10	secon time
-18	second
7	secti$
17	secur on
17	securely
19	security
22	see
-7	see a
9	see all
9	see it
8	see more
17	see our
7	see somet
12	see the
-29	see us
-16	see you
-12	seed
-6	seeds
-9	seeds of
11	seeing
5	seems
5	seems to
8	seen a
16	segment
19	select
12	selected
12	sell my
-17	sells
-6	sells$
7	semi trans
7	senat aide
-38	senate
7	senator's
31	send
8	send a
9	send us
12	send you
11	sending
14	senior
15	sense
15	sense of
-21	sent
-7	sent #
-10	sent Name
5	sent a
-5	sent off
6	sent strai
14	sentinel
26	separ tab
26	separate
-17	septe$
-32	september
8	serie on
18	series
-6	serve
11	serve or
11	server
17	servi do
-6	servi in
-5	servi will
7	service
-5	session
9	set your
9	sets
7	sets cooki
6	sets its
15	setti to
17	setti$
16	settings
-19	seven
18	several
-7	sgt
-14	shades
17	shape
18	share
13	share by
15	share data
6	share gift
15	share in
22	share it
-17	share the
-6	share your
8	share$
-8	shari a
-8	shari the
-13	sharing
7	sharp
-20	she
-13	she repli
19	she wrote
-7	shed
-10	sheep
-19	sheet
-5	sheet hung
-17	sheet$
-11	sheets
-7	ship
-6	shirt
-18	shoes
-8	shoes$
-7	shops on
8	shops$
-12	shore
24	short$
21	shortly
-6	shoul be
-12	shoul i
-14	shoul you
-12	shout$
-12	shouted
12	show this
6	show you
-16	show$
-8	showed
9	showi Name
-7	showi the
-25	shows
-7	shows a
-9	shows the
-5	shows where
-6	shuts
-6	side of
11	side$
-9	sides
-7	sides of
-28	sigge
-12	sight
7	sign
13	sign in
-6	sign nothi
-14	sign of
-6	sign on
31	sign up
13	signa$
6	signal
-6	signals
8	signe in
-7	signe up
12	signi up
9	signing
-13	signs
-9	signs$
-11	silen Name
-14	silen$
-23	silence
-11	silva
6	simil techn
6	similar
-6	simple
9	since #
-19	since Name
-5	since the
12	singapore
-16	singing
-27	singl Name
-27	singles
15	sings
18	sings on
-10	sinking
-11	sit
27	site
7	site sets
6	site uses
18	site works
-8	six
-6	six Name
7	six each
14	six part
-12	sixty
6	size #
-10	skarv Name
-12	skarvik
-7	skei
-10	skeid
-7	sketc of
-9	sketch
7	skin
8	skin chang
9	skip
-10	skipper
16	sleep more
9	slice
6	slide #
19	slide$
-7	slipp$
-7	slippers
12	slot
6	slot #
6	slots
8	slow
-10	slowly
-11	slows
-12	small
14	small commi
7	small fee
-15	small print
-12	smaller
5	smallest
-9	smell
-7	smell$
-15	smoke
-18	snow
16	so
15	so far
-7	so long
31	so that
12	soap
-17	socia media
-17	social
-11	socie$
-21	society
-12	soft
-16	softer
-6	sohan
-23	soil
-9	solberg
-9	sold
-6	sold out
13	sold the
-10	som
-7	some
-10	some #
6	some links
-10	somebody
-8	someone
5	somet that
16	somet we
24	somet went
32	something
-9	son
18	soprano
6	sorry
17	sounds
-30	soup
-6	soup$
12	sourc$
15	source
-11	space the
27	spam
-9	speak
7	speak to
-17	speak$
15	speakers
-6	speech
-10	speeds
5	spell or
5	spelling
-11	spend on
16	spend$
-8	spent
-8	spoke
20	spoken
-8	spons by
6	spons$
12	sport
-11	sport$
-6	sportbild
-6	sprin$
-10	spring
-9	springs
-14	square
17	src
-26	st
-7	staff
-10	staff$
9	stage at
15	stair$
14	stairs
-8	stake
-8	stand
15	standards
7	star
-12	starl$
-12	starling
-6	stars
7	start
8	start at
-12	start by
-28	start here
7	start the
-6	start to
19	start your
9	starts
11	startup
-14	statements
12	stati$
14	station's
7	statistics
16	stay on
-6	stay open
12	stay up
-6	stayed
-13	step
-32	steps
-26	steps$
-13	steve
-8	stew
-27	still
10	still have
-10	still in
-6	stirred
5	stock
8	stock for
34	stocks
-20	stone
-8	stone$
-9	stood
-20	stop
-16	stop Name
-26	stop$
-8	stopped
7	stopped 1
-15	stopped 10
-6	stopped 11
-17	stopped 15
-85	stopped 17
21	stopped 2
17	stopped 3
-12	stopped 6
-18	stopped 7
-20	stopped 8
-29	stopped 9
-15	stops
-11	stops play
9	store
7	store$
7	stori from
9	stori like
26	stori that
12	stori$
64	stories
-17	storlavelm
11	storm
47	story
21	story Name
-6	story begin
-25	story has
16	story is
-8	story of
5	story on
22	story$
9	strai on
7	strai to
17	straight
18	straits
12	strangest
-32	straw
7	strea Name
10	strea servi
5	strea type
9	stream
14	streambox
8	streaming
9	stres$
20	stress
9	strictly
-6	strike
7	strikes
5	strip a
12	stuck
14	stuck on
25	stude and
-10	student
14	students
-6	study
25	style
6	style displ
8	subje to
30	subject
20	submit
-6	submitted
7	subsc Name
17	subsc and
18	subsc for
11	subsc from
9	subsc has
8	subsc now
38	subsc$
43	subscribe
8	subscriber
-36	subscribers
24	subscription
-25	subst$
9	subti off
15	subtitles
6	suburbs
8	succe$
-8	such
11	suddenly
8	sugar for
-6	sugge$
12	suggest
-7	suggests
7	summary
-5	summe Name
-10	summe$
-14	summer
11	summit
-10	sun
-5	sun$
-23	sunda$
-10	sundermark
9	supper
11	supplied
16	suppo Name
10	suppo by
-8	suppo for
5	suppo from
7	suppo indep
8	suppo the
16	suppo$
21	support
21	supported
-7	supporters
-6	surve of
-9	survey
12	survi in
11	survive
-25	swim
-5	swim$
-7	swimmers
23	swipe
9	switc off
10	switc to
11	switch
12	switched
9	syndi feed
15	syndicated
-12	syrup
-12	syrup about
-6	syste$
-7	systems
32	tab
28	tab$
-10	table
-14	table at
5	table not
8	tags
-16	tags on
21	tags$
-9	tak
10	take
11	take the
8	take you
9	taken
15	taken from
7	taken to
7	takes
22	takes a
-10	talk
5	talks in
-14	tamm
-14	tan
38	tap
15	tap here
15	tap on
14	tap to
8	tariffs
-8	tarn
-12	tarrant
11	taste
11	taste$
14	taught
-6	tavira
-8	tax
-11	tax$
-12	tea
-7	teach Name
-10	teacher
27	teachers
22	team
11	team has
27	tech
5	techn$
6	technologies
16	technorland
-7	teenagers
-6	teeth
6	telegram
-17	television
-6	tell you
-11	ten
16	ten best
-14	ten minut
-7	tents
24	terms
12	terms$
-6	tess
16	test
-5	test$
-22	tested
-8	tewkesbury
48	text
10	text messa
-10	text was
12	text$
-6	th
-39	than
-6	than at
14	than five
12	than the
-6	than we
-11	than you
16	thank for
12	thank to
8	thank you
41	thanks
-20	that
20	that apply
-6	that can
-11	that has
-13	that is
19	that no
-22	that our
14	that paid
6	that sets
-7	that the
5	that this
-7	that were
-11	that with
-7	thatc are
-7	thatchers
-15	the
67	the Name
-7	the accus
-14	the airpo
10	the all
-6	the app
15	the archi
12	the area
37	the audio
58	the autho
-22	the avera
7	the back
-5	the bank
9	the begin
14	the bell
-11	the bench
-15	the bill
-12	the borde
-6	the box
-5	the brake
10	the bugle
-8	the bulle
-9	the capit
-5	the card
-11	the case
17	the cats
-8	the cave
-9	the chape
10	the chart
5	the cheap
-13	the city
7	the city'
11	the coast
-8	the colum
34	the comme
-6	the commi
-14	the const
15	the conte
9	the contr
18	the conve
8	the cost
-15	the counc
-18	the count
-17	the court
-6	the crack
-7	the crane
-7	the criti
-7	the cross
-7	the dark
29	the day
14	the day's
-8	the days
-5	the dead
-9	the deal
5	the defau
6	the discu
-7	the doors
-9	the dots
6	the drone
-6	the droug
-10	the edges
11	the edito
-5	the elect
-10	the empty
-16	the end
-8	the enemy
11	the enter
-13	the famil
-8	the film
-19	the fire
-5	the five
28	the form
11	the forma
9	the four
-7	the front
44	the full
7	the galle
-9	the gener
-7	the hall
-10	the harbo
33	the headl
-6	the hedge
15	the help
30	the hour
7	the house
6	the housi
-8	the ice
-5	the issue
-8	the jury
-5	the kelp
-7	the kitch
-10	the lake
5	the land
-7	the large
-22	the last
50	the lates
-22	the lette
-6	the libra
-7	the lid
-6	the line
11	the link
-7	the list
-8	the load
-7	the long
-6	the looks
7	the lot
19	the map
10	the match
-9	the mayor
9	the media
-10	the miner
-13	the minis
-7	the momen
-10	the money
-6	the moon
-19	the most
-6	the museu
-6	the names
-8	the neigh
-18	the new
16	the news
-5	the newsl
18	the newsr
43	the next
-6	the numbe
6	the old
6	the ombud
7	the only
7	the opini
11	the origi
-7	the other
21	the page
-5	the passw
10	the peopl
-10	the phone
-8	the physi
37	the pictu
5	the pike
-7	the pipel
-5	the pitch
7	the plain
14	the playe
11	the podca
-7	the polic
28	the poll
-5	the port
16	the press
-13	the price
9	the priva
13	the publi
14	the puzzl
-11	the queue
-13	the radio
-7	the railw
8	the rain
-13	the reef
10	the repor
6	the rescu
12	the rest
9	the retai
6	the right
-7	the ring
-5	the rise
-12	the river
-7	the road
-5	the robot
-7	the route
9	the sale
11	the schoo
-20	the sea
-14	the secon
11	the serve
-11	the shore
-17	the show
-6	the side
-10	the signa
-9	the silen
-9	the size
15	the slide
-18	the small
-8	the snow
-10	the som
-8	the squar
-6	the start
-14	the state
10	the stock
22	the stori
8	the story
5	the ten
-5	the test
15	the time
-17	the toll
7	the top
25	the tour
-6	the town
5	the trail
-8	the treat
-7	the tunne
7	the two
-5	the vault
49	the video
-14	the view
25	the views
-9	the villa
-10	the vote
-5	the ward
-13	the weath
30	the web
17	the week
9	the week'
12	the weeke
-6	the whist
9	the windo
-12	the winni
-11	the work
18	the world
6	the wrong
-6	the year
10	theft
-21	their
11	their cars
-6	their doors
7	their own
8	their ten
6	their web
-6	them all
10	them on
14	them to
-11	then
21	then #
-5	then compl
-20	there
6	there a
-12	there are
-15	there is
8	there's
9	these links
17	these strea
-18	they
21	they can
-6	they have
8	they left
8	they sell
-18	thieves
-25	thing$
-19	things
14	think
6	think of
15	think you
7	think$
6	thinking
7	third of
18	third party
7	thirt days
64	this
10	this ad
7	this artic
6	this chart
-8	this coast
6	this colum
11	this conte
9	this embed
5	this galle
6	this guide
-7	this image
-7	this kind
5	this live
17	this mater
5	this next
-13	this one
5	this piece
17	this post
8	this progr
-6	this relea
13	this repor
11	this segme
23	this site
-12	this space
-12	this story
-20	this summe
7	this text
19	this websi
-23	this week
17	this week'
-17	this weeke
-6	this winte
-22	this year
-7	this$
-8	thorn
-11	those days
30	those of
18	though
13	thous of
-6	thousand
6	thousands
-25	three
11	three and
19	three artic
27	three minut
-6	three times
-6	three$
-6	throu Name
-6	throw
6	ticke are
-10	ticket
-7	tide
-5	tide table
8	tiktok
11	tile
15	time #
9	time by
-5	time is
-12	time lucky
24	time of
-7	time since
13	time to
17	times
9	times$
12	tip
8	tip$
20	tips
12	tips and
-12	tired
-11	tired$
-56	to #
32	to Name
-35	to a
11	to accur
11	to all
-6	to an
-15	to anyon
5	to appea
-12	to be
-11	to bed
-11	to cance
11	to choos
15	to comme
8	to commi
19	to conti
12	to date
9	to dive
-10	to do
8	to eat
-19	to enlar
-8	to enter
9	to expan
-10	to follo
12	to get
7	to go
14	to hear
9	to hold
9	to join
15	to know
7	to learn
17	to leave
-7	to like
-22	to live
-12	to make
8	to more
13	to move
-8	to no
-14	to patie
-5	to pay
-5	to peopl
-6	to play
9	to post
6	to press
11	to rate
9	to read
17	to repor
9	to rise
-9	to say
37	to see
11	to show
6	to subsc
9	to swim
16	to take
8	to test
-39	to the
-7	to their
-8	to think
14	to those
7	to top
6	to trans
-20	to trust
5	to unmut
9	to verif
34	to view
6	to watch
-7	to whoev
16	to win
23	to you
-6	to young
22	to your
5	today
22	today and
-5	today annou
49	today's
-5	together
9	toggle
-41	told
-5	told counc
-17	told repor
12	told the
-7	told to
-14	told$
-10	toll
-7	tom
-14	tomato
-6	tomáš
9	tonig$
10	tonight
-15	too
-39	took
-11	took part
-8	took you
7	tool
7	tool$
-7	tools
-15	tooth
-15	tooth$
10	top
-21	top form
14	top of
5	top stori
27	top$
15	topic
10	topic Name
12	topic$
19	topics
-9	torch
-11	torch that
5	touch
7	touch with
7	touchline
22	tour
25	tour$
5	tourism
-16	town
-10	town will
-6	traci in
-6	tracing
10	track
7	track live
6	trade
-6	traders
-5	traffic
9	trailer
-10	train
-12	train$
-8	trains
-11	tram
-8	tram$
-14	trans into
17	trans this
8	trans$
6	translate
7	transparent
-6	transport
13	travel
-7	tray
-5	treat was
5	treat with
5	treated
-6	treaty
-9	trees
9	trend now
16	tri
11	trial
15	trial month
6	trial$
17	tribune
-8	tried
11	tried more
-11	tried this
-9	tried to
9	trip
8	trivi$
8	trivia
-5	trucks
-10	trust
-10	trust the
6	trust us
10	trusted
17	try
7	try Name
11	try again
-16	try it
-20	tuesday
9	tune
7	tune in
11	tuned
-6	turn
-5	turn off
16	turn on
-9	turn to
19	turne off
-5	turne to
18	tv
8	tweet
-33	twice
-28	twice$
7	twitt com
11	twitt$
12	twitter
-39	two
-15	two bridg
-6	two days
5	two month
7	two night
-15	two seats
5	type live
6	typhoon
16	typo
13	uk
-5	umbre and
-10	umbre$
-13	umbrella
-8	umbrellas
18	unava$
18	unavailable
6	under a
-7	under glass
-8	under the
7	under$
-20	union
-7	union$
28	unless
15	unlim acces
29	unlimited
20	unlock
14	unmut$
18	unmute
10	unseen
22	unsubscribe
-22	until
-7	until #
-7	until the
-24	up at
-16	up early
11	up for
-7	up from
12	up here
-29	up next
8	up on
-9	up sheet
6	up the
12	up to
8	up with
-5	up witho
14	up$
7	updat at
10	updat here
-6	updat in
8	updat on
27	updat$
10	updated
30	updates
15	upload
59	us
23	us a
5	us about
16	us at
6	us from
11	us keep
14	us know
-13	us now
16	us on
-20	us the
8	us your
10	us$
27	use
9	use cooki
-17	use it
8	use our
-9	use socia
36	use the
7	use this
7	used
11	used Name
8	useful
9	uses
8	uses cooki
15	using
6	using the
9	v
-7	vaccine
21	vale
-17	valle has
-25	valley
26	value
5	value Name
-5	vance
-11	vane
-6	vantage
20	var
-5	varga
-9	varo
-7	vault
-6	veil
22	venues
9	verify
11	version
-6	very
11	vesta
-8	via Name
6	via our
-10	victims
48	video
23	video above
6	video has
8	video of
12	video playe
-7	video shows
14	video$
5	videos
35	view
29	view it
11	view the
-6	view$
18	viewed
31	views
16	views and
14	views of
7	viral
10	visa
7	visit
5	visit$
-7	visitors
6	voice is
-6	voice$
-10	volta
14	volum$
20	volume
-8	volunteers
-6	voted
-7	voters
9	votes
17	votes so
9	voting
5	w adq
-8	wages
-10	wagon
-27	wait
-5	wait at
-13	wait for
-6	waiti for
-9	waiti$
-19	waiting
19	wake up
-11	walk
-7	walke for
9	walke into
-10	wall
-29	want a
10	want more
23	want the
7	want to
-29	wanted
-10	wants
-5	ward
-6	warm
-6	warne$
-9	warned
-7	warning
-31	was
-5	was found
11	was gener
23	was made
14	was not
6	was produ
10	was repet
-8	was sent
10	was this
-10	was to
-6	was told
9	wasn't
-10	waste
25	watch
47	watch Name
-32	watch for
7	watch live
-9	watch out
20	watch the
-10	watch this
-18	watch us
8	watch what
-32	watch your
20	watch$
-10	watched
-32	water
-15	water$
-8	waters
-15	ways
17	we
-21	we all
18	we are
-9	we came
-12	we could
-9	we did
9	we don't
-15	we got
-7	we had
-9	we have
18	we keep
7	we learn
59	we may
-5	we need
13	we publi
-6	we read
17	we reser
-20	we saw
-5	we still
-9	we teste
14	we'd
9	we'd love
22	we'll
11	we'll send
30	we're
17	we've
7	weather
42	web
6	web site
26	web$
18	websi$
29	website
13	websites
10	wedding
-23	wednesday
12	week
18	week Name
12	week for
6	week' listi
37	week's
8	weekdays
15	weeke editi
-14	weeke$
8	weekend
7	weekl quiz
23	weekly
6	weeks
19	weeks after
-13	wei
8	welcomes
8	well
17	well as
-18	wellington
-14	went
-7	went to
9	went wrong
-6	wept
-27	were
20	were corre
21	were looki
-6	were never
-10	were not
-8	wet
-10	whale$
-12	whales
-13	what
7	what Name
-13	what a
-6	what comes
23	what do
-12	what happe
-9	what it
19	what other
-6	what remai
-9	what we
-11	what's
-6	whatever
14	whatsapp
-5	wheels
-10	when
-5	when Name
-6	when the
13	when they
-6	when to
27	whene you
26	whenever
-19	where
12	where she
-12	where the
-9	where to
6	where we
-17	where you
-11	which
-11	which is
9	which means
17	which of
-9	which the
-6	which you
17	while
18	while the
-7	whist$
7	white
7	white black
-11	who can
-8	who has
9	who have
-11	who is
8	who kept
7	who never
18	who sold
-9	who took
15	who was
-7	who would
-16	whoever
-9	why do
6	why trust
-6	why we
-15	why your
-24	why$
-13	wide
23	width
10	width #
-28	will
-24	will be
18	will cance
-11	will charg
17	will doubl
16	will lose
-9	will pass
-5	will pay
-5	will run
-8	will see
12	will share
21	will start
14	win
-19	wind
-19	wind$
-6	windo shuts
47	windo$
54	window
-23	windows
-18	wine
-22	wine$
-12	winner
8	winners
-14	winni penal
-13	wins
-9	winte$
-8	winter
11	wire
13	wire feed
-19	wit
-19	wit$
12	with
-17	with #
51	with Name
-30	with a
-13	with her
-7	with his
9	with input
25	with no
26	with our
10	with puzzl
8	with the
11	with them
10	with us
-34	with your
-6	withi three
-9	within
-18	witho a
9	witho leave
-14	wktv
-20	wolf
10	woman
15	woman in
9	women
-14	women singl
-14	women's
-27	won
18	won't
27	won't be
-29	won't see
-5	wooden
5	wool
-7	word
-11	work
-10	work at
10	work is
-12	work may
-10	work on
12	work$
-8	worked
-7	works
11	world
-10	world$
15	world's
-6	worn
-27	would
-13	would you
-14	wrenby
8	write Name
13	write to
5	write$
18	writer
-9	writers
19	writi$
19	writing
-9	writt in
9	wrong
-12	wrote
-8	wrote Name
20	wrote for
-13	wrote to
37	x
5	x #
23	x$
-12	xinhu$
-12	xinhua
-28	year
-10	year's
-24	years
-5	years Name
6	years of
13	years old
-25	years$
13	yes
-10	yes$
7	yet
18	yet$
20	you
9	you Name
18	you accep
-10	you and
9	you can't
12	you click
16	you could
17	you curre
-5	you drive
-24	you ever
-8	you feel
19	you follo
-12	you get
-6	you go
-5	you grew
-8	you had
14	you have
-7	you hear
-14	you if
-24	you in
9	you know
-6	you learn
15	you like
12	you live
-13	you lose
6	you might
-18	you miss
13	you misse
10	you must
-21	you need
5	you never
14	you on
-12	you pay
9	you reduc
10	you seen
-5	you shoul
-8	you sign
-8	you so
17	you the
15	you think
-6	you walk
20	you want
16	you were
-6	you will
14	you with
-8	you would
36	you$
9	you'd
10	you'd like
15	you'l find
17	you'll
17	you'v run
-9	you'v said
15	you've
-11	young
-7	young playe
14	young$
14	younger
33	your
9	your Name
-5	your accou
13	your addre
7	your block
-11	your bread
17	your brows
7	your chanc
7	your choic
8	your comme
6	your conse
13	your day
-18	your ears
5	your email
-11	your frien
-6	your hand
31	your inbox
-25	your landl
-10	your lette
-13	your mothe
-11	your own
-14	your passp
9	your permi
29	your phone
6	your postc
6	your prefe
15	your priva
8	your quest
-11	your right
5	your searc
14	your setti
-8	your shoes
-9	your son
-9	your step
11	your stree
13	your subsc
8	youtube
9	zambia
22	zero
-10	zone
-8	~a
16	~abc
-7	~about
15	~above
-7	~abroa
17	~accep
40	~acces
-6	~accor
12	~accou
21	~accur
-7	~accus
19	~acous
13	~acpm
-15	~act
-8	~actio
19	~activ
-22	~actua
42	~ad
19	~add
-6	~added
13	~addre
9	~ade
5	~adq
21	~ads
16	~adslo
-5	~adult
12	~adver
25	~advic
-29	~afp
9	~afric
-24	~age
34	~agenc
15	~ai
7	~aide
17	~aired
-11	~airpo
-7	~aker
-16	~alamy
-7	~alan
-6	~album
-10	~alder
32	~alert
-11	~alibi
-10	~alike
27	~allow
-17	~alm
-10	~alone
-12	~along
17	~alrea
27	~also
-16	~alun
10	~alway
-6	~amaro
15	~amazo
-9	~among
-13	~an
20	~analy
5	~andro
-8	~anna
-5	~anne'
-10	~annou
-8	~anp
-17	~ansa
-11	~ansel
7	~answe
-9	~anvil
28	~any
-22	~anyon
-7	~anyth
9	~anyti
-34	~ap
-11	~apolo
39	~app
10	~appea
5	~apple
46	~apply
-15	~apps
-23	~april
-18	~archi
9	~area
16	~area'
-11	~areas
6	~arm
6	~aroun
10	~arran
-13	~arriv
35	~arrow
-9	~arthu
60	~artic
19	~artif
-9	~artis
-18	~arts
-8	~ash
-46	~asked
-11	~asker
12	~askin
-16	~asks
16	~assoc
-10	~aston
-6	~aucti
42	~audio
-5	~aug
-26	~augus
-7	~aune
41	~autho
9	~autop
-6	~autum
54	~avail
7	~award
-30	~away
10	~b
-11	~back
10	~backg
-16	~bad
9	~bag
7	~bahra
-8	~baker
-6	~bakes
-11	~balla
-11	~balle
-12	~ballo
-16	~bands
-21	~bank
-6	~bank'
-19	~banks
-16	~banne
-9	~barre
6	~baske
11	~baton
-40	~batte
6	~battl
15	~bay
14	~be
-15	~bea
-21	~bear
6	~beat
-20	~bed
-8	~bedro
-21	~befor
-6	~began
-10	~begon
-13	~being
-12	~belie
-10	~bell
-22	~bells
-8	~belon
38	~below
-13	~ben
-10	~berg
-7	~besid
30	~best
21	~bette
-10	~betwe
-9	~bhara
-5	~bids
17	~big
8	~bigge
-11	~bill
23	~bille
-15	~billi
-9	~birdl
-5	~birds
-12	~biscu
-15	~bishk
-6	~blame
11	~blend
22	~block
-8	~blom
-19	~blood
29	~blues
-18	~boat
-6	~boats
9	~body
-18	~boile
-7	~bond
-12	~boom
-22	~boot
9	~bored
-19	~both
-7	~boxes
-7	~brack
-12	~brain
-6	~brake
18	~brand
-39	~bread
-6	~breat
-9	~brenn
-9	~brewe
-6	~brick
-30	~bridg
34	~brief
-10	~brigh
-11	~broke
-5	~brook
-10	~broth
-7	~broug
20	~brows
-5	~bruis
-9	~brunn
17	~budge
10	~buffe
13	~bugle
21	~build
-7	~built
25	~bulle
7	~burea
9	~burne
-5	~burst
-14	~bus
-6	~buses
10	~busin
-5	~but
-11	~butte
-8	~buyer
6	~ca
-7	~cabin
-6	~café
23	~calcu
-18	~calde
-14	~calle
9	~calli
-23	~came
-8	~campa
24	~cance
13	~candi
-12	~capta
23	~capti
-17	~car
7	~carbo
5	~card
-10	~cards
13	~caree
-10	~carla
12	~carol
-19	~carri
-13	~carry
19	~cars
-11	~carve
12	~cases
-6	~caste
12	~catch
8	~cats
5	~caugh
-8	~cave
20	~celeb
-11	~cella
-6	~celli
-10	~cent
-12	~cents
17	~certi
28	~chall
15	~chang
15	~chann
11	~chari
60	~chart
12	~chatb
33	~check
-7	~chees
8	~chess
-28	~chief
-28	~child
-14	~chip
12	~chipp
13	~chips
14	~chirp
12	~chloe
15	~choic
30	~choos
9	~chron
-19	~churc
-8	~cinem
16	~circl
7	~citie
28	~citiz
-15	~city
8	~city'
17	~civil
-22	~claim
-6	~clapp
-15	~class
-13	~clear
-11	~clerk
20	~click
16	~cliff
8	~clima
-15	~climb
-23	~clock
10	~close
-11	~closu
7	~cloud
12	~cnn's
17	~co
-6	~coach
13	~coast
27	~code
-17	~coffe
14	~color
21	~com
-9	~come
-13	~comes
-9	~comet
-6	~comic
53	~comme
29	~commi
12	~commo
7	~commu
12	~compa
23	~compe
11	~compl
20	~compu
8	~conce
-10	~confe
16	~confi
-7	~conse
-7	~consu
13	~conta
63	~conte
25	~conti
34	~contr
39	~conve
-10	~cook
7	~cooke
38	~cooki
8	~coole
15	~copie
12	~copy
22	~copyr
34	~corre
-7	~corvo
-10	~cost
9	~costa
-14	~costs
-12	~cough
-19	~counc
9	~couri
-12	~court
53	~cover
-7	~cowsh
-16	~crack
-16	~crane
8	~cravi
-18	~cream
6	~creas
56	~creat
-23	~credi
13	~crick
-12	~cried
11	~crime
6	~crisi
-11	~criti
-5	~crude
8	~crypt
5	~cta
10	~curat
26	~curio
21	~curre
8	~curry
-23	~custo
24	~d
27	~daily
-17	~dale
-20	~dance
-13	~danci
11	~dange
35	~data
11	~datal
17	~date
14	~day's
6	~days
-18	~de
-14	~dead
10	~deal
-5	~deals
-12	~dear
17	~debat
-22	~debt
18	~decca
-6	~decid
13	~dedic
13	~deepe
-6	~defen
-7	~degre
31	~delay
47	~deliv
-33	~della
-5	~delta
-6	~denti
-9	~depar
-6	~depen
11	~depos
-12	~derby
45	~desk
25	~detai
23	~devic
-9	~devli
31	~dialo
-21	~did
-6	~diese
-14	~diffe
18	~digis
29	~digit
-17	~dingh
-11	~dinuk
-8	~dion
40	~discl
12	~disco
12	~discu
6	~disli
46	~displ
-12	~dista
17	~dive
-22	~divid
-15	~do
-16	~docto
23	~docum
6	~doesn
-23	~dogs
17	~dolla
-6	~done
-9	~donke
14	~donor
-11	~door
6	~doorm
-11	~doors
-8	~dots
-19	~doubl
-14	~doubt
-20	~down
6	~dozen
-31	~drago
-7	~drawn
-28	~drill
-13	~drink
-23	~drive
-9	~drops
-7	~droug
-5	~drove
-17	~drunk
-27	~dry
-12	~due
-5	~dull
8	~durat
9	~duria
-7	~dusk
-10	~dying
36	~e
-22	~early
30	~earn
-5	~earne
-19	~ears
-21	~earth
13	~easte
-18	~eastm
-10	~edges
36	~edit
23	~edite
49	~editi
39	~edito
-8	~eels
-6	~efe
-16	~effec
-10	~egg
-8	~eggs
-10	~eight
8	~eithe
-5	~elbow
-20	~eleve
-6	~else
-5	~elsie
68	~email
25	~embed
-14	~emerg
-10	~emplo
-6	~empti
-13	~empty
24	~en
6	~enabl
-8	~enemy
-15	~energ
-16	~engin
23	~enjoy
-19	~enlar
-7	~enoug
27	~enter
-12	~entry
10	~envir
-31	~epa
56	~episo
31	~error
20	~esc
42	~escap
13	~essay
-6	~estim
-7	~euro
-34	~euros
-13	~even
-13	~eveni
-37	~ever
-5	~ewa
-13	~ewan
43	~exami
55	~examp
7	~excep
-20	~execu
-6	~exerc
11	~exhib
18	~exist
7	~exit
14	~expan
-45	~expec
11	~expen
28	~exper
13	~expir
16	~expla
13	~explo
8	~expre
5	~exten
12	~exter
-7	~eyes
16	~f
-9	~face
21	~faceb
9	~factl
-5	~faile
-7	~fall
-13	~false
7	~fan
-6	~fancy
9	~far
-29	~farid
-21	~farme
-14	~farms
8	~fast
-15	~fat
-7	~fathe
7	~favou
6	~fear
-7	~featu
14	~feder
28	~feed
10	~feedb
-6	~feet
-18	~fell
-14	~ferre
-8	~few
-16	~fewer
-6	~fifth
-16	~fifty
-37	~fight
-7	~figur
-23	~file
9	~filed
5	~files
19	~fill
-19	~film
7	~finan
14	~find
-5	~findi
-7	~fines
-8	~finis
-17	~fire
-7	~fires
-12	~firms
-13	~first
-18	~fish
-6	~fishe
-10	~fits
26	~five
-5	~fjord
15	~flag
10	~flash
-7	~flat
-5	~floor
-10	~flour
-11	~flowe
8	~fly
11	~fm
15	~follo
11	~font
10	~food
-11	~foods
-19	~foot
8	~footb
-12	~forec
-19	~forge
17	~forma
-5	~forme
-23	~forty
-11	~forwa
-8	~four
-8	~fourt
6	~fox
19	~franc
12	~franç
-10	~fraud
23	~free
-5	~freed
15	~fresh
-15	~frey
-11	~frida
20	~frien
-10	~ft
-22	~fuel
46	~full
21	~fulls
24	~funct
5	~fund
24	~funde
35	~futur
-19	~g
-11	~gaine
23	~galle
7	~gambl
7	~game
-8	~games
10	~garde
-21	~gate
-11	~gates
-18	~gave
-19	~gazet
46	~gearh
16	~geese
27	~gener
6	~geolo
22	~get
7	~getel
-11	~gets
-8	~getty
-17	~ghent
-6	~ghost
38	~gift
-16	~given
-16	~gives
-13	~glaci
-13	~glass
-8	~glove
-7	~go
-10	~goal
-9	~goalk
-6	~goats
23	~goes
-12	~gold
18	~googl
6	~gorge
7	~gossi
-6	~grade
5	~gramm
21	~grant
-8	~graun
-6	~great
-18	~green
-7	~greta
-10	~grew
-21	~groun
20	~group
-8	~growe
-6	~growi
-10	~growt
-5	~guard
-6	~guess
7	~guide
17	~gulf
-6	~gull
-11	~hacke
-32	~had
8	~halde
-9	~hall
-6	~hana
-27	~hand
-6	~hande
-22	~hando
-15	~hands
-6	~handw
-10	~hang
6	~harbo
14	~harla
-9	~harlo
-12	~harve
-51	~he
-6	~head
46	~headl
27	~hear
-6	~heari
-10	~heart
-14	~heat
-9	~heavy
-12	~hedge
22	~help
-40	~her
22	~here
10	~here'
-34	~hero
-7	~hest
-13	~high
-6	~highe
6	~highl
-7	~hill
-26	~him
13	~hinge
-49	~his
-11	~histo
11	~hit
24	~hits
-24	~holid
-13	~holli
-8	~holm
-11	~holt
-9	~homew
7	~hooke
-8	~hope
6	~horne
8	~host
13	~hoste
7	~hot
11	~hotel
10	~hotte
-13	~hours
24	~hover
8	~https
12	~hub
18	~hudso
-15	~human
-14	~hundr
-9	~hung
14	~hunti
10	~hurry
-8	~hvarn
-11	~ian
8	~id
-10	~ida
17	~ideas
-7	~idris
-18	~if
-7	~ihor
-8	~illne
-19	~illus
-6	~iman
18	~imple
11	~impor
-6	~impre
6	~impro
12	~inapp
31	~inbox
38	~inc
5	~inclu
-22	~incom
-9	~incre
14	~indep
-7	~index
27	~india
17	~indic
-17	~indoo
9	~influ
5	~infog
14	~infor
-22	~inish
8	~inlin
30	~input
16	~insig
-7	~inspe
21	~insta
-7	~instr
19	~intel
51	~inter
65	~inves
-5	~invit
9	~invol
5	~ios
-15	~isn't
27	~issue
-15	~it
7	~items
-32	~its
-6	~itsel
-15	~jakar
6	~jamal
-7	~janua
-6	~jars
-18	~jeann
5	~jerse
-8	~jessa
-8	~jill
14	~jobs
34	~join
-12	~joine
17	~joini
-5	~jorda
-8	~joris
42	~journ
7	~jprat
-12	~judge
10	~judgm
-22	~july
7	~jump
-16	~june
-9	~jury
-15	~k
-11	~karsh
-9	~kaver
-6	~keel
-7	~keepe
-7	~kelp
-36	~kept
19	~kestr
18	~keys
15	~keywo
-14	~kicks
-8	~kidna
-7	~kidne
-18	~kille
-8	~kilog
-17	~kilom
-10	~kimur
-10	~kindn
11	~kinta
11	~kitch
-15	~km
-27	~kmph
-15	~knees
-5	~knew
-5	~knife
12	~know
-5	~known
-15	~knows
-7	~koala
-15	~koch
-5	~kofi
-6	~lady
-31	~lake
-9	~lamp
-8	~lamps
6	~lande
-15	~landl
9	~lands
-6	~lane
-22	~langu
-7	~lante
16	~lapto
-9	~last
-6	~laste
-14	~lasts
-8	~late
14	~later
38	~lates
-6	~laugh
14	~launc
-27	~law
-8	~leade
6	~leads
-5	~leafl
8	~leagu
19	~least
5	~leave
-14	~led
15	~ledge
-26	~leeks
9	~lena
-6	~lend
10	~lengt
-16	~lense
-7	~leoni
-25	~libra
19	~licen
-7	~lid
-10	~lies
-8	~life
-15	~light
19	~like
-23	~lim
-12	~lind
-8	~lindo
-10	~lindq
-11	~line
-12	~lines
52	~link
16	~links
7	~lire
36	~list
25	~liste
12	~listi
-26	~litre
-17	~littl
-8	~liv
23	~live
-20	~liver
9	~livin
18	~load
32	~loade
46	~loadi
21	~loads
-7	~loaf
10	~lobby
5	~local
8	~locat
-6	~locks
12	~log
30	~logge
-12	~long
11	~look
6	~looki
-6	~lorri
-10	~lose
-20	~lost
-6	~loude
-5	~low
-9	~lowe
-10	~lower
12	~lowla
6	~lowve
6	~ltd
-7	~lucky
-6	~lumen
17	~lunch
-12	~m
6	~made
32	~magaz
13	~mail
-22	~mailb
8	~mailt
-7	~maine
7	~maiso
21	~make
-10	~maker
-11	~makes
-5	~malla
-15	~man
9	~manag
6	~manch
26	~map
6	~mappe
-12	~maps
-24	~march
7	~maris
-17	~markt
-10	~marlo
-15	~marsh
-18	~maste
19	~mater
22	~matte
5	~max
28	~may
21	~maybe
-11	~mbeki
-11	~meant
-14	~mecha
33	~media
18	~meet
-8	~meeti
-7	~melny
10	~membe
-7	~men
-13	~men's
9	~menti
-6	~menu
6	~merge
-14	~merid
14	~messa
-8	~met
-8	~metho
-22	~metre
-10	~metro
28	~mi
9	~mid
9	~midni
13	~might
-10	~miles
-11	~milk
-8	~mille
-28	~milli
24	~min
-10	~miner
-5	~minim
10	~minin
-44	~minis
5	~minor
13	~mins
19	~minut
22	~mirro
6	~mispr
20	~miss
19	~misse
15	~mista
-20	~mixed
-5	~mobil
10	~modal
18	~mode
28	~moder
-6	~momen
-35	~monda
-7	~money
23	~month
-12	~mood
22	~more
-18	~morel
6	~morni
7	~moss
-9	~most
-22	~mothe
-11	~moths
8	~motio
12	~motor
-8	~mouth
-7	~moved
7	~moves
-8	~mr
-9	~much
17	~multi
9	~murde
-7	~museu
14	~music
13	~mute
13	~muted
12	~my
7	~myste
-16	~nadia
-14	~nadir
10	~nairo
-11	~nallu
38	~name
-13	~names
-21	~natio
7	~navig
-11	~near
-14	~nearl
29	~neces
-29	~need
-10	~needs
-33	~neigh
11	~netwo
9	~new
8	~newfo
60	~news
17	~newsc
10	~newsd
29	~newsl
29	~newsp
42	~newsr
13	~next
-19	~nia
10	~niger
-7	~night
-7	~nils
-19	~nine
-8	~ninet
28	~nj
5	~nl
-32	~nobod
16	~nomin
-7	~none
18	~nonpr
-9	~noon
-19	~noor
9	~norda
31	~norla
-23	~norpr
-6	~north
8	~note
-6	~noteb
11	~noted
7	~notes
-26	~nothi
-9	~notic
12	~notif
-7	~novak
-6	~novem
20	~now
-18	~npa
-22	~nurse
-6	~nurul
10	~obitu
25	~occur
6	~odd
22	~odds
-7	~oduya
26	~off
17	~offen
-12	~offic
-7	~oil
13	~ojd
-8	~okafo
8	~okoro
-6	~olaf
-8	~older
9	~oldes
-9	~oller
6	~ombud
-13	~once
-18	~ones
-22	~onion
24	~onlin
20	~only
-5	~onslo
20	~oops
11	~op
7	~opaqu
11	~open
-10	~opene
-10	~opera
36	~opini
6	~optio
25	~or
16	~order
10	~org
-10	~organ
15	~origi
-17	~orla'
-14	~orsin
-8	~orth
-14	~osman
-7	~ostbe
27	~other
-6	~otter
104	~our
5	~outfl
-18	~outsi
-5	~oven
9	~over
-17	~owen
-29	~own
22	~owns
-5	~oyelo
7	~p
-9	~pa
37	~pacif
14	~paddi
18	~paddl
52	~page
6	~paid
-11	~paint
8	~paisa
-9	~pan
8	~pantr
17	~parag
-19	~paren
-19	~paris
-15	~parki
-9	~parli
28	~part
-9	~partn
13	~pass
-34	~passe
-14	~passp
13	~past
-33	~patie
15	~pause
-12	~pay
9	~payme
-5	~pays
7	~pdf
5	~peace
-6	~pears
-7	~pebbl
-23	~penal
-10	~penn
9	~pensi
-12	~pentl
-26	~peopl
10	~per
-29	~perce
17	~perfo
17	~perio
11	~perso
-11	~petra
-12	~petro
5	~phili
6	~phone
-52	~photo
-24	~pic
18	~pick
15	~picks
-11	~pictu
-26	~pier
-9	~pigeo
-5	~pigs
-6	~pilla
-6	~pilot
-7	~pipel
12	~pitch
-5	~plan
-7	~plant
-6	~plast
9	~platf
24	~play
19	~playe
-5	~playh
6	~playi
55	~pleas
-10	~plint
-5	~plums
5	~plus
34	~pm
34	~podca
36	~polit
33	~poll
-9	~polls
7	~popul
13	~popup
-17	~port
10	~porta
-8	~porte
-13	~porto
18	~posit
8	~possi
10	~post
6	~posta
5	~postc
12	~poste
19	~posti
-6	~postm
6	~posts
-10	~pound
6	~pratt
23	~prefe
-7	~prepa
-6	~presi
53	~press
22	~previ
10	~price
8	~princ
-13	~priso
19	~priva
9	~priya
-5	~prize
-8	~prnew
15	~probl
13	~produ
22	~prohi
6	~promi
26	~promo
10	~prope
-12	~prote
9	~proud
-7	~prove
33	~provi
-9	~pryce
85	~publi
-6	~pubs
-17	~pugh
-8	~pumpk
7	~punch
-21	~punct
-17	~pupil
23	~purch
13	~push
-16	~puts
28	~puzzl
34	~px
-11	~q
17	~quali
-7	~quart
9	~quest
-41	~queue
-17	~quiet
-14	~quill
-5	~quint
-5	~quist
-10	~quit
5	~quiz
5	~quote
17	~r
8	~race
-13	~rae
-8	~rahal
7	~rail
-8	~railw
-10	~rain
-7	~raine
-5	~rainy
-16	~raise
-18	~range
20	~ranki
22	~rate
6	~rathe
21	~ratin
-7	~raw
-6	~razal
19	~reach
25	~read
35	~reade
42	~readi
7	~reads
-7	~ready
10	~real
16	~reaso
-11	~rebel
6	~rebui
22	~recei
25	~recip
23	~recom
-12	~recor
9	~reduc
-13	~reef
12	~refer
15	~refle
6	~refor
14	~refre
-13	~refun
-5	~refus
6	~regio
38	~regis
-33	~regre
13	~relat
10	~relea
6	~relev
17	~relia
8	~relie
-7	~remot
-25	~renal
-6	~renn
-23	~reope
10	~repet
-12	~repla
-6	~repli
28	~reply
50	~repor
18	~repos
26	~repri
31	~repro
6	~requi
-11	~rescu
44	~reser
11	~resid
10	~resig
25	~respo
7	~rest
15	~resta
19	~retai
-16	~retur
-28	~reute
18	~revea
35	~revie
-14	~reyes
9	~rfi
-6	~rhp
12	~right
-7	~ring
17	~rise
-13	~rises
-9	~risin
21	~risk
-8	~rival
-15	~road
-7	~roman
-16	~rook
-23	~room
-8	~rooms
-12	~rope
-15	~rosa
-19	~rose
5	~roth
8	~round
-35	~route
-12	~rs
-16	~rubbi
-13	~ruben
-17	~rules
-8	~runne
-19	~runs
14	~rush
-6	~rute
13	~s
-68	~said
9	~sails
22	~sale
7	~sales
-16	~salt
-10	~sami
-8	~sandb
-10	~satur
7	~savan
-9	~saves
21	~savin
-24	~saw
-21	~say
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
-11	~scult
-27	~sea
31	~searc
-7	~seaso
-24	~seats
-12	~seawe
-17	~secon
36	~secur
22	~see
-12	~seed
-6	~seeds
11	~seein
5	~seems
16	~segme
36	~selec
-17	~sells
-32	~senat
31	~send
11	~sendi
14	~senio
17	~sense
-21	~sent
16	~senti
25	~separ
-32	~septe
18	~serie
5	~servi
-5	~sessi
9	~sets
14	~setti
-23	~seven
19	~sever
-7	~sgt
-17	~shade
17	~shape
22	~share
-13	~shari
7	~sharp
-20	~she
-7	~shed
-10	~sheep
-30	~sheet
-7	~ship
6	~shipw
-18	~shoes
-12	~shore
10	~short
-14	~shout
-7	~showe
-25	~shows
-6	~shrin
-6	~shuts
-9	~sides
-28	~sigge
7	~sign
9	~signi
-13	~signs
-24	~silen
-15	~silva
6	~simil
-13	~simpl
11	~singa
-16	~singi
-21	~singl
15	~sings
-10	~sinki
-5	~siste
-11	~sit
27	~site
-8	~six
-12	~sixty
-12	~skarv
-7	~skei
-10	~skeid
-9	~sketc
7	~skin
9	~skip
-10	~skipp
-8	~sleep
8	~slice
13	~slide
-11	~slipp
12	~slot
6	~slots
8	~slow
-5	~slowe
-10	~slowl
-11	~slows
-18	~small
-14	~smell
-15	~smoke
-18	~snow
-6	~snows
16	~so
12	~soap
-17	~socia
-21	~socie
-12	~soft
-17	~softe
-6	~sohan
-23	~soil
-9	~solbe
-9	~sold
-10	~som
-7	~some
-10	~someb
-8	~someo
32	~somet
-9	~son
18	~sopra
6	~sorry
11	~sound
-30	~soup
16	~sourc
6	~south
27	~spam
-30	~speci
-6	~speec
-7	~speed
5	~spell
-8	~spent
10	~spoil
9	~sport
-16	~sprin
-14	~squar
17	~src
-26	~st
-7	~staff
12	~stair
-8	~stake
-9	~stall
7	~star
-12	~starl
-6	~stars
19	~start
6	~stati
-6	~staye
18	~steam
-13	~step
-32	~steps
-13	~steve
-8	~stew
-27	~still
-7	~stirr
38	~stock
-21	~stone
-9	~stood
-20	~stop
-8	~stopp
-15	~stops
64	~stori
-17	~storl
11	~storm
47	~story
32	~strai
8	~stran
-32	~straw
31	~strea
-8	~stree
19	~stres
-5	~stret
9	~stric
12	~stuck
-6	~study
25	~style
30	~subje
25	~submi
48	~subsc
-26	~subst
15	~subti
7	~subur
-8	~such
11	~sudde
5	~sugge
7	~summa
-22	~summe
11	~summi
-10	~sun
-9	~sunda
-10	~sunde
9	~suppe
10	~suppl
38	~suppo
-11	~surve
7	~survi
-25	~swim
-8	~swimm
-13	~swing
23	~swipe
19	~switc
9	~syndi
-12	~syrup
-7	~syste
32	~tab
-7	~table
8	~tags
-9	~tak
10	~take
9	~taken
7	~takes
-10	~talk
-14	~tamm
-14	~tan
38	~tap
6	~tarif
-8	~tarn
-12	~tarra
9	~taste
10	~tasti
14	~taugh
-6	~tavir
-8	~tax
-12	~tea
12	~teach
22	~team
27	~tech
20	~techn
-7	~teena
-6	~teeth
6	~teleg
-17	~telev
-6	~tempe
-11	~ten
-7	~tents
24	~terms
-6	~tess
16	~test
-23	~teste
-8	~tewke
48	~text
-6	~th
-39	~than
44	~thank
-20	~that
-7	~thatc
-15	~the
10	~theft
-22	~their
-11	~then
-11	~there
-18	~they
-18	~thiev
-13	~thing
21	~think
64	~this
-14	~thorn
14	~thoug
-25	~three
-13	~ticke
-6	~tidal
-7	~tide
8	~tikto
11	~tile
17	~times
12	~tip
20	~tips
-12	~tired
54	~today
-5	~toget
10	~toggl
-41	~told
-10	~toll
-7	~tom
-14	~tomat
-6	~tomáš
-9	~tongu
10	~tonig
-15	~too
-39	~took
7	~tool
-7	~tools
-16	~tooth
10	~top
34	~topic
-9	~torch
8	~touch
22	~tour
-16	~town
-6	~traci
15	~track
-5	~traff
7	~trail
-26	~train
-11	~tram
24	~trans
24	~trave
-7	~tray
-9	~trees
16	~tri
7	~trial
15	~tribu
-8	~tried
9	~trip
8	~trivi
5	~troub
-7	~truck
17	~try
-24	~tuesd
9	~tune
11	~tuned
-6	~turn
18	~tv
10	~tweet
-33	~twice
12	~twitt
-39	~two
6	~typho
16	~typo
13	~uk
-21	~umbre
18	~unava
-7	~under
-24	~union
28	~unles
29	~unlim
19	~unloc
22	~unmut
10	~unsee
21	~unsub
-22	~until
43	~updat
18	~uploa
59	~us
27	~use
7	~used
8	~usefu
9	~uses
15	~using
9	~v
21	~vale
-20	~valle
28	~value
-5	~vance
-11	~vane
-6	~vanta
20	~var
-5	~varga
-9	~varo
-7	~vault
-6	~veil
22	~venue
13	~verif
13	~versi
-6	~very
11	~vesta
-10	~victi
53	~video
35	~view
15	~viewe
31	~views
-5	~villa
7	~viral
10	~visa
-10	~volta
18	~volum
-8	~volun
-6	~voted
-7	~voter
9	~votes
9	~votin
-8	~wages
-11	~wagon
-27	~wait
-19	~waiti
-11	~walk
-10	~wall
-29	~wante
-10	~wants
-5	~ward
-6	~warm
-9	~warne
-7	~warni
-31	~was
9	~wasn'
-10	~waste
12	~watch
-35	~water
-15	~ways
17	~we
14	~we'd
22	~we'll
30	~we're
17	~we've
6	~weath
42	~web
42	~websi
9	~weddi
-26	~wedne
12	~week
37	~week'
11	~weekd
6	~weeke
23	~weekl
6	~weeks
-13	~wei
8	~well
-18	~welli
-14	~went
-6	~wept
-27	~were
-8	~wet
-13	~whale
-13	~what
-11	~what'
-6	~whate
14	~whats
-7	~wheel
-10	~when
26	~whene
-16	~where
-11	~which
17	~while
5	~white
-16	~whoev
-13	~wide
23	~width
-28	~will
15	~willi
14	~win
-19	~wind
29	~windo
-18	~wine
-13	~wins
-8	~winte
11	~wire
-19	~wit
12	~with
-9	~withi
-14	~wktv
-20	~wolf
11	~woman
-27	~won
18	~won't
-5	~woode
5	~wool
-7	~word
-11	~work
-11	~worke
-10	~works
26	~world
-6	~worn
-27	~would
-14	~wrenb
19	~writi
9	~wrong
-12	~wrote
37	~x
-12	~xinhu
-28	~year
-10	~year'
-24	~years
13	~yes
7	~yet
20	~you
9	~you'd
17	~you'l
15	~you'v
33	~your
8	~youtu
9	~zambi
22	~zero
-10	~zone
7	~ا
7	~ائتمان
-20	~ابرز
6	~ابلغ
-7	~ابواب
-9	~ابوظب
-5	~ابي
-8	~ابيض
15	~اتساب
14	~اتصل
-5	~اجاز
-5	~اجتماع
-6	~اجر
18	~اجل
7	~احجز
-33	~احد
14	~احداث
24	~احدث
8	~احرف
12	~احصل
9	~احفظ
15	~احق
6	~احك
50	~اخبار
-10	~اختبار
6	~اختبر
9	~اختر
14	~اخر
10	~اخطاء
-13	~اخير
12	~ادخال
19	~ادخل
19	~ادعم
12	~ادنا
-20	~اذاع
-5	~اذن
6	~اراء
7	~اربح
-26	~اربع
-6	~اربعاء
24	~ارتباط
-6	~ارتفاع
8	~ارد
39	~ارسل
8	~ارشيف
-6	~ارض
10	~ارقام
10	~ازال
-14	~ازرق
-42	~ازم
6	~اسئل
20	~اساء
-13	~اسباب
8	~اسبان
9	~استبيان
9	~استخدم
5	~استشار
9	~استطلاع
-9	~استعمال
-5	~استعمل
-10	~استغرق
11	~استمار
17	~استماع
13	~استمع
12	~اسفل
-15	~اسكندر
-6	~اسلام
-12	~اسم
-8	~اسما
-19	~اسماء
7	~اسمع
18	~اسواق
-21	~اشار
26	~اشتر
37	~اشترا
6	~اشتراك
-6	~اشترت
7	~اشترك
-5	~اشتركت
-12	~اشخاص
21	~اشعار
-8	~اشهر
-6	~اصاب
12	~اصدقائ
10	~اضبط
26	~اضغط
18	~اضف
6	~اطباء
-44	~اطفال
14	~اطلاع
-7	~اطلاق
21	~اطلال
9	~اطلع
-8	~اطلقت
-15	~اعتزال
19	~اعجاب
24	~اعجب
23	~اعداد
-5	~اعضاء
6	~اعل
38	~اعلام
23	~اعلان
-21	~اعلنت
-8	~اغلق
-6	~اغلقت
-5	~افتتح
5	~افتح
-10	~افراج
17	~افضل
14	~افق
-5	~افلاس
-5	~افلام
-8	~اقارب
6	~اقبل
6	~اقدم
38	~اقر
17	~اقرا
11	~اقسام
9	~اقص
12	~اقل
13	~اكتب
9	~اكتشاف
29	~اكتشف
7	~اكثر
-33	~اكياس
8	~ال
9	~الزام
7	~الغاء
-22	~الف
26	~الكترون
-10	~ام
-10	~اما
6	~اماكن
-15	~امام
6	~امسح
-13	~امم
-7	~امين
-13	~ان
8	~انا
-9	~اناضول
31	~انت
-11	~انترنت
-10	~انتشر
-19	~انتظار
10	~انتم
14	~انتهت
7	~انجاز
13	~انجليز
-7	~انخفضت
6	~انستغرام
11	~انسخ
19	~انشئ
10	~انشر
24	~انضم
-7	~انفجار
9	~انقر
-31	~انه
-6	~اهال
12	~اهداف
12	~او
7	~اواصل
11	~اوافق
11	~اوب
-8	~اوقف
-10	~اول
21	~اي
11	~ايام
52	~ايض
10	~ايمن
10	~ب
-12	~بئر
-7	~بائع
-8	~باب
-11	~باريس
7	~باستثناء
-9	~بالف
9	~بامكان
8	~باول
-18	~ببطء
8	~بتصحيح
12	~بتوقيت
-21	~بثمن
21	~بحث
-16	~بحر
-19	~بحسب
6	~بخط
10	~بخمس
6	~بدء
-8	~بدات
15	~بدولار
15	~بدون
-10	~براميل
19	~براي
5	~برج
7	~برعا
12	~برقم
8	~برمج
7	~برنامج
46	~بريد
-11	~بريطان
10	~بزر
-23	~بسبب
12	~بسيط
-6	~بصل
-6	~بطلب
-20	~بعد
-5	~بعدم
-10	~بغل
-8	~بفارق
7	~بفضل
7	~بقراء
-7	~بقطع
7	~بقي
21	~بك
-12	~بلا
12	~بلحظ
-6	~بلد
-13	~بلغ
-7	~بلو
5	~بمبلغ
9	~بمساعد
14	~بملاحظات
11	~بملف
10	~بنا
-10	~بناء
-5	~بنحو
-9	~بندر
-22	~بنفس
-6	~بها
-8	~بهدف
13	~بهذ
17	~بواسط
18	~بودكاست
8	~بيانا
-9	~بيت
-5	~بيد
-11	~بيض
-25	~بين
-6	~بيوت
17	~تؤيد
37	~تابع
-8	~تابعت
34	~تابعو
-6	~تبرع
5	~تتابع
-7	~تتبع
-8	~تتعب
-6	~تجاوز
14	~تجد
8	~تجرب
13	~تجريب
-18	~تجمع
-29	~تحت
6	~تحتاج
-11	~تحذير
46	~تحرير
12	~تحس
21	~تحقق
11	~تحقيق
10	~تحليل
-10	~تحمل
40	~تحميل
-5	~تحويل
-9	~تخاف
7	~تختار
6	~تخط
11	~تداول
-5	~تدخل
-11	~تدعو
7	~تدقيق
13	~تذاكر
-19	~تذكر
7	~ترتيب
9	~ترجم
9	~تركي
-10	~ترو
23	~تريد
8	~تستخدم
-21	~تستعيد
12	~تسجيل
-14	~تسع
17	~تسمح
-8	~تشترط
-8	~تشعل
27	~تشغيل
23	~تشكيل
14	~تصحيح
29	~تصفح
19	~تصل
18	~تصويت
-35	~تصوير
-6	~تضخم
21	~تطبيق
-10	~تطلب
8	~تطوير
-5	~تعادل
12	~تعبر
11	~تعرضت
19	~تعرف
8	~تعريف
44	~تعليق
16	~تعمل
23	~تغذ
9	~تغريد
24	~تغط
29	~تفاصيل
27	~تفاعل
12	~تفعيل
19	~تفوت
13	~تقرير
-6	~تقطت
-17	~تقول
15	~تكبير
-6	~تكشف
5	~تكلف
9	~تكون
-9	~تل
-10	~تلاميذ
-6	~تلسكوب
11	~تلغرام
6	~تلق
13	~تلقائ
-12	~تلميذ
31	~تم
14	~تمت
-7	~تمور
-11	~تمويل
21	~تنبيه
-13	~تنجح
8	~تنزيل
8	~تنس
6	~تنشر
-8	~تنفض
13	~تهم
8	~تواصل
19	~توجد
16	~توزيع
-11	~توسع
7	~توقعا
-8	~توقف
9	~توقيف
-6	~تونس
7	~تويتر
-9	~تي
-5	~ثابت
-6	~ثالث
10	~ثامن
7	~ثريدز
-19	~ثقاف
-38	~ثلاث
-6	~ثلث
-10	~ثلج
-34	~ثم
-11	~ثمان
-7	~ثمن
-16	~جاء
-21	~جاءت
-14	~جائز
7	~جار
-23	~جامع
-5	~جبال
-11	~جبل
-5	~جدار
-9	~جدة
-24	~جدت
6	~جدد
-9	~جدل
11	~جدول
-33	~جذور
10	~جربتم
-21	~جرح
-7	~جريد
11	~جزء
-7	~جزائر
-11	~جسر
-6	~جلست
-5	~جمال
-27	~جمهور
11	~جميع
-7	~جهاز
15	~جواز
6	~جود
8	~جول
-13	~جوي
-24	~جيد
-10	~جيش
-14	~جيل
-11	~حائط
-15	~حادث
-9	~حارث
-10	~حارس
9	~حاسب
-40	~حافل
-14	~حاكم
-5	~حبة
-13	~حبل
-36	~حتي
-7	~حجر
10	~حجم
16	~حد
-22	~حداد
17	~حدث
9	~حدد
10	~حدكم
-5	~حده
-18	~حدود
-10	~حديد
-9	~حديق
-7	~حذاء
17	~حذف
-10	~حذفت
-8	~حرار
10	~حرب
17	~حرة
16	~حساب
-12	~حساس
-8	~حسم
-7	~حصول
17	~حقوق
8	~حقول
9	~حقيق
13	~حكاي
-7	~حكم
9	~حل
38	~حلق
-13	~حلو
8	~حلول
-7	~حمار
-8	~حمص
6	~حمل
25	~حوار
11	~حول
-8	~حين
9	~خاص
-7	~خال
-9	~خالد
-5	~خان
43	~خبر
-8	~خبراء
-13	~خبز
7	~خدم
-17	~خسائر
10	~خسار
7	~خصم
5	~خصوص
16	~خصوصي
16	~خط
5	~خطا
-18	~خطاب
8	~خطة
19	~خطو
-11	~خلال
-30	~خلف
-5	~خمس
-11	~خوارزمي
-6	~خيار
17	~د
-14	~داخل
7	~دار
-10	~دان
7	~دخول
-8	~دراج
-10	~دراس
-18	~درج
-5	~دعت
-9	~دفتر
-11	~دفع
6	~دقائق
8	~دليل
7	~دم
20	~دوام
-17	~دوح
-21	~دول
6	~ديرب
-20	~دينار
15	~ذات
-6	~ذرو
6	~ذكرت
-5	~ذلك
9	~ذهاب
13	~ذهب
8	~ذو
-19	~ذي
-9	~ذيل
-20	~رئاس
-10	~رائح
42	~رابط
10	~راجع
-9	~راس
15	~راسل
5	~راسلو
9	~راض
-8	~راع
-6	~راكب
26	~راي
-15	~ربع
-12	~ربيع
13	~رتب
-19	~رجل
-12	~رحل
-27	~رحيق
13	~رد
-12	~ردود
8	~رسم
-10	~رسوم
-10	~رصيف
-12	~رغيف
-7	~رفعت
-14	~رفوف
11	~رقم
7	~رقي
5	~رمال
23	~رمز
11	~رمضان
-16	~رمل
-9	~رهائن
-12	~روا
31	~روابط
48	~رواق
12	~روبوت
-10	~رويترز
-5	~رياح
11	~رياض
6	~ريم
-11	~زائر
-31	~زار
-5	~زال
-9	~زبائن
-7	~زبد
-7	~زجاج
-14	~زد
-12	~زرقاء
-15	~زعتر
-5	~زعفران
-13	~زملائ
-14	~زمن
-9	~زوار
16	~زور
-9	~زياد
-15	~زيار
-15	~زيت
15	~سؤال
-11	~سائح
-12	~سائق
9	~سابع
13	~سابق
8	~سات
-10	~ساح
-6	~ساحل
-7	~ساخر
-8	~سادس
-27	~ساع
9	~ساعد
-9	~سالم
10	~سام
-22	~سباق
-10	~سبت
-6	~سبخ
-11	~ست
-14	~ستة
14	~سجل
-13	~سجن
7	~سحب
-16	~سد
5	~سر
-5	~سري
-14	~سطح
9	~سعد
6	~سعر
8	~سعود
-6	~سفن
-13	~سفير
-16	~سفين
6	~سقوط
-10	~سكان
-5	~سكة
-29	~سكر
-15	~سلاح
-5	~سلال
18	~سلسل
-10	~سلط
6	~سلطان
-6	~سلو
5	~سليم
16	~سماع
-11	~سمك
-9	~سمير
-8	~سنة
6	~سهيل
-5	~سودان
-27	~سور
-8	~سوق
10	~سيؤد
12	~سياس
13	~سيتم
-19	~سير
9	~سيول
9	~ش
6	~شئت
-17	~شاحن
31	~شارك
-16	~شاش
-22	~شاعر
28	~شاهد
-5	~شبا
-10	~شباب
10	~شبك
-10	~شجر
-9	~شحن
-9	~شخص
14	~شراء
8	~شرائح
-10	~شرط
-7	~شرق
13	~شركاؤ
19	~شروط
-8	~شعب
-18	~شعر
17	~شكر
-7	~شكل
-23	~شمس
5	~شنو
-5	~شهاد
13	~شهري
-14	~شيء
-5	~شيئ
7	~ص
-6	~صار
7	~صباح
10	~صحاف
12	~صحافت
-12	~صحف
7	~صحيح
21	~صحيف
9	~صدرت
10	~صديق
-8	~صغار
-29	~صغير
38	~صفح
18	~صفحت
26	~صلة
6	~صلت
-8	~صلح
-6	~صنع
25	~صوت
-15	~صيف
-14	~ضحاي
-6	~ضرائب
10	~ضرور
-6	~ضعف
6	~ضفة
11	~ضمن
-12	~ضوء
-19	~طائر
15	~طاق
-14	~طالب
19	~طالع
6	~طاول
25	~طباع
-8	~طبق
-10	~طبول
-8	~طبيب
-31	~طريق
-7	~طعام
-19	~طفل
-5	~طلبت
-5	~طماطم
-6	~طنا
6	~طنج
6	~طوابق
-10	~طوارئ
-5	~طول
-7	~طوي
-15	~طويل
15	~ظاهر
-10	~ظهر
28	~ع
-7	~عائل
22	~عاجل
-11	~عاد
-9	~عاصف
-16	~عالم
-32	~عام
-19	~عامل
9	~عبر
-6	~عبود
-6	~عتيق
-22	~عجين
22	~عدد
5	~عذر
11	~عراق
26	~عرب
13	~عرض
8	~عروض
7	~عزيز
-19	~عشر
18	~عقار
12	~عقب
-9	~عقد
-7	~عكار
-7	~علا
-15	~علاج
5	~علق
-16	~علم
-20	~عمال
6	~عمان
16	~عمول
-11	~عند
-10	~عندم
11	~عنوان
-9	~عود
-27	~عيار
-15	~عين
26	~غاء
-16	~غائب
-16	~غاضب
-10	~غبار
8	~غدا
-7	~غرام
7	~غرق
-6	~غروب
5	~غرينتش
-6	~غزال
13	~غزير
-11	~غوص
8	~غوغل
15	~غير
-5	~فؤاد
12	~فات
6	~فاتصل
-9	~فجر
-12	~فرق
6	~فريق
-8	~فشل
7	~فضاء
-11	~فعال
11	~فعل
-5	~فقد
8	~فقر
16	~فقط
-12	~فكر
-6	~فندق
-7	~فوز
-16	~فوق
-22	~في
41	~فيديو
8	~فيديوه
16	~فيسبو
-10	~فيضان
-13	~فيلم
-19	~فيه
20	~قائم
9	~قائمت
10	~قادم
13	~قارئ
-13	~قارب
11	~قارن
7	~قاس
-6	~قاض
-10	~قاع
-27	~قال
-48	~قالت
-15	~قان
20	~قانون
-5	~قاهر
-16	~قبل
13	~قبول
22	~قد
-7	~قدر
44	~قراء
11	~قرات
-19	~قرار
-28	~قرب
-13	~قرض
-17	~قري
-8	~قريب
23	~قسم
25	~قصة
12	~قصص
-18	~قطار
-9	~قطط
-8	~قطع
-6	~قلب
12	~قليل
-10	~قماش
-9	~قمة
10	~قمت
22	~قنا
25	~قنات
7	~قهو
-9	~قهوت
-16	~قواعد
-6	~قوي
9	~قيد
7	~قيم
15	~كاتب
-14	~كاذب
-15	~كال
9	~كامل
-35	~كان
-18	~كانت
-27	~كتاب
-23	~كتب
-7	~كتبت
13	~كتم
-7	~كثير
-6	~كثيف
7	~كرة
11	~كريم
-10	~كسوف
-7	~كشف
11	~كل
-25	~كلف
30	~كلم
-5	~كله
-16	~كما
19	~كن
8	~كنت
-11	~كند
6	~كهرباء
-7	~كهف
13	~كود
6	~كور
-16	~كويت
-10	~كيلوغرام
-8	~كيلومتر
-6	~لا
13	~لاحق
6	~لاشتراك
18	~لاي
-19	~لبنان
-10	~لجن
23	~لحظ
-8	~لذل
7	~لشراء
10	~لعرض
7	~لغز
30	~لقد
-12	~لقط
34	~لك
-16	~لكل
16	~لكم
-8	~لكن
-34	~لم
15	~لماذ
12	~لمتابع
11	~لمزيد
7	~لمشاهد
11	~لمعرف
-6	~لموقع
11	~لموقف
8	~لن
28	~لنا
7	~لنتيج
-10	~له
-7	~لها
27	~لهذ
-21	~لوح
-20	~ليل
16	~م
14	~مؤقت
-34	~مئة
10	~ما
-40	~ماء
-8	~ماجد
12	~ماد
-22	~ماذ
5	~مانع
-9	~ماهر
-14	~مايو
-10	~مباراتان
5	~مباري
20	~مباشر
-6	~مبكر
-10	~متابع
7	~متابعي
34	~متاح
7	~متبق
-34	~متحف
-6	~متر
26	~متصفح
-10	~متظاهر
17	~متعلق
-9	~متغير
-7	~متقطع
-8	~متهم
11	~متوفر
10	~مجا
27	~مجان
10	~مجانيتان
6	~مجل
-8	~مجهول
8	~محاول
54	~محتو
13	~محرر
-7	~محصول
-15	~محط
29	~محفوظ
-15	~محكم
5	~محمد
13	~مختار
-16	~مخرج
-7	~مخطوط
-33	~مخفض
-12	~مخيم
-16	~مدارس
-10	~مدخل
-15	~مدرب
-25	~مدرس
22	~مدون
-22	~مدي
-28	~مدير
5	~مذكور
13	~مرئ
-9	~مرات
9	~مراسل
5	~مراقب
36	~مراي
-9	~مرة
-6	~مرجان
12	~مرحب
9	~مرحل
8	~مرر
-7	~مرصد
-17	~مرض
-10	~مرع
-9	~مرف
-8	~مركز
-15	~مزارع
11	~مزعج
45	~مزيد
-8	~مساء
7	~مساعد
5	~مساهم
-14	~مستخدم
-9	~مستشف
-15	~مستعد
-10	~مستعمل
16	~مستقل
7	~مستو
10	~مسجل
-19	~مسرح
-7	~مشا
11	~مشاب
9	~مشار
16	~مشارك
12	~مشاهد
10	~مشتر
18	~مشترك
-20	~مشفر
-14	~مشمش
-13	~مشي
28	~مصدر
-19	~مصور
-16	~مطار
-15	~مطرق
-6	~مطلع
14	~معاين
-15	~معبر
-7	~معرض
8	~معرفت
-7	~معروض
6	~معطل
-15	~معلم
8	~معن
11	~مغلق
-5	~مفاوض
6	~مفتاح
12	~مفضل
8	~مفيد
20	~مقارن
-19	~مقاطع
-15	~مقاعد
56	~مقال
10	~مقالتان
6	~مقدم
-15	~مقطع
-15	~مقه
-21	~مكتب
-6	~مكسر
-21	~مكون
11	~ملا
-21	~ملاحظ
-29	~ملاي
17	~ملخص
-5	~ملعق
34	~ملف
-12	~ملك
-13	~ملي
-7	~مليار
6	~ممول
-11	~منار
-5	~منازل
-10	~منتخب
-7	~منجد
-7	~منحدر
-20	~منذ
-7	~منزل
17	~منشور
7	~منطق
-5	~منظم
-6	~منهم
8	~منوع
-13	~مهاجر
-8	~مهرجان
-9	~مهندس
22	~مواضيع
-9	~مواطن
13	~موافق
-6	~مواقف
18	~مواقيت
13	~موجز
-20	~موسم
23	~موضوع
-8	~موعد
44	~موقع
59	~مونتاج
10	~ميزان
-16	~ميناء
-7	~نائب
-11	~نار
39	~نافذ
13	~نبض
8	~نت
16	~نتيج
16	~نحترم
-7	~نحكم
-12	~نحل
16	~نحن
-17	~نحو
-5	~نخل
6	~نرحب
-18	~نزاع
-14	~نساء
11	~نستخدم
12	~نسخ
17	~نشار
33	~نشر
12	~نشرت
11	~نص
-10	~نصائح
12	~نصار
-7	~نصف
-7	~نضال
-6	~نظمت
-7	~نعرف
9	~نعمل
-8	~نفس
-6	~نقاط
-5	~نقط
5	~نقل
17	~نكسب
15	~نلقا
-8	~نمر
6	~ننصح
7	~نها
-7	~نهائ
-6	~نهر
11	~نورس
-8	~نوو
-6	~نياب
-9	~نيل
17	~نيوز
-5	~نيويور
-26	~هاتف
10	~هامش
-18	~هجر
-7	~هجوم
6	~هداف
-13	~هدف
-14	~هدن
6	~هدوء
40	~هذا
39	~هذه
20	~هروب
-15	~هزت
-6	~هكذ
-17	~هل
30	~هنا
-14	~هند
-9	~وائل
-14	~وجه
-13	~وحجر
7	~وراء
-7	~ورد
-11	~ورش
-18	~ورق
-26	~وزير
-9	~وسط
-13	~وسل
-5	~وسم
21	~وسوم
-9	~وصل
-7	~وصلت
7	~وصول
-6	~وعدت
-8	~وفق
-9	~وفي
-31	~وقال
15	~وقت
-12	~وقف
-11	~وكان
-11	~ولا
-14	~ولكن
-11	~ولم
-6	~ومن
-12	~وهو
22	~ويب
-16	~ويضم
10	~يا
-9	~يات
-6	~ياسم
9	~يبدو
-7	~يبلغ
-17	~يبي
9	~يتطلب
9	~يتم
-6	~يتوقع
9	~يجب
10	~يحتو
-30	~يحفظ
-14	~يحمل
9	~يدعم
-14	~يدفع
-6	~يذكر
-12	~يرة
12	~يرج
-7	~يرد
-18	~يرو
6	~يريد
9	~يستخدم
9	~يستغرق
-9	~يسجل
-9	~يشاهد
16	~يصل
-8	~يصلح
-6	~يضر
7	~يعاد
-8	~يعرض
7	~يعلق
-7	~يعمل
10	~يغلق
-7	~يقدم
-11	~يقر
-29	~يقول
-16	~يكشف
-11	~يكون
10	~يلغي
11	~يلي
-5	~يمش
27	~يمكن
18	~يمل
-14	~يمن
-12	~يمين
15	~ينا
5	~يناسب
6	~يناقش
-5	~ينتظر
-12	~ينجح
8	~ينشر
-6	~ينصح
9	~ينكد
5	~يه
20	~يهم
20	~يوتيوب
-6	~يورو
10	آخر
-26	آلاف
7	أ
-5	أبرز
7	أبلغنا
-9	أبوظبي
11	أجل
-20	أحد
25	أخبار
7	أخرى
10	أدخل
12	أدناه
-10	أربعين
9	أرسل
5	أرشيف
-20	أرشيفية
-11	أزمة
-13	أسباب
-5	أسبوع
9	أسبوعي
-5	أسبوعين
7	أسعار
-10	أسماء
-8	أسماك
12	أسواق
-16	أشخاص
-8	أشهر
8	أصدقائك
17	أضف
6	أطباء
-12	أطفال
-7	أطلقت
18	أعجبك
8	أعراض
-5	أعضاء
-10	أعلنت
-7	أغلق
-6	أغلقت
18	أفضل
13	أقل
-22	ألف
-16	ألواح
-13	أم
-10	أما
6	أماكن
-14	أمام
5	أمس
10	أمطار
-14	أملك
-61	أن
8	أنا
31	أنت
19	أنشئ
8	أهداف
8	أهلا
12	أو
11	أوافق
11	أوبك
7	أول
8	أولا
26	أي
14	أيام
25	أيضا
23	أيضاً
10	أيمن
-5	إجازة
9	إدخال
-6	إذاعة
10	إزالة
5	إشعارات
-7	إطلاق
18	إطلالة
22	إعداد
10	إعلانات
-14	إغلاق
16	إف
19	إقرأ
-7	إلا
26	إلغاء
-6	إلكترونية
8	إلينا
5	إليه
18	إم
-25	إن
5	إنتاج
7	إنجاز
6	إنستغرام
-11	إنه
-13	إنها
-8	ا ف
9	ابدأ
7	ابلغ$
5	اترك
23	اتساب$
-5	اتصال
11	اتصل
11	اتصل علي
7	اتفاق مع
7	احجز
7	احصل
12	احصل علي
10	احفظ
6	احك
6	احك لنا
6	اخبار اول
6	اخبار عرب
5	اخبار محل
21	اخبار$
-20	اختبار
6	اختبر
8	اختر
9	اختر لكم
5	اخر تحديث
6	اخر$
-7	اخير في
-10	ادار مطار
7	ادخل
8	اذا اعجب
11	ارتباط تحس
5	ارتباط لعرض
13	ارتباط$
6	ارتفعت اسعار
6	ارد في
5	اردن$
22	ارسل
6	ارسل صور
9	ارسل ينا
10	ارقام$
6	اسأل
5	اسبوع ماض
-18	اسبوع$
-10	استخدام
8	استخدام$
10	استخدم
5	استشارة
10	استطلاع
10	استطلاع راي
-9	استغرق
10	استماع الي
9	استمع
12	اسعار تذاكر
10	اسفل$
-5	اسم
9	اسم بريد
-8	اسماء$
5	اشتر ان
12	اشتر في
11	اشتر$
6	اشترا في
5	اشترا$
17	اشتراك
-5	اشتراكات
15	اشتراكك
28	اشترك
7	اشترك في
-5	اشتركت
8	اشتركوا
8	اشعار$
12	اصدقائ$
8	اصطناع$
7	اصطناعي
13	اضاف الي
10	اضبط
25	اضغط
-9	اضغط علي
10	اضغط قبول
12	اضغط هنا
-6	اطفال في
11	اطلاع علي
9	اطلع
11	اطلع علي
11	اعجب ما
12	اعداد ايمن
-8	اعداد ثم
-5	اعداد قائم
-9	اعلان علي
5	اعلان في
5	اعلان ممول
34	اعلان$
-11	اعلنت ادار
13	اغلاق$
22	اف ام
10	افتح في
-9	افراج عن
-14	اقتصاد
6	اقتصاد في
24	اقر ايض
18	اقر مزيد
15	اقرأ
9	اقص من
12	اقل من
9	اكتب
6	اكتب لنا
12	اكتشف
6	اكتشف برنامج
8	اكتشفي
6	اكثر مشاهد
-26	اكثر من
13	اكثر$
66	الآن
-6	الأبيض
-14	الأحد
21	الأحدث
22	الأخبار
7	الأخطاء
-7	الأخير
-6	الأخيرة
-12	الأربعاء
8	الأردن
14	الأرشيف
12	الأرقام
-14	الأزرق
8	الأسئلة
-6	الأسرة
-11	الأسعار
10	الأسفل
6	الأسواق
-18	الأطفال
7	الأعلى
14	الأفق
-5	الأفلام
9	الأقصى
12	الأكثر
-14	الأم
9	الأمس
-7	الأمطار
-9	الأناضول
12	الأنباء
-14	الأول
-13	الأولى
5	الإدارة
-12	الإذاعة
9	الإسبانية
-15	الإسكندرية
-6	الإسلامي
-17	الإشارة
12	الإشعارات
-11	الإعدادات
32	الإعلام
18	الإعلان
-14	الإعلانات
-10	الإفراج
9	الإلزامية
24	الإلكتروني
-22	الإنترنت
7	الإنجليزية
-6	الاتحاد
-6	الاتفاق
24	الارتباط
9	الاستبيان
7	الاستخدام
15	الاستماع
-7	الاسم
16	الاشتراك
-10	الانتخابات
-19	الانتظار
-8	الانفجار
-10	البئر
-14	الباب
-7	الباحثون
8	البحث
-14	البحر
-7	البرنامج
17	البريدية
-10	البريطانية
-6	البصل
-11	البلدية
-7	البلوي
-7	البناء
7	البودكاست
-6	التجار
9	التجاري
11	التحرير
6	التحقق
17	التحميل
7	التدقيق
11	التذاكر
-5	الترجمة
22	التسجيل
9	التشغيل
13	التشكيلة
15	التصفح
6	التصوير
-6	التضخم
14	التطبيق
-7	التطبيقات
16	التعليق
28	التعليقات
10	التعليم
-8	التعليمات
12	التغطية
28	التفاصيل
7	التفاعلي
11	التلقائي
-7	التمور
13	التنبيهات
-9	التي
-7	الثالثة
10	الثامنة
12	الثاني
-5	الثانية
-25	الثقافة
-7	الثقافي
-6	الثلاثاء
-10	الثلج
6	الجائزة
-10	الجامعة
-13	الجبل
-8	الجدة
-17	الجديد
6	الجرس
11	الجزء
-19	الجسر
-17	الجمهور
-9	الجمهورية
-9	الجوال
-11	الجوية
-9	الجيش
-15	الحادث
-9	الحارثي
-7	الحارس
-6	الحافلة
-14	الحاكم
8	الحد
-7	الحدود
-5	الحديقة
-5	الحرارة
10	الحرب
-8	الحزب
6	الحفل
19	الحقوق
9	الحقول
10	الحقيقة
-6	الحكومة
32	الحلقة
-8	الحلو
-7	الحمار
-6	الحملة
18	الحوار
6	الحياة
6	الخارجية
-9	الخالدي
33	الخبر
-18	الخبز
5	الخصوصية
21	الخط
-11	الخوارزميات
20	الدخول
-7	الدفع
6	الدم
-12	الدوحة
7	الدوري
-15	الدول
7	الديربي
-12	الذكاء
10	الذهاب
16	الذهبية
-19	الذي
-13	الرأس
6	الرأي
-5	الرئيس
17	الرئيسية
28	الرابط
-8	الراعي
-8	الربع
11	الرد
20	الرسم
-10	الرصيف
9	الرقم
14	الرمز
-7	الرمل
-9	الرهائن
48	الرواق
-6	الرواية
7	الرياض
7	الرياضة
9	الزام مشار
-7	الزعتر
-5	الزعفران
7	الزوار
-7	الزيتون
9	السابعة
-5	الساحل
-6	الساخرة
-6	السادسة
11	الساعة
-19	السباق
-9	السبت
8	السعر
7	السعودية
-6	السفن
-10	السفينة
-7	السكان
-23	السكري
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
22	الشراء
-10	الشرطة
-19	الشركة
8	الشروط
-10	الشمس
24	الشهر
-17	الشهري
-9	الصحافي
-7	الصحف
8	الصحيفة
-9	الصغيرة
31	الصفحة
-8	الصلح
6	الصناعي
7	الصوت
-21	الصورة
-11	الصيف
-8	الضحايا
6	الضفة
-11	الضوء
-6	الطريق
-7	الطعام
-6	الطفل
9	الطقس
-5	الطماطم
-10	الطوارئ
-9	الطويل
9	العاجلة
-10	العام
5	العبارة
20	العدد
7	العراق
9	العربية
-6	العرض
13	العقبة
-7	العلا
-12	العلاج
-13	العمال
6	العمل
-6	العملية
7	العنوان
-9	الغبار
6	الغذائي
-6	الغروب
-7	الغزالة
-11	الغوص
-5	الفرق
-9	الفريق
-12	الفكرة
-6	الفن
9	الفنان
-19	الفوز
21	الفيديو
9	الفيديوهات
20	القائمة
-7	القارب
-6	القاضي
-15	القانون
28	القراءة
-6	القرار
-12	القرض
-7	القرى
-11	القرية
11	القسم
21	القصة
-7	القضية
-12	القطار
-14	القمة
9	القناة
5	القهوة
23	الكاتب
6	الكبرى
9	الكبير
-9	الكتاب
-15	الكتب
8	الكترون في
9	الكترون موقع
12	الكترون$
-6	الكرة
-10	الكسوف
16	الكل
9	الكلمات
-9	الكندي
-6	الكهرباء
-16	الكويت
-24	اللاعب
19	اللاعبين
-14	اللبنانية
-5	اللجنة
-5	اللقاح
-13	الليرة
-8	الليل
-6	الليلة
-21	المئة
-19	الماء
9	المادة
-14	المتحف
-10	المتظاهرون
-17	المتهم
8	المجاني
29	المجانية
-8	المجلس
8	المحاولة
21	المحتوى
8	المحرر
-5	المحطة
-14	المحكمة
-7	المحلي
-6	المخطوط
-9	المدخل
-11	المدرب
-14	المدرسة
6	المدونات
-19	المدى
-6	المدير
-30	المدينة
5	المذكورة
7	المراقبة
-5	المرة
-6	المرصد
-14	المرض
-8	المرفأ
18	المزيد
-22	المستخدمين
-6	المستشفى
-15	المسرح
-14	المشمش
-13	المشي
25	المصدر
-8	المصرف
8	المصرية
-14	المطار
-11	المعرض
-7	المعروض
-7	المعلمة
6	المعلومات
5	المغرب
5	المفضلة
-15	المقاطعة
-15	المقاعد
33	المقال
11	المقالات
-6	المقطع
-9	المكتبة
-6	المكسرات
-21	المكونات
-12	الملك
-7	المنجد
-7	المنحدر
-6	المنصة
6	المواقع
8	الموجة
9	الموضوع
14	الموقع
-6	المياه
-6	الميناء
-9	النادي
-6	النار
12	النافذة
-18	النزاع
-9	النساء
12	النسخة
8	النشر
9	النشرات
15	النشرة
10	النص
-7	النمري
-6	النهر
11	النورس
-6	النيابة
-9	النيل
-13	الهاتف
-14	الهجرة
-5	الهجوم
-13	الهدنة
20	الهروب
-7	الهيئة
6	الواتساب
14	الوادي
9	الواردة
5	الوداد
-6	الورد
-14	الورق
7	الورقية
-13	الوزارة
9	الوزن
-20	الوزير
8	الوسط
13	الوسوم
6	الوضع
-16	الوكالة
-7	الي #
11	الي اعل
18	الي باب
-6	الي بيت
9	الي حد
7	الي صفح
10	الي غاء
12	الي قائم
9	الي قائمت
-7	الي قري
-6	الي قمة
-6	الياسمين
-12	اليمين
19	اليوم
15	اليومية
12	امس$
6	امسح
13	امطار غزير
-14	امل تعليق
8	ان تعرف
-10	ان خدم
7	ان راس
10	ان علي
6	ان كنت
9	ان من
12	ان$
8	انباء ولم
-15	انت مستعد
6	انت مشتر
-12	انتخاب$
-9	انترنت$
-10	انتشر
-10	انتشر فيديو
10	انتم هل
14	انتهت
7	انتهى
12	انجليز$
11	انسخ
12	انشئ حساب
6	انشاء حساب
8	انشر
13	انضم
25	انضم الي
9	انضموا
-7	انفجار في
9	انقر
10	اهداف مبارا
8	اهل بك
-7	اهم ما
12	اوب$
9	اول باول
-6	اول علي
14	اي وقت
14	ايام بلا
7	ايض لماذ
12	ايمن سعد
-9	بألف
8	بأول
8	باب
7	باستثناء
7	باستثناء عنوان
7	بالإنترنت
24	بالصور
10	بالضرورة
8	بالفعل
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
-21	بثمن
-11	بحث عن
10	بحث$
-17	بحسب
5	بخمس
6	بدء
-8	بدأت
11	بدا نافذ
9	بداية
15	بدون
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
19	بريد الكترون
9	بريد مجا
7	بريد$
24	بريدك
-23	بسبب
-8	بسعر قهوت
6	بطاقة
-19	بعد
10	بعد اعلان
-10	بعد تسجيل
9	بعد$
-7	بغل
-6	بغل واحد
13	بـ
-8	بفارق
7	بفضل
8	بقي لك
21	بك
-14	بلا
-7	بلا اسماء
-9	بلا حدود
14	بلا كهرباء
11	بلحظ$
12	بلحظة
19	بلد في
-6	بلد$
15	بلدك
-11	بلغ
13	بلغ عن
-16	بلغة
-7	بلو$
14	بلّغ
5	بمبلغ
9	بمساعدة
14	بملاحظاتكم
10	بملف ارتباط
11	بملفات
10	بنا
9	بنا$
-5	بنحو
-9	بندر
-9	بندر حارث
-22	بنفس$
-6	بها
-7	بهدف
9	بهذه
17	بواسطة
8	بودكاست
9	بودكاست$
8	بياناتك
-10	بيت
-6	بيت جدة
-24	بين
17	تؤيد
-7	تابع
-12	تابع جمهور
6	تابع علي
5	تابع قراء
-6	تابعت
13	تابعنا
13	تابعو عبر
18	تابعو علي
5	تابعو$
30	تابعوا
29	تابعونا
6	تاسع مساء
10	تبرع
-14	تبرعات
10	تبق لك
-6	تتبع
-8	تتعب
8	تجار$
10	تجرب مع
12	تجرب$
21	تجربتك
-14	تجمع
-29	تحت
-11	تحذير
24	تحرير
-9	تحرير رهائن
10	تحرير يلي
5	تحرير$
11	تحس تجرب
15	تحقق
17	تحقق من
-9	تحمل
16	تحميل
-6	تحميل تطبيق
32	تحميل$
-8	تخاف
7	تختار
7	تخطي
11	تداول
-5	تدخل
-10	تدعو
-10	تدعو الي
7	تدقيق$
-8	تذكر بسعر
-17	تذكرة
7	ترتيب
-14	ترجم في
13	ترجمة
9	تركيا
12	تريد
10	تريد خسار
10	تريدين
8	تستخدم
7	تسجيل مجان
-5	تسع
-6	تسعة
7	تسمح
10	تسمح بملف
-8	تشعل
15	تشغيل
11	تشغيل تلقائ
9	تشغيل$
14	تصفح
11	تصفح عدد
12	تصفح$
-18	تصل
14	تصل اخبار
-11	تصل الي
5	تصلك
5	تصويت
-41	تصوير
-9	تصوير بندر
-7	تصوير زياد
-7	تصوير سالم
-6	تصوير سمير
-6	تصوير ماجد
-9	تصوير ماهر
-7	تصوير نضال
-10	تصوير هال
-9	تصوير وائل
-9	تصوير يلي
-6	تضخم في
-6	تضم
17	تطبيق
20	تطبيق$
-13	تطبيقات
14	تطبيقنا
12	تعبر
-7	تعديلات
11	تعرضت
11	تعرضت لموقف
7	تعرف
16	تعرف علي
15	تعرف$
8	تعريف
8	تعريف ارتباط
7	تعرّف
-21	تعليق
-14	تعليق ان
11	تعليق مغلق
54	تعليق$
7	تعليقات
10	تعليقك
10	تعليم$
17	تعمل
11	تعود الي
17	تغذ$
9	تغريد$
7	تغط سام
12	تغطية
11	تفاصيل$
7	تفاعل لا
10	تفعيل
9	تفوّت
14	تقرير من
-10	تقول
9	تكبير
6	تكبير$
-6	تكشف
9	تكون
-9	تل
-6	تل ياسم
-6	تلسكوب قرب
-6	تلسكوبه
11	تلغرام
-12	تلميذ
31	تم
14	تمت
5	تمر
-11	تمويل
-13	تنجح
8	تنزيل
6	تنشر
-8	تنفض
10	تهم$
15	تهمك
6	تواصل مع
19	توجد
7	توجد تعليق
5	توقع
7	توقعا لنتيج
7	توقعاتك
9	توقيف
9	توقيف ثلاث
5	توك$
-19	تونس
14	تويتر
6	تويتر اتساب
-5	تويتر$
6	تي لا
6	ثامن صباح
7	ثان من
-12	ثان$
-9	ثانية
8	ثقافة
-11	ثلاث
10	ثلاث دقائق
-6	ثلاث ساع
-6	ثلاث مرات
-6	ثلاث نقاط
-16	ثلاثة
-8	ثلاثين
-34	ثم
-12	ثم اختر
-5	ثمن
-15	جاء
-15	جاء في
-12	جاءت
-11	جاءت فكر
9	جائز كبر
-19	جائزة
8	جار
14	جار تحميل
-10	جبل$
-5	جدة$
-9	جدلا
12	جدول
14	جديد
10	جديد قبل
13	جديد من
20	جديد$
10	جرب
10	جربتم
10	جربتم سفر
11	جرس$
6	جريد$
-13	جريدة
10	جزء ثان
-5	جلسته
6	جمعة
-6	جمعية
-6	جمهور مبارا
-9	جمهور$
14	جميع
-6	جميع$
-5	جميعا
-10	جهاز
15	جواز
15	جواز سفر
7	جودة
5	جولة
-23	جيدا
-14	جيل
-9	حارث$
9	حاسبة
-6	حافل كل
-22	حافل$
-8	حافلة
-13	حبل
-36	حتى
-16	حتي ان
14	حتي خميس
-7	حتي نحكم
6	حجم
8	حجم خط
9	حد اقص
5	حدائق
-18	حداد
-18	حداد$
6	حدث خطا
-9	حدود
-5	حذاء
18	حذف
-10	حذفت
12	حرب$
17	حرة
10	حزب
11	حزب وسط
10	حساب
7	حساب$
6	حسابا
-7	حساس
-6	حساس من
-6	حساسية
-8	حسم
-7	حصول علي
-6	حفل
20	حقوق محفوظ
-5	حقوق نشر
9	حقول الزام
10	حل
7	حل لغز
12	حلق جديد
-12	حلو$
28	حمل تطبيق
-14	حملة
25	حمّل
10	حوار$
6	حول
18	حيا$
-8	حين
7	خارج$
6	خاصة
-6	خالد في
-5	خالية
6	خبر عاجل
15	خبر$
6	خبز
-8	خبز في
-8	خبز$
17	خدمة
-17	خسائر
10	خسار وزن
10	خسارة
8	خصم
6	خصوص$
13	خصوصي$
16	خصوصيتك
9	خط$
9	خطأ
9	خطة
6	خطة مجلس
-8	خطرا
17	خطوات
-10	خلال
-9	خلف
-6	خلف شاش
-9	خيار في
17	د
6	دار
-7	دان خالد
-8	دانا
-14	دخول مجان
7	دخول$
-5	دراس$
-7	درجة
-5	دعت
-6	دعوى
6	دقائق
10	دليل
-15	دوح$
-9	دولار
10	دولارات
5	دون
5	دينار
-30	دينار$
-27	ديناراً
15	ذات
18	ذات صلة
6	ذكرت
-5	ذلك
10	ذهاب الي
16	ذهب$
8	ذو
8	ذو صلة
16	ذي فات
21	رأي
-7	رئيس
14	رابط
8	راجع
-5	راس ابيض
11	راسل قسم
11	راسلوا
5	راسلونا
-6	راع مع
-5	راكبا
-6	راي في
-7	ربع
-6	ربع ساع
-18	رجل
-27	رحيق
-6	رسال الي
-16	رسم
7	رسم تفاعل
-9	رغيف
-6	رفعت
-14	رفوف
11	رقم
6	رقي$
5	رمال
9	رمز
5	رمز هدي
11	رمضان
-10	رمل$
15	روابط
20	رواق$
13	روبوت$
-10	رويترز
-23	رويترز$
-9	رياض
6	ريم
-6	زائر
-25	زار ثقاف
-6	زار علي
-14	زد
6	زر
10	زر هروب
-9	زرقاء
-14	زمن
9	زوار ان
-9	زوارها
16	زوروا
-7	زياد
-7	زياد نمر
-10	زيار في
-14	زيارة
-11	سائح
7	سابع$
7	سابق$
12	سابقة
8	سات
-7	ساحة
-10	ساع$
-12	ساعات
-24	ساعة
8	ساعد في
11	ساعدنا
-7	سالم
-7	سالم بلو
13	سام نصار
11	سامي
-9	ست
-14	ستة
11	سجل دخول
-11	سجن
11	سجّل
9	سحب
-16	سد
-12	سطح
10	سعد
8	سعود$
10	سفر حدكم
-9	سفر$
-6	سفينة
16	سقوط
8	سقوط جسر
-24	سكر$
-15	سلاح
18	سلسلة
-6	سلوك
5	سليم
-6	سمير
-6	سمير عبود
-7	سنوات
-9	سوق
7	سوق قديم
10	سيؤد هروب
10	سيؤدي
-6	سيار$
11	سياس خصوص
10	سياسة
13	سيتم
7	سيد بيت
13	سيول في
9	ش
6	شئت
-14	شاحن$
-7	شارع
9	شارك
7	شارك في
14	شارك مع
7	شاركه
8	شاركها
14	شاركوا
9	شاش$
-18	شاشة
29	شاهد
6	شاهد اهداف
7	شاهد ايض
8	شاهد فيديو
-7	شاهد ناس
6	شاهدوا
9	شبك$
-9	شجرة
-9	شخص
-6	شراء
16	شراء عبر
5	شركاؤ ملف
5	شركات
7	شركة
11	شروط
5	شروط احكام
7	شروط استخدام
6	شكر لاشتراك
17	شكرا
-7	شكل
-6	شمس في
5	شنو
5	شنو راي
-5	شهادات
9	شهر
9	شهر اول
-11	شهرا
17	شهري$
13	شهريا
-14	شيء
-9	شيء$
-5	شيئا
7	ص
6	ص #
-5	صاحب
-6	صار
11	صباح من
11	صباح$
14	صباحا
-12	صحاف$
25	صحافة
12	صحافتنا
6	صحيف$
13	صحيفة
11	صديق
6	صديق$
-11	صغير
-9	صغير$
-5	صغيرة
16	صفح$
9	صفحت علي
9	صفحت$
19	صفحتنا
26	صلة
7	صلة كيف
7	صلة$
17	صوت
5	صوت ان
28	صوت واد
14	صور #
-20	صور ارشيف
-8	صور اطفال
10	صور حفل
-7	صور خلال
-11	صور كال
-19	صور نشرت
40	صور$
6	صورا
-9	صورة
-7	صورهم
5	ضرور عن
11	ضمن
-6	ضوء$
6	ضيف حلق
-8	طائر علي
-14	طائرة
-6	طالب
20	طالع
6	طالع ايض
7	طالع موجز
26	طباع$
-10	طبول من
-21	طريقة
-10	طفل
-6	طنا
-5	طنا$
6	طنجة
6	طوابق
-7	طوى
-10	طويل$
28	ع
12	عاجل
-5	عاجل من
15	عاجل$
-8	عاد
-9	عاصف رمل
-12	عالم$
-8	عام
-15	عام #
7	عام علي
5	عام واحد
-10	عام$
-9	عاما
9	عبر
7	عبر تطبيق
10	عبر تلغرام
16	عبر روابط
-6	عبود
-6	عبود$
5	عدد #
9	عدد$
6	عدن
6	عدن$
5	عذرا
10	عرب
7	عرب تحرير
-15	عرب في
12	عرب$
9	عربية
21	عرض
7	عرض كل
7	عزيزي
-11	عشر
13	عشر ايام
6	عضو في
17	عقار
5	عقار من
13	عقب$
-7	عكار$
-7	عكاري
6	علق
7	علق ينا
-15	علم$
22	علي اتساب
6	علي اسعار
-8	علي انترنت
8	علي انستغرام
-8	علي باب
-5	علي ثلاث
-6	علي حساب
-7	علي حكوم
6	علي رابط
-7	علي رصيف
-7	علي زر
-10	علي سطح
-16	علي شاش
9	علي شروط
-5	علي شكل
8	علي صفحت
6	علي طاول
6	علي فريق
7	علي فيسبو
7	علي منص
-8	علي نحو
8	علي نص
12	علي هاتف
11	علي$
11	عليك
-7	عليه
-7	عمال
8	عمان$
11	عمر
8	عمر$
16	عمولة
6	عمّان
9	عن انتخاب
10	عن بعد
12	عن دار
7	عن راي
-8	عن متهم
10	عن محتو
7	عن نسخ
-7	عند
16	عند شراء
-5	عند غروب
-10	عند مدخل
-10	عندما
5	عنوان بريد
-27	عيار
-27	عيار #
-8	عين
6	غاء اشترا
10	غاء نافذ
-16	غائب$
-15	غائبة
-16	غاضب$
-16	غاضبة
-9	غبار$
8	غدا
6	غذائ$
5	غرينتش
5	غرينتش$
13	غزير سيول
13	غزيرة
8	غوغل
10	غير
6	غير مسؤول
-8	ف ب
-5	فؤاد
-6	فإن
6	فائز في
16	فات امس
6	فاتصل
16	فاتك
-6	فجر احد
17	فريق
7	فريق تدقيق
8	فريق صوت
-8	فشل
-8	فعل
6	فعل اشعار
12	فعل جرس
-5	فقد
16	فقط
16	فقط$
-6	فن اسلام
12	فوزي
-16	فوق
-20	في
-6	في #
13	في اي
6	في بريد
-6	في بناء
10	في تركي
19	في تعليق
10	في تغط
7	في جريد
-5	في جلست
11	في حكوم
19	في حلق
-12	في خليج
-10	في دوح
-7	في ربع
7	في رسال
-9	في ساح
-10	في سباق
-5	في سبخ
-9	في سوق
-8	في شارع
12	في صفح
10	في صور
-6	في طرابلس
7	في عدد
6	في عدن
13	في عقب
12	في عمان
-11	في قرار
5	في قسم
9	في قضي
7	في قنا
6	في قنات
-14	في كويت
-20	في مئة
-11	في مايو
-6	في متحف
10	في متصفح
-8	في مخيم
20	في مدين
11	في مرحل
-7	في مرف
9	في مسابق
-6	في مشهد
-11	في مصر
-7	في معرض
11	في مغرب
-8	في مقه
14	في مكان
5	في منطق
-13	في ميناء
6	في ناد
30	في نشر
15	في نشرت
-7	في نوفمبر
33	في هذا
-10	في يوم
10	في$
-8	فيديو علي
9	فيديو لحظ
13	فيديو$
10	فيسبو تويتر
6	فيسبو$
10	فيسبوك
-10	فيضان
-7	فيه
-10	فيها
15	قائم #
-17	قائم في
20	قائم$
-5	قائمة
9	قائمت بريد
9	قائمتنا
12	قادم$
9	قارئ
11	قارن
-8	قاع
-8	قاع واد
-21	قال
-6	قال مدرب
-28	قالت
-12	قالت ام
-5	قالت انه
-7	قان$
-11	قبل
-10	قبل ان
12	قبل نها
9	قبل$
14	قبول
10	قبول تسمح
22	قد
7	قد تهم
6	قد يهم
11	قرأت
5	قراء
7	قراء #
7	قراء بدون
13	قراء$
-11	قرار
-11	قرار اتحاد
10	قرار$
-28	قرب
-6	قرب بئر
-5	قرض ثابت
12	قسم
6	قسم مدون
13	قصة مستمر
12	قصص
9	قضية
-8	قطط$
14	قليل$
-12	قمة$
10	قمت
7	قنا$
14	قناة
14	قنات علي
10	قنات$
25	قناتنا
10	قهو$
-8	قهوتين
-7	قواعد
9	قيد
6	قيد تحميل
6	كأس
-9	كاتب
-21	كاتب مقال
25	كاتب$
13	كال انباء
-19	كال مدي
8	كال$
-24	كان
-9	كان$
-13	كانت
-8	كبيرة
-7	كتاب
-7	كتاب$
9	كتم
11	كريم
-7	كشف
12	كل جديد
6	كل جمع
10	كل حقوق
-12	كل شيء
6	كل فجر
17	كل ما
12	كل$
-21	كلفة
14	كلم بحث
6	كلم مفتاح
10	كلمة
-5	كلها
-16	كما
19	كن
10	كن اول
8	كنت
-9	كند$
14	كهرباء
14	كهرباء$
-5	كهف
13	كود
6	كورة
11	كيف نعمل
-9	كيلوغراما
-6	لا
-14	لا امل
-8	لا تخاف
7	لا تعبر
19	لا تفوت
8	لا تنس
19	لا توجد
7	لا يظهر
13	لاحق$
13	لاحقا
6	لاشتراكك
-17	لبنان$
11	لتحسين
10	لتسمح
29	لتصلك
12	لحظ بلحظ
8	لحظ سقوط
24	لحظة
6	لدي حساب
-6	لدي حساس
5	لدي رمز
18	لديك
-15	لستة
7	لشراء
10	لعرض
5	لعرض محتو
-5	لقاح$
30	لقد
34	لك
10	لك مقالتان
12	لك$
-16	لكل
-12	لكل تلميذ
16	لكم
-12	للأطفال
11	للاطلاع
-15	للاعتزال
6	للجسر
-7	للحصول
7	للطباعة
7	للقراءة
-7	للكتاب
28	للمزيد
-6	للمشاة
12	للمشاركة
20	للمشتركين
14	للنشرة
-34	لم
8	لماذا
12	لمتابعة
11	لمزيد
11	لمزيد من
6	لمشاهد مزيد
7	لمشاهدة
11	لمعرفة
-5	لموقع
11	لموقف
11	لموقف مشاب
8	لن
11	لن نشار
5	لن يتم
28	لنا
6	لنا في
6	لنا$
7	لنتيج ديرب
7	لنتيجة
-14	له
-7	لها
9	لهذ اسبوع
27	لهذا
-11	لوحة
-5	لون
-17	ليبيا
15	ليصلك
-12	ليل
-8	ليلا
9	ليلى
7	لينا
16	م
15	مؤقت
-9	مئة
-20	مئة$
10	ما
9	ما تحتاج
7	ما توقعا
-6	ما راي
11	ما قرات
-18	ماء
-14	ماء$
-8	ماجد
-6	ماجد حلو
-22	ماذا
-5	مال$
5	مانع
5	مانع اعلان
-9	ماهر
-9	ماهر كند
-14	مايو
-11	مايو$
6	مبارا وداد
-10	مباراتان
12	مباشر
-5	مباشر علي
-6	مباشر من
13	مباشر$
7	مباشرة
-15	متابعة
22	متاح
8	متاح مشترك
11	متاحة
-20	متحف
-6	متحف فن
-12	متحف$
11	متصفح$
18	متصفحك
5	متصل
5	متعلق$
8	متعلقة
8	متوفر ان
12	مجا$
6	مجان خلال
17	مجان$
15	مجانا
-14	مجانية
10	مجانيتان
10	مجانيتان هذا
12	مجلة
6	مجلس جسر
9	محتو مواقع
5	محتو يناسب
9	محتو$
33	محتوى
6	محرر
8	محرر$
-8	محطة
27	محفوظ$
20	محفوظة
5	محمد
7	مختارات
-12	مخيم
-14	مدارس
8	مدة
6	مدة قراء
-9	مدخل$
-7	مدرس$
6	مدون$
-17	مدي$
17	مدين$
26	مدينتك
-9	مرات
13	مراسل
7	مراسل قنا
36	مرايا
-13	مرة$
12	مرحبا
8	مرر
-10	مرع$
-10	مرعي
-6	مزارع
-8	مزيد
6	مزيد خطة
-16	مزيد من
6	مزيد$
7	مسؤول عن
5	مسؤولة
-6	مساء
-6	مستخدم$
-15	مستعد
-15	مستعد اعتزال
9	مستقل$
12	مستقلة
-17	مستمر
-17	مستمر$
14	مستمرة
-5	مسلسل بيت
11	مشابه
9	مشار
9	مشار يها
8	مشارك في
13	مشارك$
9	مشاهد$
20	مشترك
18	مشترك$
-14	مشمش$
7	مصدر مفضل
-8	مصر
9	مصرف
-13	مصور
-10	مطار ان
-6	مطلع
12	مع اصدقائ
-6	مع تلسكوب
5	مع شرك
18	مع كاتب
-15	معبر
8	معرض صور
8	معرفته
-6	معروض في
6	معطل
-9	معلقة
-6	معلم$
12	معنا
11	مغرب كبير
11	مغلق$
10	مغلقة
6	مفتاح$
8	مفيد$
5	مقابل
9	مقابل$
20	مقارنة
9	مقال
-5	مقال كامل
16	مقال مجان
13	مقال$
10	مقالتان
10	مقالتان مجانيتان
11	مقدم
-8	مقر
-7	مقطع علي
-6	مقطع$
-6	مقه$
-12	مقهى
-13	مكان مقاعد
-16	ملاي$
-5	ملايين
-5	ملح في
6	ملح$
18	ملخص
17	ملف
5	ملف ارتباط
8	ملف تعريف
16	ملفات
-7	ملك اربع
-13	مليون
6	ممول
5	ممول$
29	من #
19	من اجل
11	من اخبار
-6	من امطار
-10	من براميل
-6	من بيض
11	من تعليق
6	من تفاصيل
5	من ثلاث
12	من جديد
-14	من داخل
7	من دفاتر
-12	من دول
-17	من دون
13	من زار
-7	من زوار
7	من شبك
6	من شرك
5	من صباح
-13	من فوق
7	من فيديوه
-8	من قاع
25	من قبل
8	من كال
-7	من كل
-9	من لا
5	من مجل
14	من مقال
-6	من مكسر
-7	من موج
16	من هنا
7	من يعلق
6	من يوتيوب
-11	من يوم
-6	منار راس
-6	منارة
-7	منجد$
-20	منذ
6	منشور
7	منشور من
9	منصة
9	منطق$
-5	منه
8	منوعات
-10	مهاجر$
22	مواضيع
8	موافق
18	مواقيت
-9	موجة
7	موجز$
7	موجزنا
-25	موسم
-8	موسم هجر
7	موضوع
7	موضوع يهم
7	موضوعات
7	موقع الكترون
5	موقع ملف
11	موقع$
28	موقعنا
13	مياه
10	ميزانية
-7	ميناء
-10	ميناء$
-6	نار$
-7	ناس جسر
12	ناس$
10	نافذ اغلاق
14	نافذ حوار
8	نافذ$
27	نافذة
5	نبذة
13	نبض
8	نت
7	نت علي
11	نتيج$
6	نتيجة
16	نحترم
16	نحترم خصوصي
-7	نحكم
-7	نحكم علي
-10	نحل
16	نحن
-7	نحن حتي
8	نحن شركاؤ
-10	نحو
6	نرحب
7	نزل تطبيق
7	نزّل
-7	نساء
10	نساء في
11	نستخدم
6	نستخدم ملف
5	نستخدم نحن
8	نسخ رقي
-7	نسخ مجان
-6	نسخ من
11	نشار في
17	نشارك
-8	نشر
-34	نشر اخبار
14	نشر عرب
5	نشر عنوان
6	نشر في
17	نشر$
6	نشرة
-6	نشرت
5	نشرت بريد
5	نشرت$
37	نشرتنا
-5	نشرها
-10	نصائح
12	نصار
6	نصار من
-7	نضال
-7	نضال عكار
-6	نظمت
-8	نعرف
-6	نعرف عن
10	نعم لا
9	نعمل
-10	نفس$
-12	نفسه
-6	نقاط
-5	نقاط$
-5	نقطة
11	نقل عن
11	نقلا
17	نكسب
7	نلقا في
15	نلقاكم
-7	نمر$
8	ننصحك
8	نها عام
7	نها قائم
7	نهاية
6	نورس$
6	نوم$
17	نيوز
-5	نيويورك
-20	هاتف
6	هاتفك
-10	هال مرع
-19	هجر جديد
-5	هجوم$
-14	هدف
-14	هدف فوز
-7	هدف$
40	هذا
-19	هذا اسبوع
11	هذا خبر
-5	هذا شهر
-15	هذا عام
6	هذا فيديو
5	هذا قرار
6	هذا محتو
28	هذا مقال
5	هذا منشور
12	هذا موقع
39	هذه
6	هذه رسال
7	هذه صفح
9	هذه قصة
11	هذه ماد
13	هذه نافذ
10	هروب الي
10	هروب يلغي
-15	هزت
-6	هكذا
-17	هل
13	هل اعجب
15	هل انت
17	هل تؤيد
13	هل تريد
11	هل تعرضت
10	هل جربتم
32	هنا
28	هنا$
-9	هند
-11	هيئ اذاع
-10	وأضاف
-11	وأعلنت
10	وأنتم
7	وأواصل
10	وإغلاقها
-9	وائل
-7	وائل منجد
9	واتساب
16	واحة
7	واحدة
-7	واد غزال
17	واد$
-8	وادي
7	واربح
7	واقرأ
5	والأحكام
6	والاتحاد
-14	والدخول
-6	وانخفضت
9	وتحرير
-7	وتقول
-7	وتويتر
-8	وجاءت
-10	وجه
-13	وحجر
10	وحدكم
-5	وحدها
6	وداد اتحاد
-6	ورق
-11	ورق$
-16	وزارة
-6	وزير
-10	وزير سابق
-16	وسط
11	وسط لن
-7	وسط مدين
-13	وسلة
7	وسوم
13	وسيول
-7	وشارك
8	وشركاؤنا
-9	وصل
-7	وصلت
13	وصول الي
-8	وضع
6	وظائف
-8	وفق
-7	وفي
-31	وقال
-20	وقالت
20	وقت
6	وقت قراء
11	وقت$
-9	وقفة
7	وكالات
-6	وكالة
-11	وكان
-11	ولا
-14	ولكن
-11	ولم
7	ولماذا
-5	ونشروا
-12	وهو
22	ويب$
-7	ويستمر
-16	ويضم
10	ويغلق
-10	ويقول
-7	ويمكن
-8	يأتي
9	يا
-17	يبي$
9	يتطلب
9	يتم
5	يتم نشر
10	يجب
8	يحتو هذا
10	يحتوي
-8	يحمل صور
9	يدعم
-11	يدفع
-5	يذكر
12	يرجى
-7	يرد
7	يريد
14	يستخدم
5	يستخدم موقع
9	يستغرق
6	يستمر
11	يصل كل
-6	يضر
7	يعلق
10	يغلق نافذ
-6	يقدم
-8	يقرأ
-19	يقول
-5	يقول صاحب
-16	يكشف
-10	يكون
8	يلا
10	يلغي يغلق
10	يلغيها
-9	يلي حداد
14	يلي عمر
6	يمكن
9	يمكن غاء
14	يمكنك
6	يمكنكم
18	يملك
13	ينا$
5	يناسبك
6	يناقش
-12	ينجح
9	ينكد ان
9	يها ب
-9	يها$
7	يهم اردن
14	يهمك
9	يوتيوب
15	يوتيوب$
-14	يوم
-7	يوم اول
12	يوم من
9	يوم$
-11	يوما
-6	يومية
`;
