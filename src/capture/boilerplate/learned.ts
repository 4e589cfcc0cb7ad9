/** Made by `npm run learn`, of the gold set. */
export const BIAS = -1.49;
/** A line a feature of likeness.ts: its weight in tenths, a tab, the feature. */
export const TENTHS = `
18	!
11	# a
-3	# am
2	# and
2	# app
-1	# are
3	# at
-5	# billi
2	# blend
3	# by
3	# c
-2	# cents
2	# d
4	# days
4	# e
-6	# euros
1	# f
-2	# for
-2	# from
-2	# ft
-6	# g
2	# games
-1	# garde
-1	# has
3	# image
-4	# in
-1	# is
2	# items
-2	# kilog
-3	# km
-6	# kmph
3	# langu
-2	# lette
-6	# litre
-4	# metre
-2	# miles
-4	# milli
5	# min
4	# mins
1	# minut
-2	# near
1	# newsp
19	# of
4	# off
2	# on
4	# only
2	# other
-2	# paren
-2	# peopl
-6	# perce
6	# pm
-2	# point
-2	# pound
3	# px
2	# reade
2	# recip
2	# s
1	# src
-1	# th
2	# the
-3	# to
1	# x
-1	# years
1	# اف
-2	# الف
-1	# درج
3	# دقائق
-4	# دينار
2	# صور
-5	# في
-2	# ملي
7	# من
3	#$
-21	0^a
-9	0^about
2	0^acces
-3	0^accou
8	0^ad
6	0^add
2	0^addit
2	0^adver
-1	0^affil
-2	0^after
-5	0^age
-5	0^alert
4	0^all
4	0^allow
4	0^alrea
6	0^also
2	0^analy
-3	0^and
-5	0^ansa
-4	0^ap
-1	0^appli
-2	0^are
-2	0^arthu
2	0^as
4	0^ask
3	0^audie
-2	0^audio
3	0^autop
1	0^avail
5	0^avera
1	0^backg
14	0^be
3	0^becom
-2	0^beeke
4	0^befor
2	0^begin
3	0^best
3	0^bored
-1	0^both
4	0^brand
-6	0^break
-2	0^breat
-4	0^bring
4	0^buy
2	0^by
-2	0^calde
1	0^calif
-6	0^can
2	0^can't
9	0^cance
2	0^capit
-2	0^capta
-1	0^carro
1	0^catch
5	0^chang
-6	0^chann
6	0^check
2	0^chess
-1	0^child
3	0^class
-3	0^click
1	0^close
-9	0^coffe
-8	0^comme
-2	0^commi
7	0^compa
5	0^compe
3	0^compl
2	0^conse
2	0^conta
3	0^contr
-9	0^cooki
3	0^copy
3	0^copyr
-7	0^corre
-2	0^coun
2	0^count
-6	0^court
2	0^cravi
5	0^creat
-2	0^custo
-3	0^day
-2	0^dear
6	0^deliv
1	0^descr
2	0^digit
-1	0^dion
4	0^discl
-2	0^dista
2	0^do
5	0^don't
-4	0^downl
2	0^e
-1	0^each
-6	0^eastm
4	0^email
2	0^enabl
7	0^end
4	0^enjoy
4	0^enter
-3	0^entry
4	0^error
3	0^escap
-1	0^event
2	0^expan
2	0^expla
4	0^explo
2	0^faceb
-1	0^fancy
-3	0^farme
2	0^feeli
-1	0^fewer
-3	0^file
3	0^filed
5	0^fill
2	0^find
-2	0^findi
-2	0^fines
2	0^font
-3	0^forwa
-1	0^four
-5	0^free
2	0^fresh
2	0^from
1	0^funct
-7	0^galle
3	0^gambl
6	0^garde
-4	0^gener
2	0^get
-1	0^girls
-6	0^goal
-2	0^goalk
6	0^got
-1	0^growe
-2	0^half
-6	0^hando
2	0^harbo
5	0^have
-6	0^he
7	0^hear
-2	0^her
-9	0^here
-1	0^highw
-1	0^his
3	0^hit
-1	0^hold
1	0^home
2	0^hooke
2	0^hot
-21	0^how
5	0^hunti
-5	0^i
-3	0^illus
-1	0^image
4	0^in
2	0^inter
1	0^inval
-2	0^inves
-3	0^is
-10	0^it
-3	0^its
1	0^jamal
-2	0^jill
3	0^join
-2	0^joini
3	0^jump
-9	0^key
4	0^keywo
-8	0^lante
7	0^last
-2	0^lates
3	0^learn
2	0^leave
-2	0^leoni
2	0^let
-1	0^let's
5	0^like
-2	0^limit
2	0^link
-2	0^links
5	0^list
-2	0^littl
-6	0^live
6	0^loadi
4	0^log
-1	0^looki
3	0^love
2	0^mailt
7	0^make
4	0^manag
1	0^map
-5	0^marke
3	0^media
3	0^meet
-7	0^membe
-3	0^menu
-2	0^mille
-1	0^mira
4	0^misse
-1	0^money
-4	0^more
8	0^most
2	0^mute
3	0^muted
-3	0^nadia
-2	0^natio
-1	0^neith
2	0^never
8	0^new
-5	0^newsl
-8	0^next
-4	0^nia
-2	0^night
3	0^nine
-1	0^ninet
-8	0^no
-3	0^nobod
-1	0^none
-4	0^norpr
-8	0^north
1	0^nothi
-5	0^notic
-4	0^notif
4	0^now
3	0^offer
-2	0^older
-3	0^one
7	0^oops
8	0^open
-1	0^opini
5	0^order
-2	0^oster
-8	0^our
2	0^over
1	0^paid
6	0^part
-8	0^partn
-3	0^passe
3	0^past
4	0^pause
2	0^peopl
-2	0^photo
-4	0^pic
-12	0^pictu
1	0^pin
8	0^place
2	0^plann
5	0^plans
2	0^play
1	0^playb
2	0^playe
-2	0^playi
10	0^pleas
-4	0^polic
4	0^polit
-2	0^polls
2	0^post
5	0^poste
3	0^power
-1	0^premi
2	0^prese
-1	0^press
1	0^previ
5	0^price
-1	0^print
-2	0^priva
3	0^promo
1	0^provi
4	0^publi
-7	0^punct
-2	0^puzzl
-2	0^q
2	0^qr
2	0^quick
-5	0^quiz
-3	0^rain
2	0^rathe
4	0^reach
5	0^read
-1	0^reade
-2	0^readi
1	0^ready
3	0^recip
5	0^recom
9	0^regis
2	0^rejec
2	0^relat
2	0^remai
2	0^remov
2	0^reply
6	0^repro
-1	0^rescu
-1	0^resea
-2	0^resul
-6	0^reute
3	0^revea
-2	0^reven
2	0^rfi
-1	0^rival
-2	0^sales
-2	0^salt
-1	0^schoo
-4	0^scree
4	0^scrol
5	0^searc
-6	0^secon
4	0^see
3	0^selec
2	0^send
-2	0^serve
-4	0^setti
-2	0^seven
-4	0^shari
-5	0^she
-2	0^sheep
-3	0^shoes
3	0^shop
-1	0^shops
-7	0^short
-3	0^shoul
6	0^show
9	0^sign
3	0^since
-1	0^sit
-3	0^skarv
1	0^skip
-1	0^sleep
-2	0^so
6	0^somet
1	0^sorry
9	0^sourc
1	0^spott
-1	0^sprin
-1	0^stand
-6	0^start
4	0^state
2	0^still
2	0^stop
-2	0^stori
5	0^story
3	0^stuck
5	0^stude
-1	0^stv
-3	0^subsc
5	0^subti
2	0^sugge
1	0^suppo
-3	0^surve
5	0^swipe
2	0^switc
-2	0^syndi
2	0^table
2	0^tags
6	0^take
8	0^tap
-2	0^tavir
-1	0^ten
2	0^terms
2	0^text
5	0^thank
-2	0^that
-11	0^the
-2	0^their
-2	0^then
-2	0^there
-8	0^they
5	0^think
-3	0^third
-2	0^thirt
-1	0^those
1	0^throw
-1	0^ticke
8	0^to
4	0^today
-3	0^top
2	0^track
-6	0^train
2	0^try
1	0^tune
2	0^turn
3	0^twitt
2	0^two
-1	0^unit
3	0^unlim
5	0^unloc
5	0^unmut
4	0^unsub
-7	0^up
6	0^use
-2	0^vanta
1	0^var
7	0^view
-1	0^volun
2	0^vote
-2	0^wait
-2	0^wake
-4	0^want
1	0^was
-1	0^water
3	0^we'd
3	0^we'll
3	0^we're
4	0^we've
-1	0^wenda
-20	0^what
-3	0^what'
-2	0^when
-9	0^where
-2	0^white
-9	0^who
-2	0^whoev
-11	0^why
2	0^with
-1	0^withi
2	0^wool
-2	0^work
1	0^write
3	0^yes
1	0^you
4	0^you'l
6	0^your
3	0^ابد
-1	0^ابرز
2	0^ابلغ
2	0^اتر
1	0^احجز
3	0^احدث
1	0^احصل
2	0^احفظ
7	0^اخبار
1	0^اخبر
-1	0^اختار
-7	0^اختبار
1	0^اختبر
5	0^اختر
2	0^اخر
3	0^ادخل
5	0^ادعم
2	0^اذا
-1	0^ارتفع
5	0^ارسل
3	0^ازال
2	0^استمع
-8	0^اسعار
4	0^اشتر
2	0^اشترا
-1	0^اشترت
2	0^اشترك
-1	0^اشتركت
-1	0^اضافت
1	0^اضغط
2	0^اضف
1	0^اطلاع
-2	0^اطلقت
1	0^اعد
5	0^اعداد
-4	0^اعلنت
-2	0^اغلق
-2	0^اغلقت
1	0^افتح
2	0^اقبل
8	0^اقر
1	0^اقرئ
4	0^اقرا
4	0^اكتب
5	0^اكتشف
1	0^اكثر
-2	0^اما
3	0^انت
-3	0^انتشر
3	0^انتم
3	0^انتهت
-2	0^انخفضت
3	0^انسخ
5	0^انشئ
3	0^انشر
3	0^انضم
-1	0^انضمت
2	0^انقر
4	0^اوافق
-1	0^بئر
1	0^باق
1	0^بامكان
-1	0^بحسب
3	0^بدا
-1	0^بدات
1	0^برعا
-5	0^برنامج
2	0^بقي
2	0^بلغ
6	0^تابع
-2	0^تابعت
6	0^تابعو
2	0^تاريخ
-3	0^تال
-2	0^تبد
2	0^تبرع
1	0^تجد
-3	0^تحذير
2	0^تحرير
4	0^تحقق
2	0^تخط
-4	0^تذكر
1	0^ترتيب
5	0^ترجم
5	0^تسجيل
1	0^تسوق
-3	0^تشترط
4	0^تشغيل
-1	0^تصدر
3	0^تصفح
-2	0^تصوير
-5	0^تطبيق
2	0^تغط
3	0^تفاصيل
2	0^تفعيل
3	0^تكبير
1	0^تلق
10	0^تم
3	0^تمت
2	0^تنزيل
-2	0^جاءت
4	0^جار
-1	0^جدد
2	0^جدول
2	0^جرب
2	0^جميع
2	0^جود
2	0^حجم
3	0^حدث
2	0^حدد
1	0^حقوق
3	0^حل
1	0^حلق
2	0^حمل
2	0^حول
-2	0^خبر
1	0^خدم
-8	0^خلف
-4	0^دخول
-1	0^دعت
2	0^ذات
6	0^رئيس
1	0^رابط
-1	0^راع
1	0^راي
-5	0^رجل
1	0^رد
-2	0^رفعت
3	0^روابط
-3	0^رياض
4	0^زر
2	0^سابق
2	0^ساعد
5	0^سجل
-3	0^سياس
3	0^سيتم
2	0^شار
7	0^شارك
1	0^شاركو
7	0^شاهد
-1	0^شاهدت
5	0^شكر
2	0^شنو
1	0^صاحب
-2	0^صحاف
-3	0^صفح
1	0^صلت
2	0^صوت
-3	0^صور
3	0^طالع
1	0^طباع
-10	0^طريق
-1	0^طلبت
-2	0^ظائف
2	0^عاجل
-1	0^عاد
1	0^عد
1	0^عذر
2	0^عرب
2	0^عرض
1	0^عزيز
-1	0^عمان
-4	0^عن
-3	0^عود
-7	0^عيار
2	0^فيديو
5	0^فيسبو
3	0^قارن
-2	0^قال
-3	0^قالت
2	0^قبول
2	0^قد
-2	0^قراء
-1	0^قررت
-3	0^قرض
3	0^قصة
3	0^قصص
-1	0^قطار
2	0^قيم
-4	0^كاتب
-2	0^كانت
2	0^كتم
2	0^كل
4	0^كلم
5	0^كن
-8	0^كيف
1	0^لا
7	0^لقد
-1	0^لم
2	0^لمتابع
2	0^لمزيد
2	0^ليس
-2	0^ما
-4	0^ماء
-7	0^ماذ
-6	0^متابع
1	0^متصفح
3	0^متوفر
4	0^محتو
3	0^مختار
3	0^مدة
3	0^مرحب
2	0^مرر
2	0^مزيد
-2	0^مسابق
1	0^مشارك
6	0^مصدر
4	0^مقال
2	0^مقدم
5	0^ملخص
4	0^ملف
-1	0^منار
2	0^منشور
6	0^مواضيع
3	0^موافق
4	0^مواقيت
-7	0^موسم
5	0^موضوع
3	0^موقع
1	0^نبذ
2	0^نتائج
4	0^نحترم
2	0^نحن
1	0^نرشح
2	0^نستخدم
1	0^نسخ
1	0^نشر
1	0^نقترح
2	0^نقل
-1	0^نقلت
3	0^نها
4	0^هذا
5	0^هذه
-8	0^هل
-4	0^واح
6	0^وسوم
-1	0^وصلت
-2	0^وعدت
-2	0^وفي
-5	0^وقال
2	0^وقت
-3	0^وكان
-2	0^ولا
-4	0^ولم
-1	0^وهو
-1	0^ويصل
-4	0^ويضم
-2	0^يبلغ
-1	0^يتوقع
2	0^يجب
-1	0^يحمل
2	0^يرج
2	0^يستغرق
2	0^يعاد
-2	0^يقدم
1	0^يقر
-2	0^يقول
-1	0^ينتظر
2	0^ينشر
11	1^#
10	1^Name
7	1^a
4	1^about
1	1^above
2	1^acces
3	1^accou
-1	1^acros
-1	1^actor
-2	1^ad
2	1^ads
-1	1^advic
-1	1^after
1	1^alert
7	1^all
5	1^an
-12	1^and
2	1^any
2	1^anyti
1	1^apply
-6	1^archi
4	1^are
-1	1^aroun
6	1^artic
-1	1^artis
3	1^as
-1	1^ash
-4	1^asked
-2	1^assis
8	1^at
2	1^audio
4	1^autho
-1	1^away
5	1^back
-1	1^ballo
-6	1^be
-4	1^befor
2	1^bench
-3	1^betwe
2	1^block
3	1^bring
2	1^brows
-2	1^bugle
-3	1^but
-3	1^butto
-2	1^cabin
-2	1^call
-3	1^came
8	1^can
5	1^capti
-2	1^carri
2	1^case
-2	1^cave
3	1^certi
1	1^charg
3	1^chart
2	1^choic
5	1^close
-3	1^clubs
5	1^code
-3	1^comes
7	1^comme
-3	1^compa
2	1^conte
2	1^conti
3	1^cooki
2	1^copie
2	1^coppe
-3	1^could
-4	1^daily
-4	1^danci
2	1^data
-4	1^day
2	1^deals
-5	1^debt
-1	1^decis
4	1^delay
-2	1^did
1	1^digit
2	1^displ
1	1^diver
-1	1^does
-4	1^don't
2	1^down
6	1^downl
2	1^earli
-1	1^eels
-2	1^effec
7	1^email
4	1^embed
6	1^en
-1	1^end
5	1^episo
6	1^error
-2	1^expec
-1	1^far
-5	1^featu
3	1^feedb
7	1^fewer
-1	1^figur
-1	1^film
1	1^find
-6	1^first
-3	1^fligh
1	1^food
-8	1^for
-1	1^from
-1	1^fuel
4	1^full
-6	1^g
8	1^galle
-5	1^games
-1	1^garde
1	1^get
-2	1^gives
-2	1^glove
-3	1^go
-3	1^good
-1	1^got
-2	1^grew
-5	1^groun
-3	1^guide
-1	1^happe
-3	1^has
4	1^have
-1	1^he
-1	1^hear
-3	1^heart
2	1^held
2	1^help
-3	1^here
2	1^hide
-6	1^him
-1	1^hoard
2	1^hold
3	1^house
5	1^how
3	1^i
-2	1^ida
-2	1^if
3	1^image
6	1^in
-7	1^inclu
3	1^input
-1	1^inqui
1	1^inter
4	1^it
-1	1^jars
3	1^jobs
-2	1^jon
1	1^journ
5	1^keep
-3	1^kille
4	1^kind
3	1^kitch
-3	1^lake
2	1^lane
-1	1^last
-5	1^law
-5	1^learn
3	1^less
1	1^let
-2	1^libra
-2	1^life
2	1^like
5	1^link
5	1^live
3	1^loadi
-1	1^loaf
-3	1^long
-3	1^looki
3	1^love
2	1^lucky
4	1^machi
-9	1^man
-2	1^maps
1	1^mater
-6	1^may
5	1^me
4	1^membe
1	1^messa
4	1^min
2	1^mins
6	1^miss
1	1^month
3	1^more
3	1^moves
-1	1^much
1	1^must
-3	1^my
-8	1^need
-2	1^neigh
-9	1^new
1	1^newsl
3	1^newsr
2	1^next
-4	1^night
-5	1^no
-4	1^nobod
5	1^norpr
2	1^not
1	1^notes
-2	1^nothi
2	1^notic
2	1^notif
5	1^now
4	1^numbe
-9	1^of
5	1^off
-1	1^offer
-1	1^offic
5	1^on
-4	1^one
-2	1^ones
4	1^only
6	1^or
3	1^other
3	1^out
4	1^over
-1	1^owns
-2	1^paid
-2	1^paint
3	1^part
-5	1^party
-1	1^passe
1	1^pause
-4	1^pay
-2	1^peopl
-1	1^phone
-4	1^photo
2	1^picks
-6	1^pier
-2	1^place
2	1^plan
3	1^play
3	1^playi
3	1^point
6	1^poll
2	1^popul
-2	1^post
1	1^prefe
-4	1^price
3	1^probl
5	1^publi
-2	1^pumpk
2	1^put
-4	1^quest
2	1^rails
-2	1^railw
-1	1^raine
-4	1^range
5	1^ratin
-2	1^reach
2	1^read
-2	1^reade
5	1^readi
-2	1^ready
3	1^rebui
-4	1^regre
-3	1^remai
-1	1^repla
5	1^repor
3	1^reser
3	1^resid
7	1^respe
-1	1^retur
3	1^revie
2	1^right
-1	1^robot
-5	1^room
-2	1^rose
-3	1^rules
-4	1^runs
-3	1^said
-1	1^saili
-4	1^say
-1	1^says
1	1^scree
-1	1^sea
-1	1^seats
-1	1^secon
3	1^see
-2	1^seed
2	1^send
-2	1^sent
2	1^setti
1	1^share
-2	1^shops
-1	1^show
-1	1^showi
-1	1^shows
-2	1^sign
-1	1^signe
-7	1^singl
3	1^site
2	1^six
-2	1^size
-2	1^sketc
-1	1^sleep
-1	1^smell
-1	1^snow
-5	1^some
-2	1^son
-7	1^speci
-3	1^speed
-4	1^spend
-1	1^stand
3	1^start
1	1^state
-1	1^stay
-1	1^still
-5	1^stop
-3	1^stops
2	1^stori
1	1^storm
-4	1^story
1	1^stree
2	1^submi
10	1^subsc
1	1^sure
-1	1^swimm
1	1^tags
-3	1^take
-1	1^talk
-5	1^tax
3	1^text
-3	1^than
3	1^thank
-10	1^that
3	1^them
-2	1^there
-1	1^they
-2	1^throu
-1	1^throw
-1	1^ticke
-2	1^time
-1	1^tips
4	1^to
3	1^today
-4	1^took
3	1^topic
-3	1^town
-1	1^traci
-1	1^trees
-1	1^trial
1	1^trust
2	1^try
1	1^tunne
-2	1^turn
2	1^twitt
-2	1^two
5	1^unava
2	1^under
2	1^unlim
-2	1^until
3	1^up
3	1^updat
6	1^us
2	1^used
2	1^versi
-2	1^via
9	1^video
2	1^viewe
1	1^voice
5	1^vote
4	1^votes
3	1^wait
-8	1^wante
-2	1^was
-2	1^water
-10	1^we
2	1^websi
3	1^weekl
1	1^went
4	1^what
1	1^when
1	1^whene
-4	1^who
-5	1^will
-2	1^with
-1	1^won
-3	1^works
-1	1^would
1	1^x
-1	1^year'
-3	1^you
-2	1^zone
1	1^اتحاد
-6	1^اتساب
2	1^اخر
-5	1^ادار
1	1^ارد
-3	1^ارشيف
-3	1^ازرق
2	1^اسبوع
2	1^استبيان
-1	1^استخدام
3	1^استماع
-1	1^اسر
-2	1^اسعار
-2	1^اسهم
1	1^اشترا
2	1^اشتراك
5	1^اشعار
-1	1^اطباء
-4	1^اطفال
4	1^اعجب
2	1^اعلان
1	1^اغلاق
4	1^اكثر
14	1^الي
-3	1^امم
-1	1^امن
7	1^ان
5	1^انت
1	1^انتاج
2	1^انتخاب
-6	1^انتظار
-2	1^اهال
2	1^اهداف
1	1^اهم
2	1^اواصل
1	1^اول
11	1^ايض
-1	1^باب
2	1^برنامج
-1	1^بطل
-3	1^بعد
-1	1^بغل
3	1^بك
-11	1^بلا
4	1^بهذ
3	1^بودكاست
4	1^بين
1	1^تابع
5	1^تال
2	1^تتابع
-3	1^تجرب
3	1^تحديث
6	1^تحرير
-1	1^تحمل
5	1^تحميل
3	1^تريد
4	1^تشغيل
2	1^تصل
3	1^تطبيق
2	1^تطوير
3	1^تعرضت
-3	1^تعليق
5	1^تفاعل
5	1^تفوت
-2	1^تقرير
2	1^تكبير
-3	1^تنجح
2	1^تنس
5	1^توجد
2	1^توقعا
3	1^تويتر
-3	1^ثلاث
-2	1^ثلج
-3	1^جامع
2	1^جانب
-3	1^جديد
1	1^جزير
-1	1^جمع
-5	1^جمهور
-1	1^جيش
-1	1^حارس
-7	1^حافل
-3	1^حزب
4	1^حساب
1	1^حقوق
2	1^حقيق
-2	1^حكوم
3	1^حلق
-2	1^حمل
2	1^حوار
4	1^حول
-2	1^خالد
6	1^خبر
-1	1^خبراء
4	1^خصوصي
3	1^خط
1	1^خطا
1	1^خطة
3	1^خطو
1	1^خمس
2	1^دخول
2	1^دفع
1	1^دلال
3	1^ذات
2	1^ذو
-4	1^ذي
-3	1^رئيس
5	1^رابط
-1	1^راس
4	1^راي
-3	1^رحل
-3	1^رسال
-1	1^رسام
-2	1^رسم
-4	1^رقم
5	1^رمز
1	1^رمضان
-1	1^روا
4	1^رواق
3	1^رويترز
3	1^رياض
-3	1^زار
-1	1^زال
-1	1^زعتر
2	1^زوار
5	1^سابق
1	1^سام
-1	1^سباق
-2	1^سعر
-1	1^سكان
-2	1^سلط
-2	1^سماء
1	1^سنو
4	1^سياس
-1	1^شبك
-2	1^شحن
4	1^شراء
-2	1^شرط
-3	1^شرك
-3	1^شمس
5	1^شهر
2	1^ص
-3	1^صاحب
4	1^صحاف
-2	1^صحف
-1	1^صغار
-2	1^صغير
2	1^صفح
2	1^صلة
7	1^صوت
5	1^صور
-2	1^صيف
-1	1^ضوء
-1	1^طائر
-1	1^طبق
-2	1^طبيب
-2	1^طعام
-1	1^طفل
1	1^طقس
2	1^طلاب
2	1^عاجل
5	1^عبر
3	1^عدد
2	1^عرض
1	1^عضو
13	1^علي
-2	1^عمد
2	1^عمل
2	1^عن
-2	1^عند
4	1^غاء
2	1^غير
-1	1^فرق
-3	1^فريق
-3	1^فعل
-1	1^فنان
8	1^في
4	1^فيديو
2	1^قارئ
-1	1^قاض
-2	1^قاع
3	1^قد
5	1^قراء
2	1^قيد
1	1^كامل
-3	1^كان
-1	1^كبير
-1	1^كتاب
-2	1^كتب
-2	1^كرة
1	1^كل
4	1^كلم
2	1^كنت
-1	1^كهرباء
2	1^كيف
2	1^لاحق
2	1^لاشتراك
-4	1^لاعب
4	1^لحظ
-1	1^لست
-1	1^لصوص
1	1^لغز
5	1^لك
-3	1^لكل
4	1^لكم
-2	1^لم
4	1^لنا
-3	1^له
-3	1^ماء
3	1^مبارا
1	1^مباشر
1	1^متابع
5	1^متاح
-2	1^متحف
5	1^متعلق
-7	1^مجان
-1	1^مجهول
1	1^محاول
1	1^محرر
1	1^مختار
-2	1^مدرب
4	1^مدون
-1	1^مدين
4	1^مراسل
2	1^مراي
-4	1^مرض
8	1^مزيد
-8	1^مستخدم
4	1^مستمر
3	1^مشارك
2	1^مشاهد
-1	1^مشتر
2	1^مصرف
2	1^مع
3	1^معن
4	1^مغلق
2	1^مفتاح
1	1^مقترح
-3	1^مكتب
-8	1^ملاي
1	1^ملف
-2	1^ملك
-1	1^ممرض
2	1^ممول
-6	1^من
-1	1^منار
-2	1^منتخب
-2	1^مهرجان
5	1^موقع
-2	1^ناد
-3	1^ناس
7	1^نافذ
1	1^نتيج
1	1^نحن
2	1^نسخ
-3	1^نشر
3	1^نعمل
-2	1^نياب
-5	1^هجر
6	1^هذا
2	1^هذه
4	1^هروب
4	1^هل
3	1^هنا
2	1^واد
-5	1^ورق
-3	1^وزير
3	1^وسط
1	1^يتم
2	1^يدعم
2	1^يلي
2	1^يمكن
1	1^ينا
4	1^يهم
7	1^يوم
9	2^#
8	2^Name
-3	2^a
1	2^about
4	2^acces
-2	2^acros
1	2^ad
5	2^addre
-2	2^after
1	2^again
1	2^agree
4	2^aired
-2	2^album
3	2^alert
-1	2^all
-1	2^allow
-8	2^am
1	2^an
-6	2^and
3	2^any
-2	2^anyth
4	2^archi
4	2^are
3	2^arran
1	2^artic
-1	2^ask
-1	2^asked
-5	2^at
3	2^autho
2	2^avail
-2	2^banne
3	2^been
-4	2^befor
-3	2^begin
4	2^below
-3	2^boat
-2	2^both
-7	2^bread
4	2^break
-1	2^brick
-4	2^bridg
1	2^bus
-2	2^buy
4	2^calcu
2	2^calli
-6	2^can
2	2^can't
-1	2^chair
2	2^chang
-3	2^charg
2	2^chart
-2	2^check
1	2^choic
-4	2^city
-1	2^class
-2	2^cloud
3	2^colle
2	2^com
6	2^comme
4	2^commi
-1	2^compa
2	2^compl
2	2^conce
-2	2^condu
2	2^confi
1	2^consu
1	2^conte
2	2^conti
5	2^conve
11	2^cooki
1	2^copy
10	2^corre
7	2^could
3	2^court
1	2^cover
-2	2^crack
-5	2^cream
2	2^curry
-1	2^dahli
2	2^dark
3	2^data
2	2^day's
-2	2^days
-1	2^dead
3	2^delay
2	2^desk
5	2^dialo
-2	2^did
2	2^displ
2	2^dive
-2	2^do
-2	2^docto
4	2^does
-2	2^don't
-3	2^dots
-2	2^drive
-4	2^drop
-2	2^dry
-4	2^early
-4	2^ears
2	2^editi
2	2^email
2	2^enter
-6	2^ever
-7	2^every
3	2^expan
-1	2^expec
3	2^exper
-2	2^face
-1	2^famil
4	2^fast
-7	2^fewer
3	2^file
4	2^find
2	2^first
-3	2^flood
-3	2^flour
5	2^fly
2	2^for
-2	2^forge
-2	2^forty
-1	2^found
4	2^four
2	2^free
2	2^full
-1	2^gaine
2	2^galle
3	2^gener
-5	2^get
-2	2^gets
2	2^gift
-1	2^go
3	2^goes
-5	2^gold
-3	2^good
-3	2^got
2	2^guide
-3	2^hands
-4	2^have
1	2^helpf
5	2^here
-2	2^high
-1	2^highl
-2	2^his
-1	2^histo
-3	2^holt
-5	2^home
-3	2^house
6	2^how
3	2^hurry
2	2^i
-2	2^ice
2	2^if
1	2^image
-1	2^impre
-4	2^in
1	2^infor
6	2^inter
2	2^inves
2	2^is
-3	2^its
4	2^journ
-3	2^kicks
4	2^know
-2	2^lamp
3	2^lante
-4	2^last
6	2^later
4	2^lates
-2	2^leade
-3	2^learn
2	2^leave
5	2^left
-2	2^less
-3	2^let
6	2^lette
2	2^like
-1	2^limit
1	2^lines
-2	2^load
6	2^loade
2	2^loadi
2	2^login
-3	2^long
2	2^look
-1	2^looks
-4	2^lose
-3	2^lucky
-2	2^made
2	2^manag
2	2^marke
2	2^match
-2	2^matte
5	2^may
-3	2^mayor
2	2^media
5	2^membe
-1	2^met
-2	2^metre
-2	2^miles
-4	2^minis
1	2^minut
-2	2^misse
1	2^mista
4	2^moder
-2	2^money
3	2^month
6	2^more
-7	2^most
2	2^movin
1	2^murde
-2	2^must
1	2^name
-3	2^never
-2	2^new
2	2^news
2	2^newsd
2	2^newsl
3	2^newsr
-1	2^next
-2	2^no
-5	2^not
-2	2^note
-3	2^nothi
-2	2^notic
3	2^notif
-4	2^now
2	2^off
-2	2^old
-2	2^on
-1	2^once
4	2^one
3	2^open
1	2^optio
-1	2^or
3	2^origi
3	2^our
-2	2^over
-4	2^own
5	2^owns
-2	2^party
-1	2^passe
-1	2^patie
-8	2^pay
-1	2^pears
-3	2^permi
-3	2^phone
3	2^pictu
1	2^playe
1	2^polit
-1	2^pot
1	2^potho
1	2^prefe
-2	2^premi
-4	2^price
3	2^print
2	2^promo
2	2^provi
1	2^publi
-1	2^put
2	2^puzzl
6	2^quest
-4	2^queue
3	2^quiz
-5	2^raise
-1	2^rate
9	2^read
2	2^reade
3	2^readi
-4	2^reads
2	2^recip
-3	2^remai
5	2^reply
2	2^repor
-3	2^requi
-2	2^rescu
5	2^reser
3	2^rest
-1	2^resul
-2	2^retur
1	2^revie
-4	2^right
-2	2^road
-1	2^round
-2	2^rudd
2	2^s
2	2^same
-1	2^sampl
2	2^save
2	2^say
3	2^searc
2	2^secti
-8	2^see
2	2^seen
2	2^sent
1	2^sets
4	2^setti
4	2^share
-3	2^sheet
2	2^showi
-1	2^sign
3	2^signi
-3	2^signs
-1	2^since
-2	2^slowl
-5	2^small
-3	2^smoke
4	2^so
-3	2^space
2	2^speak
2	2^spend
-1	2^staff
-2	2^start
-3	2^state
-2	2^step
-5	2^still
3	2^stock
1	2^store
2	2^stori
-1	2^story
2	2^stree
3	2^subsc
1	2^summa
-4	2^swim
1	2^switc
4	2^takes
2	2^tax
6	2^teach
3	2^team
-1	2^tell
-2	2^ten
2	2^test
-4	2^than
-2	2^that
-8	2^the
-2	2^their
-2	2^these
2	2^thing
-1	2^this
-2	2^those
-1	2^thous
-2	2^three
-2	2^toll
-4	2^tomat
2	2^top
1	2^topic
1	2^touch
6	2^tour
2	2^trail
4	2^trans
2	2^trip
-1	2^trust
2	2^two
4	2^typo
-7	2^under
-3	2^union
2	2^unmut
3	2^unsub
2	2^updat
2	2^us
1	2^use
2	2^uses
2	2^versi
-4	2^vote
-3	2^wait
-1	2^walk
-2	2^walke
-1	2^wall
-2	2^we
-5	2^week
2	2^week'
3	2^weeke
-1	2^well
-2	2^went
-2	2^were
-1	2^what
1	2^whats
-2	2^while
2	2^why
3	2^will
-2	2^windo
9	2^with
-2	2^witho
-2	2^worke
2	2^wrong
-2	2^wrote
-1	2^year
11	2^you
2	2^ا
-1	2^ابيض
3	2^اتساب
2	2^اتصل
-1	2^اجر
1	2^اجمل
-2	2^احد
-2	2^اخير
3	2^ادار
-3	2^اذاع
-3	2^اربع
2	2^اردن
4	2^ارشيف
2	2^اسئل
-2	2^استخدام
-2	2^استغرق
4	2^اسعار
-5	2^اسماء
4	2^اشترا
-5	2^اشخاص
-1	2^اصاب
2	2^اصدقائ
2	2^اضغط
-6	2^اطفال
4	2^اعجاب
-2	2^اعداد
-2	2^اعراض
1	2^اعل
-3	2^اعلان
1	2^اغلاق
2	2^اف
2	2^اقتصاد
3	2^اقل
2	2^اكثر
2	2^الكترون
1	2^الي
-2	2^امام
-2	2^امطار
2	2^امن
3	2^انجليز
-2	2^انه
-1	2^اوروب
-4	2^اول
1	2^اي
2	2^ايض
-2	2^باب
-5	2^ببطء
-4	2^بثمن
3	2^بحث
-2	2^بحر
4	2^برنامج
3	2^بريد
-1	2^بطاق
6	2^بلا
-2	2^بناء
1	2^بنك
-1	2^بوم
-2	2^بيض
-4	2^بين
-2	2^تجمع
-2	2^تحت
2	2^تحتاج
2	2^تحميل
-3	2^ترجم
2	2^تشغيل
1	2^تصغير
1	2^تصفح
-2	2^تضخم
3	2^تطبيق
1	2^تعرف
3	2^تعليق
2	2^تعود
3	2^تغط
2	2^تفاصيل
2	2^تكون
-1	2^تلسكوب
2	2^تلقائ
-2	2^تم
1	2^تمر
-1	2^تنظيف
2	2^تهم
2	2^توقيف
-1	2^تي
-2	2^ثقاف
-2	2^ثلاث
3	2^جربتم
-6	2^جسر
-3	2^جوي
-4	2^جيب
-1	2^جيش
-2	2^حافل
1	2^حال
-2	2^حداد
-2	2^حساس
1	2^حفل
-1	2^حكوم
3	2^حلق
-2	2^حلو
4	2^حوار
-1	2^حول
5	2^خبر
2	2^خروج
3	2^خسار
1	2^خصوص
-3	2^خطر
-3	2^خوارزمي
-3	2^داخل
1	2^دقيق
2	2^دقيقتان
3	2^دليل
-3	2^دول
-1	2^ذكاء
-1	2^ذلك
3	2^رابط
-1	2^راس
2	2^ريم
-2	2^زائر
3	2^زار
-1	2^زراء
-1	2^ساع
-2	2^سباق
2	2^سبع
2	2^سحب
-1	2^سفين
2	2^سقوط
-1	2^سياس
-5	2^سير
2	2^شارع
-5	2^شاعر
2	2^شرائح
2	2^شروط
-1	2^شكل
1	2^صباح
4	2^صحاف
-2	2^صغير
4	2^صفح
4	2^صلة
4	2^صوت
2	2^صور
2	2^طارق
5	2^طباع
-1	2^طفل
-2	2^طلاب
-2	2^طويل
4	2^ع
-1	2^عاجل
2	2^عام
4	2^عبر
-1	2^عبود
3	2^عرب
-2	2^عشر
-4	2^علاج
1	2^علاق
-5	2^علي
1	2^عمر
-3	2^عند
-1	2^عنه
1	2^غاء
1	2^غاز
3	2^غير
1	2^ف
4	2^فات
3	2^فريق
2	2^فعل
2	2^فنان
4	2^فوز
3	2^فيسبو
-3	2^فيلم
2	2^قائم
-2	2^قال
-5	2^قبل
5	2^قراء
-4	2^قرار
-2	2^قري
-1	2^قصيد
-3	2^قطط
4	2^قنا
3	2^كاتب
-3	2^كال
2	2^كامل
-3	2^كان
-2	2^كانت
-1	2^كل
-2	2^كهف
5	2^كيف
5	2^لاعب
3	2^لحظ
2	2^لعب
2	2^لماذ
1	2^لمشاهد
3	2^لموقف
2	2^لن
2	2^لنتيج
-1	2^ليل
2	2^ما
2	2^متاح
2	2^متصل
5	2^مجا
4	2^محتو
-1	2^محط
5	2^محفوظ
-1	2^مخطوط
-2	2^مدير
4	2^مراي
-2	2^مساء
1	2^مسابق
-4	2^مستعد
2	2^مشتر
-1	2^مصارف
-3	2^مطار
4	2^مع
-1	2^معرض
4	2^مقال
2	2^مقالتان
-2	2^مقبل
-2	2^مقطع
-1	2^مقه
1	2^ملف
5	2^من
1	2^منشور
-2	2^موج
-1	2^موقع
1	2^نت
3	2^نتائج
1	2^نسخ
5	2^نشر
2	2^نشرت
1	2^نصار
4	2^نلقا
-2	2^نمر
-2	2^هدف
1	2^هدي
5	2^هذا
3	2^هذه
-2	2^هل
-1	2^هند
-1	2^واحد
-1	2^واد
-2	2^وزير
-1	2^وسط
3	2^وصول
-2	2^يحمل
-2	2^يدفع
1	2^يصل
-1	2^يصلح
2	2^يلة
2	2^يوم
33	?
4	Name a
-1	Name apolo
3	Name app
-2	Name asked
2	Name at
-1	Name bakes
1	Name brass
4	Name bridg
2	Name bring
-2	Name burst
1	Name by
-2	Name can
-1	Name celeb
-2	Name class
-1	Name close
-2	Name condu
-2	Name could
3	Name court
1	Name cover
2	Name cross
1	Name cycli
1	Name daily
-5	Name de
-3	Name do
2	Name does
1	Name dog
-2	Name eveni
-2	Name famil
1	Name ferry
4	Name five
3	Name for
1	Name free
-1	Name gaine
-3	Name glaci
4	Name group
-1	Name had
-2	Name has
-3	Name have
-2	Name high
1	Name hub
1	Name i
-1	Name if
9	Name is
3	Name journ
3	Name judgm
6	Name key
-3	Name kicks
2	Name lands
-2	Name last
-2	Name led
-1	Name light
-1	Name long
5	Name lunch
4	Name man
-1	Name match
4	Name membe
2	Name minut
2	Name my
7	Name newsl
-2	Name not
-3	Name of
2	Name oldes
2	Name on
-8	Name or
6	Name our
2	Name pass
1	Name playe
1	Name reach
1	Name recal
2	Name relie
-2	Name repor
1	Name resid
2	Name right
-1	Name said
-2	Name sell
-1	Name sent
-2	Name share
4	Name she
2	Name since
-1	Name speak
-1	Name stall
1	Name still
1	Name summe
-2	Name that
7	Name the
4	Name to
-1	Name today
-4	Name told
-2	Name took
1	Name twice
-2	Name under
3	Name unles
-2	Name until
2	Name up
2	Name us
3	Name v
-4	Name was
1	Name water
3	Name we
1	Name welco
-3	Name were
2	Name what
2	Name where
-1	Name which
-3	Name won
-2	a
3	a Name
-1	a baker
-2	a barga
-1	a bear
-2	a bed
-3	a biscu
-3	a boat
4	a break
-2	a brewe
-1	a bridg
3	a celeb
-2	a celli
-1	a chair
4	a chatb
5	a cheap
-2	a child
-2	a city
-1	a club
2	a coffe
4	a colle
4	a comme
2	a commi
1	a compa
2	a confi
1	a consu
2	a contr
3	a corre
2	a court
-3	a cup
2	a curry
1	a cut
-1	a decis
-2	a denti
2	a dialo
-4	a docto
1	a dozen
-5	a drill
-2	a dry
-1	a dull
-2	a film
1	a five
-2	a fork
3	a found
-4	a free
8	a frien
-3	a game
2	a go
-4	a good
-4	a house
-1	a hundr
3	a hurry
-3	a job
-1	a kidne
1	a large
-1	a laund
3	a lette
-2	a licen
3	a limit
-4	a line
3	a link
4	a machi
5	a membe
6	a minut
-2	a missi
1	a mista
2	a modal
6	a month
11	a new
1	a news
3	a nonpr
-1	a nurse
3	a one
-3	a permi
-1	a plumb
3	a popup
2	a post
-1	a pot
1	a premi
3	a previ
3	a print
-1	a priso
2	a puzzl
3	a quest
-1	a rainy
-3	a refun
1	a revie
-1	a rook
-1	a rope
2	a senio
5	a separ
2	a share
1	a sharp
-2	a sign
2	a singl
3	a small
-1	a star
3	a story
-4	a swim
2	a syndi
-4	a table
-1	a telev
-1	a test
2	a third
-2	a tide
-4	a torch
3	a trial
2	a trip
4	a typo
-4	a union
-1	a use
-1	a villa
-1	a vote
8	a week
-1	a wet
2	a wire
-3	a woman
-1	a year
4	abc
-1	aboli in
-1	abolished
-2	about
-7	about #
3	about Name
-2	about money
3	about our
8	about the
1	about this
1	about$
3	above
-2	above #
-3	above Name
3	above is
-2	above the
2	above to
4	above$
-1	abroa$
-1	abroad
-1	absta$
-1	abstained
2	accep all
2	accep cooki
2	accep its
-5	accep the
1	accep$
12	accept
1	acces for
4	acces from
4	acces$
7	access
-2	accor to
-2	according
-1	accou of
2	accou$
4	account
-3	accounts
4	accur$
4	accuracy
-2	accused
3	acpm
-1	acros the
-1	across
-4	act
-2	action
2	activate
3	active
-1	actor
11	ad
2	ad #
1	ad feedb
-3	ad for
2	ad was
4	ad$
6	add
3	add to
-1	added
1	additional
1	addre here
-2	addre the
2	addre to
2	addre$
8	address
6	ads
8	ads$
4	adslot
-1	adults
-4	adver for
-1	adver hoard
-1	adver spend
1	adver with
17	adver$
1	advert
1	advertise
11	advertisement
-4	advertisements
-4	advertising
2	advic and
-1	advic to
3	advice
2	adviser
-3	advises
-3	affec$
-3	affected
2	affects
1	affil links
-9	afp
-9	afp$
-2	after
2	after #
-2	after a
-3	after sixty
2	afternoon
1	again in
2	again later
-1	again on
2	again the
-5	age
-5	age #
2	agenc feed
6	agenc$
3	agencies
6	agency
4	agree
1	agree$
-2	agreed
-1	agrees
2	ai
1	ai was
3	ai$
1	aide
5	aired
4	aired on
-2	airli$
-1	airline
-3	airpo$
-2	airport
-1	aker
-1	aker$
-5	alamy
-5	alamy$
-2	album
-2	album is
-3	alder
4	alert$
6	alerts
-3	alibi
-3	alibi$
-3	alike
-3	alike$
-1	all #
1	all Name
7	all in capitals
1	all new
2	all or
5	all right
-1	all saili
4	all that
-1	alliance
5	allow
5	allow$
3	allowed
-5	alm
-2	almost
-2	alone
-3	along
-1	along the
1	alrea a
2	alrea have
3	already
5	also
3	also Name
-2	also on
-4	alun
-3	alway cance
2	always
-8	am Name
1	am on
2	am$
-1	amaro
-1	amaro$
3	amazon
-1	ames
-2	among
-1	among them
-3	an
3	an Name
5	an accou
-1	an ad
2	an agenc
-1	an artis
-2	an audie
4	an earli
-2	an egg
-3	an emerg
6	an error
-4	an hour
3	analy Name
4	analysis
1	anchor
-1	and Name
2	and adver
-1	and all
-1	and ask
-1	and asks
-4	and be
4	and close
-2	and colle
2	and conti
-1	and cook
-1	and cooki
5	and corre
3	and deliv
1	and do
-3	and don't
4	and every
3	and feel
-2	and free
2	and gorge
-2	and have
-2	and if
4	and imple
3	and inclu
-1	and it
-3	and keep
-2	and laugh
-1	and leave
-3	and let
1	and load
-1	and look
6	and may
2	and my
-5	and no
1	and not
-1	and one
-3	and peopl
2	and play
-2	and power
2	and simil
3	and start
-3	and still
2	and taste
1	and tell
-3	and the
-1	and their
-3	and then
-2	and turn
2	and twent
-1	and two
3	and we
-1	and who
1	and wine
-6	and you
-3	and your
-1	and$
-2	anna
-2	announced
-2	anp
-2	anp$
-5	ansa
-5	ansa$
2	answered
-3	answers
-2	anvil$
-2	anvils
4	any
1	any devic
-3	any gate
2	any of
8	any time
1	anyon can
1	anyon else
-4	anyone
3	anyti$
3	anytime
-9	ap
-6	ap$
-1	apologised
-2	apology
8	app
3	app for
-2	app was
8	app$
2	appea in
2	appeared
-1	applauded
1	apple
-1	appli may
-1	applicants
12	apply
12	apply$
1	approach
-4	apps
-5	april
4	archi Name
-9	archi$
-7	archive
1	archives
-1	ardley
-1	ardou$
-1	ardour
-3	are #
2	are Name
-1	are a
4	are avail
-1	are being
-1	are cance
4	are commi
-2	are conte
-1	are left
-1	are light
3	are marke
4	are moder
-2	are not
-1	are older
2	are on
3	are open
2	are those
4	are watch
-1	are what
2	are you
2	area
3	area$
4	area's
-3	areas
1	arm has
3	arran with
3	arrangement
-1	arriv by
-1	arrive
4	arrow
4	arrow keys
-2	arthu Name
-2	arthur
2	artic are
2	artic is
6	artic left
-5	artic of
3	artic remai
1	artic was
8	artic$
8	article
6	articles
4	artif intel
5	artificial
-1	artis impre
-1	artist's
-5	arts
-5	arts$
-2	as #
-1	as Name
-4	as a
2	as an
-1	as far
2	as of
-1	as the
2	as well
-2	ash
2	ask a
1	ask about
-4	ask for
1	ask the
-9	asked
-2	asked peopl
-1	asked to
-2	asked$
-2	askerby
2	asking
-3	asks
-2	assistant
1	assoc$
1	associated
-2	aston's
-1	at #
-2	at a
-2	at all
3	at any
-3	at eight
-2	at five
6	at half
-2	at hand
-1	at high
2	at jprat
-3	at last
4	at least
3	at midni
3	at night
3	at our
5	at risk
1	at six
-3	at stake
-10	at the
3	audie certi
2	audience
9	audio
1	audio for
3	audio is
-2	augus$
-4	august
-1	aune
1	aunt Name
-1	aunt$
2	autho has
5	autho owns
4	autho$
12	author
-1	author's
-2	authority
-2	authors
-1	auto
2	auto gener
3	autop is
3	autoplay
-1	autumn
4	avail from
1	avail in
4	avail to
2	avail$
13	available
5	avera ratin
2	award
2	award winni
-6	away
-3	away from
-1	back at
2	back for
-1	back on
2	back page
-2	back$
1	backg Name
1	background
-1	bad
-1	badminton
2	bag
2	bag$
-1	bakery
-1	bakes
-2	ballarat
-3	ballet
-1	balloon
-1	ballynoe
-4	bands
-4	bands$
-5	bank
-1	bank$
-1	bank's
-4	banks
-1	banne and
-1	banne$
-2	banned
-2	banners
8	bar
-3	barga$
-2	bargain
-1	barre$
-2	barrel
1	baton
-9	battery
1	battle
3	bay
2	be
1	be Name
6	be charg
3	be close
3	be copie
2	be free
-1	be given
-1	be here
1	be loade
6	be logge
2	be playe
4	be respe
1	be shown
-2	be sold
5	be the
-2	be too
-2	be$
-4	bea
-5	bear
-5	bear$
-1	beaten
-1	becau of
2	becau the
3	becom a
1	become
-4	bed
-2	bedro$
-2	bedroom
-2	beeke jon
-1	beekeeper
6	been count
3	been edite
-1	been left
4	been turne
-1	befor nine
-3	befor the
1	befor they
-11	befor you
-6	before
-1	begin
-2	begin Name
-2	begin in
4	begin of
4	beginning
-3	begins
-6	begins small
-2	begonia
1	behin the
-1	being
-3	belie it
-2	believed
-3	bell
-5	bell$
-4	bells
-4	bells Name
9	below
2	below to
6	below$
-3	ben
1	bench
-2	bench Name
4	bench in
-2	benches
-2	berg
6	best
1	best clima
3	best of
2	best reads
3	bette sleep
4	better
-2	betwe Name
-2	betwe the
2	betwe three
-2	between
-2	bharani
-1	bids
3	big
-2	bill
-1	bill for
-1	bill$
5	billed
-2	billi$
-5	billion
-1	binoculars
-2	birdlip
-3	biscuit
-4	bishkek
-1	black$
-2	blame
2	blend$
2	blenders
2	block
1	block and
-1	block my
4	block$
3	blocked
2	blocker
-1	blocks
-2	blom
-4	blood
-4	blood$
2	blues$
7	bluesky
-5	board
-3	board advis
-1	board in
3	boardroom
-2	boards
-4	boat
-4	boat$
-1	boats
1	boats$
2	body
-4	boile$
-4	boiler
-1	bond
1	bookmark
-1	books
-3	boom
-5	boot
-3	borde$
-1	border
3	bored
3	bored at
-5	both
-2	both sides
-1	both$
-1	bought
1	box offic
-2	box$
-2	boxes
-12	bracket
-2	brakes
6	brands
-2	brandt
-8	bread
-2	bread is
6	break
-2	break the
6	break$
-4	breaking
-2	breathe
-2	brewery
-2	brick$
-2	bricks
4	bridg in
-12	bridg$
-7	bridge
1	bridges
4	brief
1	brief in
4	brief$
2	briefing
-3	brightwell
-3	bring
-2	bring a
-2	bring glove
4	bring you
-2	bring$
-1	broad telev
-1	brodie
-1	broker
-2	broth
2	brows does
2	browse
3	browser
-2	brunn$
-3	brunna
3	budget
4	buffe$
4	buffering
6	bugle
1	bugle examp
3	bugle$
5	build
-1	building
-1	built
6	bulle is
6	bulletin
4	burne down
2	burned
-2	burst
-2	burst its
-5	bus
2	busin trivi
1	business
-2	but
-4	but not
-1	but the
-1	butto banne
3	butto$
-2	buttons
2	buy a
-2	buy it
3	buy somet
2	buy throu
-2	buy$
-2	buyers
6	by Name
4	by a
-3	by any
3	by arran
-1	by boat
1	by click
3	by gener
-3	by hand
-2	by lot
-1	by nine
4	by our
2	by peopl
-4	by post
3	by press
1	by text
-4	by the
-2	c
3	c #
-2	cabins
-1	café
1	calculator
-2	calde Name
-2	calder
-1	call
5	call #
-2	call Name
-2	call our
-4	call the
-1	calle Name
-1	calle the
-3	called
3	calling
-1	calls
-5	came
-1	campaign
-3	can alway
5	can chang
-1	can claim
3	can hear
-4	can i
3	can leave
2	can now
1	can reach
1	can see
-4	can swim
-2	can the
-3	can't bear
4	can't see
4	cance and
4	cance any
2	cance anyti
-1	cance on
1	cance whene
10	cancel
-1	cancelled
2	canno be
-1	capit$
-5	capitals 1
1	capitals 3
-4	capitals 4
-2	capta Name
-2	captain
6	capti$
3	caption
2	captioning
1	captions
-2	car
2	card
3	card$
-2	cards
3	careers
-1	carla
-1	carmakers
2	carol examp
1	carolina
2	carolinasportswire
-2	carriages
-1	carried
-1	carro Name
-1	carrow
-2	carry
-2	carry sandb
3	cars
-2	case of
3	case you
-1	case$
2	cases
-1	castelmar
1	catch
1	catch up
2	cats
1	caught
-2	cave
-2	cave above
3	celeb Name
-1	celebrates
3	celebrity
-3	cella$
-3	cellar
-2	celli earn
-2	cellist
-2	cent
3	centr$
2	centre
-2	cents
-1	cents a
3	certi by
4	certified
5	challenge
2	chanc to
2	chang compl
-3	chang the
3	chang your
3	change
2	chann for
1	channel
-1	chapel
-3	charg #
6	charg until
-3	charg$
-4	charge
4	charged
4	charity
10	chart
2	chart does
6	chart$
4	chatbot
2	cheap
5	cheap fligh
-3	cheap to
-2	cheapest
7	check
2	check out
-2	check the
2	check with
-2	check your
1	chefs
1	chefs will
-7	chief
-2	child
-1	child push
-2	child$
-5	children
-4	chip
2	chips
4	chirp$
3	choic$
1	choice
3	choices
2	choos Name
1	choos a
7	choose
-1	chose the
2	chronicle
-4	church
3	circle
5	citizen
-4	city
1	city's
3	civil
-2	claim
-3	claimed
-1	claims
-3	class
-6	class$
-2	classes
-2	classroom
2	clean
2	clean up
-1	cleared
-2	clearspring
-1	clementine
-2	clerks
3	click
1	click Name
-4	click and
-1	click on
5	click to
3	clicking
-2	clicks
4	cliffs
1	clima stori
2	climate
-3	climb
-2	climb #
-3	clock$
-5	clocks
-2	close
-1	close Name
1	close at
2	close capti
-1	close its
2	close the
-9	close to
3	close with
7	close$
2	closed
5	closes
-2	closu$
-2	closures
2	cloud
-2	clouds
2	club$
-2	clubs
1	cnn
2	cnn's
4	co
3	coast
5	coast$
5	code
2	code of
1	code$
1	coffe$
-5	coffee
1	collapse
2	colle$
4	colleague
-1	collect
1	collection
3	colon
7	colon within
1	color
2	column
5	com
-2	come
-3	comes
-2	comets
-1	comice
-6	comma
-2	commas
2	comme Name
4	comme are
4	comme below
-4	comme$
5	comment
1	commented
1	commenting
4	comments
4	commi to
7	commi$
4	commission
2	commit
4	committed
2	commons
1	commu$
2	community
-3	compa expec
3	compa$
4	company
1	compare
5	compe close
5	competition
-1	complain
5	complaints
2	completely
2	computer
1	conce about
2	conce$
1	concerned
2	concerns
5	condi apply
-2	condu from
2	condu$
2	conduct
-2	conducts
-2	conference
2	confi tip
2	confi$
2	confidential
2	confidentially
-2	consent
-3	constitution
1	consu probl
1	conta affil
1	conta the
-1	conta traci
3	conta us
-4	conta with
5	conta$
6	contain
1	conte block
2	conte from
2	conte in
3	conte is
-2	conte thatc
-2	conte was
3	conte$
16	content
-1	contest
3	conti readi
4	conti$
7	continue
2	contr and
5	contr$
-1	contract
2	contractor
-1	contradict
2	contribute
1	contributing
2	contributors
3	control
4	conve$
7	conversation
-2	cook
1	cookery
-2	cooki and
1	cooki for
-1	cooki have
1	cooki help
1	cooki setti
4	cooki so
4	cooki to
6	cooki$
8	cookies
3	coole$
1	cooler
3	copie witho
2	copie$
4	copied
3	copy
1	copy link
-1	copy of
-1	copy the
5	copyr #
-3	copyr law
-2	copyr was
27	copyright
6	corre at
-2	corre offic
1	corre reque
4	corre$
9	correct
-3	correction
-1	corvo
-3	cost
1	cost of
-4	costs
-2	costs more
-2	cough
-2	cough syrup
-5	could hear
4	could not
2	could survi
-2	coun
2	counc hall
-3	counc$
-4	council
-1	councillors
2	count
-2	count are
2	count on
1	count reade
3	count$
2	counted
-1	counter
-3	countries
-4	country
1	county
1	courier
3	court has
2	court in
-4	court of
-2	court sketc
-3	court$
-5	courtesy
2	courthouse
-1	courtroom
-3	cover
1	cover Name
2	cover and
1	cover of
1	cover the
1	cover$
6	coverage
6	covers
-2	cowshed
-1	crack
-1	crack engin
-1	crack$
-2	cracks
-4	crane
-2	crane fell
-1	crash
2	cravi a
2	craving
-3	cream
-3	cream$
1	crease
2	create
5	created
3	creation
-5	credi Name
5	credi$
-11	credit
4	credits
2	cricket
-2	cried
-2	cried$
-2	criti says
-2	critic
-1	crore
-2	cross
-1	cross is
2	crosses
-2	crossing
6	crossword
1	crown a
-2	crown$
-1	crowns
-1	crude
-2	cup$
1	curat by
1	curated
4	curious
3	curre pay
2	curre time
-2	currency
3	current
3	currently
2	curry
-1	custo and
4	custo only
-1	custo point
-1	customer
-5	customers
1	d
2	d #
-1	dahli from
-1	dahlias
3	daily
2	daily brief
-3	dale
-1	dance
-4	dance$
-4	dancing
2	danger
-3	dark$
-6	dash
8	data
2	data provi
4	data with
1	data$
3	datal$
3	datalayer
4	date
3	date with
2	date$
-1	daughter
-1	dawn
-1	dawn$
-4	day is
4	day of
-1	day one
-1	day three
5	day with
3	day's
2	day's headl
-2	days after
6	days of
-6	days$
-5	de
-5	de Name
-3	dead
-1	dead$
2	deal
1	deal$
-1	deals
-4	deals$
-3	dear
-2	dear Name
1	debat Name
1	debat$
2	debate
-4	debt
-1	decad$
3	deccan
-3	decem$
-1	decis is
1	decis$
-1	decision
1	decisions
-1	decla$
-1	declare
3	dedicated
3	deeper
-1	degrees
2	delay$
7	delayed
4	deliv at
1	deliv by
7	delivered
4	delivery
-9	della
-2	dellacrane
-2	dentist
-2	department
2	deposit
-3	derby
-1	describe
2	descriptions
6	desk
2	desk$
-1	detai will
7	detai$
7	details
4	devic$
5	device
-2	devli$
-2	devlin
6	dialo windo
2	dialo$
8	dialog
-5	did
-2	did it
-2	did not
1	did you
-1	diesel
-2	diffe$
-2	differ
4	digis$
4	digisol
5	digit acces
7	digital
-4	dingh$
-2	dinuka
-2	dion
-1	dion Name
1	direc$
1	directly
3	discl Name
3	disclaimer
4	disclosure
1	discover
4	discu$
2	discussed
2	discussion
2	dislike
5	displ name
2	displ none
8	display
2	displaying
-2	dista #
-3	distance
3	dive
2	dive deepe
-5	divid$
-5	divided
-3	do
-1	do with
5	do you
-8	do$
-4	docto$
-4	doctor
1	docum getel
4	document
-1	documents
-2	does a
1	does it
3	does not
-1	dog
-1	dog$
-6	dogs
-2	dogs$
2	dollar
3	don't have
4	don't miss
-2	don't use
-4	don't$
-1	donat a
-2	door
-3	door$
-2	doors
-2	doors$
-3	dots
-2	dots$
-7	doubl Name
-1	doubl$
3	double
-1	doubled
-7	doubles
-2	doubts
-5	down
-1	down and
-3	down the
-3	downl speed
3	downl the
3	download
1	dozen
-1	drawn
3	dream
-6	drill
-2	drink
-1	drive on
-1	drive$
-4	drivers
3	drone
-3	drones
-2	drops
-2	drought
-3	drunk
-6	dry
-2	dry$
-3	due
-1	due on
-1	dull
-1	dull sound
2	durat #
2	duration
2	durian
-1	durin the
-2	dusk
-1	dusk$
-2	dying
6	e
2	e #
2	e$
1	each morni
-1	each$
-5	early
-4	early$
5	earn
3	earn a
-2	earn$
-4	ears
-2	ears$
-1	easter
4	eastern
-6	eastmoor
3	eat bette
-3	edges
-2	edges$
8	edit
1	edite for
5	edited
3	editi for
5	editi$
3	editing
8	edition
4	edito Name
1	edito choic
-3	edito indep
3	edito$
2	editor
2	editor's
1	editorial
1	editors
-2	eels
-1	eels once
-2	effec on
-1	effect
-3	effects
-2	egg
-1	eggs
-2	eggs or
-2	eight
-3	eight$
1	eithe becau
-1	elbow
1	eleme$
1	element
-1	eleve count
-4	eleven
-2	ella
-2	else
-1	elsie
11	email
8	email a
2	email addre
2	email the
3	email$
6	emails
4	embed
2	embed$
2	embedded
-3	emergency
-1	employers
-2	empti the
-2	emptied
-2	empty
-2	empty plint
6	en
2	en franç
2	enable
1	end
3	end of
-1	end to
-1	ended
-2	enemy
-2	enemy$
-5	energ minis
-4	energy
-1	engin inspe
-1	engin$
-1	engineers
4	enjoy
-4	enlar$
-4	enlarge
-1	enoug$
-1	enough
4	enter
3	enter newsl
2	enter your
1	enter$
3	entertainment
-3	entry
-3	entry is
2	environment
-9	epa
-8	epa$
4	episo of
2	episo$
3	episode
7	episodes
7	error
6	error has
5	esc
9	escape
-1	euro
-6	euros
-5	euros$
-3	even
-2	eveni Name
-2	evening
-8	ever
-2	ever$
8	every
5	every Name
-1	every agree
-1	every but
1	every chart
-1	every one
2	every phone
4	every secon
-2	every three
1	every week
-3	every you
-1	every$
-3	everybody
-1	everyone
-4	everything
-3	ewan
8	examiner
8	examp$
11	example
-1	exclu right
-5	executive
-2	exercise
2	exhibit
4	exist
4	exist$
1	exit
1	exit$
2	expan all
3	expan$
5	expand
-1	expec #
-5	expec on
-3	expec$
-2	expect
-5	expected
-3	expects
1	expensive
2	exper Name
2	exper$
3	expert
2	experts
3	expired
2	expla Name
2	explainer
2	explo the
4	explore
2	exter websi
3	external
-2	eyes
1	f
1	f #
-2	face
3	faceb$
5	facebook
2	factline
1	faile or
-1	failed
-1	fails
-3	fall
-1	fall in
-3	false
-3	false$
-2	famil$
-2	families
1	fan
1	fan forum
-1	fancy
-1	fancy a
1	far
4	far$
1	fares
-1	farme$
-4	farmers
-4	farms
-4	farms$
2	fast
3	fast$
-4	fat
-1	father's
-5	featu$
2	featured
-6	features
5	feed
6	feed$
-1	feedb until
2	feedb$
3	feedback
1	feel
3	feel young
2	feeli lucky
2	feeling
-1	feet
-4	fell
-1	ferra$
-1	ferrand
-3	ferreira
-1	ferry passe
2	ferry plan
1	ferryman
1	ferrymen
-2	festi this
2	festival
-2	festivals
-2	few
-4	fewer
3	field are
3	fields
-3	fifty
-1	fifty$
-7	fight
-1	figur from
-2	figures
-6	file
-2	file pictu
-1	file$
3	filed
3	filed under
5	fill
-5	film
-1	film is
-2	film$
1	financial
2	find
-4	find a
-4	find new
5	find out
-2	find the
2	find us
-2	finding
-2	fines
-2	finis$
-2	finished
-4	fire
-4	fire$
-2	fires
-3	firms
-3	first
1	first Name
2	first appea
-1	first in
-2	first night
-2	first time
5	first to
-5	first week
7	first year
-4	first$
-4	fish
-2	fits
4	five
-1	five month
3	five years
-4	five$
-1	fjord
4	flag
-2	flat
4	fligh$
1	flight
-2	flood
2	flood$
-2	flooded
1	flooding
2	floods
-2	floor
-4	flour
-1	flower
2	fly
6	fly at
-4	fly$
3	fm
6	follo Name
-2	follo in
-2	follo my
-4	follo the
2	follo us
1	follow
2	followed
3	font
3	font size
3	food
1	food$
-3	foods
-2	foods$
-4	foot
-4	foot$
2	football
9	for #
-3	for a
2	for all
-2	for an
-1	for anyon
2	for by
-1	for child
2	for conte
-2	for cough
-2	for crack
6	for detai
-2	for each
-4	for every
1	for feedb
-2	for flood
4	for free
1	for full
-5	for gold
6	for later
4	for lengt
2	for membe
6	for more
-2	for nine
-1	for nothi
1	for our
3	for readi
3	for signi
1	for subsc
-5	for the
1	for this
-2	for those
3	for updat
2	for us
2	for video
3	for votin
4	for you
1	for your
11	for$
-1	forces
-1	ford$
-2	forec to
-2	forecast
-1	foreign
-1	fores$
-1	forge the
-3	forget
2	forgot
-2	form a
5	form below
-5	form$
1	forma is
2	format
-2	fortune
-5	forty
-3	forwa looki
-4	forward
-3	found
-1	found no
5	foundation
-2	four
2	four Name
-2	fourth
2	fox
2	franç$
4	français
-2	fraud
-1	fraud$
5	free
2	free and
3	free artic
3	free for
-1	free like
4	free reads
1	free trial
3	free$
-1	freed
2	fresh
-4	frey
-4	frey$
-3	friday
3	frien$
8	friend
-4	friends
2	from Name
-1	from abroa
3	from agenc
2	from an
-1	from any
2	from exter
-2	from our
-1	from the
-2	from video
4	from you
-4	from your
1	front
1	front page
2	frost$
-2	ft
-2	ft #
-8	fuel
-7	fuel$
10	full
-2	full and
3	full inter
-1	full of
1	full repor
3	full table
-2	full until
-2	full year
4	fulls$
6	fullscreen
3	function
4	funded
2	funding
-1	further
7	future
-6	g
-2	gain
-1	gaine #
-2	gained
-3	galle
3	galle #
10	galle$
8	gallery
3	gambl probl
1	game
-1	game of
3	game$
-3	games
1	games and
-5	games on
2	games$
-1	gap
2	garde and
-1	garde have
6	garde$
4	gardeners
2	gardens
-3	gate
-3	gate$
-1	gates
-4	gave
-3	gave the
-7	gazette
7	gearhound
4	geese
-2	geese cross
6	geese fly
3	gener Name
2	gener from
-1	gener$
-2	general
5	generated
3	generative
4	get
4	get #
-3	get a
2	get in
8	get it
2	get notif
2	get one
2	get the
-9	get up
-5	get your
1	getelementbyid
-2	gets
1	getti your
-2	getty
-2	getty$
-3	ghent
7	gift
1	gift link
2	gift$
2	girls
-1	girls throw
-2	give what
-3	given
-4	gives
-1	gives you
-2	glaci in
-1	glaci on
-2	glacier
-3	glass
-2	glass$
-2	glove$
-2	gloves
-2	go
2	go at
-1	go back
2	go up
-3	goal
-2	goalk Name
-2	goalkeeper
-2	goats
-1	goats later
4	goes
2	goes on
2	goes out
1	goes to
-2	goes$
-4	gold
-3	gold$
-3	good$
2	google
2	googletag
2	gorge inter
2	gorgeous
4	got a
2	got three
-1	grain
2	grant
-2	graun
-6	green$
-8	greenumbrella
-1	greta
-2	grew
-2	grew up
-5	groun$
-5	ground
4	group
3	group$
-2	growers
-2	growing
-1	grown
-2	growth
-1	guard
-2	guest
3	guide
3	guide to
2	guide will
-1	guilty
3	gulf
-1	gull
-5	had
-1	had lost
3	had no
3	halden
-1	half of
-1	half time
-1	hall Name
1	hall$
-2	hana
-6	hand
-5	hand$
-1	handed
-7	hando$
-7	handout
-4	hands
-3	hands$
-1	handwriting
-2	hang
-1	hang on
-1	happe now
-4	happens
1	harbo lette
-1	harbo maste
1	harbo tunne
-1	harbor
2	harland
-2	harlow
-3	harvest
4	has a
-1	has apolo
-2	has asked
-1	has beate
2	has been
-1	has grown
-6	has no
-4	has none
6	has occur
-1	has recei
3	has taugh
4	has told
2	has tried
-2	have #
5	have a
4	have an
-2	have been
-1	have doubl
-1	have it
-1	have joine
2	have lande
-1	have lost
1	have no
1	have not
-2	have notic
3	have one
3	have quest
1	have reach
1	have seen
1	have switc
-2	have to
-10	he
-1	he did
-2	head
-1	head$
1	headl Name
2	headl in
5	headl$
6	headline
4	headlines
-3	healt$
-1	heap
5	hear
6	hear from
-4	hear our
4	hear the
-1	hearing
-1	heart
-2	heart$
-2	hearthgrain
-3	heat
-3	heat$
-2	heavy
-3	hedge
-1	hedge block
-1	hedge reads
-1	held
5	help
1	help centr
-2	help for
4	help of
-1	help you
2	help$
2	helpf$
2	helpful
-1	helps
-2	helps more
-7	her
-1	her noteb
-4	herald
4	here
3	here for
1	here is
-2	here said
-1	here the
10	here$
1	here's
-7	hero
-2	hest
2	hide
3	hide capti
-3	high
-1	high press
-1	high stree
-1	highe price
-1	higher
-2	highl$
1	highlands
-1	highw #
-1	highway
-6	him
2	him at
-6	him$
3	hinges
-9	his
-2	his clock
-2	his fathe
-1	his new
-2	historical
3	hit
5	hits
4	hits the
-1	hoard on
-1	hoardings
-1	hold up
-1	holes
-5	holid$
-5	holiday
-2	holm
-3	holt
-3	holt$
-1	homes
1	homes magaz
-3	homew$
-3	homework
2	hooke on
2	hooked
-2	hope
-2	hope$
1	hornets
-1	horse$
1	hoste by
2	hosted
1	hot
-1	hotel
1	hotel in
3	hotel$
4	hotels
-1	hour late
5	hour$
-2	hours
2	hours in
-1	hours of
2	hours with
-3	hours$
2	house
4	house with
-7	house$
-1	household
5	hover
-1	how
-4	how do
-1	how much
-6	how to
4	how we
1	how would
1	https
2	hub
1	hub with
5	hudson
-4	human
-2	hundred
-2	hung
-2	hung in
3	hunti for
3	hunting
3	hurry
-1	hvarn
-3	i do
-3	i don't
-2	i get
-1	i have
2	i quit
2	i was
-3	ian
-1	ice
-2	ice$
-2	ida
1	ideas
-1	idris
-3	if
2	if we
-4	if you
-1	if your
-2	ihor
-2	illne in
-5	illustration
-2	image
5	image #
-2	image from
2	image in
14	image$
4	images
4	imple by
4	implemented
4	impor infor
4	important
-1	impre of
-1	impression
1	improve
-3	in #
-6	in Name
-6	in a
-3	in an
3	in case
2	in dange
3	in five
-1	in from
-2	in his
3	in our
1	in partn
2	in pictu
-2	in place
1	in polit
-1	in retur
-1	in shift
-3	in sight
-1	in six
-2	in ten
-3	in those
-5	in three
5	in to
1	in touch
5	in your
13	in$
3	inapp$
3	inappropriate
6	inbox
1	inbox every
3	inbox$
8	inc
9	inc$
3	inclu the
3	include
-7	includes
2	including
-6	income
-2	increase
3	indep journ
-3	independence
5	independent
-2	index
6	india
-4	indoors
-1	ines
2	influence
-4	infor the
7	infor$
5	information
-1	informed
3	input from
3	inputs
2	inquiries
-1	inquiry
-1	insid the
1	insights
-1	inspe pier
-1	inspect
1	insta$
5	instagram
-1	instr to
4	intel$
5	intelligence
2	inter Name
1	inter has
2	inter in
1	inter$
1	interest
1	interested
2	interiors
4	interview
-4	into forty
1	inval email
1	invalid
2	inves$
2	investment
-1	invited
3	invol in
-1	involve
3	involved
-2	is #
8	is a
1	is also
-1	is as
-3	is at
1	is auto
2	is avail
1	is best
1	is block
-1	is close
-2	is due
-3	is dying
-4	is expec
2	is for
-2	is free
5	is from
1	is hoste
3	is in
3	is loadi
1	is made
3	is more
2	is neede
4	is not
5	is now
-2	is old
10	is on
-4	is open
2	is out
-1	is owned
2	is part
6	is prohi
-2	is read
-2	is the
-2	is there
-2	is what
2	is why
3	islan$
-2	island
3	islands
-2	isn't
2	issue
4	issue$
5	issues
-2	it
-2	it all
3	it and
6	it at
-1	it back
-2	it befor
4	it can
-3	it does
-2	it from
1	it goes
-2	it has
2	it here
3	it in
-4	it is
3	it on
5	it only
1	it pleas
-2	it raine
-2	it right
-1	it takes
1	it time
-1	it up
4	it with
2	it you
-3	it$
2	items
3	items$
-7	its
-2	its autho
-2	its banks
-3	its cheap
3	its contr
-2	its plan
1	its playe
1	its stati
2	its terms
2	its visit
-1	itself
-4	jakar$
-4	jakarta
1	jamal
1	jamal Name
-1	january
-2	jars
-5	jeanne
1	jersey
-2	jessamy
-2	jill
-3	job$
3	jobs
7	join
4	join #
-3	join a
2	join the
-1	join us
-1	joine Name
-3	joined
-2	joini the
3	joining
-2	jon
-2	jon rudd
-1	jordan
-2	joris
4	journ$
8	journalism
1	journalist
2	jprat carol
2	jpratt
-2	judge
-1	judge's
3	judgm in
3	judgment
-6	july
3	jump
3	jump to
-3	june
4	june$
-2	jury
-1	jury$
1	just Name
-3	k
-2	karshumbrella
-1	kaveripet
-1	keel
4	keep cooki
-3	keep it
4	keep readi
-2	keep the
-1	keeper
-2	kelp
-1	kelp lines
-9	kept
-9	kept at
3	kestr Name
3	kestr$
2	kestrel
1	kestrel's
-1	kettles
-2	key
5	key point
2	key to
4	key$
4	keys
4	keys to
4	keywords
-3	kicks
-3	kicks the
-2	kidnappers
-2	kidney
-3	kille the
-4	killed
-2	kilograms
-3	kilom$
-3	kilometres
-2	kimur$
-2	kimura
3	kind
3	kind$
-4	kindness
-1	king
1	kintara
1	kit
2	kitch garde
2	kitch team
-3	km
-6	kmph
-4	knees
-1	knife
1	knitted
2	know
2	know about
2	know more
-3	know the
1	know$
1	knowledge
-3	knows
-2	knows the
-1	koala
-4	koch
-4	koch$
-1	kofi
-1	kriel
-1	kyoto
-1	label
-1	lady
-6	lake
1	lake examp
-3	lake is
-2	lake$
-1	lamp
-2	lamps
2	lande in
1	landed
-3	landlord
2	lands
2	lands at
-1	lane
-4	langu$
-7	language
1	languages
3	lante$
-2	lantern
-2	lanterns
2	larger
-2	last
1	last free
-2	last seaso
1	last updat
-1	last week
-4	last$
-1	lasted
-3	lasts
-2	late
-2	late$
3	later
3	later$
-1	lates figur
3	lates from
-1	lates in
1	lates news
1	lates$
6	latest
-1	laude$
-1	lauder
-2	laugh$
-2	laughed
4	launc in
-1	laund in
-1	laundry
-7	law
-2	leade geese
-3	leader
1	leads to
-2	leaflets
1	league
5	learn
3	learn$
-1	learned
-4	learning
4	least
5	least #
6	leave
2	leave a
3	leave at
-5	leave by
-1	leave every
2	leave it
-4	leave the
2	leave their
2	leave whene
2	leave$
-3	leaves
-2	led
2	ledger
-8	leeks
-8	leeks$
2	left for
-1	left out
5	left$
1	lena
-2	lend
1	lends
3	length
-4	lenses
-2	leoni Name
-2	leonie
-3	less than
2	less$
-1	let
2	let us
-1	let's
-1	let's talk
-1	lette Name
1	lette bugle
1	lette goes
-3	lette the
3	lette to
-4	level
3	levels
-6	libra$
-5	library
-1	library's
2	licen$
4	licence
-2	lid
-3	lies
-1	lies$
-2	life
-1	life and
-2	light
-1	lighter
-2	lighthouse
1	lights
5	like
1	like Name
3	like and
-3	like silen
-3	like the
-2	like to
-1	like you
4	like you'v
8	like$
-6	lim
2	limit
2	limit #
-1	limit$
-1	limited
-2	lind
-1	lindow
-2	lindqvist
-2	line
-3	line of
-1	line on
-3	lines
-3	lines$
12	link
2	link and
2	link copie
3	link to
1	link$
-3	linked
4	links
2	links in
2	links to
-2	links with
2	links$
2	lire
8	list
3	list #
-2	list by
1	list of
4	list$
2	liste Name
-4	liste for
3	liste in
4	liste to
3	liste$
3	listed
4	listen
1	listi in
2	listings
-6	litres
-2	littl Name
-3	little
-2	liv
5	live
-2	live from
3	live in
2	live marke
2	live on
2	live updat
4	live$
2	living
4	load
2	load more
-2	load neigh
1	load the
2	load$
1	loade eithe
6	loade$
8	loaded
2	loadi it
8	loadi$
13	loading
-1	loaf
2	lobby
2	local
2	location
-1	lock
3	log
3	log in
3	logge in
7	logged
2	login
-3	long
-1	long road
-1	longe$
1	longer
1	look
1	look at
-1	look for
3	look$
5	looki for
-3	looki state
2	looking
1	looks
3	looks like
-1	looks$
-3	lose
-1	lose a
-2	lose lette
3	lose their
-3	lose your
-1	losses
-3	lost
-2	lost$
1	love food
2	love kitch
3	love to
-5	love$
-1	low
-2	lowe
-2	lower
1	lowland
1	lowve$
1	lowveld
-1	lucky
-1	lumen
3	lunchtime
-3	m
-1	m$
4	machi trans
-2	made a
-2	made of
3	made$
1	magaz is
1	magazine
3	mail
2	mail$
-3	mailboat
2	mailto
-1	maine
2	maison
4	make
4	make a
-1	make it
3	make sense
-2	makes
-1	mallaig
-4	man
3	man who
-1	manag Name
3	manag them
2	manag your
8	manage
-1	management
-2	manager
1	manchester
-1	many
8	map
2	map not
-1	map showi
3	map was
1	mappe$
2	mapped
-3	maps
-2	maps and
-4	march
-3	march$
2	marke data
2	marke updat
2	marke$
3	marked
-7	market
2	markets
-5	markt
-5	markt$
-1	marro$
-2	marrow
-3	marsh
-1	massa$
-1	maste told
2	match$
1	mater may
3	material
-1	matte$
-2	matter
6	matters
2	max
2	max width
4	may
-1	may ask
1	may be
-1	may come
6	may conta
3	may earn
3	may get
4	may have
2	may print
-3	may start
3	may write
-10	may$
6	maybe
-1	mayor Name
-2	mbeki
4	me the
-1	meals
-3	mecha$
-3	mechanic
7	media
-2	media Name
1	media could
2	media$
3	meet
1	meet the
-1	meeting
-2	melny$
-2	melnyk
-2	membe can
3	membe of
1	membe only
3	membe$
5	member
-2	members
-2	men
-3	men's
2	mentioned
-1	menu
-1	menu price
2	menu$
1	merge$
1	merger
-3	meridian
2	message
-2	met
-1	met in
-2	method
-3	metre$
-5	metres
-2	metro
6	mi
6	mi$
4	midni on
-2	midni$
1	midnight
2	might
1	might also
-3	miles
-2	milk
-2	milk$
-2	millers
-1	milli crown
-2	milli$
-5	million
6	min
1	min read
2	min$
-2	miners
-1	minimum
3	mining
-6	minis$
-3	minister
-6	ministry
4	mins
4	mins$
-1	minut a
-2	minut longe
-2	minut to
9	minut$
6	minute
-1	mira Name
3	mirror
3	miss
2	miss Name
3	miss a
3	miss an
-4	miss it
2	miss out
3	misse it
2	misse the
-1	misse$
5	missed
-4	missing
1	mission
5	mista$
2	mistake
4	mistakes
-5	mixed
-1	mobile
3	modal
2	modal windo
4	mode
5	moder$
6	moderated
-2	momen the
-2	moment
-5	monda$
-6	monday
-2	money for
-1	money than
1	money$
5	month
3	month for
-3	month in
-1	month to
8	month$
3	monthly
-3	months
-3	mood
-2	moon$
5	more
5	more Name
2	more and
-1	more are
5	more from
-1	more infor
-1	more money
-2	more on
3	more photo
-2	more slowl
-2	more snow
2	more than
-2	more water
5	more$
-5	morel
-2	morni Name
1	morni brief
-1	most
-3	most of
2	most popul
3	most read
-2	most show
2	most viewe
-3	mothe told
-1	mothe$
-5	mother
-3	moths
1	motion
4	motors
-2	mouth
-2	mouth$
-1	moved
2	moves
4	moves fast
2	moving
-2	mr
-2	much
-2	much does
3	multimedia
2	murde myste
2	murder
-2	museum
3	music
3	music$
1	must be
4	mute
3	mute$
5	muted
2	my
-2	my leade
-1	my light
-3	my mothe
2	my perso
2	my skin
2	mysteries
-3	nadia
-3	nadia Name
-4	nadirah
-2	nallur
5	name
2	name must
1	name$
-2	named
-1	named Name
-3	names
-7	names 0
1	names 1
2	names 2
-2	names were
-4	national
3	navig$
-2	near
-3	near Name
-2	near the
3	near you
-3	nearly
2	necessarily
3	necessary
-6	need
-1	need a
2	need help
1	neede Name
-1	needs
-2	needs a
-3	neigh belie
-2	neigh carry
-1	neigh hedge
2	neigh the
-1	neigh$
-1	neighbor's
-1	neighbour's
-5	neighbours
-1	neither
1	netwo faile
-1	never asked
1	never learn
6	never miss
2	never put
-2	new album
-4	new bands
1	new cross
4	new custo
4	new episo
6	new home
-2	new membe
-2	new price
1	new recip
-1	new rules
-1	new shirt
2	new to
4	new windo
-7	new$
1	newfoundland
12	news
2	news break
-1	news confe
1	news from
2	news on
2	news to
5	news$
2	newsd$
3	newsdesk
1	newsl Name
-3	newsl in
1	newsl is
2	newsl promo
1	newsl tells
-1	newsl was
-2	newsl write
10	newsl$
9	newsletter
-2	newsletters
3	newsp and
3	newsp$
5	newspapers
3	newsr at
9	newsroom
2	next
2	next Name
-4	next stop
-3	next to
3	next up
-2	next week
-2	next year
-1	next year'
-4	nia
-4	nia Name
-2	night Name
-2	night at
-2	night in
4	night the
-1	nights
-2	nils
-4	nine
-2	nine days
-2	nine hours
-3	nine in
-1	nine milli
3	nine times
-1	nine years
-1	nineteen
6	nj
-2	no
-2	no anvil
4	no longe
-6	no more
3	no part
-2	no pumpk
5	no stair
25	no stop
-1	no ticke
4	no votes
3	no$
2	nobod asked
-6	nobody
-2	none
-2	none$
3	nonprofit
-2	noon
-2	noon$
-5	noor
3	norla$
6	norland
4	norpr #
-8	norpr$
-6	norpress
-1	north
-3	north$
-7	northgate
8	northmedia
-3	not a
5	not allow
2	not avail
5	not be
3	not been
2	not displ
-2	not even
-2	not every
-1	not for
-2	not go
2	not invol
-2	not like
3	not load
6	not loade
2	not neces
-3	not on
2	not ready
2	not respo
2	not sell
2	not showi
3	not suppo
-2	not the
3	not there
-5	not$
2	note$
-1	notebook
3	noted
-2	nothi from
1	nothi on
-3	nothi$
-7	nothing
4	notic a
3	notic and
-2	notic on
-1	notic the
-2	notic$
-2	noticed
2	notif sent
5	notif$
3	notifications
-2	novak
5	now
-3	now #
1	now Name
1	now earn
3	now for
-7	now pay
2	now playi
-3	now she
9	now$
-5	npa
-5	npa$
4	numbe #
-1	numbe on
-5	nurse
-1	nurse with
-6	nurse$
6	occurred
-2	octob$
4	odds
-1	oduya
2	of #
-5	of a
-2	of all
-1	of any
4	of artif
2	of condu
3	of dialo
-2	of five
5	of free
1	of frost
-1	of his
-1	of lies
3	of list
3	of movin
2	of our
2	of playe
5	of publi
-1	of radio
3	of sales
-4	of seven
-2	of tea
-3	of them
3	of these
8	of this
-1	of those
-4	of two
2	of use
2	of$
5	off
-1	off at
3	off for
1	off on
1	off optio
2	off selec
-1	off the
6	off your
1	off$
1	offer
-2	offered
3	offic #
1	offic and
-2	offic lose
-2	offic on
-1	offic$
-2	officer
-2	officers
-2	offices
-1	oil
3	ojd
3	ojd$
-1	ojeda
-1	ojeda$
-1	okafor
2	okoro
-2	olaf
-1	old
4	old bridg
-2	old rope
-2	older
-2	older peopl
-1	older$
1	oldest
-2	oller
1	ombud$
2	on #
4	on any
-1	on both
-1	on broad
-7	on every
-3	on foot
1	on here
-5	on holid
3	on how
4	on in
-1	on line
2	on murde
5	on notif
3	on our
1	on paper
-1	on purpo
2	on sale
-1	on strea
-3	on strik
-3	on them
5	on this
6	on your
3	on$
-2	once
-1	one
3	one artic
2	one email
-2	one in
2	one more
-7	one$
-5	ones
-4	ones$
-5	onion
-5	onion$
-1	onions
5	online
6	only
-1	only a
-1	only in
6	only takes
10	only$
-1	onslow
7	oops
2	open
10	open 1
13	open 10
10	open 11
1	open 12
-1	open 13
-4	open 14
12	open 2
-2	open 4
-5	open 5
2	open 6
10	open 7
14	open 8
20	open 9
-3	open again
3	open for
9	open it
-2	open their
-4	open to
-1	opene a
-2	opened
-2	opera
6	opini Name
-2	opini on
4	opinions
2	optio cooki
2	optional
2	or
-3	or #
1	or becau
3	or manag
1	or netwo
1	or set
4	order
-3	order of
1	order the
-2	ordered
1	org
-2	organ Name
-2	organiser
2	origi artic
2	original
-4	orla's
-4	orsino's
-2	orth
-4	osman
-2	ostberg
-2	oster Name
-2	osterby
-1	other
5	other are
1	other$
9	others
19	our
2	our #
6	our Name
4	our app
2	our busin
-5	our custo
-3	our daily
2	our desk
3	our edito
1	our exper
1	our footb
2	our free
1	our harbo
1	our help
2	our house
-3	our lake
-1	our links
1	our missi
1	our new
1	our newsd
1	our newsl
-5	our own
2	our partn
2	our repor
4	our revie
2	our showb
2	our six
1	our trave
3	our weekl
1	our write
2	out at
1	out every
-2	out for
3	out how
-1	out in
1	out more
1	out our
-8	out$
1	outfl the
-2	outlo for
-2	outlook
-4	outside
-1	oven
7	over #
-7	over a
2	over the
-4	over$
-4	owen
-5	own
-4	own bells
-1	owned by
2	owner and
2	ownership
4	owns
-2	oyelo
-2	oyelo$
-2	p m
-4	pa
-9	pa$
6	pacific
1	padding
11	page
1	page again
-2	page and
3	page has
-1	page of
10	page$
2	paid
-2	paid #
2	paid for
-2	painters
-2	pan
2	pantry
-1	paper in
-3	papers
5	parag$
-3	parent
-2	parents
-1	paris$
-4	parish
3	park has
-8	parki$
-5	parking
-3	parliament
7	part
2	part guide
3	part may
6	part of
-3	part$
1	partn with
-2	partner
-4	partners
1	partnership
-2	party
1	party that
-1	party$
-1	pascal
2	pass
-1	pass that
-2	passe wait
-1	passed
-5	passengers
-1	passes
-3	passport
2	passw$
3	past
-2	patie the
-2	patie$
-6	patients
6	pause$
4	paused
-3	pay
-5	pay #
-1	pay a
2	pay for
3	pay us
-1	pay$
2	payments
2	pdf
2	pdf$
1	peace
-1	pears
-1	pebble
-5	penalty
-2	penn
2	pension
-3	pentland
2	peopl in
-3	peopl to
1	peopl who
-1	peopl$
-5	people
1	per
-2	per cent
-2	perce$
-6	percent
3	performance
3	period
-2	permi$
2	permission
-3	permit
2	perso infor
2	personal
-2	petra
-3	petrol
4	phone
-2	phone and
1	phone for
5	phone$
-3	phones
-21	photo
-2	photo Name
3	photo and
-10	photo by
6	photo galle
-1	photo steph
-2	photograph
1	photographs
9	photos
-6	pic
2	pic twitt
2	pick
1	pick up
3	picks
2	picks for
4	pictu Name
-1	pictu of
2	pictu quiz
8	pictu$
-5	picture
2	pictures
-6	pier
-1	pier six
-2	pier$
-1	piet
-2	pigeon
-1	pigs
1	pilot
-3	pilots
-2	pipeline
2	pitch
-1	pitch in
-2	place
-1	place$
7	placeholder
-2	places
1	plains
-1	plan
2	plan delay
-3	plan in
2	plan$
2	plann a
-2	plann$
-2	planned
2	planning
1	plans
-1	plans for
-1	plant
-1	plant in
-1	plastic
2	platf$
5	play
-1	play Name
-3	play in
2	play now
-2	play to
3	play will
3	play$
1	playback
1	playe and
-1	playe in
1	playe is
1	playe ready
2	playe windo
6	playe$
10	player
-3	players
3	playi$
1	playing
3	pleas try
-3	pleas$
15	please
-3	pleased
1	plenty
-2	plint in
-2	plinth
-1	plumber
-1	plums
-5	plus$
6	pm
5	pm$
1	pocke$
2	podca Name
7	podca$
8	podcast
-2	point
-4	point$
-1	pointed
2	points
4	polic$
-6	police
4	policy
4	polit moves
1	polit$
8	politics
7	poll
6	poll is
-2	polls
-2	polls close
-1	popul with
2	popul$
3	popular
3	popup
3	popup of
-3	port
3	portal
-2	porter
-4	porto
3	position
2	possible
3	post a
1	post canno
-1	post offic
4	post share
-1	post since
-2	post was
-5	post$
4	poste by
4	posted
4	posting
1	posts
-1	pot
-1	pots
-1	pots$
-1	pound a
-2	pounds
-3	power
3	power and
-3	power banks
2	power by
-1	power stati
4	powered
1	pratt
1	prefe here
5	prefe$
6	preferences
2	presented
-1	president
9	press
3	press Name
-1	press for
2	press play
-2	press the
1	press$
3	pressing
-1	pressure
1	preview
4	previous
-2	price of
3	price on
5	price were
-2	price$
-1	prices
2	princ$
2	principles
1	print
2	print in
2	print it
1	print subsc
-2	print this
2	printed
-2	priso$
-1	prison
-1	prisoner
2	priva centr
4	priva$
6	privacy
1	priya
-2	prnewswire
2	probl Name
2	probl$
4	problem
-1	profi of
1	progr is
2	program
6	prohi$
6	prohibited
7	promi$
6	promise
-1	promised
1	promo
4	promo$
2	promoted
2	promotion
3	property
-1	prote$
2	prove
5	provi by
6	provided
2	provider
-1	pryce
3	publi by
-1	publi in
3	publi may
7	publi$
4	public
3	publish
4	publisher
-1	publishers
-2	pubs
-4	pugh
-2	pumpkin
3	punch$
3	punchline
-7	punctualbus
-3	pupils
3	purchases
-1	purpose
2	push
-1	push off
-1	put the
-4	puts
1	puzzl games
2	puzzl page
4	puzzl$
5	puzzle
2	puzzles
5	px
2	px$
-2	q
-2	q Name
2	qr code
2	quart of
-1	quarter
2	quest about
5	quest$
2	questions
-5	queue
-5	queue$
-1	queued
-3	queues
-5	quietstreets
-4	quill
-4	quill$
-1	quist
-4	quit
2	quit sugar
2	quiz
3	quiz is
3	quiz$
-11	quoted
4	quotes
3	r
1	race
2	race on
-2	radio at
-1	radio for
-3	rae
-3	rae$
-2	rahal
-2	rahal$
-2	railw is
-2	railway
-2	rain
-3	rain stops
1	rain$
-1	raine$
-2	rained
-1	rainy
-2	raise
-2	raise #
-2	raise$
-3	raised
1	raising
-4	range
1	rare
6	rate
3	rate this
1	rate$
-2	rates
2	rathe read
1	rather
5	ratin #
5	rating
-1	raw
2	re
2	re enter
5	reach
2	reach him
1	reach your
-3	reached
-1	reaction
6	read
-2	read a
1	read about
3	read in
2	read more
9	read next
1	read our
5	read witho
-13	read your
5	read$
2	reade can
-3	reade of
2	reade$
5	readers
3	readi for
1	readi time
5	readi$
11	reading
1	reads
-1	reads Name
2	reads$
1	ready for
-4	ready in
2	ready to
1	real
4	reaso$
4	reasons
-2	rebels
-1	recalled
2	recei a
3	receive
1	recip Name
1	recip every
4	recip$
5	recipe
2	recipes
1	recom Name
3	recom for
-1	recom$
1	recommendations
5	recommended
-2	recommends
-2	recor$
-2	records
-2	recycled
2	reduc stres
2	reduce
-3	reef
4	refer$
2	reform
4	refre the
4	refreshing
-3	refun$
-3	refund
-1	refus to
-1	refused
1	regio$
1	region
4	regis for
2	regis in
1	regis offic
1	regis$
4	register
5	registered
-4	regre$
-6	regret
-4	regrets
2	rejec all
2	reject
5	relat Name
-2	relat illne
1	relat tags
2	relat topic
5	relat$
2	related
1	releases
1	relevant
3	reliable
1	relief
2	remai time
-4	remai$
-3	remain
5	remaining
-3	remains
-2	remote
2	remov ads
-3	remov by
2	remove
-3	removed
-7	renalcheck
-1	repeat
2	repetitive
-2	replaced
-2	repli Name
-3	replied
2	replies
6	reply
5	reply$
1	repor and
2	repor at
3	repor by
1	repor in
3	repor it
-4	repor of
4	repor on
4	repor secur
2	repor was
2	repor$
4	report
-4	reported
7	reporter
8	reporting
5	repost
6	reprinting
1	repro witho
6	reproduction
1	reque$
1	request
-1	rescu on
-1	rescu$
-2	rescue
-1	rescuers
2	research
-1	researchers
3	reser the
-1	reser to
6	reser$
4	reserve
6	reserved
4	resid over
1	residents
2	resig$
3	resigns
3	respe your
-2	respe$
-2	respect
4	respectful
2	respo for
2	respo to
2	respo$
2	respond
1	responsible
3	rest
1	rest of
2	rest$
4	restaurants
-2	resul$
2	retai$
3	retailers
-1	retur from
-3	return
-1	returned
-5	reute$
-9	reuters
3	reveal
-2	reven of
-2	revenue
2	review
1	reviewed
3	reviewers
-1	reviews
-2	reyes
2	rfi
2	rfi is
-2	rhp
-2	right
3	right now
5	right reser
2	right to
2	right$
4	rights
-1	ring
-1	ring road
3	rise
2	rise$
-4	rises
-3	rises$
-2	rising
5	risk
5	risk$
4	river$
-2	rivers
2	riverton
-3	road
-1	road and
-1	road near
-1	road of
-3	road to
-2	robot
-1	robot at
2	robotics
-1	roda
-1	roda$
-1	roof
-4	rook
-6	room
-2	room$
-2	rooms
-3	rope
-2	rope$
-4	rosa
-4	rose
-2	rose #
-2	rose by
-1	round stone
1	round the
1	round up
-1	route
-1	route of
-2	router
-7	routes
-2	rs
-5	rubbish
-3	ruben
-2	rudd
-5	rules
-3	rules for
-1	rules$
4	run out
-1	runner
-4	runs
2	rush
-1	rute
2	s
2	s$
1	safe$
-11	said
-3	said Name
-2	said the
-2	said you
-3	said$
-1	saili to
-1	sailings
2	sails
4	sale
1	sale for
2	sale$
1	sales
-3	salt
-4	same time
-2	sami
-2	sampl of
4	sampl$
-3	sample
4	samples
-2	sandb in
-2	sandbags
-2	saturday
2	save #
-2	save a
5	save for
3	save share
-2	save the
6	save$
-1	saved$
-1	savers
-2	saves
4	savings
-5	saw
-3	saw the
-4	say
-6	says
-1	says Name
-1	says and
-2	says$
-2	scammers
1	scan
-1	schoo in
2	schoo$
1	school
5	science
1	scores
1	scree and
-2	scree$
-5	screenshot
2	script
3	scrol down
3	scrol to
4	scroll
-3	scult$
-3	sculthorpe
-6	sea
-1	sea wall
-1	sea$
-2	searc for
2	searc$
8	search
-1	seaso and
-2	season
-5	seats
-3	seawe$
-3	seaweeds
4	secon Name
-2	secon quart
-3	secon time
-4	second
3	secti$
1	sections
4	secur on
4	securely
4	security
5	see
-2	see a
3	see all
1	see it
1	see more
4	see our
3	see the
-6	see us
-4	see you
-3	seed
-1	seeds
-2	seeds of
3	seeing
-2	seek
2	seen a
-1	seen by
4	segment
2	selec$
4	select
3	selected
-2	sell
2	sell my
-1	sell$
-4	sells
-1	sells$
1	senat aide
-8	senate
1	senator's
7	send
2	send a
2	send us
2	send you
2	sending
2	senior
3	sense
3	sense of
-4	sent
-2	sent #
-2	sent Name
2	sent a
-1	sent off
2	sent strai
4	sentinel
5	separ tab
5	separate
-5	septe$
-8	september
4	series
-3	serve
1	serve or
1	server
3	servi do
-2	servi in
-1	servi will
2	service
-1	services
-1	session
-1	set for
3	set your
1	sets cooki
3	setti to
4	setti$
4	settings
-4	seven
-1	seven month
4	several
-1	sgt
-3	shades
3	shape
5	share
2	share by
4	share data
2	share gift
4	share in
6	share it
-4	share the
-1	share your
3	share$
1	shares
-2	shari a
-2	shari the
-4	sharing
-5	she
-3	she repli
4	she wrote
-1	shed
-2	sheep
-4	sheet
-1	sheet hung
-3	sheet$
-3	sheets
-1	shell
-1	ship
-1	ships
-1	shirt
-3	shoes
2	shop
-1	shops
-2	shops on
2	shops$
-2	shore
-3	short
6	short$
-1	shorter
5	shortly
-3	shoul i
-3	shoul you
-2	should
-2	shout$
-2	shouted
1	show capti
-2	show cloud
1	show less
3	show this
-5	show$
2	showb team
2	showbiz
-1	showed
1	showi Name
-1	showi the
1	shown here
-5	shows
-1	shows a
-2	shows the
-2	shows where
-1	shut and
-1	shuts
-1	side of
3	side$
-2	sides
-2	sides of
-9	sigge
-3	sight
-1	sign at
-1	sign for
4	sign in
-2	sign nothi
-3	sign of
-1	sign on
7	sign up
3	signa$
1	signe in
-2	signe up
3	signi up
2	signing
-4	signs
-3	signs$
-3	silen Name
-3	silen$
-5	silence
-2	silva
2	simil techn
2	similar
-1	simple
-3	since Name
-1	since the
-1	since$
1	sing the
2	singapore
-4	singing
-7	singl Name
1	single
-7	singles
4	sings
4	sings on
-2	sinking
-2	sit
5	site
1	site sets
2	site uses
4	site works
-1	six Name
1	six each
2	six part
-4	sixty
1	size #
-2	size$
-2	skarv Name
-3	skarvik
-2	skei
-3	skeid
-2	sketc of
-2	sketch
1	skin
2	skin chang
3	skip
-3	skipper
-1	sleep in
3	sleep more
1	slide
2	slide #
4	slide$
-3	slipp$
-3	slippers
2	slot
2	slow
-1	slower
-3	slowly
-3	slows
-4	small
3	small commi
-4	small print
-1	smaller
-2	smell
-3	smell$
-2	smells
-4	smoke
-1	snail shell
-1	snail's
-4	snow
3	so
3	so far
-2	so long
6	so that
2	soap
-4	socia media
-4	social
-2	socie$
-5	society
-2	soft
-5	softer
-2	software
-1	sohan
-6	soil
-2	solberg
-1	sold
-2	sold out
3	sold the
-2	som
-3	some
-2	some #
2	some links
-2	someone
3	somet we
6	somet went
7	something
-2	son
4	soprano
-1	sorne
-1	sound under
3	sounds
-6	soup
-1	soup$
5	sourc$
3	source
1	sources
-2	space
-2	space the
7	spam
-3	speak
-3	speak$
-1	speaker
2	speakers
2	speci cover
-1	speci offer
-1	speech
-3	speeds
-3	spend on
3	spend$
-1	spending
-1	spent
-2	spoke
5	spoken
-2	spons by
2	spons$
1	sponsored
3	sport
-2	sport$
-1	sports
1	spott a
1	spotted
-2	springs
-3	square
3	src
1	src #
-6	st
-2	staff
-2	staff$
2	stage at
4	stair$
4	stairs
-3	stake
-3	stand
-1	stand still
-2	standard
3	standards
-3	starl$
-3	starling
-2	stars
2	start
2	start at
-3	start by
-7	start here
1	start in
2	start the
5	start your
2	starts
2	startup
1	state$
-4	statements
-1	stati went
3	stati$
2	station's
1	statistics
3	stay on
3	stay up
-1	staye$
-1	stayed
-3	step
-1	steph tau
-1	stephen
-9	steps
-7	steps$
-3	steve
-2	stew
-5	still
3	still have
-2	still in
-1	still$
-1	stirred
2	stock
1	stock for
5	stocks
-3	stone
-2	stone$
-1	stood
-5	stop
-5	stop Name
-6	stop$
-1	stopped
2	stopped 1
-10	stopped 10
-7	stopped 11
-8	stopped 12
-2	stopped 13
-3	stopped 14
-2	stopped 15
-1	stopped 17
7	stopped 2
3	stopped 3
-3	stopped 4
-6	stopped 5
-8	stopped 6
-10	stopped 7
-11	stopped 8
-14	stopped 9
-3	stops
-3	stops play
3	store
2	store$
-1	stores
1	stori by
4	stori that
5	stori$
12	stories
-4	storlavelm
3	storm
-1	storm the
11	story
5	story Name
-6	story has
3	story is
-2	story of
7	story$
1	strai on
2	strai to
3	straight
4	straits
2	strangest
-9	straw
2	strea type
1	stream
3	streambox
-1	street
2	stres$
4	stress
4	strictly
-1	strik$
-1	strike
2	strikes
3	stuck
3	stuck on
5	stude and
-2	student
3	students
-1	stv Name
4	style
1	subje Name
1	subje to
5	subject
2	submi a
2	submi$
5	submit
-3	submitted
3	subsc and
-1	subsc butto
1	subsc could
6	subsc for
3	subsc from
2	subsc has
2	subsc now
1	subsc yet
13	subsc$
12	subscribe
3	subscriber
-11	subscribers
7	subscription
-7	subst$
3	subti off
1	subti setti
5	subtitles
1	suburbs
2	succe$
3	suddenly
1	sudok$
2	sudoku
2	sugar for
-2	sugge$
3	suggest
-2	suggests
1	summa$
2	summary
-1	summe Name
-2	summe$
-3	summer
2	summit
-3	sun
-1	sun$
-5	sunda$
-2	sundermark
1	supper
2	supplied
4	suppo Name
2	suppo by
-2	suppo for
1	suppo from
2	suppo indep
2	suppo the
3	suppo$
6	support
3	supported
-2	supporters
1	sure
-2	surve of
-3	survey
2	survi in
2	survive
-6	swim
-2	swim$
-1	swimmers
5	swipe
1	swipe to
1	switc off
3	switc to
2	switch
2	switched
2	syndi feed
3	syndicated
-2	syrup
-2	syrup about
-2	syste$
-2	systems
1	t
7	tab
6	tab$
-3	table
-4	table at
2	table not
3	tags
-4	tags on
6	tags$
-2	tak
2	take
-1	take our
4	take the
1	taken
3	taken from
1	takes
5	takes a
-1	takes to
-2	talk
-1	talk about
-1	talking
1	talks in
-3	tamm
-3	tan
8	tap
3	tap here
3	tap on
4	tap to
2	tariffs
-2	tarn
-3	tarrant
2	taste
2	taste$
-1	tau
-1	tau$
2	taught
-2	tavira
-4	tax
2	tax on
-4	tax$
-2	tea
-1	teach Name
-2	teacher
6	teachers
5	team
2	team confi
2	team has
5	tech
2	techn$
2	technologies
2	technorland
-2	teenagers
-2	teeth
-1	teeth$
1	teleg$
2	telegram
-1	telev this
-5	television
-1	telling
2	tells you
-1	tellu$
-1	tellus
-2	ten
3	ten best
-3	ten minut
-1	tenth
-1	tents
5	terms
1	terms apply
3	terms$
-2	tess
2	test
1	test your
-1	test$
-5	tested
-2	tewkesbury
11	text
1	text size
4	text$
-1	th
-8	than
-1	than a
-2	than at
3	than five
2	than the
-2	than you
2	thank
4	thank for
2	thank to
3	thank you
9	thanks
-4	that
4	that apply
-1	that begin
-1	that can
-3	that has
-2	that is
-2	that made
-1	that never
4	that no
-1	that on
-3	that our
2	that paid
-2	that were
-3	that with
3	that you
-2	thatc are
-2	thatchers
-4	the
11	the Name
-2	the accus
-3	the airpo
1	the all
-2	the app
4	the archi
3	the area
9	the audio
11	the autho
-5	the avera
1	the back
2	the begin
3	the bell
-2	the bench
-3	the bill
-1	the black
-1	the blame
-3	the borde
-1	the brake
2	the bugle
-2	the bulle
-2	the butto
-2	the capit
-3	the case
4	the cats
-2	the cave
-2	the chape
2	the chart
-3	the city
-2	the class
-1	the club
3	the coast
-2	the colum
7	the comme
-1	the commi
-3	the const
3	the conte
3	the contr
5	the conve
2	the cost
-3	the counc
-4	the count
-4	the court
-1	the crack
-2	the crane
-1	the crash
-2	the criti
-2	the cross
-2	the dark
2	the data
7	the day
3	the day's
-2	the days
-1	the dead
-2	the deal
1	the debat
-1	the desk
2	the discu
-2	the doors
-3	the dots
2	the drone
-2	the droug
-3	the edges
3	the edito
-1	the elect
-2	the empty
-3	the end
-2	the enemy
3	the enter
-3	the famil
-2	the farme
-2	the film
-4	the fire
-2	the five
-1	the ford
6	the form
1	the forma
1	the four
-1	the fourt
9	the full
1	the galle
-1	the garde
-2	the gener
-1	the goats
-1	the hall
-2	the harbo
-1	the head
6	the headl
-2	the heat
-1	the hedge
4	the help
7	the hour
2	the house
-2	the ice
-1	the inqui
-2	the issue
-2	the jury
-1	the kelp
-2	the kitch
-2	the lake
-2	the lamps
-5	the last
8	the lates
-5	the lette
-1	the libra
-2	the lid
-2	the light
2	the link
-2	the load
-1	the lock
-2	the long
-1	the looks
1	the lot
6	the map
2	the match
-2	the mayor
1	the media
-1	the meeti
-2	the miner
-3	the minis
-1	the missi
-2	the momen
-2	the moon
-4	the most
-2	the names
-2	the neigh
-4	the new
4	the news
-1	the newsl
4	the newsr
11	the next
-1	the numbe
2	the old
2	the only
-1	the organ
2	the origi
5	the page
-2	the passw
-1	the past
1	the peopl
-2	the phone
-2	the physi
10	the pictu
1	the pike
-2	the pipel
2	the plain
3	the playe
3	the podca
-2	the polic
7	the poll
-1	the port
3	the press
-3	the price
2	the priva
3	the puzzl
-4	the queue
-3	the radio
-2	the railw
1	the rain
-3	the reef
2	the repor
1	the rescu
3	the rest
3	the retai
-1	the ring
-2	the river
-2	the road
-1	the robot
-1	the route
2	the sale
2	the schoo
-4	the sea
-2	the secon
1	the serve
-1	the ship
-3	the shore
-5	the show
-1	the side
-2	the signa
-3	the silen
-4	the size
-1	the sky
3	the slide
-4	the small
-1	the smell
-1	the snail
-2	the snow
-2	the som
-2	the squar
-2	the start
-2	the state
2	the stock
4	the stori
-1	the storm
2	the story
1	the strik
2	the ten
-1	the test
4	the time
-4	the toll
6	the tour
-1	the town
1	the trail
-2	the treat
-1	the tunne
2	the two
-1	the vault
-2	the victi
10	the video
-4	the view
4	the views
-2	the villa
-1	the viney
-3	the vote
-1	the wagon
-1	the ward
-3	the weath
8	the web
3	the week
3	the weeke
-2	the whist
1	the windo
-2	the winni
-3	the work
2	the world
2	the wrong
-1	the year
-1	the young
2	theft
-5	their
2	their cars
-1	their doors
1	their ten
2	them on
3	them to
-2	then
5	then #
-1	then compl
-1	theory
-3	there
-2	there are
-1	there is
1	there's
2	these links
3	these strea
-5	they
3	they can
1	they left
1	they sell
-1	they sleep
-4	thieves
1	thing
-5	thing$
-5	things
4	think
2	think of
3	think you
2	think$
2	thinking
4	third party
1	thirt days
-1	thirty
12	this
2	this ad
1	this audio
1	this chart
-1	this coast
1	this colum
2	this embed
1	this galle
1	this guide
1	this helpf
-2	this image
1	this live
3	this mater
-3	this one
2	this photo
1	this piece
5	this post
2	this progr
-1	this relea
4	this repor
1	this secti
3	this segme
4	this site
-2	this space
-3	this story
-5	this summe
4	this text
1	this to
3	this websi
-4	this week
3	this week'
-3	this weeke
-5	this year
-2	this$
-1	thorn
-1	thorn$
-1	thorne
-3	those days
4	those of
4	though
3	thous of
-2	thousand
1	thousands
-1	threats
-4	three
2	three and
5	three artic
6	three minut
-1	three of
-1	three times
-2	three$
-1	throu Name
-1	throw
1	throw Name
-1	throw dahli
1	throwback
-1	thurs$
-2	ticket
-2	tidal
-2	tide
-2	tide table
2	tikto$
2	tiktok
2	tile
5	time #
1	time by
-2	time is
-3	time lucky
5	time of
-2	time since
1	time to
2	time$
4	times
1	times$
3	tip
2	tip$
4	tips
2	tips and
1	tips lake
-2	tired
-2	tired$
-13	to #
6	to Name
-8	to a
4	to accur
-2	to an
-3	to anyon
-3	to be
-2	to bed
-2	to bring
-2	to buy
-1	to chang
3	to choos
4	to comme
2	to commi
5	to conti
-1	to count
3	to date
2	to dive
-2	to do
1	to eat
-4	to enlar
-2	to enter
3	to expan
-2	to follo
2	to get
1	to go
4	to hear
2	to join
1	to keep
2	to know
1	to learn
3	to leave
1	to lette
-2	to like
-1	to liste
-5	to live
-2	to make
1	to more
3	to move
-3	to no
-1	to open
-3	to patie
-1	to peopl
-2	to play
2	to post
-1	to put
2	to rate
2	to read
3	to repor
2	to rise
-2	to say
7	to see
-1	to settl
1	to show
2	to subsc
2	to swim
2	to take
-1	to tell
2	to test
-8	to the
-2	to think
3	to those
2	to top
1	to trans
2	to unmut
2	to verif
7	to view
1	to watch
2	to win
4	to you
4	to your
1	today
4	today and
1	today in
11	today's
3	toggle
-9	told
-1	told counc
-4	told repor
3	told the
-1	told to
-3	told$
-2	toll
-2	tom
1	tomas
-4	tomato
-2	tomáš
1	tonig$
1	tonight
-4	too
-9	took
-3	took part
-2	took you
2	tool
2	tool$
-2	tools
-4	tooth
-4	tooth$
2	top
-5	top form
2	top of
1	top picks
1	top stori
7	top$
3	topic
2	topic Name
5	topic$
5	topics
-3	torch
-3	torch that
1	touch
1	touch with
2	touchline
5	tour
6	tour$
1	touri$
1	tourism
-3	town
-3	town will
-1	traci in
-1	tracing
2	track
2	track live
1	trade
-1	traders
2	trailer
-2	train
-3	train$
-2	trains
-3	tram
-2	tram$
-4	trans into
5	trans this
1	trans$
2	transcript
2	translate
3	travel
-1	tray
-1	treat was
-2	treaty
-2	trees
2	trend now
3	tri
3	trial
3	trial month
2	trial$
-1	trials
5	tribune
-2	tried
2	tried more
-1	tried to
1	trinity
2	trip
2	trivi$
2	trivia
-1	trucks
1	trust us
-1	trust$
1	trusted
5	try
2	try Name
4	try again
-6	try it
-4	tuesday
1	tune
1	tune in
2	tuned
-1	turn
-2	turn off
5	turn on
-2	turn to
4	turne off
-2	turne to
3	tv
3	tweet
1	tweet$
-8	twice
-8	twice$
2	twitt com
3	twitt$
3	twitter
-8	two
-4	two bridg
-1	two days
1	two month
1	two night
-1	two other
-3	two seats
-2	two$
2	type live
1	typhoon
4	typo
3	uk
-2	umbre$
-3	umbrella
-1	umbrellas
5	unava$
5	unavailable
-2	under glass
-2	under the
2	under$
-1	underfoot
-4	union
-2	union$
-1	unit #
1	unite$
6	unless
2	unlim acces
5	unlimited
1	unloc every
5	unlock
6	unmut$
5	unmute
2	unseen
6	unsubscribe
-4	until
-2	until #
-5	up at
-4	up early
-2	up from
5	up here
-7	up next
1	up on
-2	up sheet
2	up the
3	up to
-1	up took
-1	up witho
6	up$
2	updat at
3	updat here
-1	updat in
1	updat on
7	updat$
3	updated
7	updates
13	us
5	us a
2	us about
2	us at
1	us count
1	us direc
5	us know
-3	us now
3	us on
-4	us the
2	us your
3	us$
5	use
3	use cooki
-5	use it
2	use our
-2	use socia
8	use the
1	use this
1	use$
3	used
3	used Name
2	useful
2	uses
2	uses cooki
2	using
1	using the
3	v
-1	vaccine
5	vale
-4	valle has
-5	valley
4	value
-2	vance
-2	vane
-2	vantage
2	var
-1	varga
-2	varo
-2	vault
-2	veil
3	venues
2	verify
1	version
-1	very
4	vesta
-2	via Name
1	via our
-3	victims
10	video
1	video Name
4	video above
2	video every
3	video of
2	video playe
-1	video shop
-2	video shows
5	video$
3	videos
8	view
1	view image
7	view it
-1	view of
2	view the
-2	view$
4	viewed
5	views
2	views and
2	views of
1	viral
1	visa
2	visit
2	visit our
2	visit$
2	voice
1	voice is
-1	voice$
-2	volta
3	volum$
4	volume
-1	volunteers
2	vote count
-1	voters
2	votes
4	votes so
3	voting
-2	wages
-3	wagon
-5	wait
-2	wait for
-2	wait until
-3	waiti$
-4	waiting
-2	wake
4	wake up
-2	walk
-2	walke for
2	walke into
-2	wall
-1	wall #
-8	want a
3	want more
5	want the
1	want to
-8	wanted
-2	wants
-1	ward
-2	warm
-2	warm$
-1	warne$
-2	warned
-1	warning
-6	was
-1	was at
-1	was full
2	was gener
4	was made
2	was not
-1	was playe
2	was repet
-2	was sent
1	was taken
-2	was the
3	was this
-1	was told
1	was used
-1	washes
1	wasn't
-3	waste
5	watch
10	watch Name
-1	watch by
-8	watch for
3	watch live
-2	watch out
5	watch the
-2	watch this
-3	watch us
1	watch what
-7	watch your
5	watch$
-2	watched
-6	water
-4	water$
-3	waters
-4	ways
3	we
3	we are
1	we bring
-2	we could
-2	we did
1	we don't
-4	we got
4	we keep
1	we learn
10	we may
2	we need
3	we publi
3	we reser
-1	we said
-5	we saw
-2	we teste
-1	we were
3	we'd
3	we'd love
3	we'll
-1	we'll be
2	we'll send
6	we're
4	we've
1	weather
10	web
7	web$
2	websi for
3	websi$
6	website
2	websites
2	wedding
-1	wedne$
-5	wednesday
1	week
3	week Name
-1	week of
1	week$
1	week' listi
5	week's
1	weekdays
3	weeke editi
-3	weeke$
3	weekend
3	weekl quiz
5	weekly
1	weeks
4	weeks after
-3	wei
1	welcomes
3	well as
-5	wellington
-1	wenda Name
-1	wendy
-3	went
-1	went back
-2	went to
2	went wrong
-2	wept
-6	were
5	were corre
5	were looki
-2	were never
-2	were not
-2	wet
-1	wet Name
-3	whale$
-4	whales
-2	what
1	what Name
-3	what a
-2	what comes
9	what do
-4	what happe
-1	what it
2	what matte
5	what other
-3	what remai
-2	what we
1	what$
-3	what's
1	whats$
2	whatsapp
-1	when Name
3	when they
-2	when to
6	whene you
6	whenever
-5	where
2	where she
-2	where the
-2	where to
1	where we
-3	where you
-2	which
3	which of
4	while
6	while the
-2	whist$
-1	whistle
-2	who
-3	who can
1	who have
-2	who is
1	who never
-1	who owns
4	who sold
-3	who took
3	who was
-2	who would
-2	whoever
-1	why
-1	why are
-1	why the
1	why trust
-2	why we
1	why you
-4	why your
-6	why$
-3	wide
5	width
-6	will
-5	will be
1	will bring
4	will cance
-3	will charg
3	will doubl
-2	will have
3	will lose
-2	will pass
-1	will run
-2	will see
3	will share
5	will start
-5	wind
-6	wind$
-1	windo shuts
11	windo$
13	window
-6	windows
-7	wine
-8	wine$
-3	winner
-3	winni penal
-3	wins
-2	winte$
-3	winter
3	wire
2	wire feed
-5	wit
-5	wit$
-3	with #
10	with Name
-4	with a
-2	with her
-1	with his
3	with input
6	with no
6	with our
1	with puzzl
2	with the
3	with them
4	with us
-9	with your
-1	withi three
-3	within
-4	witho a
3	witho leave
-1	witho the
-4	wktv
-4	wolf
2	woman
3	woman in
1	women
-4	women singl
-4	women's
-6	won
-1	won$
4	won't
6	won't be
-6	won't see
1	wool
-2	wool in
-1	word
-3	work
-2	work at
2	work is
-3	work may
-2	work on
2	work$
-2	worked
-2	works
-2	works$
-3	world$
3	world's
-2	worn
-1	worst
-5	would
-1	would close
-1	would never
-3	would you
-4	wrenby
3	write to
1	write$
4	writer
-3	writers
4	writi$
4	writing
-2	writt in
3	wrong
1	wrong$
-2	wrote
-2	wrote Name
-3	wrote to
8	x
5	x$
-5	xinhu$
-5	xinhua
-1	yard
-5	year
-1	year accor
-1	year' cross
-2	year's
-4	years
1	years of
3	years old
-6	years$
3	yes
-3	yes$
1	yet
-1	yet to
4	yet$
2	you
4	you accep
1	you agree
-2	you and
2	you can't
2	you click
3	you could
3	you curre
-3	you don't
-6	you ever
5	you follo
2	you for
-3	you get
-2	you go
-1	you grew
-2	you had
5	you have
-2	you hear
-6	you in
2	you know
-1	you learn
-1	you let
3	you like
3	you live
-3	you lose
2	you might
-4	you miss
3	you misse
2	you must
-7	you need
1	you never
3	you on
2	you reduc
-1	you see
3	you seen
-2	you sign
-2	you so
4	you the
4	you think
-2	you to
-1	you walk
5	you want
4	you were
1	you what
3	you with
6	you$
1	you'd
1	you'd like
2	you'l find
3	you'll
1	you'v read
4	you'v run
-2	you'v said
3	you've
-3	young
-1	young playe
2	young$
3	younger
6	your
2	your Name
-1	your accou
3	your addre
1	your block
-3	your bread
2	your brows
2	your choic
2	your comme
1	your conse
1	your copy
3	your day
2	your digit
-4	your ears
1	your email
-1	your first
2	your free
-3	your frien
-1	your hand
6	your inbox
1	your knowl
-5	your landl
-3	your lette
-2	your mothe
-2	your new
-2	your numbe
-3	your passp
1	your permi
6	your phone
1	your prefe
5	your priva
2	your quest
1	your regio
-3	your right
3	your setti
-2	your son
-2	your step
2	your stree
3	your subsc
1	yourself
2	youtube
2	zambia
4	zero
-2	zone
-2	~a
4	~abc
-1	~aboli
-2	~about
3	~above
-1	~abroa
-1	~absta
5	~accep
8	~acces
-1	~accor
2	~accou
4	~accur
-2	~accus
5	~acous
3	~acpm
-1	~acros
-4	~act
-2	~actio
5	~activ
-1	~actor
-5	~actua
11	~ad
6	~add
-1	~added
1	~addit
4	~addre
6	~ads
4	~adslo
-1	~adult
5	~adver
3	~advic
-1	~affec
-9	~afp
2	~afric
-5	~age
9	~agenc
2	~ai
1	~aide
5	~aired
-1	~airli
-3	~airpo
-1	~aker
-5	~alamy
-2	~album
-3	~alder
6	~alert
-3	~alibi
-3	~alike
-1	~allia
8	~allow
-5	~alm
-2	~almos
-2	~alone
-3	~along
3	~alrea
5	~also
-4	~alun
2	~alway
-1	~amaro
3	~amazo
-1	~ames
-2	~among
-3	~an
3	~analy
-2	~anna
-2	~annou
-2	~anp
-5	~ansa
-2	~ansel
2	~answe
-2	~anvil
4	~any
-4	~anyon
3	~anyti
-9	~ap
-3	~apolo
8	~app
-1	~appla
-1	~appli
12	~apply
-4	~apps
-5	~april
-5	~archi
-1	~ardle
-1	~ardou
2	~area
4	~area'
-3	~areas
3	~arran
-2	~arriv
8	~arrow
-2	~arthu
14	~artic
5	~artif
-2	~artis
-5	~arts
-2	~ash
-9	~asked
-2	~asker
2	~askin
-3	~asks
-1	~assis
5	~assoc
-2	~aston
-1	~aucti
2	~audie
9	~audio
-5	~augus
-1	~aune
8	~autho
-1	~auto
3	~autop
-1	~autum
13	~avail
-6	~away
1	~backg
-1	~bad
-1	~badmi
2	~bag
-2	~baker
-1	~bakes
-2	~balan
-2	~balla
-3	~balle
-2	~ballo
-1	~bally
-4	~bands
-5	~bank
-1	~bank'
-4	~banks
-4	~banne
-1	~barga
-2	~barre
1	~baton
-9	~batte
1	~battl
3	~bay
2	~be
-4	~bea
-5	~bear
-1	~beate
3	~becom
-4	~bed
-2	~bedro
-2	~beeke
-6	~befor
-2	~begon
-1	~being
-2	~belie
-3	~bell
-5	~bells
9	~below
-3	~ben
-2	~berg
6	~best
4	~bette
-2	~betwe
-2	~bhara
-1	~bids
3	~big
1	~bigge
-2	~bill
5	~bille
-3	~billi
-1	~binoc
-2	~birdl
-3	~biscu
-4	~bishk
-2	~blame
2	~blend
5	~block
-2	~blom
-4	~blood
7	~blues
-4	~boat
-1	~boats
2	~body
-4	~boile
-1	~bond
1	~bookm
-3	~boom
-5	~boot
-1	~borde
3	~bored
-1	~borro
-5	~both
-1	~bough
-2	~boxes
-1	~brack
-2	~brake
4	~brand
-8	~bread
-2	~breat
-1	~brenn
-2	~brewe
-1	~brick
-6	~bridg
7	~brief
-3	~brigh
-1	~bring
-1	~brodi
-2	~broke
-2	~broth
5	~brows
-3	~brunn
3	~budge
4	~buffe
3	~bugle
2	~build
-1	~built
6	~bulle
1	~burea
2	~burne
-2	~burst
-5	~bus
1	~busin
-2	~but
-2	~buyer
-2	~c
-1	~cabin
-1	~café
5	~calcu
-4	~calde
1	~calif
-1	~call
-3	~calle
3	~calli
-1	~calls
-5	~came
-2	~campa
8	~cance
2	~candi
-2	~capta
7	~capti
-2	~car
2	~carbo
2	~card
-2	~cards
3	~caree
-1	~carla
-1	~carma
2	~carol
-3	~carri
-1	~carro
-2	~carry
3	~cars
2	~cases
-1	~caste
2	~cats
1	~caugh
-2	~cave
4	~celeb
-3	~cella
-2	~celli
-2	~cent
1	~centr
-2	~cents
4	~certi
5	~chall
1	~chanc
4	~chang
1	~chann
-1	~chape
4	~chari
13	~chart
1	~chatb
6	~check
1	~chefs
-7	~chief
-6	~child
-4	~chip
2	~chipp
2	~chips
4	~chirp
3	~chloe
5	~choic
7	~choos
2	~chron
-4	~churc
-2	~cinem
3	~circl
5	~citiz
-4	~city
1	~city'
3	~civil
-6	~claim
-4	~class
2	~clean
-4	~clear
-1	~cleme
-2	~clerk
3	~click
4	~cliff
2	~clima
-3	~climb
-5	~clock
3	~close
-2	~closu
-2	~clubs
1	~cnn
2	~cnn's
4	~co
-1	~coach
4	~coast
5	~code
-5	~coffe
2	~colle
1	~color
2	~colum
5	~com
-2	~come
-3	~comes
-2	~comet
-1	~comic
12	~comme
6	~commi
2	~commo
2	~commu
3	~compa
5	~compe
3	~compl
4	~compu
3	~conce
-2	~confe
4	~confi
-1	~conse
-1	~const
-2	~consu
3	~conta
15	~conte
6	~conti
8	~contr
9	~conve
-2	~cook
1	~cooke
8	~cooki
1	~coole
5	~copie
1	~coppe
3	~copy
5	~copyr
6	~corre
-1	~corri
-1	~corvo
-3	~cost
-4	~costs
-2	~cough
-2	~coun
-5	~counc
1	~couri
-4	~court
8	~cover
-2	~cowsh
-4	~crack
-4	~crane
-1	~crash
2	~cravi
-5	~cream
1	~creas
12	~creat
-6	~credi
2	~crick
-2	~cried
2	~crime
-2	~criti
-1	~crore
1	~cross
-2	~crown
-1	~crude
4	~curio
4	~curre
2	~curry
-6	~custo
1	~d
-1	~dahli
3	~daily
-3	~dale
-5	~dance
-4	~danci
2	~dange
8	~data
3	~datal
4	~date
-1	~dawn
3	~day's
-5	~de
-3	~dead
2	~deal
-1	~deals
-3	~dear
3	~debat
-4	~debt
3	~decca
3	~dedic
3	~deepe
-1	~defen
-1	~degre
7	~delay
11	~deliv
-11	~della
-2	~denti
-2	~depar
1	~depos
-3	~derby
6	~desk
7	~detai
5	~devic
-2	~devli
8	~dialo
-5	~did
-1	~diese
-2	~diffe
4	~digis
7	~digit
-4	~dingh
-2	~dinuk
-2	~dion
6	~discl
1	~disco
4	~discu
2	~disli
10	~displ
-3	~dista
3	~dive
-6	~divid
-3	~do
-4	~docto
3	~docum
-1	~dog
-6	~dogs
3	~dolla
1	~donat
-2	~donke
3	~donor
-2	~door
-3	~doors
-3	~dots
-5	~doubl
-3	~doubt
-5	~down
2	~downl
1	~dozen
-7	~drago
-1	~drawn
-6	~drill
-3	~drink
-5	~drive
-2	~drops
-2	~droug
-3	~drunk
-6	~dry
-3	~due
-1	~dull
2	~durat
2	~duria
-2	~dusk
-2	~dying
6	~e
-5	~early
5	~earn
-1	~earne
-4	~ears
-4	~earth
3	~easte
-6	~eastm
-3	~edges
8	~edit
5	~edite
11	~editi
7	~edito
-2	~eels
-4	~effec
-2	~egg
-1	~eggs
-3	~eight
-1	~elbow
1	~eleme
-4	~eleve
-2	~ella
-2	~else
-1	~elsie
16	~email
6	~embed
-3	~emerg
-2	~emplo
-2	~empti
-2	~empty
6	~en
2	~enabl
1	~end
-1	~ended
-2	~enemy
-4	~energ
-3	~engin
4	~enjoy
-4	~enlar
-1	~enoug
6	~enter
-3	~entry
2	~envir
-9	~epa
10	~episo
8	~error
5	~esc
9	~escap
3	~essay
-1	~euro
-6	~euros
-3	~even
-2	~eveni
-8	~ever
-3	~ewan
8	~exami
11	~examp
-5	~execu
-2	~exerc
2	~exhib
4	~exist
1	~exit
5	~expan
-10	~expec
2	~expen
5	~exper
3	~expir
4	~expla
4	~explo
3	~exter
-2	~eyes
1	~f
-2	~face
5	~faceb
2	~factl
-1	~faile
-1	~fails
-3	~fall
-3	~false
-1	~famil
1	~fan
-1	~fancy
1	~far
1	~fares
-7	~farid
-5	~farme
-4	~farms
2	~fast
-4	~fat
-2	~fathe
-3	~featu
2	~feder
5	~feed
3	~feedb
1	~feel
2	~feeli
-1	~feet
-4	~fell
-3	~ferre
1	~ferry
-2	~few
-4	~fewer
2	~field
-3	~fifty
-10	~fight
-2	~figur
-6	~file
3	~filed
5	~fill
-5	~film
2	~find
-2	~findi
-2	~fines
-2	~finis
-4	~fire
-2	~fires
-3	~firms
-3	~first
-4	~fish
-2	~fits
4	~five
-1	~fjord
4	~flag
2	~flash
-2	~flat
-2	~floor
-3	~flour
-2	~flowe
2	~fly
3	~fm
3	~follo
3	~font
3	~food
-3	~foods
-4	~foot
2	~footb
-1	~force
-3	~forec
-1	~forei
-1	~fores
-2	~forge
-1	~forgi
2	~forgo
2	~forma
-2	~fortu
-5	~forty
-4	~forwa
-2	~four
-2	~fourt
2	~fox
3	~franc
4	~franç
-2	~fraud
5	~free
-1	~freed
2	~fresh
-4	~frey
-2	~frida
4	~frien
-1	~frost
-2	~ft
-8	~fuel
10	~full
6	~fulls
3	~funct
4	~funde
2	~fundi
-1	~furth
7	~futur
-6	~g
-2	~gain
-3	~gaine
5	~galle
2	~gambl
1	~game
-3	~games
-1	~gap
4	~garde
-3	~gate
-2	~gates
-4	~gave
-7	~gazet
9	~gearh
4	~geese
6	~gener
1	~geolo
4	~get
1	~getel
-2	~gets
-2	~getty
-3	~ghent
-2	~ghost
7	~gift
2	~girls
-3	~given
-4	~gives
-2	~glaci
-3	~glass
-2	~glove
-2	~go
-3	~goal
-2	~goalk
-2	~goats
4	~goes
-4	~gold
4	~googl
1	~gorge
-2	~grade
-1	~grain
3	~grant
-2	~graun
-7	~green
-1	~greta
-2	~grew
-6	~groun
3	~group
-2	~growe
-2	~growi
-1	~grown
-2	~growt
-1	~guard
-3	~guess
-2	~guest
2	~guide
-1	~guilt
3	~gulf
-1	~gull
-2	~hacke
-5	~had
3	~halde
-2	~hana
-6	~hand
-1	~hande
-7	~hando
-4	~hands
-1	~handw
-2	~hang
-2	~happe
1	~harbo
2	~harla
-2	~harlo
-3	~harve
-10	~he
-2	~head
8	~headl
-1	~heap
5	~hear
-1	~heari
-3	~heart
-3	~heat
-2	~heavy
-3	~hedge
-1	~held
5	~help
2	~helpf
-1	~helps
-7	~her
-3	~heral
4	~here
1	~here'
-7	~hero
-2	~hest
2	~hide
-3	~high
-1	~highe
1	~highl
-1	~highw
-6	~him
2	~hinge
-9	~his
-2	~histo
3	~hit
5	~hits
-1	~hoard
-1	~holes
-5	~holid
-2	~holli
-2	~holm
-3	~holt
-1	~homes
-3	~homew
2	~hooke
-2	~hope
1	~horne
2	~hoste
1	~hot
3	~hotel
1	~hotte
-2	~hours
5	~hover
-1	~how
1	~https
2	~hub
5	~hudso
-4	~human
-2	~hundr
-2	~hung
3	~hunti
3	~hurry
-1	~hvarn
-3	~ian
-1	~ice
-2	~ida
1	~ideas
-1	~idris
-3	~if
-2	~ihor
-2	~illne
-5	~illus
4	~imple
3	~impor
-1	~impre
1	~impro
3	~inapp
6	~inbox
8	~inc
-2	~inclu
-6	~incom
-3	~incre
2	~indep
-2	~index
6	~india
3	~indic
-4	~indoo
-1	~ines
2	~influ
1	~infog
5	~infor
-5	~inish
7	~input
1	~insig
-2	~inspe
4	~insta
-1	~instr
5	~intel
10	~inter
1	~inval
10	~inves
-1	~invit
1	~invol
-2	~isn't
6	~issue
-2	~it
2	~items
-7	~its
-1	~itsel
-4	~jakar
1	~jamal
-1	~janua
-2	~jars
-5	~jeann
1	~jerse
-2	~jessa
-2	~jill
3	~jobs
7	~join
-3	~joine
3	~joini
-2	~jon
-1	~jorda
-2	~joris
9	~journ
2	~jprat
-2	~judge
3	~judgm
-6	~july
3	~jump
-3	~june
-2	~jury
-3	~k
-3	~karsh
-2	~kaver
-1	~keel
-1	~keepe
-2	~kelp
-9	~kept
4	~kestr
-1	~kettl
-2	~key
4	~keys
4	~keywo
-3	~kicks
-2	~kidna
-2	~kidne
-4	~kille
-2	~kilog
-3	~kilom
-2	~kimur
3	~kind
-4	~kindn
-1	~king
1	~kinta
1	~kit
1	~kitch
-3	~km
-6	~kmph
-4	~knees
-1	~knife
1	~knitt
2	~know
1	~knowl
-3	~knows
-1	~koala
-4	~koch
-1	~kofi
-1	~kriel
-1	~kyoto
-1	~label
-1	~lady
-6	~lake
-1	~lamp
-2	~lamps
1	~lande
-3	~landl
2	~lands
-1	~lane
-6	~langu
-4	~lante
3	~lapto
-2	~last
-1	~laste
-3	~lasts
-2	~late
3	~later
6	~lates
-1	~laude
-2	~laugh
3	~launc
-1	~laund
-7	~law
-2	~leade
-2	~leafl
1	~leagu
4	~least
2	~leave
-2	~led
3	~ledge
-8	~leeks
1	~lena
-2	~lend
1	~lends
3	~lengt
-4	~lense
-2	~leoni
-1	~let
-1	~let's
-6	~libra
3	~licen
-2	~lid
-3	~lies
-2	~life
-3	~light
5	~like
-6	~lim
-2	~lind
-1	~lindo
-2	~lindq
-2	~line
-3	~lines
12	~link
-2	~linke
4	~links
2	~lire
8	~list
5	~liste
2	~listi
-6	~litre
-3	~littl
-2	~liv
5	~live
-5	~liver
2	~livin
4	~load
8	~loade
13	~loadi
-1	~loaf
2	~lobby
1	~local
2	~locat
-1	~lock
-2	~locks
3	~log
7	~logge
2	~login
-3	~long
1	~look
2	~looki
1	~looks
-1	~lorri
-3	~lose
-1	~losse
-3	~lost
-1	~low
-2	~lowe
-2	~lower
1	~lowla
1	~lowve
-1	~lucky
-1	~lumen
3	~lunch
-3	~m
6	~magaz
3	~mail
-4	~mailb
2	~mailt
-1	~maine
2	~maiso
4	~make
-1	~maker
-2	~makes
-1	~malla
-4	~man
4	~manag
1	~manch
-1	~many
8	~map
2	~mappe
-3	~maps
-5	~march
-2	~margi
1	~maris
-5	~markt
-1	~marlo
-2	~marro
1	~marsa
-3	~marsh
-1	~massa
-5	~maste
4	~mater
3	~matte
2	~max
4	~may
6	~maybe
-2	~mbeki
-1	~meals
-4	~mecha
6	~media
-2	~medic
3	~meet
-2	~meeti
-2	~melny
2	~membe
-2	~men
-3	~men's
1	~menti
-1	~menu
1	~merge
-3	~merid
2	~messa
-2	~met
-2	~metho
-5	~metre
-2	~metro
6	~mi
1	~midni
2	~might
-3	~miles
-2	~milk
-2	~mille
-5	~milli
6	~min
-2	~miner
-1	~minim
3	~minin
-9	~minis
4	~mins
4	~minut
3	~mirro
2	~mispr
3	~miss
5	~misse
-2	~missi
6	~mista
-5	~mixed
-1	~mobil
3	~modal
4	~mode
6	~moder
-2	~momen
-7	~monda
-2	~money
4	~month
-3	~mood
5	~more
-5	~morel
-1	~mosqu
-1	~most
-5	~mothe
-3	~moths
1	~motio
3	~motor
-2	~mouth
-1	~moved
2	~moves
2	~movin
-2	~mr
-2	~much
3	~multi
2	~murde
-2	~museu
3	~music
4	~mute
5	~muted
2	~my
2	~myste
-3	~nadia
-4	~nadir
-2	~nallu
5	~name
-2	~named
-3	~names
-6	~natio
3	~navig
-2	~near
-3	~nearl
5	~neces
-6	~need
-1	~needs
-7	~neigh
-1	~neith
1	~newfo
12	~news
3	~newsc
3	~newsd
7	~newsl
5	~newsp
9	~newsr
2	~next
-4	~nia
2	~niger
-1	~night
-2	~nils
-4	~nine
-2	~ninet
6	~nj
-2	~no
-7	~nobod
4	~nomin
-2	~none
3	~nonpr
-2	~noon
-5	~noor
1	~norda
6	~norla
-6	~norpr
-3	~north
-1	~noteb
3	~noted
-7	~nothi
-3	~notic
3	~notif
-2	~novak
5	~now
-5	~npa
-4	~nurse
3	~obitu
6	~occur
4	~odds
-1	~oduya
5	~off
3	~offen
-3	~offic
-1	~oil
3	~ojd
-1	~ojeda
-1	~okafo
2	~okoro
-2	~olaf
-1	~old
-2	~older
1	~oldes
-2	~oller
-2	~once
-1	~one
-5	~ones
-7	~onion
5	~onlin
6	~only
-1	~onslo
7	~oops
2	~open
-2	~opene
-3	~opera
4	~opini
2	~optio
2	~or
2	~order
1	~org
-2	~organ
3	~origi
-4	~orla'
-4	~orsin
-2	~orth
-4	~osman
-2	~ostbe
-1	~oster
7	~other
19	~our
1	~outfl
-2	~outlo
-4	~outsi
-1	~oven
-4	~owen
-5	~own
4	~owns
-2	~oyelo
-4	~pa
7	~pacif
1	~paddi
6	~paddl
11	~page
2	~paid
-3	~paint
-2	~pan
2	~pantr
5	~parag
-5	~paren
-5	~paris
-5	~parki
-3	~parli
7	~part
-5	~partn
-2	~party
-1	~pasca
2	~pass
-8	~passe
-3	~passp
3	~past
-7	~patie
4	~pause
-3	~pay
2	~payme
2	~pdf
1	~peace
-1	~pears
-1	~pebbl
-5	~penal
-2	~penn
2	~pensi
-3	~pentl
-5	~peopl
1	~per
-6	~perce
3	~perfo
3	~perio
2	~perso
-2	~petra
-3	~petro
-12	~photo
-6	~pic
2	~pick
3	~picks
-2	~pictu
-6	~pier
-1	~piet
-2	~pigeo
-1	~pigs
-2	~pilla
-2	~pipel
2	~pitch
1	~place
1	~plain
-1	~plan
1	~plans
-2	~plant
-1	~plast
5	~play
1	~playb
4	~playe
1	~playi
12	~pleas
1	~plent
-2	~plint
-1	~plumb
-1	~plums
6	~pm
7	~podca
-2	~polic
8	~polit
7	~poll
-2	~polls
3	~popul
3	~popup
-3	~port
3	~porta
-2	~porte
-4	~porto
3	~posit
4	~poste
4	~posti
1	~posts
-1	~pot
1	~potho
-1	~pots
-2	~pound
1	~pratt
6	~prefe
-2	~prepa
1	~prese
-1	~presi
11	~press
5	~previ
2	~princ
2	~print
-3	~priso
5	~priva
1	~priya
-2	~prnew
4	~probl
1	~produ
6	~prohi
3	~promi
6	~promo
3	~prope
-2	~prote
-1	~prove
7	~provi
-1	~pryce
17	~publi
-2	~pubs
-4	~pugh
-2	~pumpk
3	~punch
-7	~punct
-3	~pupil
4	~purch
2	~push
-4	~puts
6	~puzzl
5	~px
-2	~q
3	~quali
-3	~quart
-9	~queue
2	~quick
-5	~quiet
-4	~quill
-2	~quint
-1	~quist
-4	~quit
2	~quiz
2	~quote
3	~r
1	~race
-3	~rae
-2	~rahal
-2	~railw
-2	~rain
-2	~raine
-1	~rainy
-4	~raise
1	~raisi
-4	~range
4	~ranki
1	~rare
6	~rate
-2	~rates
1	~rathe
6	~ratin
-1	~raw
2	~re
4	~reach
-1	~react
6	~read
5	~reade
10	~readi
1	~reads
1	~real
4	~reaso
-2	~rebel
2	~rebui
3	~recei
7	~recip
4	~recom
-3	~recor
-1	~recyc
2	~reduc
-3	~reef
4	~refer
2	~refle
2	~refor
4	~refre
-3	~refun
-1	~refus
1	~regio
9	~regis
-10	~regre
2	~rejec
3	~relat
1	~relev
3	~relia
2	~relie
-1	~remai
-2	~remot
-7	~renal
-6	~reope
-1	~repea
2	~repet
-3	~repla
-2	~repli
6	~reply
11	~repor
5	~repos
7	~repri
7	~repro
2	~reque
-3	~rescu
10	~reser
2	~resid
2	~resig
2	~respe
5	~respo
3	~rest
4	~resta
-1	~resul
4	~retai
-4	~retur
-9	~reute
4	~revea
-2	~reven
7	~revie
-2	~reyes
2	~rfi
-2	~rhp
-1	~rider
-1	~ring
3	~rise
-4	~rises
-2	~risin
5	~risk
-3	~road
-1	~roda
-2	~roman
-1	~roof
-4	~rook
-6	~room
-2	~rooms
-3	~rope
-4	~rosa
-4	~rose
-10	~route
-2	~rs
-5	~rubbi
-3	~ruben
-2	~rudd
-5	~rules
-2	~runne
-4	~runs
2	~rush
-1	~rute
2	~s
-11	~said
-1	~saili
2	~sails
4	~sale
1	~sales
-3	~salt
-2	~sami
-2	~sandb
-2	~satur
2	~savan
-1	~saver
-2	~saves
4	~savin
-5	~saw
-4	~say
-6	~says
-2	~scamm
1	~scan
3	~scent
-1	~schem
4	~scien
2	~scoop
1	~scotl
-5	~scree
3	~scrip
4	~scrol
-3	~scult
-6	~sea
8	~searc
-2	~seaso
-5	~seats
-3	~seawe
-4	~secon
8	~secur
5	~see
-3	~seed
-1	~seeds
3	~seein
-2	~seek
4	~segme
8	~selec
-2	~sell
-4	~sells
-7	~senat
7	~send
2	~sendi
2	~senio
4	~sense
-4	~sent
4	~senti
5	~separ
-8	~septe
4	~serie
-1	~serve
-1	~sessi
3	~setti
-5	~seven
4	~sever
-1	~sgt
-4	~shade
3	~shape
6	~share
-4	~shari
-5	~she
-1	~shed
-2	~sheep
-6	~sheet
-1	~shell
-1	~ship
-1	~ships
1	~shipw
-3	~shoes
2	~shop
-1	~shops
-2	~shore
-1	~shoul
-3	~shout
2	~showb
-1	~showe
-5	~shows
-1	~shrin
-1	~shuts
-2	~sides
-9	~sigge
2	~signi
-4	~signs
-5	~silen
-3	~silva
2	~simil
-1	~simpl
2	~singa
-4	~singi
-5	~singl
4	~sings
-2	~sinki
-1	~siste
-2	~sit
5	~site
-4	~sixty
-3	~skarv
-2	~skei
-3	~skeid
-2	~sketc
1	~skin
3	~skip
-3	~skipp
-3	~sleep
3	~slide
-3	~slipp
2	~slot
2	~slow
-1	~slowe
-3	~slowl
-3	~slows
-4	~small
-3	~smell
-4	~smoke
-1	~snail
-4	~snow
-1	~snows
3	~so
2	~soap
-4	~socia
-5	~socie
-2	~soft
-5	~softe
-2	~softw
-1	~sohan
-6	~soil
-2	~solbe
-1	~sold
-2	~som
-3	~some
-2	~someo
7	~somet
-2	~son
4	~sopra
-1	~sorne
2	~sound
-6	~soup
5	~sourc
-2	~space
7	~spam
-2	~speak
-8	~speci
-1	~speec
-2	~speed
-1	~spent
1	~spoil
1	~spoke
1	~spons
1	~spott
-2	~sprin
-3	~squar
3	~src
-6	~st
-2	~staff
4	~stair
-3	~stake
-2	~stall
-1	~stand
-3	~starl
-2	~stars
4	~start
-1	~staye
6	~steam
-3	~step
-1	~steph
-9	~steps
-3	~steve
-2	~stew
-5	~still
-1	~stirr
7	~stock
-3	~stone
-1	~stood
-5	~stop
-1	~stopp
-3	~stops
1	~store
12	~stori
-4	~storl
2	~storm
11	~story
7	~strai
1	~stran
-9	~straw
4	~strea
-1	~stree
4	~stres
-1	~stret
3	~stric
3	~stuck
4	~style
5	~subje
4	~submi
11	~subsc
-7	~subst
5	~subti
2	~subur
1	~succe
3	~sudde
2	~sudok
1	~sugge
2	~summa
-5	~summe
2	~summi
-3	~sun
-1	~sunda
-2	~sunde
1	~suppe
2	~suppl
8	~suppo
1	~sure
-3	~surve
1	~survi
-6	~swim
-1	~swimm
-3	~swing
5	~swipe
4	~switc
1	~syndi
-2	~syrup
-2	~syste
1	~t
7	~tab
-1	~table
3	~tags
-2	~tak
2	~take
1	~taken
1	~takes
-2	~talk
-1	~talki
-3	~tamm
-3	~tan
8	~tap
2	~tarif
-2	~tarn
-3	~tarra
2	~taste
1	~tasti
-1	~tau
2	~taugh
-2	~tavir
-4	~tax
-2	~tea
3	~teach
5	~team
5	~tech
4	~techn
-2	~teena
-2	~teeth
1	~teleg
-5	~telev
-1	~telli
-1	~tellu
-1	~tempe
-2	~ten
-1	~tenth
-1	~tents
5	~terms
-2	~tess
2	~test
-5	~teste
-2	~tewke
11	~text
-1	~th
-8	~than
10	~thank
-4	~that
-1	~thatc
-4	~the
2	~theft
-5	~their
-2	~then
-2	~there
-5	~they
-4	~thiev
-3	~thing
7	~think
-1	~thirt
12	~this
-3	~thorn
3	~thoug
-4	~three
-2	~ticke
-2	~tidal
-2	~tide
2	~tikto
2	~tile
4	~times
3	~tip
4	~tips
-2	~tired
12	~today
3	~toggl
-9	~told
-2	~toll
-2	~tom
1	~tomas
-4	~tomat
-2	~tomáš
-3	~tongu
1	~tonig
-4	~too
-9	~took
2	~tool
-2	~tools
-4	~tooth
2	~top
8	~topic
-3	~torch
3	~touch
5	~tour
-3	~town
-1	~traci
3	~track
2	~trail
-7	~train
-3	~tram
5	~trans
5	~trave
-1	~tray
-1	~treat
-2	~trees
3	~tri
2	~trial
5	~tribu
-2	~tried
1	~trini
2	~trip
2	~trivi
-1	~truck
5	~try
-5	~tuesd
1	~tune
2	~tuned
-1	~turn
3	~tv
3	~tweet
-8	~twice
3	~twitt
-8	~two
1	~typho
4	~typo
3	~uk
-4	~umbre
5	~unava
-3	~under
-5	~union
6	~unles
5	~unlim
5	~unloc
7	~unmut
2	~unsee
6	~unsub
-4	~until
11	~updat
3	~uploa
13	~us
5	~use
3	~used
2	~usefu
2	~uses
2	~using
3	~v
5	~vale
-4	~valle
4	~value
-2	~vance
-2	~vane
-2	~vanta
2	~var
-1	~varga
-2	~varo
-2	~vault
-2	~veil
3	~venue
2	~verif
1	~versi
-1	~very
4	~vesta
-3	~victi
12	~video
8	~view
3	~viewe
5	~views
-2	~villa
1	~viral
1	~visa
2	~voice
-2	~volta
4	~volum
-1	~volun
-1	~voter
2	~votes
3	~votin
-2	~wages
-3	~wagon
-5	~wait
-4	~waiti
-2	~wake
-2	~walk
-2	~wall
-8	~wante
-2	~wants
-1	~ward
-2	~warm
-2	~warne
-1	~warni
-6	~was
-1	~washe
1	~wasn'
-3	~waste
3	~watch
-8	~water
-4	~ways
3	~we
3	~we'd
3	~we'll
6	~we're
4	~we've
1	~weath
-1	~weave
10	~web
9	~websi
2	~weddi
-5	~wedne
1	~week
5	~week'
2	~weekd
2	~weeke
5	~weekl
1	~weeks
-3	~wei
-5	~welli
-1	~wendy
-3	~went
-2	~wept
-6	~were
-2	~wet
-4	~whale
-2	~what
-3	~what'
2	~whats
-1	~wheel
6	~whene
-4	~where
-2	~which
4	~while
-2	~whist
-2	~who
-2	~whoev
-1	~why
-3	~wide
5	~width
-6	~will
2	~willi
-5	~wind
7	~windo
-7	~wine
-2	~winne
-3	~wins
-3	~winte
3	~wire
-5	~wit
-3	~withi
-4	~wktv
-4	~wolf
2	~woman
-2	~women
-6	~won
4	~won't
1	~wool
-1	~word
-3	~work
-2	~worke
-3	~works
4	~world
-2	~worn
-1	~worst
-5	~would
-4	~wrenb
4	~writi
3	~wrong
-2	~wrote
8	~x
-5	~xinhu
-1	~yard
-5	~year
-2	~year'
-4	~years
3	~yes
1	~yet
2	~you
1	~you'd
3	~you'l
3	~you'v
6	~your
2	~yours
2	~youtu
2	~zambi
4	~zero
-2	~zone
2	~ا
2	~ائتمان
2	~ابد
-5	~ابرز
2	~ابلغ
-1	~ابو
-1	~ابواب
-2	~ابوظب
-1	~ابيض
1	~اتر
4	~اتساب
3	~اتصل
1	~اجاب
-2	~اجاز
-2	~اجتماع
-1	~اجر
4	~اجل
1	~اجمال
-1	~احات
-1	~احتجاج
1	~احجز
-7	~احد
4	~احداث
6	~احدث
2	~احرف
2	~احصل
1	~احفظ
3	~احق
2	~احك
1	~احكام
11	~اخبار
1	~اخبر
1	~اخبرو
-1	~اختار
-4	~اختبار
1	~اختبر
2	~اختر
4	~اخر
2	~اخطاء
-3	~اخير
3	~ادخال
5	~ادخل
5	~ادعم
2	~ادنا
-5	~اذاع
-2	~اذن
2	~اربح
-6	~اربع
-2	~اربعاء
5	~ارتباط
-2	~ارتفاع
1	~ارد
1	~ارسال
9	~ارسل
2	~ارشيف
-1	~ارض
2	~ارقام
3	~ازال
-4	~ازرق
-13	~ازم
2	~اسئل
5	~اساء
-2	~اسابيع
1	~اسال
-4	~اسباب
2	~اسبان
-1	~اسبوعي
2	~استبيان
2	~استخدم
1	~استشار
2	~استطلاع
-2	~استعمال
-1	~استعمل
-3	~استغرق
-1	~استغرقت
3	~استمار
4	~استماع
3	~استمع
3	~اسفل
-4	~اسكندر
-1	~اسلام
-4	~اسم
-2	~اسما
-5	~اسماء
2	~اسمع
5	~اسواق
-4	~اشار
7	~اشتر
9	~اشترا
2	~اشتراك
-1	~اشترت
2	~اشترك
-1	~اشتركت
-2	~اشجار
-4	~اشخاص
6	~اشعار
-2	~اشهر
-2	~اصاب
3	~اصدقائ
-1	~اصطناع
-1	~اصلاح
-1	~اضافت
3	~اضبط
-1	~اضح
6	~اضغط
5	~اضف
1	~اطبع
-12	~اطفال
3	~اطلاع
-2	~اطلاق
5	~اطلال
2	~اطلع
-2	~اطلقت
-4	~اعتزال
5	~اعجاب
5	~اعجب
1	~اعجبن
4	~اعداد
-2	~اعراض
-1	~اعضاء
2	~اعل
9	~اعلام
5	~اعلان
-5	~اعلنت
-1	~اغضب
-2	~اغلق
-2	~اغلقت
-1	~اف
-1	~افتتح
1	~افتح
-2	~افراج
4	~افضل
3	~افق
-2	~افلاس
-2	~افلام
-2	~اقارب
2	~اقبل
-2	~اقتصاد
2	~اقدم
8	~اقر
1	~اقرئ
4	~اقرا
3	~اقسام
2	~اقص
3	~اقل
4	~اكتب
2	~اكتشاف
7	~اكتشف
2	~اكثر
-1	~اكلت
-10	~اكياس
2	~ال
2	~الزام
2	~الغاء
-5	~الف
5	~الكترون
-2	~الي
-3	~ام
-2	~اما
1	~اماكن
-3	~امام
1	~امسح
-3	~امم
-2	~امني
-1	~امه
-1	~امين
-2	~ان
2	~انا
-2	~اناضول
-2	~انباء
7	~انت
-1	~انتج
-2	~انتخاب
-3	~انترنت
-3	~انتشر
-6	~انتظار
3	~انتم
4	~انتهت
1	~انجاز
4	~انجليز
-2	~انخفضت
3	~انسخ
5	~انشئ
3	~انشر
5	~انضم
-1	~انضمت
-2	~انفجار
-1	~انقاذ
-1	~انقذ
2	~انقر
-6	~انه
-2	~اهال
3	~اهداف
-1	~اهم
1	~او
2	~اواصل
4	~اوافق
2	~اوب
-1	~اوصاف
-2	~اوقف
-2	~اول
4	~اي
3	~ايام
12	~ايض
2	~ايمن
2	~ب
-3	~بئر
-2	~باب
-1	~باحث
-3	~باريس
-3	~بالف
1	~بامكان
-1	~بان
-5	~ببطء
2	~بتصحيح
2	~بتوقيت
-6	~بثمن
-1	~بجانب
4	~بحث
-4	~بحر
-4	~بحسب
1	~بخمس
1	~بدء
-2	~بدات
3	~بدولار
4	~بدون
-3	~براميل
5	~براي
2	~برج
2	~برعا
3	~برقم
-1	~برلمان
2	~برمج
11	~بريد
-2	~بريطان
2	~بزر
-6	~بسبب
-1	~بسعر
2	~بسيط
-1	~بصل
1	~بصوت
-1	~بطار
-2	~بطل
-2	~بطلب
-1	~بطول
-5	~بعد
-1	~بعدم
-3	~بغل
-2	~بفارق
2	~بفضل
1	~بقراء
-2	~بقطع
2	~بقي
5	~بك
-4	~بلا
3	~بلحظ
-3	~بلغ
-2	~بلو
1	~بمبلغ
2	~بمساعد
3	~بملاحظات
3	~بملف
3	~بنا
-3	~بناء
-1	~بنحو
-2	~بندر
-7	~بنفس
-2	~بها
-2	~بهدف
4	~بهذ
4	~بواسط
5	~بودكاست
2	~بيانا
-1	~بيت
-1	~بيد
-3	~بيض
-7	~بين
-1	~بيوت
4	~تؤيد
8	~تابع
-2	~تابعت
9	~تابعو
-2	~تبرع
-1	~تبريد
2	~تتابع
-2	~تتبع
-1	~تتساءل
-2	~تتعب
-1	~تتيح
-2	~تجاوز
3	~تجد
1	~تجرب
3	~تجريب
-4	~تجمع
-7	~تحت
2	~تحتاج
-3	~تحذير
11	~تحرير
3	~تحس
6	~تحقق
2	~تحقيق
3	~تحليل
-2	~تحمل
10	~تحميل
-2	~تحويل
-2	~تخاف
1	~تختار
2	~تخط
3	~تداول
-1	~تدخل
-1	~تدريب
-2	~تدعو
2	~تدقيق
3	~تذاكر
-6	~تذكر
1	~تذكير
2	~ترتيب
3	~ترجم
2	~تركي
-2	~ترو
5	~تريد
1	~تستخدم
-6	~تستعيد
3	~تسجيل
-3	~تسع
4	~تسمح
1	~تسوق
-3	~تشترط
-2	~تشعل
8	~تشغيل
5	~تشكيل
4	~تصحيح
1	~تصغير
7	~تصفح
4	~تصل
5	~تصويت
-9	~تصوير
-1	~تضخم
1	~تضم
3	~تطبيق
-3	~تطلب
2	~تطوير
-1	~تظهر
-1	~تعادل
2	~تعبر
3	~تعرضت
4	~تعرف
2	~تعريف
9	~تعليق
4	~تعمل
-2	~تعود
5	~تغذ
3	~تغريد
5	~تغط
1	~تغيير
7	~تفاصيل
7	~تفاعل
3	~تفعيل
5	~تفوت
1	~تقارير
3	~تقرير
-1	~تقطت
-1	~تقف
-3	~تقول
4	~تكبير
-2	~تكشف
2	~تكون
-2	~تل
-2	~تلاميذ
-1	~تلسكوب
3	~تلغرام
2	~تلق
3	~تلقائ
-4	~تلميذ
8	~تم
3	~تمت
-1	~تمور
-3	~تمويل
4	~تنبيه
-3	~تنجح
2	~تنزيل
2	~تنس
-1	~تنظيف
-1	~تنفس
-3	~تنفض
4	~تهم
2	~تواصل
5	~توجد
1	~تود
4	~توزيع
-2	~توسع
2	~توقعا
-2	~توقف
2	~توقيف
-1	~تونس
1	~تويتر
-3	~تي
-2	~ثابت
-1	~ثالث
2	~ثامن
2	~ثريدز
-5	~ثقاف
-9	~ثلاث
-1	~ثلث
-2	~ثلج
-1	~ثلوج
-8	~ثم
-2	~ثمان
-1	~ثمن
-1	~ثيق
-4	~جاء
-6	~جاءت
-4	~جائز
3	~جار
-6	~جامع
-1	~جبال
-3	~جبل
-2	~جدة
-5	~جدت
-2	~جدل
3	~جدول
-10	~جذور
1	~جرب
3	~جربتم
-6	~جرح
2	~جرس
-2	~جريد
3	~جزء
-1	~جزائر
-3	~جسر
-2	~جلس
-1	~جلست
-1	~جمال
-7	~جمهور
2	~جميع
-1	~جنوب
-2	~جهاز
3	~جواز
2	~جود
-1	~جوز
2	~جول
-3	~جوي
-1	~جيب
-6	~جيد
-3	~جيش
-3	~حائط
-4	~حادث
-2	~حارث
-3	~حارس
3	~حاسب
-11	~حافل
-3	~حاكم
-1	~حبة
-4	~حبل
-9	~حتي
-1	~حجر
3	~حجم
3	~حد
-5	~حداد
4	~حدث
2	~حدد
3	~حدكم
-1	~حده
-4	~حدود
-2	~حديد
-1	~حديق
-2	~حذاء
3	~حذف
-2	~حرار
2	~حرب
4	~حرة
4	~حساب
-4	~حساس
-2	~حسم
1	~حصر
-2	~حصول
-2	~حفل
3	~حقوق
2	~حقول
-1	~حقيب
2	~حقيق
3	~حكاي
-2	~حكم
-2	~حكوم
2	~حل
10	~حلق
-3	~حلو
2	~حلول
-2	~حمار
-2	~حمص
1	~حمل
6	~حوار
2	~حول
-1	~حي
-1	~حين
2	~خاص
-2	~خال
-2	~خالد
-2	~خان
10	~خبر
-2	~خبراء
-4	~خبز
-1	~ختام
-1	~خرج
1	~خروج
-6	~خسائر
2	~خسار
1	~خصم
5	~خصوصي
-1	~خضار
4	~خط
1	~خطا
-5	~خطاب
2	~خطة
-1	~خطر
4	~خطو
-2	~خلال
-9	~خلف
-1	~خمس
-3	~خوارزمي
-2	~خيار
3	~د
-4	~داخل
1	~دار
-2	~دان
-1	~دباب
1	~دخول
-2	~دراج
-2	~دراس
-3	~درج
-2	~دعت
-1	~دفاع
-3	~دفتر
-2	~دفع
-1	~دفعت
1	~دقائق
1	~دلال
2	~دليل
2	~دم
5	~دوام
-4	~دوح
-5	~دول
2	~ديرب
-5	~دينار
3	~ذات
-1	~ذرو
2	~ذكرت
-2	~ذلك
3	~ذهاب
3	~ذهب
2	~ذو
-5	~ذي
-2	~ذيل
-5	~رئاس
-3	~رائح
11	~رابط
2	~راجع
-2	~راس
3	~راسل
2	~راض
-2	~راع
-1	~راكب
6	~راي
-4	~ربع
-4	~ربيع
3	~رتب
-5	~رجل
-3	~رحل
-8	~رحيق
3	~رد
-4	~ردود
-1	~رسائل
-1	~رسال
-1	~رسام
1	~رسم
-2	~رسوم
-2	~رصيف
-3	~رغيف
-2	~رفعت
-4	~رفوف
2	~رقم
2	~رقي
1	~رمال
5	~رمز
2	~رمضان
-4	~رمل
-2	~رهائن
-3	~روا
6	~روابط
12	~رواق
3	~روبوت
-4	~رويترز
-1	~رياح
2	~رياض
2	~ريم
-3	~زائر
-7	~زار
-1	~زال
-2	~زبائن
-2	~زبد
-1	~زجاج
-5	~زد
-3	~زرقاء
-3	~زعتر
-1	~زعفران
-1	~زلزال
-3	~زملائ
-4	~زمن
-2	~زوار
4	~زور
-2	~زياد
-4	~زيار
-3	~زيت
-1	~زير
4	~سؤال
-3	~سائح
-3	~سائق
2	~سابع
4	~سابق
2	~سات
-2	~ساح
-1	~ساحل
-2	~ساخر
-2	~سادس
-7	~ساع
-1	~ساعت
2	~ساعد
-2	~سالم
2	~سام
-1	~سباح
-5	~سباق
-2	~سبت
1	~سبوتيفا
-3	~ست
-3	~ستة
4	~سجل
-3	~سجن
2	~سحب
-3	~سد
1	~سر
-1	~سرق
-2	~سري
-3	~سطح
2	~سعد
2	~سعود
-2	~سفن
-3	~سفير
-3	~سفين
1	~سقوط
-2	~سكان
-1	~سكة
-7	~سكر
-4	~سلاح
-1	~سلال
5	~سلسل
-3	~سلط
1	~سلطان
-2	~سلو
2	~سليم
1	~سماح
4	~سماع
-2	~سمك
-2	~سمير
-2	~سنة
2	~سهيل
-1	~سواحل
-2	~سودان
-7	~سور
-2	~سوق
2	~سيؤد
2	~سياس
3	~سيتم
-5	~سير
2	~سيول
2	~ش
1	~شئت
-4	~شاحن
2	~شار
8	~شارك
1	~شاركو
-4	~شاش
-6	~شاعر
-1	~شاغر
7	~شاهد
-1	~شاي
-3	~شباب
2	~شبك
-2	~شجر
-3	~شحن
-2	~شخص
3	~شراء
2	~شرائح
-3	~شرط
-1	~شرق
3	~شركاؤ
5	~شروط
-2	~شعب
-5	~شعر
5	~شكر
-1	~شكل
-5	~شمس
2	~شنو
-2	~شهاد
3	~شهري
-1	~شهود
-4	~شيء
2	~ص
-2	~صاحب
-1	~صار
1	~صالح
1	~صباح
2	~صحاف
3	~صحافت
-1	~صحافي
-4	~صحف
2	~صحيح
4	~صحيف
2	~صدرت
3	~صديق
-3	~صغار
-7	~صغير
-1	~صفار
9	~صفح
4	~صفحت
1	~صلاح
6	~صلة
1	~صلت
-2	~صلح
-1	~صندوق
-1	~صنع
6	~صوت
1	~صور
-3	~صيف
-1	~صين
-3	~ضحاي
-1	~ضرائب
2	~ضرور
-1	~ضعف
1	~ضفة
3	~ضمن
-3	~ضوء
-1	~ضواح
-4	~طائر
2	~طارق
4	~طاق
-3	~طالب
5	~طالع
1	~طاول
7	~طباع
-2	~طبق
-3	~طبول
-2	~طبيب
1	~طرف
-1	~طرق
-9	~طريق
-2	~طعام
-5	~طفل
-1	~طفيف
-1	~طلبت
-2	~طماطم
-2	~طنا
-3	~طوارئ
-1	~طول
-2	~طوي
-4	~طويل
1	~ظائف
3	~ظاهر
-3	~ظهر
7	~ع
-2	~عائل
6	~عاجل
-2	~عاد
-2	~عاصف
1	~عال
-4	~عالم
-8	~عام
-5	~عامل
1	~عبار
1	~عبر
-2	~عبود
-2	~عتيق
-6	~عجين
-1	~عداء
6	~عدد
1	~عدن
1	~عذر
2	~عراق
5	~عرب
3	~عرض
2	~عروض
1	~عزيز
-2	~عشر
4	~عقار
3	~عقب
-2	~عقد
-1	~عقيق
-2	~عكار
-1	~علا
-4	~علاج
2	~علق
-4	~علم
-5	~عمال
1	~عمان
-2	~عمد
-2	~عمل
-1	~عملاق
-1	~عمن
4	~عمول
-3	~عند
-3	~عندم
-1	~عنه
2	~عنوان
-4	~عود
-7	~عيار
-3	~عين
6	~غاء
-5	~غائب
-5	~غاضب
-3	~غبار
2	~غدا
-2	~غرام
1	~غرق
-1	~غروب
1	~غرينتش
-2	~غزال
-2	~غزة
3	~غزير
-4	~غوص
1	~غوغل
3	~غير
3	~فات
1	~فاتصل
-3	~فجر
-3	~فرق
-2	~فشل
2	~فضاء
-3	~فعال
3	~فعل
-1	~فقد
2	~فقر
4	~فقط
-3	~فكر
-1	~فندق
-4	~فوق
-6	~في
10	~فيديو
2	~فيديوه
5	~فيسبو
-2	~فيضان
-3	~فيلم
-4	~فيه
1	~قائل
3	~قائم
2	~قائمت
3	~قادم
3	~قارئ
-3	~قارب
3	~قارن
2	~قاس
-2	~قاض
-3	~قاع
-6	~قال
-11	~قالت
-5	~قان
5	~قانون
-1	~قاهر
-5	~قبل
3	~قبول
5	~قد
-2	~قدر
-1	~قديم
11	~قراء
2	~قرات
-5	~قرار
-6	~قرب
-1	~قررت
-3	~قرض
-1	~قرون
-4	~قري
-2	~قريب
6	~قسم
5	~قصة
3	~قصص
-2	~قصيد
-4	~قطار
-1	~قطاع
-3	~قطط
-2	~قطع
-2	~قلب
-1	~قلع
3	~قليل
-3	~قماش
-3	~قمة
3	~قمت
5	~قنا
6	~قنات
-1	~قنو
2	~قهو
-3	~قهوت
-1	~قوات
-4	~قواعد
-2	~قوي
3	~قيد
1	~قيم
3	~كاتب
-4	~كاذب
2	~كاس
-4	~كال
2	~كامل
-9	~كان
-6	~كانت
1	~كبر
-2	~كبير
-7	~كتاب
-6	~كتب
-2	~كتبت
4	~كتم
-2	~كثير
-1	~كثيف
1	~كرة
3	~كريم
-2	~كسوف
-2	~كشف
2	~كل
-8	~كلف
8	~كلم
-1	~كله
-4	~كما
5	~كن
1	~كنت
-3	~كند
1	~كهرباء
-2	~كهف
3	~كود
1	~كور
-4	~كويت
-2	~كيلوغرام
-2	~كيلومتر
-2	~لا
-1	~لابن
4	~لاحق
-1	~لاستغلال
2	~لاشتراك
-1	~لاعبي
2	~لان
4	~لاي
-5	~لبنان
-2	~لجن
6	~لحظ
-2	~لذل
-1	~لست
1	~لشراء
1	~لصوت
-1	~لصوص
2	~لعرض
1	~لغز
7	~لقد
1	~لقراء
-3	~لقط
8	~لك
-5	~لكل
4	~لكم
-2	~لكن
-8	~لم
3	~لماذ
2	~لمتابع
3	~لمزيد
2	~لمشاهد
1	~لمشترك
2	~لمعرف
-2	~لموقع
3	~لموقف
2	~لن
6	~لنا
2	~لنتيج
-2	~له
-2	~لها
7	~لهذ
-5	~لوح
-5	~ليل
3	~م
4	~مؤقت
-1	~مئات
-7	~مئة
1	~ما
-11	~ماء
-2	~ماجد
2	~ماد
-7	~ماذ
-2	~ماهر
-3	~مايو
-3	~مباراتان
1	~مباري
4	~مباشر
-3	~متابع
1	~متابعي
-1	~متاجر
7	~متاح
-1	~متاخر
2	~متبق
-8	~متحف
-1	~متر
5	~متصفح
1	~متصل
-2	~متظاهر
5	~متعلق
-2	~متغير
-2	~متقطع
-3	~متهم
3	~متوفر
-1	~متوقع
1	~مجا
5	~مجان
2	~مجانيتان
-1	~مجاور
-2	~مجر
1	~مجل
-1	~مجلس
-2	~مجهول
2	~محاول
13	~محتو
4	~محرر
-4	~محط
8	~محفوظ
-4	~محكم
-1	~مخالف
4	~مختار
-3	~مخرج
-2	~مخطوط
-9	~مخفض
-3	~مخيم
-4	~مدارس
1	~مدة
-1	~مدت
-3	~مدخل
-3	~مدرب
-5	~مدرس
-2	~مدفوع
5	~مدون
-5	~مدي
-7	~مدير
3	~مرئ
-2	~مرات
3	~مراسل
-1	~مراسم
1	~مراقب
8	~مراي
-2	~مرب
-3	~مرة
-1	~مرت
3	~مرحب
2	~مرحل
2	~مرر
-1	~مرصد
-5	~مرض
-2	~مرع
-2	~مرف
-2	~مركز
-3	~مزارع
2	~مزعج
12	~مزيد
-3	~مساء
1	~مساعد
1	~مساهم
-5	~مستخدم
-1	~مستشف
-4	~مستعد
-3	~مستعمل
3	~مستقل
2	~مستو
2	~مسجل
-5	~مسرح
-2	~مشا
3	~مشاب
2	~مشار
4	~مشارك
3	~مشاهد
3	~مشتر
5	~مشترك
-1	~مشروع
-6	~مشفر
-5	~مشمش
-3	~مشي
-1	~مصاب
-1	~مصابيح
-2	~مصارف
7	~مصدر
-1	~مصر
-1	~مصنع
-4	~مصور
-4	~مطار
-6	~مطرق
-1	~مطلع
4	~معاين
-4	~معبر
-1	~معتاد
-1	~معرض
2	~معرفت
-2	~معروض
1	~معطل
-1	~معلق
-3	~معلم
2	~معن
4	~مغلق
-2	~مفاوض
2	~مفتاح
3	~مفضل
3	~مفيد
5	~مقارن
-5	~مقاطع
-4	~مقاعد
14	~مقال
2	~مقالتان
-1	~مقبل
1	~مقترح
1	~مقدم
-1	~مقر
-4	~مقطع
-4	~مقه
-6	~مكتب
-2	~مكسر
-6	~مكون
3	~ملا
-7	~ملاحظ
-9	~ملاي
4	~ملخص
-1	~ملعق
8	~ملف
-3	~ملك
-3	~ملي
-2	~مليار
-1	~مليون
-1	~ممر
-1	~ممرض
2	~ممول
-3	~من
-3	~منار
-2	~منازل
-1	~منافس
-2	~منتخب
-2	~منجد
-2	~منحدر
-4	~منذ
-2	~منزل
4	~منشور
2	~منطق
-1	~منظم
-1	~منه
-1	~منهم
2	~منوع
-4	~مهاجر
-2	~مهرجان
-1	~مهم
-2	~مهندس
6	~مواضيع
-2	~مواطن
4	~موافق
1	~مواقع
-1	~مواقف
4	~مواقيت
-1	~موانئ
-2	~موج
3	~موجز
-6	~موسم
6	~موضوع
-2	~موعد
9	~موقع
14	~مونتاج
-1	~ميز
3	~ميزان
-3	~ميناء
-2	~نائب
-3	~نار
-1	~ناشئ
10	~نافذ
1	~نبذ
3	~نبض
2	~نت
4	~نتيج
-1	~نحاس
5	~نحترم
-2	~نحكم
-3	~نحل
4	~نحن
-4	~نحو
-1	~نخل
1	~نرحب
1	~نرشح
-6	~نزاع
-3	~نساء
2	~نستخدم
4	~نسخ
4	~نشار
6	~نشر
2	~نشرت
2	~نص
-3	~نصائح
2	~نصار
-1	~نصف
-2	~نضال
-1	~نظمت
-2	~نعرف
3	~نعمل
-2	~نفس
-1	~نفض
-2	~نقاط
1	~نقترح
1	~نقل
-1	~نقلت
-1	~نقيب
4	~نكسب
4	~نلقا
-2	~نمر
1	~ننصح
2	~نها
-2	~نهائ
-2	~نهر
2	~نورس
-2	~نوو
-2	~نياب
-1	~نيران
-2	~نيل
4	~نيوز
-2	~نيويور
-6	~هاتف
-1	~هاجر
-2	~هادئ
2	~هامش
-5	~هجر
-2	~هجوم
2	~هداف
-5	~هدف
-4	~هدن
1	~هدي
8	~هذا
9	~هذه
5	~هروب
-4	~هزت
-2	~هكذ
-6	~هل
-1	~هلال
-1	~هم
7	~هنا
-3	~هند
-1	~هواء
-2	~وائل
-1	~واحد
1	~واد
-1	~وبق
-4	~وجه
-4	~وحجر
1	~وداد
1	~وراء
-1	~ورد
-3	~ورش
-5	~ورق
-6	~وزير
-2	~وسط
-4	~وسل
-1	~وسم
6	~وسوم
-2	~وصل
-2	~وصلت
2	~وصول
-2	~وعد
-2	~وعدت
-2	~وفق
-3	~وفي
-5	~وقال
4	~وقت
-2	~وقف
-3	~وكان
-3	~ولا
-4	~ولكن
-5	~ولم
-1	~ومن
-3	~وهو
6	~ويب
-1	~ويصل
-4	~ويضم
2	~يا
-3	~يات
2	~يبدو
-2	~يبلغ
-4	~يبي
2	~يتطلب
2	~يتم
-1	~يتوقع
2	~يجب
1	~يحتو
-9	~يحفظ
-3	~يحمل
2	~يدعم
-3	~يدفع
-1	~يذكر
-3	~يرة
3	~يرج
-2	~يرد
-1	~يرفع
-5	~يرو
1	~يريد
2	~يستغرق
-2	~يسجل
-2	~يشاهد
-1	~يشرف
4	~يصل
-1	~يصلح
-2	~يضر
-1	~يطالب
-1	~يطلب
2	~يعاد
-2	~يعرض
-1	~يعرف
2	~يعلق
-2	~يعمل
3	~يغلق
-1	~يفتح
-2	~يقدم
-2	~يقر
-7	~يقول
-4	~يكشف
-3	~يكون
-1	~يلة
3	~يلغي
3	~يلي
-1	~يمش
5	~يمكن
4	~يمل
-3	~يمن
-3	~يمين
3	~ينا
2	~يناقش
-1	~ينتظر
-4	~ينجح
2	~ينشر
1	~ينكد
1	~يه
-1	~يها
5	~يهم
5	~يوتيوب
-1	~يورو
2	آخر
-6	آلاف
2	أ
-1	أبرز
2	أبلغنا
-2	أبوظبي
3	أجل
1	أجمل
-5	أحد
1	أحدث
-1	أحدهم
6	أخبار
1	أخبرنا
1	أخبرونا
2	أخرى
2	أدخل
2	أدناه
-2	أربعة
-2	أربعين
2	أرسل
2	أرشيف
-6	أرشيفية
-2	أزمة
-2	أسابيع
-4	أسباب
-1	أسبوع
2	أسبوعي
-1	أسبوعين
-3	أسماء
-2	أسماك
-2	أسهم
3	أسواق
-5	أشخاص
-2	أشهر
2	أصدقائك
5	أضف
-2	أطفال
-2	أطلقت
4	أعجبك
1	أعجبني
2	أعراض
-1	أعضاء
-2	أعلنت
-1	أغضب
-2	أغلق
-2	أغلقت
4	أفضل
-1	أقر
3	أقل
-5	ألف
-4	ألواح
-3	أم
-2	أما
1	أماكن
-3	أمام
1	أمس
2	أمطار
-4	أملك
-14	أن
2	أنا
7	أنت
5	أنشئ
2	أهداف
2	أهلا
1	أو
4	أوافق
2	أوبك
2	أول
6	أي
3	أيام
5	أيضا
5	أيضاً
1	أيضًا
2	أيمن
-2	إجازة
2	إدخال
-1	إذاعة
1	إرسال
3	إزالة
1	إشعارات
-2	إطلاق
4	إطلالة
5	إعداد
1	إعلان
2	إعلانات
1	إعلانية
-4	إغلاق
3	إف
4	إقرأ
6	إلغاء
-2	إلى
2	إلينا
1	إليه
-1	إليها
4	إم
-5	إن
1	إنتاج
1	إنجاز
-2	إنه
-3	إنها
-2	ا ف
3	ابدأ
3	ابلغ$
-1	ابيض عند
-1	اتحاد$
2	اترك
7	اتساب$
-2	اتصال
3	اتصل
1	اتصل بنا
2	اتصل علي
2	اتفاق مع
1	احجز
-1	احد$
1	احصل
2	احصل علي
2	احفظ
2	احك
2	احك لنا
1	احكام$
1	اخبار دور
-1	اخبار في
1	اخبار محل
5	اخبار$
1	اخبرو في
-7	اختبار
1	اختبر
1	اختر
3	اختر لكم
2	اخترنا
2	اخر تحديث
-1	اخر مستجد
2	اخر$
-2	اخير في
-3	ادار مطار
2	ادخل
1	ادخل بريد
2	ادخل من
2	اذا اعجب
1	اراء في
2	ارتباط تحس
4	ارتباط$
1	ارد في
2	اردن$
6	ارسل
-1	ارسل جيش
1	ارسل صور
2	ارسل ينا
2	ارقام$
1	اسأل
-2	اسابيع$
1	اسبوع ماض
-5	اسبوع$
-1	اسبوعي$
-3	استخدام
-1	استخدام ذكاء
2	استخدام$
2	استخدم
1	استشارة
2	استطلاع
2	استطلاع راي
-3	استغرق
2	استماع الي
2	استمع
-1	استمع قاض
3	اسعار تذاكر
2	اسفل$
-2	اسم
1	اسم بريد
-3	اسماء$
-1	اسهم مصارف
1	اشتر ان
2	اشتر في
1	اشتر من
3	اشتر$
1	اشترا في
1	اشترا$
4	اشتراك
3	اشتراكك
7	اشترك
2	اشترك في
-1	اشتركت
2	اشتركوا
2	اشعار$
-1	اصاب$
3	اصدقائ$
2	اصطناع$
2	اصطناعي
4	اضاف الي
3	اضبط
6	اضغط
2	اضغط تكبير
-4	اضغط علي
3	اضغط قبول
3	اضغط هنا
1	اضف الي
1	اطبع
-2	اطفال في
2	اطلاع علي
2	اطلع
3	اطلع علي
3	اعجب ما
1	اعد محاول
2	اعداد ايمن
-2	اعداد ثم
-1	اعداد قائم
-3	اعلان علي
2	اعلان ممول
12	اعلان$
-3	اعلنت ادار
4	اغلاق$
5	اف ام
-1	افتتح
1	افتح
3	افتح في
-2	افراج عن
-4	اقتصاد
1	اقتصاد في
4	اقر ايض
-1	اقر مجلس
4	اقر مزيد
3	اقرأ
2	اقص من
3	اقل من
3	اكتب
1	اكتب في
1	اكتب لنا
1	اكتبها
3	اكتشف
2	اكتشف برنامج
2	اكتشفي
2	اكثر مشاهد
-5	اكثر من
2	اكثر$
15	الآن
-1	الأبيض
-3	الأحد
5	الأحدث
6	الأخبار
1	الأخطاء
-2	الأخير
-1	الأخيرة
-3	الأربعاء
2	الأردن
4	الأرشيف
3	الأرقام
-4	الأزرق
2	الأسئلة
-1	الأسرة
-3	الأسعار
2	الأسفل
1	الأسواق
-2	الأشجار
-6	الأطفال
2	الأعلى
3	الأفق
-2	الأفلام
2	الأقصى
3	الأكثر
-4	الأم
3	الأمس
-2	الأمطار
-2	الأناضول
2	الأنباء
-1	الأهالي
-2	الأول
-3	الأولى
-1	الإخبارية
-3	الإذاعة
2	الإسبانية
-4	الإسكندرية
-1	الإسلامي
-4	الإشارة
3	الإشعارات
-3	الإعدادات
8	الإعلام
5	الإعلان
-5	الإعلانات
-2	الإفراج
2	الإلزامية
5	الإلكتروني
-6	الإنترنت
2	الإنجليزية
-2	الاتحاد
-2	الاتفاق
5	الارتباط
2	الاستبيان
2	الاستخدام
3	الاستماع
-2	الاسم
3	الاشتراك
-3	الانتخابات
-6	الانتظار
-2	الانفجار
-3	البئر
-4	الباب
-2	الباحثون
1	البحث
-3	البحر
-1	البرلمان
-2	البرنامج
4	البريدية
-2	البريطانية
-1	البصل
-1	البطولة
-2	البلدية
-2	البلوي
-2	البناء
-1	البنك
2	البودكاست
-1	التجار
2	التجاري
-1	التحديث
3	التحرير
2	التحقق
5	التحميل
2	التدقيق
3	التذاكر
6	التسجيل
2	التشغيل
3	التشكيلة
3	التصفح
1	التصوير
-1	التضخم
3	التطبيق
-2	التطبيقات
3	التعليق
8	التعليقات
3	التعليم
-2	التعليمات
3	التغطية
7	التفاصيل
2	التفاعلي
3	التلقائي
-1	التمور
3	التنبيهات
-3	التي
-2	الثالثة
2	الثامنة
3	الثاني
-1	الثانية
-6	الثقافة
-2	الثقافي
-1	الثلاثاء
-2	الثلج
1	الجائزة
-3	الجامعة
-3	الجبل
-1	الجدة
-4	الجديد
1	الجديدة
2	الجرس
3	الجزء
-1	الجزائر
-5	الجسر
-5	الجمهور
-2	الجمهورية
-3	الجوال
-3	الجوية
-2	الجيش
-4	الحادث
-2	الحارثي
-2	الحارس
-2	الحافلات
-3	الحاكم
2	الحد
-2	الحدود
-1	الحرارة
2	الحرب
-2	الحزب
1	الحفل
5	الحقوق
2	الحقول
2	الحقيقة
-2	الحكومة
8	الحلقة
-2	الحلو
-2	الحمار
-2	الحملة
5	الحوار
1	الخارجية
-2	الخالدي
-1	الخان
8	الخبر
-5	الخبز
-1	الخضار
6	الخط
-3	الخوارزميات
5	الدخول
-1	الدراسة
-1	الدفع
2	الدم
-3	الدوحة
1	الدوري
-4	الدول
2	الديربي
-3	الذكاء
3	الذهاب
4	الذهبية
-5	الذي
-3	الرأس
2	الرأي
-2	الرئيس
5	الرئيسية
7	الرابط
-1	الراديو
-2	الراعي
-2	الربع
3	الرد
-2	الرسالة
-1	الرسامة
5	الرسم
-2	الرصيف
2	الرقم
-1	الرقمية
3	الرمز
-2	الرمل
-2	الرهائن
12	الرواق
-2	الرواية
-1	الرياح
1	الرياض
2	الرياضة
2	الزام مشار
-1	الزبدة
-1	الزعتر
-1	الزعفران
-1	الزلزال
2	الزوار
-1	الزيتون
2	السابعة
-1	الساحل
-2	الساخرة
-2	السادسة
2	الساعة
-5	السباق
-2	السبت
2	السعر
1	السعودية
-2	السفن
-2	السفينة
-1	السكان
-1	السكة
-7	السكري
-2	السلطات
1	السلطان
-2	السماء
1	السماح
-1	السمك
-1	السنة
-4	الشاحنة
1	الشارع
2	الشاشة
-3	الشباب
-2	الشحنة
4	الشراء
-3	الشرطة
-5	الشركة
2	الشروط
-2	الشمس
5	الشهر
-4	الشهري
-1	الشهود
-2	الصحافي
-2	الصحف
1	الصحيفة
-1	الصغار
-2	الصغيرة
-1	الصفار
8	الصفحة
-2	الصلح
2	الصناعي
-1	الصندوق
3	الصوت
-1	الصوتية
-5	الصورة
-2	الصيف
-2	الضحايا
1	الضفة
-3	الضوء
-1	الطبق
-1	الطرق
-1	الطريق
-2	الطعام
-2	الطفل
2	الطقس
-1	الطلب
-2	الطماطم
-3	الطوارئ
-3	الطويل
2	العاجلة
-3	العام
2	العبارة
5	العدد
2	العراق
1	العربي
-2	العرض
1	العروض
3	العقبة
-1	العقيق
-1	العلا
-4	العلاج
-4	العمال
-2	العمدة
-1	العملات
-2	العملية
-1	العودة
-3	الغبار
2	الغذائي
-1	الغروب
-2	الغزالة
-4	الغوص
-1	الفجر
-1	الفرق
-1	الفرن
-2	الفريق
-3	الفكرة
-1	الفن
2	الفنان
-1	الفنانة
-1	الفندق
-5	الفوز
6	الفيديو
3	الفيديوهات
3	القائمة
-2	القارب
-2	القاضي
-4	القانون
7	القراءة
-2	القرار
-3	القرض
-2	القرى
-3	القرية
3	القسم
4	القصة
-2	القصيدة
-2	القضية
-3	القطار
-1	القطط
-1	القلب
-4	القمة
2	القناة
-1	القنوات
6	الكاتب
1	الكاملة
2	الكبرى
2	الكبير
-2	الكتاب
-4	الكتب
1	الكترون في
1	الكترون موقع
4	الكترون$
-1	الكرة
-2	الكسوف
4	الكل
3	الكلمات
-2	الكندي
-1	الكهرباء
-4	الكويت
-6	اللاعب
5	اللاعبين
-4	اللبنانية
-1	اللجنة
-1	اللصوص
1	الله
-3	الليرة
-2	الليل
-2	الليلة
1	الليلي
-5	المئة
-6	الماء
1	المادة
-3	المتحف
1	المتطوعين
-2	المتظاهرون
-5	المتهم
2	المجاني
6	المجانية
1	المجلة
-2	المجلس
2	المحاولة
6	المحتوى
2	المحرر
-2	المحطة
-4	المحكمة
-2	المحلي
-1	المخرج
-1	المخطوط
-2	المدخل
-3	المدرب
-3	المدرسة
1	المدونات
-5	المدى
-2	المدير
-8	المدينة
2	المراقبة
-2	المرة
-1	المرصد
-4	المرض
-2	المرفأ
-1	المزارعين
5	المزيد
-7	المستخدمين
-4	المسرح
-1	المسرحية
-5	المشمش
-3	المشي
-2	المصارف
8	المصدر
-2	المصرف
2	المصرية
-1	المصنع
-3	المطار
-2	المعرض
-2	المعروض
-2	المعلمة
1	المعلومات
1	المغرب
1	المفتاحية
2	المفضلة
-4	المقاطعة
-4	المقاعد
8	المقال
2	المقالات
-1	المقبلة
-2	المقطع
-3	المكتبة
-2	المكسرات
-6	المكونات
-3	الملك
-2	المنارة
-2	المنجد
-2	المنحدر
-2	المهرجان
1	الموجة
1	الموسم
2	الموضوع
2	الموقع
-1	المياه
-1	الميناء
-1	النائب
-2	النادي
-2	النار
2	النافذة
-1	النحاس
-6	النزاع
-2	النساء
3	النسخة
2	النشر
3	النشرات
4	النشرة
3	النص
-2	النمري
-2	النهر
2	النورس
-2	النيابة
-1	النيران
-2	النيل
-3	الهاتف
-3	الهجرة
-1	الهجوم
-3	الهدنة
5	الهروب
-1	الهواء
-2	الهيئة
1	الواتساب
-1	الواحات
3	الوادي
2	الواردة
1	الوداد
-1	الورد
-5	الورق
1	الورقي
2	الورقية
-3	الوزارة
2	الوزن
-5	الوزير
-1	الوزيرة
2	الوسط
4	الوسوم
2	الوضع
-5	الوكالة
-1	الي #
3	الي اعل
4	الي باب
-2	الي بيت
2	الي حد
-1	الي حدود
2	الي صفح
2	الي غاء
3	الي قائم
2	الي قائمت
-2	الي قري
-2	الي قمة
1	الي محتو
-3	اليمين
5	اليوم
4	اليومية
-1	ام عقيق
3	امس$
1	امسح
-1	امطار علي
3	امطار غزير
-4	امل تعليق
1	ان تعرف
-3	ان خدم
1	ان راس
3	ان علي
1	ان كنت
2	ان من
3	ان$
-4	انت مستعد
2	انت مشتر
-4	انتخاب$
-2	انترنت$
-3	انتشر
-3	انتشر فيديو
3	انتم هل
4	انتهت
2	انتهى
3	انجليز$
3	انسخ
3	انشئ حساب
1	انشاء حساب
2	انشر
2	انضم
5	انضم الي
2	انضموا
-2	انفجار في
2	انقر
3	اهداف مبارا
2	اهل بك
-2	اهم ما
2	اوافق$
3	اوب$
-2	اوقف سيار
1	اول باول
-2	اول علي
-1	اول كانت
1	اول من
3	اي وقت
3	ايام بلا
-2	ايام$
1	ايض علي
1	ايض$
2	ايمن سعد
-3	بألف
-1	بئر بعد
1	باب
-1	باب خان
2	بالإنترنت
6	بالصور
2	بالضرورة
2	بالفعل
4	بالفيديو
-5	ببطء
-5	ببطء$
2	بتصحيح
2	بتصحيح اخطاء
2	بتوقيت
1	بتوقيت غرينتش
2	بث
1	بث حي
2	بث مباشر
-6	بثمن
-1	بجانب
-3	بحث عن
2	بحث$
-4	بحسب
1	بدء
-2	بدأت
3	بدا نافذ
2	بداية
4	بدون
5	برأيك
-3	براميل
2	برج
2	برج مراقب
2	برعاية
3	برقم
2	برنامج غذائ
2	برنامج يوم
2	برنامجنا
4	بريد الكترون
2	بريد مجا
1	بريد يصل
2	بريد$
6	بريدك
-6	بسبب
-1	بسعر
-3	بسعر قهوت
1	بصوت
1	بطاقة
-1	بطل مسرح
-1	بطلة
-5	بعد
2	بعد اعلان
-3	بعد تسجيل
-1	بعد تنظيف
-1	بعد ثلاث
-1	بعد فوز
2	بعد$
-2	بغل
-2	بغل واحد
3	بـ
-2	بفارق
2	بفضل
2	بقي لك
5	بك
-5	بلا
-3	بلا اسماء
-2	بلا حدود
3	بلا كهرباء
3	بلحظ$
3	بلحظة
5	بلد في
-1	بلد$
4	بلدك
-3	بلغ
-1	بلغ #
3	بلغ عن
-4	بلغة
-2	بلو$
3	بلّغ
1	بمبلغ
2	بمساعدة
3	بملاحظاتكم
3	بملف ارتباط
3	بملفات
3	بنا
3	بنا$
-1	بنحو
-2	بندر
-2	بندر حارث
-7	بنفس$
1	بني
-2	بها
-2	بهدف
1	بهذا
2	بهذه
4	بواسطة
2	بودكاست
3	بودكاست$
2	بياناتك
-2	بيت
-1	بيت جدة
-1	بيضاء
-7	بين
4	تؤيد
-3	تابع
1	تابع جزير
-4	تابع جمهور
3	تابع علي
1	تابع قراء
1	تابع قنا
-1	تابعت
4	تابعنا
3	تابعو عبر
3	تابعو علي
2	تابعو$
7	تابعوا
8	تابعونا
1	تاريخ
2	تاريخ نشر
1	تاسع مساء
2	تبرع
-3	تبرعات
2	تبق لك
-1	تتبع
-1	تتساءل
-1	تتساءل بطل
-2	تتعب
-1	تتيح
2	تجار$
3	تجرب مع
3	تجرب$
5	تجربتك
-4	تجمع
-7	تحت
1	تحديث
-3	تحذير
5	تحرير
-2	تحرير رهائن
3	تحرير يلي
1	تحرير$
2	تحس تجرب
4	تحقق
5	تحقق من
-2	تحمل
4	تحميل
-2	تحميل تطبيق
9	تحميل$
-2	تخاف
1	تختار
1	تخط الي
2	تخطي
3	تداول
-1	تدخل
-2	تدعو
-2	تدعو الي
2	تدقيق$
-3	تذكر بسعر
-5	تذكرة
2	ترتيب
-4	ترجم في
3	ترجمة
2	تركيا
3	تريد
3	تريد خسار
3	تريدين
1	تستخدم
-1	تسجيل
2	تسجيل مجان
1	تسجيل$
-1	تسع
-1	تسعة
3	تسمح بملف
1	تسوق
-2	تشعل
5	تشغيل
3	تشغيل تلقائ
1	تشغيل فيديو
4	تشغيل$
1	تصغير
1	تصغير خط
3	تصفح
3	تصفح عدد
3	تصفح$
-5	تصل
3	تصل اخبار
-3	تصل الي
1	تصلك
2	تصويت
-10	تصوير
-2	تصوير بندر
-2	تصوير زياد
-2	تصوير سالم
-2	تصوير سمير
-2	تصوير ماجد
-2	تصوير ماهر
-2	تصوير نضال
-2	تصوير هال
-2	تصوير وائل
-2	تصوير يلي
-2	تضخم في
-2	تضم
4	تطبيق
5	تطبيق$
-5	تطبيقات
3	تطبيقنا
-1	تطلب
-1	تظهر
2	تعبر
1	تعديل
-2	تعديلات
3	تعرضت
3	تعرضت لموقف
1	تعرف
4	تعرف علي
3	تعرف$
2	تعريف
2	تعريف ارتباط
2	تعرّف
-5	تعليق
-4	تعليق ان
4	تعليق مغلق
13	تعليق$
-1	تعليقا
2	تعليقات
3	تعليقك
3	تعليم$
4	تعمل
-1	تعود
2	تعود الي
4	تغذ$
3	تغريد$
1	تغط سام
2	تغطية
1	تغيير
-2	تفاصيل
3	تفاصيل$
2	تفاعل لا
3	تفعيل
2	تفوّت
1	تقر ان
1	تقرير
3	تقرير من
-1	تقف
-2	تقول
-1	تقول معلم
3	تكبير
1	تكبير خط
2	تكبير صور
2	تكبير$
-2	تكشف
2	تكون
-2	تل
-1	تلاميذ
-1	تلاميذ سنة
-1	تلسكوب قرب
-1	تلسكوبه
3	تلغرام
-4	تلميذ
8	تم
1	تم نسخ
3	تمت
-3	تمويل
-3	تنجح
2	تنزيل
-1	تنظيفها
-3	تنفض
3	تهم$
4	تهمك
1	تواصل مع
5	توجد
2	توجد تعليق
1	تود
1	توزيع
2	توقعا لنتيج
2	توقعاتك
2	توقيف
2	توقيف ثلاث
1	توك$
-4	تونس
3	تويتر
2	تويتر اتساب
-1	تويتر$
1	ثامن صباح
2	ثان من
-4	ثان$
-2	ثانية
2	ثقافة
-3	ثلاث
-1	ثلاث ايام
2	ثلاث دقائق
-1	ثلاث ساع
-1	ثلاث عام
-1	ثلاث مرات
-2	ثلاث نقاط
-4	ثلاثة
-2	ثلاثين
-1	ثلث
-8	ثم
-3	ثم اختر
-4	جاء
-4	جاء في
-4	جاءت
-3	جاءت فكر
2	جائز كبر
-5	جائزة
3	جار
5	جار تحميل
-1	جبال
-3	جبل$
-1	جدة$
-1	جدد
-2	جدلا
3	جدول
3	جديد
-1	جديد في
2	جديد قبل
3	جديد من
5	جديد$
-1	جديدا
2	جرب
3	جربتم
3	جربتم سفر
3	جرس$
1	جريد$
-3	جريدة
3	جزء ثان
1	جزير نت
-1	جسر في
-1	جلس$
-1	جلسته
-1	جمال
2	جمعة
-2	جمعية
-2	جمهور مبارا
-2	جمهور$
4	جميع
2	جميع حقوق
-3	جميع$
-1	جميعا
-1	جنوب$
-3	جهاز
3	جواز
3	جواز سفر
2	جودة
1	جولة
-1	جيب$
-5	جيدا
-2	حارث$
3	حاسبة
-1	حافل كل
-7	حافل$
-2	حافلة
1	حال
1	حال طقس
-4	حبل
-9	حتى
-4	حتي ان
3	حتي خميس
-2	حتي نحكم
2	حجم
3	حجم خط
2	حد اقص
-4	حداد
-4	حداد$
1	حدث خطا
-2	حدود
-1	حدود$
-1	حذاء
3	حذف
-1	حرارة
3	حرب$
4	حرة
3	حزب
3	حزب وسط
3	حساب
1	حساب جديد
2	حساب$
2	حسابا
1	حسابك
1	حسابنا
-2	حساس
-2	حساس من
-2	حساسية
-2	حسم
1	حصري
-2	حصول علي
-2	حفل
-1	حقوق تي
5	حقوق محفوظ
-2	حقوق نشر
2	حقول الزام
2	حل
1	حل لغز
1	حلب
3	حلق جديد
-3	حلو$
7	حمل تطبيق
-3	حملة
6	حمّل
4	حوار$
4	حيا$
-1	حين
-1	خارج
-1	خارج متجر
1	خارج$
2	خاصة
-2	خالد في
-1	خالية
1	خبر تال
2	خبر عاجل
1	خبر كامل
4	خبر$
-1	خبراء
1	خبز
-2	خبز في
-2	خبز$
4	خدمة
-2	خريط$
-6	خسائر
3	خسار وزن
3	خسارة
1	خصم
1	خصوص$
4	خصوصي$
5	خصوصيتك
1	خط تصغير
3	خط$
2	خطأ
2	خطة
1	خطة مجلس
-2	خطرا
4	خطوات
-2	خلال
-1	خلال شهر
-2	خلف
-2	خلف شاش
-1	خليج$
-2	خميس$
-3	خيار في
3	د
1	دار
-2	دان خالد
-2	دانا
-4	دخول مجان
2	دخول$
-1	دراس$
-2	درجة
-2	دعت
-2	دعوى
-1	دفتر
-1	دفعت
1	دقائق
1	دقائق$
1	دلال$
1	دلالية
3	دليل
-4	دوح$
-2	دولار
-1	دولار$
2	دولارات
1	دينار
-7	دينار$
-7	ديناراً
3	ذات
4	ذات صلة
1	ذات علاق
2	ذكرت
-2	ذلك
3	ذهاب الي
4	ذهب$
2	ذو
2	ذو صلة
4	ذي فات
4	رأي
1	رأيك
-2	رئيس
2	رئيس$
4	رابط
1	رابط مختصر
2	رابط$
2	راجع
-1	راديو$
-1	راس ابيض
2	راسل قسم
2	راسلوا
-1	راع مع
-1	راكبا
-1	راي في
2	راي$
-2	ربع
-1	ربع ساع
-5	رجل
-8	رحيق
1	رد علي
-1	رسال الي
1	رسال من
-1	رسال$
-5	رسم
2	رسم تفاعل
-3	رغيف
-2	رفعت
-4	رفوف
3	رقم
2	رقي$
1	رمال
2	رمز
1	رمز تحقق
1	رمز هدي
2	رمضان
-3	رمل$
3	روابط
5	رواق$
3	روبوت$
-4	رويترز
-7	رويترز$
-2	رياض
2	ريم
-2	زائر
-6	زار ثقاف
-2	زار علي
-1	زال
-5	زد
3	زر هروب
-2	زرقاء
-1	زلزال$
-4	زمن
2	زوار ان
-3	زوارها
1	زور موقع
4	زوروا
-2	زياد
-2	زياد نمر
-3	زيار في
-4	زيارة
-2	زيت$
-1	زيتون
-3	سائح
2	سابع$
2	سابق$
4	سابقة
2	سات
-1	ساح$
-1	ساحة
-3	ساع$
-3	ساعات
-6	ساعة
-1	ساعتين
2	ساعد في
2	ساعدنا
-2	سالم
-2	سالم بلو
2	سام نصار
2	سامي
1	سبوتيفاي
-2	ست
-3	ستة
-1	ستة اشهر
1	سجل
2	سجل ان
3	سجل دخول
-3	سجن
3	سجّل
2	سحب
-3	سد
-3	سطح
2	سعد
2	سعود$
3	سفر حدكم
-3	سفر$
-1	سفينة
4	سقوط
2	سقوط جسر
-1	سكان
-7	سكر$
-4	سلاح
5	سلسلة
-2	سلوك
2	سليم
-2	سمير
-2	سمير عبود
-1	سنة ثالث
-1	سنوات
-2	سودان$
-2	سوق
2	سوق قديم
2	سيؤد هروب
2	سيؤدي
-2	سيار$
3	سياس خصوص
2	سياسة
1	سيبد فيديو
3	سيتم
2	سيد بيت
3	سيول في
2	ش
1	شئت
-4	شاحن$
-2	شارع
3	شارك
1	شارك في
4	شارك مع
2	شاركه
2	شاركها
3	شاركوا
1	شاركونا
2	شاش$
-4	شاشة
-1	شاغرة
7	شاهد
1	شاهد اهداف
2	شاهد ايض
2	شاهد فيديو
-2	شاهد ناس
1	شاهدوا
2	شبك$
-1	شجر زيت
-2	شجرة
-2	شخص
-1	شراء
4	شراء عبر
-1	شرك ناشئ
-1	شرك$
2	شركات
2	شركة
2	شروط
2	شروط احكام
2	شروط استخدام
2	شكر لاشتراك
5	شكرا
-1	شكل
-1	شمس في
2	شنو
2	شنو راي
-2	شهادات
2	شهر
2	شهر اول
-2	شهر$
-3	شهرا
4	شهري$
3	شهريا
-1	شهود$
-4	شيء
-2	شيء$
2	ص
2	ص #
-2	صاحب
-1	صار
1	صالح$
2	صباح من
3	صباح$
3	صباحا
1	صحاف مستقل
-3	صحاف$
6	صحافة
3	صحافتنا
-2	صحافية
1	صحيف$
3	صحيفة
3	صديق
2	صديق$
-1	صغار
-3	صغير
-3	صغير$
-1	صغيرة
4	صفح$
2	صفحت علي
2	صفحت$
4	صفحتنا
6	صلة
2	صلة كيف
2	صلة$
1	صلت هذه
3	صوت
1	صوت ان
6	صوت واد
-1	صوتا
4	صور #
-6	صور ارشيف
-2	صور اطفال
2	صور حفل
-1	صور خلال
-1	صور في
-3	صور كال
-5	صور نشرت
12	صور$
2	صورا
-2	صورة
-1	صورهم
3	ضمن
-2	ضوء$
1	ضيف حلق
-2	طائر علي
-2	طائرة
2	طارق
-2	طالب
5	طالع
2	طالع ايض
2	طالع موجز
7	طباع$
2	طباعة
-3	طبول من
-7	طريقة
-2	طفل
-1	طفل$
-1	طفيفا
-2	طنا
-2	طنا$
-2	طوى
-3	طويل$
-1	ظائف شاغر
-1	ظهر
7	ع
4	عاجل
-2	عاجل من
4	عاجل$
-2	عاد
-2	عاصف رمل
2	عال$
-4	عالم$
-2	عام
-3	عام #
2	عام علي
-4	عام$
-2	عاما
1	عبر
3	عبر تلغرام
4	عبر روابط
-1	عبر فيسبو
-2	عبود
-2	عبود$
1	عد الي
1	عدد
1	عدد #
2	عدد$
1	عدن
2	عدن$
1	عذرا
3	عرب
-4	عرب في
3	عرب$
2	عربية
6	عرض
2	عرض كل
1	عزيزي
-1	عشر
3	عشر ايام
1	عضو في
4	عقار
3	عقب$
-2	عكار$
-2	عكاري
1	علاق$
1	علاقة
2	علق
2	علق ينا
-3	علم$
5	علي اتساب
1	علي اسعار
-2	علي انترنت
1	علي انستغرام
-2	علي باب
-1	علي تلاميذ
-2	علي ثلاث
-1	علي جهاز
-2	علي حساب
-2	علي حكوم
-2	علي رصيف
-2	علي زر
-2	علي سطح
-4	علي شاش
2	علي شروط
2	علي صفحت
1	علي صور
1	علي طاول
1	علي فريق
1	علي فيسبو
2	علي منص
-2	علي نحو
2	علي نص
3	علي هاتف
2	علي$
2	عليك
-2	عليه
2	عمان$
2	عمر
2	عمر$
-1	عمرها
4	عمولة
1	عمّان
-1	عمّن
2	عن انتخاب
2	عن بعد
3	عن دار
-2	عن متهم
2	عن محتو
2	عن نسخ
-2	عند
4	عند شراء
-1	عند غروب
-1	عند فجر
-3	عند مدخل
-3	عندما
-2	عنه
-1	عنه$
1	عنوان
1	عنوان بريد
-3	عودة
-7	عيار
-7	عيار #
-1	عين
1	غاء اشترا
2	غاء نافذ
-4	غائب$
-5	غائبة
-5	غاضب$
-5	غاضبة
-3	غبار$
2	غدا
2	غذائ$
1	غرينتش
1	غرينتش$
-2	غزة
-2	غزة$
3	غزير سيول
3	غزيرة
1	غوغل
2	غير
-2	ف ب
-1	فإن
1	فائز في
4	فات امس
1	فاتصل
4	فاتك
-1	فجر
-2	فجر احد
3	فريق
2	فريق تدقيق
-2	فشل
-3	فعل
2	فعل اشعار
3	فعل جرس
1	فعل$
-1	فقد
4	فقط
4	فقط$
-1	فن اسلام
-1	فور$
4	فوزي
-4	فوق
-6	في
3	في اي
1	في بريد
-2	في بناء
2	في تركي
5	في تعليق
2	في تغط
1	في جريد
-1	في جلست
1	في جول
-1	في جيب
3	في حكوم
5	في حلق
-3	في خليج
1	في خمس
-3	في دوح
-2	في ربع
2	في رسال
-2	في ساح
-2	في سباق
-2	في سوق
-2	في شارع
3	في صفح
3	في صور
-1	في طرابلس
2	في عدد
2	في عدن
3	في عقب
3	في عمان
-3	في قرار
1	في قسم
2	في قضي
1	في قنا
1	في قنات
-3	في كويت
-5	في مئة
-3	في مايو
-1	في متحف
2	في متصفح
-2	في مخيم
5	في مدين
3	في مرحل
-2	في مرف
2	في مسابق
-2	في مشهد
-3	في مصر
-2	في معرض
2	في مغرب
-2	في مقه
4	في مكان
1	في منطق
-3	في ميناء
1	في ناد
6	في نشر
4	في نشرت
-2	في نوفمبر
6	في هذا
-2	في يوم
3	في$
-2	فيديو علي
2	فيديو لحظ
4	فيديو$
2	فيسبو تويتر
3	فيسبو$
3	فيسبوك
-2	فيضان
-1	فيه
-2	فيها
2	قائم #
-4	قائم في
5	قائم$
-2	قائمة
2	قائمت بريد
2	قائمتنا
4	قادم$
2	قادمة
2	قارئ
-1	قارب
3	قارن
-1	قاض الي
-2	قاع
-2	قاع واد
-5	قال
-1	قال مدرب
-7	قالت
-3	قالت ام
-1	قالت انه
-3	قان$
-3	قبل
-1	قبل ان
2	قبل نها
2	قبل$
-1	قبلنا
4	قبول
3	قبول تسمح
2	قبول كل
5	قد
2	قد تهم
1	قد يهم
2	قرأت
1	قراء
2	قراء #
2	قراء بدون
-1	قراء بين
4	قراء$
1	قرات$
-3	قرار
-3	قرار اتحاد
3	قرار$
-6	قرب
-1	قرب بئر
-1	قرب محط
-1	قررت
-2	قرض ثابت
-1	قرون
-1	قري تصل
3	قسم
1	قسم مدون
3	قصة مستمر
3	قصص
2	قضية
-3	قطط$
-1	قلب$
3	قليل$
-3	قمة$
3	قمت
1	قنا$
2	قناة
3	قنات علي
3	قنات$
6	قناتنا
2	قهو$
-3	قهوتين
-2	قواعد
3	قيد
2	قيد تحميل
2	كأس
-3	كاتب
-5	كاتب مقال
7	كاتب$
2	كال انباء
-5	كال مدي
2	كال$
1	كامل$
1	كاملا
-1	كاملة
-5	كان
-3	كان$
-3	كانت
-2	كبيرة
-1	كبيرهم
-1	كتاب
-2	كتاب$
-1	كتب
-1	كتب من
3	كتم
1	كتم صوت
-1	كثيرة
3	كريم
-2	كشف
3	كل جديد
2	كل جمع
2	كل حقوق
-3	كل شيء
-1	كل صباح
1	كل فجر
4	كل ما
4	كل$
-7	كلفة
3	كلم بحث
1	كلم دلال
2	كلم مفتاح
1	كلمات
2	كلمة
-1	كلها
-4	كما
5	كن
2	كن اول
1	كنت
-2	كند$
3	كهرباء
3	كهرباء$
-1	كهف
3	كود
1	كورة
3	كيف نعمل
-2	كيلوغراما
1	لأن
-2	لا
-4	لا امل
-2	لا تخاف
1	لا تعبر
5	لا تفوت
2	لا تنس
5	لا توجد
1	لا يدعم
2	لا يظهر
4	لاحق$
4	لاحقا
2	لاشتراكك
1	لاعب في
-1	لاعبيه
-4	لبنان$
2	لتحسين
3	لتسمح
7	لتصلك
3	لحظ بلحظ
2	لحظ سقوط
6	لحظة
2	لدي حساب
-2	لدي حساس
2	لدي خبر
1	لدي رمز
5	لديك
-5	لستة
1	لشراء
1	لصوت
1	لصوت واد
2	لعرض
7	لقد
8	لك
2	لك مقالتان
3	لك$
-5	لكل
-4	لكل تلميذ
4	لكم
1	لكم$
-3	للأطفال
2	للاطلاع
-4	للاعتزال
1	للجسر
-2	للحصول
2	للطباعة
2	للقراءة
-2	للكتاب
7	للمزيد
-2	للمشاة
2	للمشاركة
5	للمشتركين
2	للنشرة
-8	لم
1	لمتابع قراء
2	لمتابعة
3	لمزيد
3	لمزيد من
1	لمشاهد مزيد
2	لمشاهدة
1	لمشتركي
2	لمعرفة
-2	لموقع
3	لموقف
3	لموقف مشاب
2	لن
3	لن نشار
1	لن يتم
6	لنا
1	لنا في
2	لنا$
2	لنتيج ديرب
2	لنتيجة
-4	له
-2	لها
2	لهذ اسبوع
7	لهذا
-2	لوحة
-1	لون
-4	ليبيا
1	ليس لدي
4	ليصلك
-2	ليل
-2	ليل$
-2	ليلا
1	ليلى
2	لينا
3	م
4	مؤقت
-1	مئات
-1	مئة
-5	مئة$
1	ما
-1	ما بعد
2	ما تحتاج
2	ما توقعا
-2	ما ذي
-1	ما راي
3	ما قرات
-1	ما لا
-5	ماء
-5	ماء$
-2	ماجد
-2	ماجد حلو
-7	ماذا
-2	مال$
-1	مالية
-2	ماهر
-2	ماهر كند
-3	مايو
-3	مايو$
1	مبارا وداد
-1	مبارا$
-3	مباراتان
1	مباريات
2	مباشر
-2	مباشر علي
-2	مباشر من
4	مباشر$
1	مباشرة
-4	متابعة
-1	متاجر
5	متاح
2	متاح مشترك
1	متاح$
2	متاحة
-5	متحف
-1	متحف فن
-3	متحف$
3	متصفح$
4	متصفحك
2	متصل
2	متعلق$
3	متعلقة
1	متوفر
2	متوفر ان
3	مجا$
1	مجان خلال
4	مجان$
3	مجانا
-4	مجانية
2	مجانيتان
2	مجانيتان هذا
-2	مجرى
2	مجلة
1	مجلس جسر
-1	مجهولون
2	محتو مواقع
3	محتو$
8	محتوى
1	محرر
2	محرر$
-1	محط ام
-2	محطة
8	محفوظ$
5	محفوظة
-1	محكم$
3	مختارات
1	مختصر$
-3	مخيم
-3	مدارس
2	مدة
1	مدة قراء
-2	مدخل$
-1	مدرب بعد
-1	مدرس$
1	مدون$
-4	مدي$
5	مدين$
7	مدينتك
-2	مرات
4	مراسل
2	مراسل قنا
8	مرايا
-3	مرة$
-1	مرت ثم
-1	مرتين
3	مرحبا
2	مرر
-2	مرع$
-2	مرعي
-2	مزيد
1	مزيد خطة
-4	مزيد من
3	مزيد$
1	مسؤول عن
-2	مساء
-1	مساء$
-3	مستخدم$
-1	مستخدمون
-4	مستعد
-4	مستعد اعتزال
2	مستقل$
2	مستقلة
-4	مستمر
-4	مستمر$
4	مستمرة
-1	مسرح$
-1	مسلسل بيت
3	مشابه
2	مشار
2	مشار يها
1	مشارك في
5	مشارك$
2	مشاركة
2	مشاهد$
2	مشاهدة
2	مشتر فعل
6	مشترك
5	مشترك$
-5	مشمش$
-1	مصدر
1	مصدر مفضل
3	مصدر$
-3	مصر
-1	مصر$
3	مصرف
-3	مصور
-3	مطار ان
-1	مطلع
3	مع اصدقائ
-1	مع تلسكوب
2	مع شرك
5	مع كاتب
1	مع موقع
-4	معبر
2	معرض صور
2	معرفته
-1	معروض في
1	معطل
-2	معلقة
-2	معلم$
3	معنا
2	مغرب كبير
4	مغلق$
4	مغلقة
2	مفتاح$
2	مفيد$
1	مقابل
2	مقابل$
5	مقارنة
2	مقال
1	مقال بعد
-2	مقال كامل
3	مقال مجان
4	مقال$
2	مقالتان
2	مقالتان مجانيتان
1	مقترح$
3	مقدم
1	مقدم برنامج
-2	مقر
-2	مقطع علي
-2	مقطع$
1	مقعد في
-2	مقه$
-3	مقهى
-4	مكان مقاعد
-6	ملاي$
1	ملح$
4	ملخص
4	ملف
2	ملف تعريف
4	ملفات
-2	ملك اربع
-3	مليون
-1	مليوني
2	ممول
2	ممول$
-3	من
5	من #
5	من اجل
4	من اخبار
-2	من امطار
-1	من ان
-3	من براميل
-2	من بيض
2	من تعليق
1	من تفاصيل
1	من ثلاث
4	من جديد
-5	من داخل
2	من دفاتر
-4	من دول
-4	من دون
3	من زار
-2	من زوار
2	من شبك
1	من شرك
1	من صديق
-3	من فوق
2	من فيديوه
-2	من قاع
6	من قبل
-2	من كل
-2	من لا
1	من مجل
-1	من مسلسل
4	من مقال
-2	من مكسر
-2	من موج
4	من هنا
2	من يعلق
-3	من يوم
-1	منار راس
-1	منارة
-2	منجد$
-4	منذ
1	منشور
1	منشور من
2	منصة
3	منطق$
-1	منه
2	منوعات
-3	مهاجر$
-1	مهما
1	مواد
6	مواضيع
3	موافق
2	موافق$
4	مواقيت
-3	موجة
2	موجز$
2	موجزنا
-8	موسم
-3	موسم هجر
2	موضوع
2	موضوع يهم
2	موضوعات
1	موقع
3	موقع$
6	موقعنا
3	مياه
3	ميزانية
-1	ميزة
-1	ميناء
-3	ميناء$
-2	نار$
-2	ناس جسر
3	ناس$
2	نافذ اغلاق
4	نافذ حوار
2	نافذ$
8	نافذة
1	نبذة
3	نبض
2	نت
1	نت علي
3	نتيج$
1	نتيجة
5	نحترم
5	نحترم خصوصي
-2	نحكم
-2	نحكم علي
-3	نحل
4	نحن
-2	نحن حتي
2	نحن شركاؤ
-2	نحو
-1	نخلة
1	نرحب
1	نرشح
2	نزل تطبيق
2	نزّل
-2	نساء
3	نساء في
2	نستخدم
2	نستخدم ملف
2	نسخ رابط
2	نسخ رقي
-2	نسخ مجان
-1	نسخ من
1	نسخة
3	نشار في
4	نشارك
-1	نشر
-9	نشر اخبار
1	نشر سابع
2	نشر عرب
1	نشر عنوان
2	نشر في
5	نشر$
-1	نشرت
2	نشرت بريد
9	نشرتنا
-2	نشرها
-3	نصائح
2	نصار
-1	نصف
-2	نضال
-2	نضال عكار
-1	نظمت
-2	نعرف
-2	نعرف عن
3	نعم لا
3	نعمل
-3	نفس$
-3	نفسه
-1	نفض
-2	نقاط
-2	نقاط$
1	نقترح
1	نقترح علي
3	نقل عن
3	نقلا
-1	نقلت
-1	نقيب
4	نكسب
1	نلقا في
4	نلقاكم
-2	نمر$
2	ننصحك
2	نها عام
1	نها قائم
2	نهاية
1	نورس$
1	نوم$
4	نيوز
1	نيوز$
-2	نيويورك
-5	هاتف
2	هاتفك
-2	هادئ$
-2	هادئة
-2	هال مرع
-5	هجر جديد
-2	هجرة
-1	هجوم$
-4	هدف
-3	هدف فوز
-3	هدف$
-2	هدفين
1	هدية
8	هذا
-5	هذا اسبوع
1	هذا اعلان
2	هذا خبر
-1	هذا شهر
-4	هذا عام
2	هذا فيديو
1	هذا قرار
5	هذا مقال
2	هذا منشور
2	هذا موقع
9	هذه
2	هذه رسال
2	هذه صفح
1	هذه قصة
2	هذه ماد
4	هذه نافذ
2	هروب الي
3	هروب يلغي
-4	هزت
-2	هكذا
-6	هل
4	هل اعجب
3	هل انت
4	هل تؤيد
3	هل تريد
3	هل تعرضت
3	هل جربتم
-1	هم
8	هنا
7	هنا$
-1	هند
-1	هواء$
-3	هيئ اذاع
-2	وأضاف
-3	وأعلنت
3	وأنتم
2	وأواصل
2	وإغلاقها
-2	وائل
-2	وائل منجد
3	واتساب
4	واحة
-2	واحد
-1	واحد$
2	واحدة
-1	واد الي
-2	واد غزال
4	واد$
-1	وادي
2	واربح
-1	واشترت
2	واقرأ
2	والأحكام
1	والاتحاد
-4	والدخول
-2	وانخفضت
-1	وبقي
3	وتحرير
-2	وتويتر
-2	وجاءت
-3	وجه
-4	وحجر
3	وحدكم
-1	وحدها
1	وداد اتحاد
-2	ورق
-3	ورق$
-3	وزارة
-1	وزير
-2	وزير سابق
-3	وسط
3	وسط لن
-2	وسط مدين
-4	وسلة
-1	وسم
2	وسوم
3	وسيول
-1	وشارك
2	وشركاؤنا
-2	وصل
-2	وصلت
1	وصلتك
3	وصول الي
-2	وضع
2	وظائف
-2	وفق
-2	وفي
-5	وقال
-4	وقالت
5	وقت
1	وقت قراء
3	وقت$
-1	وقفة
2	وكالات
-2	وكالة
-3	وكان
-2	وكانت
-3	ولا
-4	ولكن
-5	ولم
3	ولماذا
-1	ونشروا
-3	وهو
-2	ووعدت
6	ويب$
-1	ويحمل
-2	ويستمر
-1	ويشرف
-1	ويصل
-4	ويضم
3	ويغلق
-2	ويقول
-2	ويمكن
-2	يأتي
2	يا
-4	يبي$
2	يتطلب
2	يتم
1	يتم نشر
2	يجب
1	يحتوي
-2	يحمل صور
2	يدعم
-2	يدفع
-1	يذكر
3	يرجى
-2	يرد
1	يريد
2	يستخدم
2	يستغرق
1	يستمر
-1	يستمر مهرجان
-1	يشرف علي
3	يصل كل
-2	يضر
-1	يعرف
2	يعلق
-2	يعمل
3	يغلق نافذ
-2	يقدم
-5	يقول
-1	يقول صاحب
-4	يكشف
-3	يكون
2	يلا
3	يلغي يغلق
3	يلغيها
-2	يلي حداد
3	يلي عمر
2	يمكن
2	يمكن غاء
1	يمكن متابع
3	يمكنك
1	يمكنكم
4	يملك
3	ينا$
2	يناقش
-4	ينجح
1	ينكد ان
2	يها ب
-2	يها$
2	يهم اردن
4	يهمك
2	يوتيوب
4	يوتيوب$
-1	يورو
-3	يوم
-1	يوم اول
3	يوم من
2	يوم$
-3	يوما
-2	يومية
`;
