/** Made by `npm run learn`, of the gold set. */
export const BIAS = -1.07;
/** A line a feature of likeness.ts: its weight in tenths, a tab, the feature. */
export const TENTHS = `
24	!
8	# a
7	# and
2	# app
3	# at
-3	# billion
4	# by
-2	# c
-1	# cents
3	# days
-1	# degrees
2	# e
-6	# euros
-1	# from
4	# images
-3	# in
-1	# is
2	# items
-2	# july
-2	# kilograms
-3	# km
-4	# kmph
-4	# litres
1	# may
-3	# metres
-1	# miles
2	# mill
-4	# million
4	# min
3	# mins
2	# months
3	# news
2	# northmedia
2	# now
17	# of
4	# off
3	# on
-1	# p
-2	# people
-5	# percent
7	# pm
3	# px
4	# readers
2	# seconds
-1	# st
2	# the
-1	# times
-3	# to
1	# x
1	# year
-2	# ألف
-1	# درجة
3	# دقائق
1	# دولارات
-4	# ديناراً
-4	# في
-2	# مليون
8	# من
-1	# نقطة
6	#$
37	?
5	^#
-23	^a
-9	^about
-4	^accou
6	^ad
4	^add
2	^addit
-2	^affil
-4	^after
-3	^age
-1	^ai
-5	^alert
3	^all
2	^allow
4	^alrea
8	^also
4	^analy
-2	^and
-5	^ap
-2	^appli
-3	^are
1	^aroun
2	^as
2	^ask
10	^be
2	^becom
-1	^beeke
6	^befor
3	^begin
2	^best
2	^betwe
3	^bored
-2	^both
-6	^break
-3	^bring
3	^buy
5	^by
-8	^can
2	^can't
8	^cance
4	^capit
-1	^capta
2	^catch
2	^chang
-1	^cheap
6	^check
1	^chess
-1	^child
-4	^click
-8	^coffe
-3	^comme
6	^compa
2	^compl
1	^conse
2	^contr
-10	^cooki
2	^copy
8	^copyr
-6	^corre
3	^count
-6	^court
4	^creat
-3	^custo
-4	^day
6	^deliv
-1	^did
1	^digit
-1	^dion
5	^discl
1	^docum
5	^don't
-2	^donat
-4	^downl
-1	^each
-4	^eastm
-1	^eleve
2	^elsew
3	^email
5	^end
4	^enjoy
4	^enter
3	^error
3	^escap
-1	^event
-1	^every
2	^expan
4	^expla
4	^explo
1	^faceb
-3	^farme
1	^featu
-1	^fewer
-3	^file
2	^filed
3	^find
-2	^findi
1	^first
-2	^fish
-1	^flour
2	^found
-1	^four
-6	^free
5	^from
-5	^galle
2	^get
1	^give
1	^go
-1	^googl
6	^got
-3	^half
2	^harbo
-7	^he
6	^hear
-2	^her
-9	^here
-2	^his
2	^hit
2	^hot
-22	^how
-4	^i
-1	^if
-3	^image
6	^in
1	^insta
1	^inter
2	^inval
-1	^inves
-4	^is
-9	^it
-3	^its
4	^join
-1	^journ
2	^jump
2	^just
3	^kestr
-8	^key
4	^last
-1	^lates
4	^learn
2	^leave
-1	^leoni
-1	^lesso
2	^let
3	^like
-2	^links
5	^list
-2	^liste
-1	^littl
-6	^live
-3	^load
4	^loadi
3	^log
3	^long
-2	^looki
3	^love
1	^mailt
8	^make
3	^manag
2	^map
-2	^marke
1	^media
4	^meet
-5	^membe
-4	^menu
3	^misse
-2	^money
-3	^more
7	^most
2	^must
-1	^my
-3	^natio
1	^need
2	^never
9	^new
-6	^newsl
-7	^next
-3	^nia
-1	^night
2	^nine
-11	^no
-3	^nobod
-1	^none
5	^norpr
-5	^north
2	^not
-4	^notic
3	^now
-1	^nurse
3	^offer
1	^on
-3	^one
-1	^only
5	^open
3	^order
-1	^oster
-9	^our
5	^part
-3	^passe
3	^pause
1	^peopl
-1	^photo
-4	^pic
-13	^pictu
6	^place
2	^plans
1	^play
2	^playb
2	^playe
-1	^playi
10	^pleas
-4	^polic
1	^post
3	^poste
5	^power
-1	^premi
3	^previ
7	^price
-2	^print
-2	^priva
3	^promo
5	^publi
-3	^puzzl
-2	^q
-5	^quiz
1	^radio
-3	^rain
2	^rathe
5	^reach
7	^read
-3	^readi
3	^recip
6	^recom
7	^regis
1	^rejec
4	^relat
1	^reply
-1	^repor
5	^repro
-1	^repub
-1	^rescu
-1	^resea
-2	^resul
-2	^reute
-2	^reven
-1	^sales
-2	^salt
-6	^scree
3	^scrol
4	^searc
-6	^secon
3	^see
1	^send
-2	^serve
-4	^setti
-2	^seven
-3	^shari
-6	^she
-2	^sheep
3	^shop
-2	^shopp
-1	^shops
-5	^short
-4	^shoul
4	^show
10	^sign
-1	^signi
3	^since
-1	^sit
-1	^skarv
-1	^slide
-3	^so
-1	^some
5	^somet
6	^sourc
-2	^speci
-2	^spons
-5	^start
4	^still
1	^stop
-3	^stori
1	^story
-2	^strea
4	^stude
-4	^subsc
5	^subti
2	^sugge
-3	^surve
3	^swipe
2	^table
7	^take
6	^tap
-2	^ten
1	^text
3	^thank
-3	^that
-10	^the
-2	^their
-2	^there
-8	^they
4	^think
-3	^third
-2	^thirt
-1	^this
-2	^those
1	^three
6	^to
4	^today
-2	^top
-6	^train
2	^trend
2	^try
2	^turn
1	^tweet
3	^two
-2	^under
2	^unlim
5	^unloc
3	^unmut
-3	^up
7	^use
2	^var
-2	^video
7	^view
1	^visit
-1	^volun
1	^vote
-4	^want
3	^was
1	^watch
-2	^water
3	^we'd
3	^we'll
4	^we've
-22	^what
-3	^what'
-4	^when
-9	^where
-1	^which
-3	^white
-9	^who
-2	^whoev
-15	^why
-2	^withi
1	^wool
-3	^work
2	^write
1	^yes
3	^you'l
-2	^you'v
5	^your
2	^ابد
1	^ابق
2	^ابلغ
1	^احجز
3	^احدث
2	^احصل
1	^احفظ
6	^اخبار
2	^اخبر
-1	^اختار
-6	^اختبار
4	^اختر
3	^اخر
1	^اخفاء
2	^ادخل
5	^ادعم
2	^اذا
-2	^ارتفع
4	^ارسل
3	^استمع
-4	^اسعار
4	^اشتر
3	^اشترا
2	^اشترك
-1	^اضافت
2	^اضغط
2	^اضف
2	^اطلاع
-2	^اطلقت
2	^اعد
3	^اعداد
-1	^اعلن
-4	^اعلنت
-2	^اغلق
-2	^اغلقت
9	^اقر
4	^اقرا
3	^اكتب
4	^اكتشف
2	^اكثر
-2	^اما
3	^انت
-2	^انخفضت
4	^انشئ
4	^انشر
5	^انضم
-1	^انضمت
2	^انقر
4	^اوافق
1	^باق
-1	^بحسب
3	^بدا
-2	^بدات
-3	^برنامج
-1	^بريد
3	^بقي
5	^تابع
-1	^تابعت
7	^تابعو
-1	^تبد
1	^تبرع
-2	^تحذير
2	^تخط
5	^ترجم
1	^تردد
3	^تسجيل
3	^تشغيل
3	^تصفح
-5	^تصوير
2	^تعرف
2	^تعليق
1	^تغط
2	^تفاصيل
-1	^تقول
3	^تكبير
8	^تم
3	^تمت
1	^تنزيل
-2	^جاءت
6	^جار
2	^جرب
2	^جميع
2	^حجم
2	^حدث
2	^حدد
2	^حل
1	^حمل
-3	^دخول
-2	^دعت
2	^ذات
6	^رئيس
2	^رابط
2	^رد
-2	^رفعت
-3	^رياض
4	^زر
3	^ساعد
4	^سجل
3	^سيتم
1	^شار
7	^شارك
8	^شاهد
-1	^شاهدت
6	^شكر
-3	^صفح
2	^صلت
1	^صوت
-6	^صور
-1	^طالب
4	^طالع
-1	^طلبت
2	^عاجل
-1	^عادت
3	^عرض
1	^عزيز
-2	^عن
-4	^عيار
-1	^فازت
1	^فتح
3	^فيديو
3	^فيسبو
1	^قارن
-2	^قال
-3	^قالت
1	^قد
-2	^قراء
-1	^قررت
-1	^قطار
-2	^كاتب
5	^كال
-2	^كانت
1	^كتاب
2	^كتبت
2	^كل
5	^كلم
5	^كن
-7	^كيف
3	^لا
2	^لدي
1	^لقراء
-1	^لم
2	^لمتابع
2	^لمزيد
2	^ليس
-4	^ماء
-6	^ماذ
-4	^متابع
2	^محتو
3	^مدة
3	^مرحب
2	^مشارك
5	^مصدر
4	^مقال
2	^مقدم
4	^ملخص
4	^ملف
2	^من
2	^منشور
6	^مواضيع
3	^موافق
8	^موضوع
3	^موقع
2	^نتائج
2	^نحن
2	^نرشح
2	^نزل
2	^نستخدم
1	^نسخ
3	^نشر
3	^نقل
-1	^نقلت
3	^نها
5	^هذا
5	^هذه
-8	^هل
-3	^واح
-1	^وبلغ
6	^وسوم
-2	^وعدت
-2	^وفي
-7	^وقال
3	^وقت
-2	^وكان
-2	^ولا
-3	^ولم
-3	^ويضم
-1	^يباع
-2	^يبلغ
1	^يتبع
-1	^يتوقع
2	^يرج
-2	^يقدم
-2	^يقول
-1	^ينتظر
2	^ينشر
-2	a
-2	a #
-1	a bakery
-2	a bargain
-1	a barrel
-2	a bear
-2	a biscuit
-2	a boat
2	a celebrity
-1	a chair
-1	a child
2	a church
2	a coffee
2	a comment
3	a company
2	a confidential
2	a correction
-3	a cup
-2	a day
-4	a doctor
-2	a dry
-1	a dull
-1	a fifth
-2	a film
-1	a fine
-1	a fork
-1	a former
-3	a free
8	a friend
-3	a game
-4	a good
-3	a house
-5	a job
-1	a lawyer
4	a letter
-3	a line
1	a link
5	a machine
-1	a man
-2	a market
5	a member
5	a minute
-3	a missing
2	a mistake
1	a modal
5	a month
8	a new
-2	a night
-1	a nurse
-1	a pencil
-3	a permit
3	a post
-1	a pot
3	a print
3	a question
-2	a rainy
-4	a refund
1	a review
-1	a rope
-1	a screen
2	a share
2	a short
-3	a sign
2	a single
4	a small
3	a story
2	a subscriber
2	a syndicated
-3	a table
1	a tax
-2	a test
-1	a ticket
-2	a tide
-3	a torch
3	a trial
5	a typo
2	a village
2	a walk
8	a week
-1	a wet
1	a wire
-2	a woman
4	abc
3	abc norland
-3	about
-5	about #
2	about harland
-3	about money
3	about our
6	about the
1	about this
2	above
-2	above #
-2	above the
4	above$
-1	abroa$
-2	abroad
-1	abstained
11	accept
1	accept all
1	accept and
2	accept cookies
3	acces$
7	access
3	access from
1	access to
-2	according
-2	according to
2	accou$
3	account
-3	accounts
2	accra$
6	accuracy
3	acpm
3	acpm ojd
-1	across
-2	across the
-3	act
3	active
-2	actor
8	ad
1	ad #
-3	ad for
2	ad was
3	ad$
4	add
1	add to
2	additional
3	addre$
6	address
1	address here
1	address to
3	ads
6	ads$
14	adver$
1	advertise
-1	advertised
10	advertisement
-6	advertisements
-5	advertising
1	advice
-1	advis$
1	adviser
-3	advises
-2	affec$
-2	affected
-7	afp
2	africa
-2	after
4	after #
-2	after the
3	afternoon
2	again later
-1	again$
1	against the
-3	age
5	agenc$
2	agencies
3	agency
1	agree
-2	agreed
4	ai
1	ai and
4	aired
3	aired on
-4	airpo$
-3	airport
-1	album
-2	alder
-2	alder bank
3	alert$
5	alerts
1	alerts and
-3	alike
-3	alike$
1	all
-1	all #
6	all in capitals
1	all of
1	all or
5	all rights
4	all that
3	all the
-1	all who
-2	all$
3	allow
5	allow$
3	allowed
-5	alm
-1	almost
-2	alone
-2	along
4	already
2	already a
2	already have
8	also
4	also read
-3	alun
3	always
1	am
1	am on
3	am$
4	amazon
-2	among
-1	among them
-1	an
4	an account
-2	an ad
-1	an artist's
-2	an emergency
9	an error
-5	an hour
-2	an official
5	analysis
2	analysts
-3	and
1	and #
-2	and a
2	and after
-1	and all
1	and continue
1	and do
-2	and free
-2	and have
-2	and it
-2	and keep
-1	and laughed
-1	and leave
-4	and let
-1	and look
5	and may
2	and my
-5	and no
2	and not
-2	and one
1	and our
-2	and people
-2	and see
-1	and so
-2	and still
-4	and the
-2	and their
-3	and then
-2	and turn
6	and we
-2	and who
-5	and you
-2	and your
-2	and$
1	anna berg
-2	announced
-7	ansa
-1	answe$
1	answered
-3	answers
4	any
2	any of
9	any time
-4	anyone
-1	anyone with
-1	anything
2	anyti$
2	anytime
-11	ap
-1	ap photo
-8	ap$
-2	apologised
-1	apology
10	app
3	app for
1	app has
1	app store
-1	app was
7	app$
1	appeared
1	appeared in
1	apple
-2	applicants
12	apply
12	apply$
-4	apps
-5	april
-4	april #
-9	archi$
-7	archive
1	archives
-2	are #
-2	are being
-2	are free
-1	are not
1	are on
2	are open
-1	are planned
-1	are to
2	are watching
-1	are you
1	area
2	area$
-3	areas
2	arm
2	around the
-2	arrive
-1	arrived
5	artic$
10	article
3	article is
1	article was
-1	article with
6	articles
6	articles left
4	artificial
4	artificial intelligence
-1	artist's
-1	artist's impression
-3	as a
3	as an
-1	as far
2	as it
-1	as its
-1	as long
-1	as much
-2	as the
2	as well
-3	ash
1	ask a
-4	ask for
1	ask our
-9	asked
1	asked for
-2	asked to
-2	asked$
-2	askerby
1	asking
-3	asks
1	assets
1	assoc$
1	association
-4	at a
-2	at all
3	at any
-3	at eight
-3	at five
5	at half
-1	at her
-3	at last
3	at least
3	at midnight
4	at night
-2	at noon
-2	at once
2	at our
-9	at the
-1	at three
-1	at two
2	audience
3	audience certified
9	audio
3	audio is
-1	aug
-1	aug #
-2	augus$
-4	august
-1	august #
-1	aune
1	aunt
2	autho$
11	author
-1	authors
2	auto generated
-1	autumn
2	avail$
11	available
3	available from
5	average
2	award
-6	away
-2	away from
-1	away the
-2	back
-1	back at
3	back for
2	back page
1	backed
3	background
-1	bad
2	bag
1	bag$
-1	bakery
-1	balloon
-2	ballots
-1	ballynoe
-1	ballynoe sea
2	ban
-4	bands
-1	bank
-2	bank$
-4	banks
-1	banne$
-3	banned
-2	banners
11	bar
-2	bargain
-2	barre$
-2	barrel
2	baton
-5	battery
3	battle
4	bay
3	be
6	be charged
3	be closed
-1	be given
3	be played
3	be the
-2	be$
-1	beams
-5	bear
-1	because of
2	become a
-4	bed
-1	beekeeper
2	been edited
3	been turned
-6	before
-5	before the
-9	before you
-1	began
-1	begin
3	beginning
4	beginning of
-4	begins
-2	begins in
2	behind
2	behind the
-1	behind them
-2	being
-2	believed
-1	bell
-3	bell$
-5	bells
10	below
-1	below the
8	below$
-3	ben
1	bench
4	bench in
3	berna$
3	bernama
6	best
2	best reads
2	best stocks
4	better
-1	between
-1	between the
3	between three
-1	beyond
-1	bharani
-2	bids
6	big
-2	bill
-2	bill$
-2	billi$
-3	billion
-1	birds
-2	biscuit
-3	blame
1	blankets
1	block
4	block$
3	blocked
1	blocker
2	blog
-5	blood
-5	blood$
6	bluesky
-5	board
-1	board in
2	boardroom
-1	boards
-4	boat
-3	boat$
-2	boats
2	body
-3	boiler
-2	bond
1	bookmark
-2	books
-3	boot
-3	borde$
-1	border
1	border #
-1	borrowed
-4	both
-1	both sides
-1	both$
2	bought a
-2	box
2	box office
-3	box$
-2	boxes
-1	brakes
5	brands
-2	brandt
-8	bread
-3	bread is
5	break
5	break$
-4	breaking
-2	breathe
-3	brewery
-3	brick$
-3	bricks
-8	bridg$
-5	bridge
3	bridge in
4	brief
3	brief$
2	briefing
-2	brightwell
-2	brightwell foods
5	bring you
-1	brought
3	browse
2	browser
1	browser does
-1	brunn$
-2	brunna
3	budget
2	buffe$
11	bugle
2	bugle example
7	bugle$
5	build
-1	building
-1	built
4	bulletin
4	bulletin is
3	burned
-2	burst
-4	bus
-1	buses
3	business
1	business on
-4	but
1	but less
-4	but not
-3	but the
3	butto$
-2	buttons
1	buy
2	buy a
-2	buy it
3	buy something
2	buy the
2	buy through
-2	buy$
-1	buyer
-1	buyers
7	by a
3	by acpm
-1	by day
-2	by hand
-2	by lot
3	by our
1	by people
-3	by post
-4	by the
2	c #
-3	cabins
-2	café
9	call #
-3	call the
-3	called
-1	called the
3	calling
-3	calls
-5	came
-1	came$
-1	camera
4	can change
1	can hear
-3	can i
2	can leave
2	can now
2	can reach
2	can see
-4	can swim
3	can$
3	can't see
1	canal
10	cancel
3	cancel any
2	cancel anytime
2	cancel whenever
2	cannot be
2	cape
-2	capit$
2	capital
-9	capitals 0
-11	capitals 1
5	capitals 2
6	capitals 3
-12	capitals 4
-2	captain
6	capti$
3	caption
-3	car
1	card$
-2	cards
1	care
-1	carla
-1	carmakers
-2	carriages
-1	carried
-2	carries
-2	carry
-1	carry the
3	cars
-1	case
4	case you
-2	case$
2	cases
1	cash
2	catch
2	catch up
3	cats
-2	cave
-1	ceiling
-1	celebrates
3	celebrity
-2	cella$
-2	cellar
-2	cent
1	cente$
1	center
-1	centimetres
3	centr$
3	centre
-2	cents
4	certified
3	certified by
2	chance
3	change
-3	change the
2	change your
2	changed
-1	changes
2	chann$
3	channel for
-4	charg$
-6	charge
4	charged
1	charges
8	chart
4	chart$
-2	cheap to
-1	cheaper
7	check
2	check out
-1	check the
2	check with
-1	check your
3	chess
-5	chief
-4	chief executive
-1	chief financial
1	chief of
-1	child
-3	child$
-4	children
-2	chip
3	chips
2	chirp$
3	choic$
3	choice
2	choices
5	choose
1	choose a
-1	chose the
3	chronicle
-4	church
1	cities
-3	city
1	city$
-2	claim
-1	claim$
-2	claims
-2	class
-5	class$
-3	classes
4	clean
-2	clearspring
-2	clearspring systems
-2	clerks
3	click
1	click accept
-2	click and
3	click to
3	clicking
-3	clicks
2	climate
-2	climb
-3	clock
-3	clock$
-2	clocks
-2	close
3	close the
-7	close to
7	close$
4	closed
3	closed with
3	closes
3	closes at
-1	closu$
3	cloud
-1	clouds
-1	club
1	club$
-1	club's
-2	clubs
2	cnn
1	cnn's
1	cnn's stress
4	co
-1	coach
3	coast
2	coast$
5	code
2	code$
-4	coffee
5	colleague
-2	collect
1	collection
3	column
6	com
-2	come
-3	comes
-1	comme$
5	comment
2	commented
1	commenting
5	comments
4	comments are
4	comments below
6	commi$
3	commission
-1	committee
2	commons
1	commu$
2	community
2	compa$
6	company
3	competition
-2	complain
3	complaints
1	conce$
-1	conducts
-1	conference
1	confi$
2	confidential
2	confidential tip
-2	consent
-2	constitution
2	consumer
3	conta$
4	contact the
3	contact us
-6	contact with
4	contain
3	conte$
13	content
1	content from
2	content in
4	content is
1	content of
3	conti$
5	continue
4	continue reading
5	contr$
-1	contract
2	contractor
3	control
3	conve$
5	conversation
-2	cook
5	cooki$
8	cookies
-2	cookies and
1	cookies help
3	cookies to
5	coole$
2	cooler
3	copied
2	copies
2	copper
3	copy
2	copy link
9	copyright
5	copyright #
-1	copyright was
2	corre$
10	correct
-2	correction
-1	corrections
-4	cost
2	cost of
-2	cost ten
-1	cost the
2	costa
-4	costs
-1	costs #
-1	costs more
-2	cough
-1	could
-6	could hear
4	could not
-3	counc$
-3	council
2	councillor
-1	councillors
3	count
1	count the
3	count$
2	counted
-1	counter
-3	countries
-4	country
3	county
2	courier
2	court
-2	court$
-5	courtesy
-5	courtesy of
2	courthouse
-2	courtroom
-2	cover
6	coverage
1	coverage of
7	covers
-1	crack
-1	crack$
-2	cracks
-4	crane
-1	crash
-4	cream
2	crease
1	create
5	created
4	credi$
-9	credit
3	credits
-2	cried
1	crisis
-2	critic
-3	cross
-3	cross the
2	cross$
-1	crossing
-1	crossing is
5	crossword
-2	crown$
-1	crowns
1	crowns a
4	curious
-1	currency
1	current
3	currently
-5	customers
2	cyclists
1	d #
3	daily
1	daily$
-2	dale
-1	dance
1	danger
-2	dark$
8	data
2	datalayer
2	date
2	date with
1	date$
-1	daughter
-1	dawn$
1	day in
3	day of
3	day with
-1	day$
2	day's
1	day's headlines
2	days
1	days #
-2	days after
8	days of
-6	days$
-5	de
-5	dead
4	deal
2	deal$
-2	deals
-1	dear
2	debat$
2	debate
-3	debt
-2	decad$
3	deccan
3	deccan mirror
-3	decem$
-1	decision
3	dedicated
5	deeper
-1	degrees
5	delayed
1	delays
7	delivered
5	delivered at
3	delivery
2	deposit
-1	deposits
1	depth
-3	derby
-2	describe
6	desk
2	desk$
7	detai$
7	details
3	devic$
4	device
1	dialo$
7	dialog
5	dialog window
-7	did
-2	did it
-2	did not
-1	diesel
-1	diffe$
-2	differ
1	dig
6	digital
4	digital access
-1	dion
-1	dion mbeki
-1	director
3	disclaimer
3	disclaimer the
2	discover
2	discover the
3	discu$
1	dish
3	dispatch
1	displ$
7	display
2	display none
-1	distance
4	dive
1	divers
-5	divid$
-5	divided
-3	do
3	do you
-8	do$
-4	docto$
-4	doctor
1	doctors
4	document
1	document getelementbyid
1	does
4	does not
-2	dog$
-5	dogs
-1	doha
1	dollar
4	don't
4	don't have
5	don't miss
-2	donate
1	done
2	done$
-4	door
-3	door$
-3	doors
-3	doors$
-4	dots
-3	dots$
3	double
-1	doubled
-4	doubles
-2	doubts
-4	down
-1	down and
-3	down the
-1	down to
4	download
-3	download speeds
6	download the
-1	downloaded
-1	draft
-1	drawn
-5	drill
-1	drill the
-2	drink
-1	drive
-1	drive$
-1	driver
-3	drivers
3	drone
-3	drones
1	drop
-1	drops
-2	drought
-3	drunk
-6	dry
-3	dry$
-2	due
-1	due on
-1	dull
2	duration
2	duration #
2	durian
-3	during the
-1	dusk
4	e
2	e$
2	each of
-1	each$
-6	early
1	early bird
-4	early$
3	earn
3	earn a
-4	ears
-2	ears$
4	eastern
-4	eastmoor
1	eat
-1	eaten
-3	edges
8	edit
3	edited
3	editi$
1	editing
7	edition
2	edito$
3	editor
3	editor's
1	editors
-2	eels
-1	eels once
-2	effect
-3	egg
-1	eggs
-3	eight
-3	eight$
-2	election
-5	eleven
-2	else
2	elsewhere
10	email
2	email address
1	email the
1	email with
2	email$
6	emails
4	embed
1	embedded
-1	emergency
-2	emptied
-2	emptied the
-4	empty
5	en
1	end
2	end of
-1	end to
-2	enemy
-4	energy
-2	engin$
-2	engine
4	enjoy
-3	enlarge
-2	enoug$
-2	enough
4	enter
-2	enter by
1	enter your
2	enter$
2	entertainment
-2	entry
-7	epa
-6	epa$
2	episo$
5	episode
7	episodes
8	error
-4	error$
5	esc
9	escape
3	escape key
2	escape to
-6	euros
-4	euros$
-3	even
-1	eveni$
-2	evening
-1	events
-9	ever
9	every
2	every friday
1	every monday
3	every saturday
4	every second
-1	every sunday
-2	every three
-2	every$
-2	everybody
-3	everyone
-2	everyone but
-4	everything
-4	ewan
8	examiner
9	examp$
12	example
-4	executive
-1	exercise
3	exhibit
5	exist
5	exist$
2	expan$
4	expand
-3	expec$
-2	expect
-6	expected
-5	expected on
-3	expects
2	exper$
3	expert
2	experts
2	explained
3	explainer
4	explore
2	external
-1	extra
-1	eyes
-2	face
2	faceb$
5	facebook
1	facebook x
3	factline
-1	fails
-2	fall
-4	false
-2	famil$
-1	families
2	family
2	far
-1	far one
5	far$
-5	farmers
-5	farms
-4	farms$
4	fast
4	fast$
-5	featu$
2	featured
3	feed
4	feed$
1	feedb$
2	feedback
2	feel
1	feeling
-5	fell
2	ferry plan
3	festival
-2	few
-5	fewer
2	fields
-1	fifth
-4	fifty
-5	fight
-2	figures
-1	figures from
-6	file
-2	file picture
-3	file$
2	filed
2	filed under
2	files
5	fill
-4	film
-2	film$
2	final
-1	financial officer
2	find
-3	find a
6	find out
-2	find the
-2	finding
1	finds
-1	fine
-2	fines
-3	finished
-3	fire
-3	fire$
-2	fires
-1	firm
-2	firms
-4	first
1	first edition
-1	first in
-1	first of
-2	first time
3	first to
-4	first week
6	first year
-3	first$
-4	fish
-2	fits
6	five
-1	five months
2	five things
4	five years
-5	five$
3	flag
-1	flags
-2	flat
1	flats
3	fligh$
-2	flood
2	flood$
-3	flooded
-1	floor
-6	flour
-1	flower
2	fly
-5	fly$
2	follow
-7	follow the
1	follow us
3	followed
2	font
1	font size
2	food
-3	foods
-3	foot
-2	foot$
2	football
9	for #
-5	for a
2	for all
-2	for an
1	for by
1	for cnn's
6	for details
-1	for each
-1	for every
5	for free
1	for full
1	for instant
-1	for it
-1	for its
3	for later
3	for length
5	for more
-2	for nine
3	for our
3	for reading
-6	for the
3	for updates
2	for us
3	for you
3	for your
9	for$
-2	forecast
-1	forest
-3	forget
2	forgot
-3	form a
2	format
-1	former
-2	fortune
-6	forty
-4	forward
-5	found
-1	found a
-1	found the
5	foundation
1	founded
2	founded in
-2	four
-2	four minutes
-1	fourth
1	fox
3	français
-2	fraud
4	free
1	free and
-1	free of
1	free on
3	free$
-2	freed
1	freight
3	frien$
7	friend
-4	friends
-2	from abroad
-1	from any
-2	from our
-2	from september
1	from sport
-2	from the
3	from you
-3	from your
2	front
1	front page
-2	fruit
-5	fuel
-5	fuel$
10	full
3	full interview
-1	full of
-2	full year
5	fullscreen
3	function
4	funded
2	funding
-8	g
-1	gain
-2	gained
-1	gained #
-2	galle
7	galle$
10	gallery
1	gambling
2	game
4	game$
-3	games
-3	games on
5	garde$
3	gardeners
2	gardens
-1	gas
-3	gate
-3	gate$
-2	gates
-3	gave
-2	gave the
-4	gazette
4	geese
-2	gener$
-2	general
5	generated
2	generated from
1	generation
4	get
-2	get a
1	get in
6	get it
3	get the
-7	get up
-5	get your
1	getelementbyid
-1	gets
-2	getty
-1	ghent
6	gift
1	gift$
2	girls
-4	given
-1	given$
-3	gives
2	glaci$
-1	glacier in
-3	glass
-2	glass$
-2	glove$
-3	gloves
-1	glued
-2	go
2	go at
-2	go to
2	go up
-1	go$
1	goat
-1	goats
3	goes
2	goes on
1	goes out
-4	gold
-3	gold$
1	googletag
5	got a
1	governor
-1	grain
3	grant
1	grant$
-2	graun
-3	green$
-1	greet
-1	greta
-2	grew
-2	grew up
-5	groun$
-5	ground
5	group
3	group$
-1	growers
-1	growing
-1	grown
-1	grows
-2	growth
-1	guard
-2	guest
1	guide
2	guide to
4	gulf
4	gulf sentinel
-1	gull
-7	had
-1	had been
3	had no
3	halden
-1	halden square
-1	half an
1	half in
-2	half of
-1	half time
-2	hall
-6	hand
-5	hand$
-1	handed
-8	hando$
-8	handout
-5	hands
-4	hands$
-1	hang
-1	harbor
2	harbour
-1	harbour master
4	harbour times
1	harbour tunnel
2	harland
-2	harlow
-3	harvest
-1	has #
6	has a
1	has all
-2	has asked
4	has been
-4	has no
3	has taught
3	has told
2	has tried
-1	has yet
7	have a
4	have an
-1	have become
-4	have been
-1	have counted
-1	have it
2	have no
1	have not
4	have one
1	have seen
1	have switched
-3	have to
-1	have you
1	haze
-12	he
-2	head
4	headl$
5	headline
4	headlines
1	headlines in
-2	healt$
-2	heap
3	hear
4	hear from
-5	hear our
5	hear the
-3	heat
-3	heat$
-3	heavy
-2	hedge
-1	held
3	help
3	help of
1	help us
2	helpf$
2	helpful
-1	helps
-7	her
-1	herald
3	here
3	here for
-2	here said
-2	here the
1	here to
9	here$
2	here's
1	hessel
-1	hest
2	hidden
1	hide
3	hide caption
-3	high
-1	higher
-1	higher prices
-2	highl$
1	hill$
-6	him
-5	him$
4	hinges
-10	his
3	history
3	history of
3	hit
3	hits
3	hits the
-2	hold up
-5	holid$
-5	holiday
-1	holli$
-1	holm
-5	holt
-5	holt$
-1	home
-1	homes
-3	hope
-3	hope$
1	horse
-2	horse$
1	host
2	hosted
1	hosted by
3	hotel$
3	hotels
-1	hour
-1	hour later
4	hour$
-2	hours
-1	hours and
-2	hours$
2	house
4	house with
-6	house$
-1	household
7	how a
-6	how do
-2	how long
-2	how much
2	how the
-2	how to
2	https
2	hub
-2	hundred
-2	hung
-1	hung in
3	hunting
3	hunting for
3	hurry
-2	i
-2	i do
-2	i don't
-3	i get
2	i was
-1	ice
-2	ice$
-5	ida
1	ideas
-6	if
-1	if the
2	if we
-4	if you
-1	if your
-7	illustration
-5	image
5	image #
11	image$
5	images
4	important
-1	impression
-1	impression of
-1	in
-3	in #
-7	in a
-2	in an
1	in any
-1	in august
4	in case
1	in danger
-1	in december
1	in every
3	in five
2	in full
-2	in his
-1	in it
-2	in june
2	in law
-3	in march
-3	in may
1	in my
5	in norland
3	in our
1	in partnership
3	in pictures
-5	in porto
-1	in return
-1	in sarab
1	in schools
-5	in september
-2	in ten
-2	in those
-4	in three
4	in to
1	in touch
-1	in two
2	in velm
4	in your
14	in$
5	inbox
1	inbox every
2	inbox$
7	inc
8	inc$
2	include
-7	includes
1	including
6	independent
3	independent journalism
-3	indoors
-1	ines
6	infor$
4	information
-2	informed
2	inside
2	inside the
1	insights
1	insta$
4	instagram
2	instagram content
1	instant
-2	instructions
4	intelligence
5	interview
2	into a
2	invalid
2	invalid email
3	inves$
2	investigation
3	investment
-1	is #
10	is a
-4	is at
2	is available
2	is blocked
-1	is due
-1	is enough
-5	is expected
1	is for
-2	is free
4	is from
1	is hosted
2	is in
3	is loading
2	is more
2	is needed
4	is not
6	is now
6	is on
-2	is open
-1	is our
3	is out
-1	is over
2	is owned
2	is part
-2	is planned
-3	is read
1	is republished
-1	is ten
-4	is the
-2	is there
-2	is what
1	is your
3	islan$
-2	island
2	islands
3	issue
3	issue$
-3	it
-3	it all
2	it and
5	it at
-2	it before
-1	it by
4	it can
-2	it does
-1	it for
-2	it from
3	it goes
-3	it has
1	it here
4	it in
-4	it is
-1	it like
2	it on
5	it only
1	it please
-2	it rained
-1	it takes
-1	it was
4	it with
-7	its
-1	its chief
1	its lowest
2	its own
1	its way
-1	itself
-1	january
-2	jars
-2	jessamy
-2	jessamy orth
-3	jill
-3	job
2	jobs
7	join
8	join #
-2	joined
2	joining
-1	joked
-2	jon
-6	joris
4	journ$
8	journalism
1	journalist
-2	judge
2	judgment
-5	july
-7	july #
1	jump
2	jump to
-4	june
-7	june #
3	june$
-3	jury
1	just
2	just in
-2	k
1	keep
-3	keep it
4	keep reading
-2	keep the
-1	keep your
-1	kelp
-6	kept
-4	kept at
2	kestr$
4	kestrel
2	kestrel wire
-1	kettles
3	key to
3	key$
3	keys
-3	kidnappers
-2	kidney
-5	killed
-2	kilograms
-2	kilometres
1	kind
2	kind$
3	kintara
1	kitchens
-3	km
-4	kmph
-2	knees
2	knitted
3	know
2	know about
-3	know the
2	know$
-3	knows
-1	kofi
-2	label
-5	lake
-3	lake is
-1	lamp
-1	lamp works
-2	lamps
2	landed
-3	landlord
-2	langu$
-5	language
2	languages
-5	lantern post
-1	lanterns
1	largest
-3	last
-1	last page
-1	last season
1	last updated
-1	last week
-4	last$
-1	lasted
-2	lasts
-3	late
-2	late$
2	later
1	lates$
5	latest
-1	latest figures
-1	latest in
2	latest news
-1	laugh$
-1	laughed
-2	laundry
-5	law
-2	lawyer
-3	leader
2	league
1	leaked
5	learn
-3	learned
3	least
4	least #
6	leave
1	leave a
2	leave at
-3	leave by
3	leave it
-2	leave the
1	leave$
-4	leaves
-2	leaves the
-3	led
3	ledger
-5	leeks
-1	left it
-2	left out
6	left$
-2	legal
1	lena
1	lending
2	lends
2	length
3	length 0
-2	length 1
-4	length 11
-3	length 12
-8	length 2
-2	length 3
-2	length 6
-4	length 8
-4	length 9
-1	leonie
-1	leonie vance
-2	less
1	less newsletter
-3	less than
1	less$
-2	lessons
4	let us
1	letter
-2	letter the
1	letter to
-1	letters and
1	letters to
-4	level
-5	libra$
-4	library
2	licen$
3	licence
-2	lid
-3	lies
-2	lies$
-3	life
-3	light
2	lights
4	like
-1	like to
1	like what
6	like$
-2	liked
-4	lim
2	limit
-2	limit$
-2	limited
-1	limits
-2	lind
-2	lindqvist
-1	lines
-3	lines$
10	link
2	link to
3	links
6	list
4	list #
2	liste$
2	listed
4	listen
-1	listen for
4	listen to
-2	listening
4	listings
1	lithium
-5	litres
-2	little
5	live
-2	live from
1	live in
1	live on
2	live updates
2	live$
2	living
2	load
1	load more
1	load the
2	load$
6	loaded
7	loadi$
11	loading
-1	loaf
3	location
4	log
4	log in
5	logged
1	login
-3	long
-1	long as
2	long reads
-1	longe$
2	longer
-1	longer and
1	look
2	look at
-2	look for
1	look$
-1	looking
2	looking for
1	looks
3	looks like
1	loose
-1	lorries
1	lorry
-3	lose
-1	losses
-2	lost
-4	love$
-1	lowe
-2	lower
2	lowland
-2	lucky
-1	lund
-2	m
-2	m$
-1	made
-2	made of
1	made$
2	magazine
3	mail
2	mail$
2	mailto
7	make
4	make a
-2	make it
-1	makers
-2	makes
-2	man
1	man who
7	manage
2	manage your
-1	manager
-2	many
6	map
2	map not
2	mapped
-4	maps
-4	march
-3	march$
1	margin
2	margin #
1	marguerite
3	marked
-5	market
-1	market in
-1	market square
3	market updates
2	markets
2	markets #
-2	marlow
-1	marrow
-2	marsh
-1	master told
2	match$
3	material
-2	matte$
-3	matter
6	matters
2	max
2	max width
3	may
-2	may come
4	may contain
3	may earn
2	may get
5	may have
2	may write
-7	may$
1	mayor resigns
1	mayor's
-2	mbeki
-1	mbeki lowe
2	me the
2	means
-3	mechanic
8	media
3	media$
4	meet
3	meet the
-1	meeting
2	membe$
5	member
2	member of
-2	men
2	mentioned
-3	menu
1	merger
-3	meridian
-2	meridian tidal
-2	met
-1	met in
-3	method
-2	metre$
-4	metres
-2	metro
2	mid
-1	middle
-1	midni$
3	midnight on
2	might
1	might also
-1	miles
-2	milk
-2	milk$
2	mill lane
-2	millers
-3	milli$
-5	million
-1	million crowns
5	min
2	min$
-2	miners
-1	minimum
4	mining
-5	minis$
-3	minister
-5	ministry
3	mins
3	mins$
7	minut$
5	minute
-1	minutes a
-2	minutes longer
4	mirror
5	miss
3	miss a
-4	miss it
3	missed
4	missed it
2	missed the
-3	missing
5	mista$
3	mistake
4	mistakes
-3	mixed
2	modal
1	modal window
3	mode
7	moderated
-1	moment
-1	moment the
-4	monda$
-5	monday
-3	money
2	money should
-1	money than
6	month
5	month$
3	monthly
-3	months
5	months for
-2	mood
-1	moon
-2	moon$
7	more
2	more and
4	more from
-1	more information
-2	more money
-1	more of
-1	more on
2	more photos
-2	more snow
2	more the
2	more$
-2	most
-3	most of
3	most popular
2	most read
-4	mother
-3	moths
3	motors
1	motorway
-2	mouth
1	move
4	moves
-1	mr
-3	much
-1	much as
-1	mule
-1	mules
3	multimedia
-1	mumbai
4	murder
-3	museum
-1	museum of
2	museums
2	music
2	music$
3	mute
3	muted
3	my
-1	my daughter
-3	my mother
-4	nadia
-3	nadirah
2	nairobi
5	name
-4	names
-4	national
-2	near
-1	near the
3	near you
3	necessary
-5	need
-1	need a
-2	needs
-2	needs a
1	neighbour
-2	neighbour's
-5	neighbours
1	network failed
-1	never
5	never miss
4	new home
-2	new rules
2	new to
3	new window
13	news
1	news and
2	news app
2	news break
-2	news conference
2	news in
1	news on
2	news to
3	news$
2	newsd$
3	newsdesk
9	newsl$
7	newsletter
-2	newsletters
3	newsp$
1	newspaper
4	newspapers
7	newsroom
2	next
3	next the
-3	next to
-2	next week
-3	next year
-1	next year's
-3	nia
-3	nia pugh
-1	night
-2	night porter
5	night the
2	night$
-1	nights
-1	nils
-4	nine
-2	nine days
-2	nine hours
-3	nine in
1	nine times
-1	nine years
-2	no
1	no #
5	no longer
-5	no more
2	no part
34	no stop
2	no thanks
1	no$
-6	nobody
4	nobody asked
1	nobody tells
-1	nobody wants
-2	none
-2	none$
-3	noon
-2	noon$
3	norla$
7	norland
-3	norpr$
-2	north
-3	north$
1	northern
-5	northgate
8	northmedia
-2	not a
5	not allowed
1	not available
4	not be
3	not been
-2	not even
-1	not go
4	not load
-2	not on
1	not responsible
2	not showing
1	not support
-4	not the
4	not there
-6	not$
1	note
2	note$
3	noted
-3	nothi$
-9	nothing
-2	notic$
-2	noticed
3	notif$
-3	novak
1	novam$
1	novamobile
6	now
-2	now #
4	now for
3	now has
1	now on
2	now playing
3	now what
4	now$
4	number #
-2	number on
-3	nurse
-5	nurse$
-1	nurses
-2	octob$
-1	oduya
-2	of
2	of #
-7	of a
-2	of all
-2	of any
-1	of brunna
-1	of charge
5	of dialog
1	of every
-1	of flour
4	of free
2	of frost
2	of its
2	of lake
1	of list
1	of our
-4	of seven
-4	of the
-3	of them
9	of this
-4	of two
-1	of velm
-1	of what
-1	of which
5	off
2	off for
-3	off the
5	off your
-3	offered
-1	offered a
-1	offered to
-2	offic$
2	office and
-1	officer
-3	officers
-1	offices
3	ojd
3	ojd$
2	okoro
-2	old
3	old bridge
-1	older
3	oldest
3	on any
5	on bluesky
-1	on both
-6	on every
1	on facebook
-2	on foot
-5	on friday
3	on in
2	on june
1	on may
-6	on monday
3	on notifications
-1	on one
3	on our
1	on sale
-4	on saturday
-1	on september
-1	on show
-3	on sunday
2	on telegram
1	on that
-2	on the
-3	on them
5	on this
-5	on thursday
-5	on tuesday
-4	on wednesday
1	on whatsapp
3	on x
6	on your
1	on youtube
-3	once
-2	one
1	one at
2	one email
-2	one in
2	one more
3	one of
-6	one$
-5	ones
-5	ones$
-4	onion
-4	onion$
6	online
7	only
-1	only one
6	only takes
8	only$
3	open
-2	open again
3	open for
10	open it
-4	open to
-2	opened
-1	opening
2	opens
-1	opera
3	opinion
5	opinions
2	optional
2	optional cookies
3	or
-3	or #
4	or manage
-1	orbit
2	orchard
4	order
-2	order of
3	order the
1	order$
-2	ordered
-1	ordered the
1	orders
-2	organiser
3	original
-2	orth
-3	osman
-1	ostberg
-1	ostberg lamp
-1	osterby
3	other$
9	others
3	others are
19	our
1	our #
3	our app
-3	our customers
-3	our daily
2	our editors
2	our experts
1	our free
2	our help
1	our house
-4	our lake
-1	our links
2	our new
1	our newsdesk
-6	our own
2	our reporters
2	our six
1	our sunday
2	our travel
3	our weekly
2	out at
2	out every
-2	out for
5	out how
-2	out in
1	out more
1	out on
-1	out the
-7	out$
-2	outlook
-2	outlook for
-1	outsi$
-4	outside
-2	oven
2	over
6	over #
-5	over a
-4	over$
-5	owen
-4	own
1	own and
4	owned
2	owned by
4	owns
-2	p m
2	pacif$
5	pacific
1	pack
2	padding
1	padding #
9	page
-2	page and
2	page has
-1	page of
8	page$
2	paid
-2	paid #
2	paid to
-2	painters
-3	pan
1	paper boats
-1	paper with
-2	papers
-3	parents
1	paris
-3	parish
3	park has
-5	parki$
-4	parking
-2	parliament
7	part
2	part may
5	part of
-3	part$
-4	partner
-3	partners
2	partnership
1	partnership with
-3	party
1	party that
-2	party$
2	pass
-1	passed
-5	passengers
-3	passengers wait
-1	passes
-1	password
3	past
-2	patie$
-2	patient
-5	patients
4	pause$
3	paused
-2	pay
-3	pay #
-2	pay a
-1	pay$
1	pays for
1	pdf
-1	pears
-4	penalty
-1	penci$
-1	pencil
-2	penn
4	pension
-2	peopl$
-6	people
2	people who
-1	people will
1	per
-2	per cent
-1	perce$
-5	percent
3	performance
3	period
-1	permi$
3	permission
-3	permit
-1	person
3	personal
1	peru
-2	petra
-1	petra holm
-3	petrol
4	phone
5	phone$
-3	phones
1	phones in
-18	photo
-14	photo by
9	photo gallery
-3	photo$
-4	photograph
8	photos
-7	pic
3	pick
2	pick the
1	pick up
3	picks
1	picks for
6	pictu$
-5	picture
2	pictures
-4	pier
-3	pier$
-1	pigeon
1	pike
3	pilot
1	pilot$
-1	pilots
-1	pink
-1	pipeline
3	pitch
-3	place
-1	place$
-2	places
2	plains
-1	plan
1	plan delayed
-2	plan in
2	plan$
-1	plann$
-3	planned
-1	planned for
3	planning
-2	plant
-1	plant in
5	play
-3	play in
2	play now
2	play our
3	play will
2	play$
2	playback
6	playe$
9	player
2	player is
-3	players
3	playi$
1	playing
14	please
4	please try
-3	pleased
-2	plumber
1	plus
-4	plus$
7	pm
7	pm$
1	pocke$
1	pocket
6	podca$
7	podcast
-1	podcasts
-1	point
-2	point$
-1	pointed
3	points
3	polic$
-7	police
2	policy
1	polit$
9	politics
7	poll
-2	polls
4	popular
-2	port
-1	port of
2	portal
-2	porter
-5	porto
2	position
2	possible
3	post
-2	post office
4	post shared
-1	post since
-1	post that
-3	post was
-3	post$
2	posted
-1	pot
-3	power
-2	power banks
6	powered
3	prefe$
4	preferences
1	preferred
1	preferred source
2	premium
1	presented
9	press
2	press escape
1	press play
-3	press the
2	press$
4	previous
-2	price of
-5	price$
-2	prices
-3	print this
3	printed
3	printed in
-2	prison
4	priva$
5	privacy
2	priya
2	probl$
5	problem
1	produced
1	program
6	promise
-2	promised
-1	promised to
1	promo
3	promo$
2	promoted
-1	proof
2	property
2	proud
7	provided
7	provided by
2	provider
-1	pryce
6	publi$
3	public
2	published
3	published by
4	publisher
-2	pubs
-3	pugh
-2	pumpkin
4	punch$
4	punchline
-4	pupils
2	push
-1	put
-1	put the
-3	puts
5	puzzle
1	puzzles
4	px
2	px$
-2	q
1	qr
1	qr code
3	quarter of
5	quest$
2	questions about
-6	queue
-5	queue$
-2	queued
1	quick
-7	quietstreets
-3	quill
-1	quist
-1	quist$
-2	quit
1	quiz
3	quiz$
-11	quoted
2	quotes
2	r
1	r #
3	radio vesta
1	rail
2	rails
-1	rails$
-3	railway
-4	rain
-1	raine$
-2	rained
-2	rainy
-2	raise
-3	raise$
-3	raised
-1	rally
-2	range
4	rate
3	rate this
-2	rates
1	rather
5	reach
3	reach the
-4	reached
-2	reached the
8	read
-2	read a
2	read in
3	read more
8	read next
3	read our
-11	read your
2	read$
4	reade$
6	readers
2	readers can
-3	readers of
5	readi$
11	reading
2	reading a
2	reads
-1	ready
2	real
3	really
2	reaso$
2	reasons
2	recall
5	receive
2	recip$
4	recipe
2	recipes
-1	recom$
1	recommendations
5	recommended
1	recommended for
-2	recor$
-2	records
-3	reef
4	reform
-4	refun$
-3	refund
4	register
4	register for
4	registered
2	registered in
-7	regret
-4	regrets
1	reject
4	related
2	related topics
2	releases
2	relevant
3	reliable
1	relief
-3	remai$
-3	remain
5	remaining
-3	remains
2	remove
-2	removed
-2	removed by
-2	replaced
-4	replied
2	replies
5	reply
3	reply$
2	repor$
1	report
2	report a
1	report was
-3	reported
9	reporter
-1	reporters
2	reporters on
8	reporting
5	reporting by
2	repost
6	reproduction
1	reque$
1	request
-2	rescu$
-2	rescue
1	research
-1	researchers
7	reser$
3	reserve
6	reserved
2	residents
2	resigns
-1	respe$
3	respectful
1	respond
1	respond to
1	responsible
1	responsible for
2	rest
2	rest$
3	restaurants
-3	resul$
-1	results
2	retailers
-2	return
-1	reute$
-6	reuters
-2	revenue
-2	revenue of
-2	revie$
2	review
-1	review the
2	reviewers
-2	reviews
-2	reyes
-1	riders
-3	right
2	right now
2	right to
2	right$
5	rights
6	rights reserved
-2	rights to
-1	ring road
2	rise
2	rise$
-3	rises
-3	rising
5	risk
5	risk$
1	rival
3	river$
1	riverton
1	rm
1	rm #
-1	road
-1	road and
-3	road to
-1	robot
-2	robot at
-1	roof
-2	roofs
-4	rook
-5	room
-1	room of
-3	room$
-2	rooms
-3	rope
-2	rope$
2	ropes
-3	rosa
-4	rose
-1	rose #
-2	rose by
-1	route of
-2	rs
-2	rs #
-5	ruben
-4	ruben tak
-2	rule
-5	rules
-2	rules for
-3	rules$
3	run out
-1	runner
-5	runs
1	rupee
-1	rusty
1	s$
-1	sacks
1	safe
-15	said
-3	said the
-4	said$
3	sale
1	sale for
2	sale$
2	sales
-4	salt
-4	sami
-3	sample
4	samples
1	sand
-1	sandbags
-1	sarab
-2	saturday
3	save #
1	save for
-6	save our
2	save share
-1	save the
3	save$
2	saved
-1	saved$
-1	saves
4	savings
-5	saw
-3	saw the
-5	say
-9	says
-1	says the
-4	says$
1	schoo$
2	school
4	science
2	scores
-4	scree$
1	screen and
1	script
4	scroll
2	scroll down
3	scroll to
-4	sea
-1	sea wall
-1	sea$
-1	seal
6	search
-3	search for
1	seaso$
-3	seats
-1	seats in
-4	second
-3	second quarter
-3	second time
2	secti$
4	securely
5	see
-3	see a
2	see all
2	see also
1	see more
3	see our
1	see the
-4	see us
-3	seed
-3	seek
2	seen a
-1	seen from
3	segment
5	select
2	selected
-2	sell
-1	sell$
-3	sells
-3	senate
7	send
2	send a
2	send us
2	send you
3	senior
4	sense
-3	sent
-1	sent #
4	sentinel
5	separate
-5	septe$
-8	september
-2	september #
1	serie$
4	series
-2	serve
1	served
1	servi$
2	service
-2	set
1	set your
3	setti$
3	settings
4	settings to
-4	seven
-2	seven months
-1	seven years
4	several
-2	sgt
-2	shade
3	shape
5	share
6	share it
-4	share the
-1	share your
1	share$
1	shared
4	shared by
3	shares in
-3	sharing
-7	she
5	she wrote
-3	sheep
-3	sheet
-2	sheet$
-2	sheets
-2	shell
-2	ship
-4	shoes
3	shop the
-2	shops
-2	shops on
-2	shore
-1	short
6	short$
5	shortly
-2	should
-1	should i
-4	should you
-2	shout$
-2	shouted
2	show caption
2	show this
-3	show$
-1	showed
-6	shows
-2	shows a
-2	shows the
-1	shows where
-1	shut$
-1	shuts
-1	side
-1	side of
-1	sides
-1	sides of
-3	sight
-2	sign for
5	sign in
-1	sign nothing
-3	sign of
-1	sign on
7	sign up
3	signa$
-1	signals
-1	signed
-2	signed up
2	signing up
-4	signs
-3	silen$
-5	silence
2	similar
2	similar technologies
-2	since
1	since #
-1	since january
-1	since$
-4	singing
1	single
-8	singles
3	sings
2	sister
-3	sit
4	site
2	six part
-5	sixty
-1	sixty years
-2	size
-2	size$
-1	skarvik
-2	skei
-2	skeid
-2	sketch
2	skin
1	skip
-2	skip the
-3	skipper
2	sky vale
-1	sleeps
1	slide
2	slider
-2	slides
-4	slippers
3	slow
-1	slow down
-1	slower
-2	slowly
-2	slows
-5	small
-2	smell
-3	smell$
-2	smells
-4	smoke
-3	snow
4	so
4	so far
-2	so long
7	so that
2	soap
-4	social
-4	social media
-6	society
-2	soft
-5	softer
-1	sohan
-5	soil
-1	sold at
-3	some
-1	some #
-2	somebody
-2	someone
6	something
3	something we
5	something went
-2	son
1	song
3	song of
3	soprano
-2	sorted
2	sound of
4	sounds
-5	soup
3	sourc$
4	source
1	southern
-2	space
-3	space the
-2	speak
-2	speak$
-1	special
-3	speeds
-2	spending
-3	spending on
-2	spoke
4	spoken
-3	sponsored by
2	sport
-3	sport$
1	sports
-3	springs
-4	square
-1	square of
2	src
-7	st
-3	staff
-3	staff$
-1	stage
4	stair$
4	stairs
-3	stake
-1	stalls
-2	stand
-1	stand still
2	standards
2	star
2	start
3	start your
-2	starts at
2	state
1	state$
-5	statements
2	states
2	stati$
-1	station
2	station's
-2	stay informed
3	stay on
2	stay up
-3	step
-7	steps
-6	steps$
-1	steve
-1	stew
-6	still
4	still have
-3	still in
-1	still$
5	stocks
2	stocks for
-2	stone
-2	stone$
-2	stood
-4	stop
-3	stop$
-2	stopped
-4	stops
1	store
-1	stores
4	stori$
12	stories
1	stories from
4	stories that
1	storm
3	storm hits
1	storms
9	story
-4	story has
-4	story of
5	story$
3	straight
1	straight to
5	straits
-7	straw
2	streambox
-2	street
2	stress
1	stress but
3	strictly
-2	strik$
-3	strike
2	strikes
4	stuck
-2	student
3	students
-1	studio
-1	study
3	style
6	subject
5	submit
2	submit a
10	subsc$
11	subscribe
3	subscribe and
5	subscribe for
4	subscribe from
2	subscribe now
1	subscribe to
3	subscriber
-11	subscribers
6	subscription
5	subtitles
2	suburb
2	succe$
-1	such
1	sudok$
1	sudoku
-2	sugge$
3	suggest
1	suggested
-2	suggests
1	summa$
1	summary
-2	summe$
1	summit
-3	sun
-2	sun$
-4	sunda$
3	suppo$
4	support
-3	support for
2	support independent
1	support the
5	supported
-2	supporters
2	sure
-3	survey
1	survive
-5	swim
-2	swimmers
3	swipe
2	switch
2	switched
1	switched off
-1	switches
2	syndicated
2	syndicated feed
-2	syrup
-2	systems
1	t
7	tab
6	tab$
-2	table
-3	table at
-1	table$
4	tags$
-4	tak
4	take
-1	take our
7	take the
2	taken from
1	takes
5	takes a
-3	talk
-2	talk about
2	talks
-4	tamm
1	tankers
6	tap
4	tap here
2	tap to
-2	tarrant
-2	tarrant health
2	taste
3	taught
-4	tax
2	tax on
-4	tax$
-3	tea
-1	teach$
-3	teacher
5	teachers
4	team
5	tech
2	technologies
2	teen
-1	teeth
-1	teeth$
2	teleg$
2	telegram
-4	television
1	tells you
-2	ten
3	ten best
-3	ten minutes
-2	ten$
-2	tenth
3	terms
1	terms apply
-2	terms of
2	terms$
-2	tess
3	test
-1	test$
-5	tested
11	text
5	text$
-11	than
-2	than a
-2	than at
1	than the
1	thank you
9	thanks
3	thanks for
3	thanks to
-4	that
-2	that has
-2	that is
5	that no
-1	that nobody
-3	that our
-2	that were
-4	that with
2	that you
-2	that$
-5	the
3	the #
-3	the a
1	the agency
-3	the airport
-3	the app
1	the area
6	the audio
10	the author
-1	the authors
-3	the average
1	the back
4	the bay
-2	the bench
-3	the bill
-2	the blame
-3	the board
2	the boardroom
-3	the border
-1	the brakes
9	the bugle
-2	the bulletin
1	the bus
-2	the button
1	the cape
-3	the capital
-1	the car
-3	the case
3	the cats
-2	the cave
-1	the ceiling
-2	the chapel
2	the chart
2	the cheapest
-3	the city
-2	the clock
1	the coast
5	the comments
-1	the commission
2	the companies
-3	the company
-2	the constitution
4	the content
3	the control
4	the conversation
2	the cost
-3	the council
-1	the counter
-3	the country
-1	the crane
-1	the crash
-1	the critic
-2	the crossing
1	the daily
-2	the dark
5	the day
2	the day's
-2	the dead
-2	the deal
1	the debate
1	the dish
-1	the dog
-1	the drill
2	the drone
-2	the drought
-3	the edges
2	the editor
-2	the empty
-3	the end
-2	the enemy
3	the escape
1	the euro
-3	the family
-2	the farmers
-1	the film
-4	the fire
-1	the fires
-1	the ford
-1	the forest
7	the form
2	the four
6	the full
1	the gallery
-1	the general
2	the gulf
-1	the hall
-1	the head
4	the headline
-2	the heat
3	the help
6	the hour
3	the house
-3	the ice
-2	the instructions
-2	the island
2	the islands
-1	the judge
-2	the jury
-1	the kettles
-2	the kitchen
-3	the lake
-1	the lamps
-5	the last
6	the latest
1	the league
-4	the letter
-2	the lid
-1	the light
-1	the lighthouse
1	the lines
4	the link
-3	the long
2	the lowland
-2	the machine
1	the man
3	the map
-1	the market
1	the match
-3	the mayor
-2	the miners
-3	the minister
-1	the ministry
-2	the missing
-1	the moment
-1	the month
-2	the moon
-4	the most
-1	the museum
-5	the new
2	the news
-1	the newsletter
4	the newsroom
8	the next
4	the night
-1	the north
-2	the number
-1	the numbers
2	the old
2	the only
2	the opinions
-1	the organiser
2	the original
-1	the outside
-1	the oven
5	the pacific
6	the page
-2	the paper
-1	the past
2	the people
-2	the phone
7	the picture
1	the pier
1	the pike
-1	the pipeline
4	the player
-1	the players
-2	the police
5	the poll
-1	the port
-2	the post
3	the press
-3	the price
-2	the public
4	the publisher
-5	the queue
-3	the radio
-2	the railway
-2	the rates
-3	the reef
-2	the report
3	the rest
-1	the ring
-3	the river
-2	the robot
-2	the roof
-3	the room
-1	the route
-1	the rule
2	the sale
2	the school
-4	the sea
-3	the second
-4	the senate
-1	the ship
-2	the shore
-3	the show
-2	the side
-1	the sign
-3	the silence
1	the site
-4	the size
-2	the sky
-5	the small
-2	the smell
-2	the snow
2	the sound
-1	the soup
-2	the square
-1	the start
-2	the state
4	the stories
-1	the storm
1	the story
2	the straits
2	the summer
-2	the table
-2	the teacher
3	the tech
2	the ten
-1	the test
5	the time
-2	the toll
3	the touchline
-1	the treaty
4	the tri
-2	the trial
-1	the tunnel
3	the two
-1	the umbrella
-3	the valley
-2	the vault
8	the video
-4	the view
6	the views
-3	the village
-3	the vote
-2	the wall
-4	the weather
6	the web
2	the week
2	the week's
4	the weekend
-2	the whistle
1	the window
-2	the winner
-2	the winning
-1	the word
-3	the work
-1	the works
-2	the year
-1	the young
2	theft
-5	their
-1	them the
3	them to
4	them$
-4	then
-1	theory
-4	there
-2	there are
-2	there is
-6	they
5	they can
-1	they do
-1	they have
1	they left
-4	thieves
1	thing
-2	things
4	think
2	think you
3	think$
2	thinking
2	thinking of
-1	third
1	third of
3	third party
-2	thirty
11	this
1	this ad
2	this article
-2	this coast
1	this content
3	this material
1	this newspaper
-3	this one
1	this piece
2	this post
1	this program
2	this report
3	this site
-3	this space
-5	this story
-2	this summer
1	this to
3	this website
-4	this week
4	this week's
-3	this weekend
-5	this year
-2	this$
-2	thorn
-1	thorn park
-1	thorn$
-2	those days
4	those of
3	though
-2	thousand
-5	three
2	three and
5	three articles
6	three minutes
-1	three of
-1	three times
-3	three$
-1	throu$
-2	throw
1	thursday of
2	thursday the
-1	ticke$
-1	ticket
-1	tickets
-2	tidal
-2	tide
-2	tide table
1	tiktok
2	time #
1	time by
-3	time lucky
6	time of
-2	time since
2	time to
3	time$
5	times
-2	times$
3	tip
2	tip$
4	tips
-2	tired
-11	to #
-8	to a
-1	to an
-3	to anyone
-4	to be
-2	to bring
1	to click
2	to comment
5	to continue
2	to date
-1	to drive
3	to eat
-3	to enlarge
-2	to enter
2	to expand
2	to get
-2	to give
3	to hear
1	to join
2	to keep
3	to know
6	to leave
-3	to live
-1	to look
-2	to make
2	to move
-1	to open
-1	to pay
-1	to play
1	to post
-1	to put
1	to reach
3	to report
1	to rise
-1	to say
5	to see
1	to show
2	to swim
2	to take
-1	to tell
1	to test
-9	to the
-2	to think
4	to those
1	to unmute
7	to view
3	to win
3	to you
3	to your
-1	to$
3	today
4	today and
2	today in
10	today's
-10	told
-3	told reporters
2	told the
-1	told them
-2	told to
-3	told$
-1	toll
2	tomas
-4	tomato
1	tonig$
1	tonight
-5	too
-9	took
-3	took part
1	tool
1	tool$
-4	tooth
2	top
1	top of
4	top$
4	topic
3	topic$
3	topics
-2	torch
1	touch
1	touch with
3	touchline
7	tour
1	touri$
-2	town will
-1	towns
2	track
1	tracker
3	trade
-2	traders
1	trail
2	trailer
-2	train$
-3	trains
-3	tram
-2	tram$
1	trans$
1	translated
2	travel
-2	tray
-2	trees
2	trending
3	trending now
4	tri
2	trial
2	tribune
-1	tried
3	trip
-2	trucks
-1	trust$
2	trusted
6	try
3	try again
-4	try it
-2	tuesday
-2	tuesday morning
1	tune
2	tuned
-2	turn
-1	turn off
3	turn on
2	turned off
-2	turned to
2	tv
2	tweet
1	twenty
-8	twice
-7	twice$
1	twist
2	twitt$
4	twitter
-7	two
-2	two days
2	two nights
-1	two seats
-2	two$
3	typhoon
5	typo
3	uk
-1	umbre$
-3	umbrella
-1	umbrellas
3	unava$
3	unavailable
-3	under
4	under #
-2	under the
-6	union
-1	unions
5	unless
4	unlimited
2	unlimited access
5	unlock
4	unmut$
4	unmute
7	unsubscribe
-4	until
-1	until #
5	until june
-3	until may
-1	until the
-5	up at
-4	up early
-2	up from
5	up here
-2	up next
2	up on
-1	up sheets
1	up the
5	up to
1	up with
-1	up without
3	up$
7	updat$
1	update
2	updated
8	updates
3	updates here
-2	updates in
2	updates on
12	us
4	us a
1	us about
2	us at
5	us know
2	us on
-3	us the
2	us your
5	use
2	use cookies
-3	use it
1	use our
8	use the
-1	use your
3	used
-1	used to
2	uses
2	uses cookies
2	using
2	v
-2	vaccine
3	vale
2	valle$
-4	valley
-3	valley has
3	value
1	values
-1	vance
-2	vane
3	var
-2	varo
2	vaskova
-2	vault
-1	velm in
3	verify
1	version
-3	very
3	vesta
2	vesta is
-1	via
-3	victims
8	video
4	video above
1	video of
2	video player
-1	video shop
-1	video shows
4	video$
3	videos
7	view
6	view it
-1	view of
2	view the
-1	view$
3	viewed
6	views
3	villa$
-1	vineyard
1	viral
1	visa
3	visit
2	visit our
-2	visitors
2	voice
4	voice is
-1	voice$
2	volum$
4	volume
-1	volunteers
2	vote
1	vote count
-2	vote$
-2	voters
3	votes
2	voting
1	vs
-2	wages
-3	wagon
-6	wait
-3	wait for
-3	waiti$
-5	waiting
-1	wake
2	walked into
1	walking
-3	wall
-1	want
-6	want a
2	want more
4	want the
1	want to
-6	wanted
-3	wants
-2	warm
-2	warm$
-2	warne$
-3	warned
1	warnings
-7	was
1	was #
2	was generated
3	was made
2	was not
-1	was played
-1	was sold
-1	was the
2	was this
-1	was told
7	watch
-1	watch a
-8	watch for
2	watch live
-2	watch out
4	watch the
-3	watch this
5	watch$
-2	watching
-5	water
-2	water$
-1	wave
3	we
7	we are
-5	we could
-2	we did
8	we may
3	we need
-4	we saw
-1	we still
-2	we tested
1	we use
3	we'd
4	we'll
2	we'll send
6	we're
4	we've
1	weather
7	web
4	web$
3	websi$
7	website
2	websites
4	wedding
-2	wedne$
-5	wednesday
-1	wednesday evening
2	week
1	week cancel
-1	week each
2	week for
8	week's
-3	weeke$
4	weekend
2	weekend for
6	weekly
2	weekly quiz
1	weeks
3	weeks after
-5	wei
1	weigh
3	well as
-4	wellington
-2	went
-1	went into
-2	went to
3	went wrong
-7	were
-1	were closed
4	were looking
-1	were never
-2	were not
-2	wet
-5	whales
-2	what
-2	what a
-1	what changes
-2	what comes
10	what do
3	what is
3	what others
-3	what remains
4	what the
3	what to
-3	what we
-3	what's
1	whats$
2	whatsapp
-1	wheat
-3	wheels
-1	when
4	when they
5	whenever
5	whenever you
-4	where
2	where she
-4	where the
-4	where you
-3	which
2	which of
3	while
4	while the
-2	whistle
2	white
-1	who
-3	who can
-1	who is
-1	who left
1	who never
4	who sold
1	who taught
-3	who took
3	who was
-1	who would
-3	whoever
3	why the
-4	why$
-3	wide
4	width
-8	will
-6	will be
-2	will pass
-2	will pay
3	will share
5	will start
2	win
-4	wind
-5	wind$
10	windo$
10	window
-1	window shuts
-4	windows
-5	wine
-6	wine$
-3	winner
-1	winte$
-3	winter
3	wire
1	wire$
2	with
-3	with #
-4	with a
-2	with her
-1	with his
-1	with its
4	with no
5	with our
3	with the
3	with them
2	with us
-9	with your
-4	within
-2	within three
-4	without a
2	without leave
2	without permission
-2	without the
2	woman
3	woman in
1	women
-3	women's
-5	won
5	won't
-2	wooden
-2	word
2	words
-4	work
-2	work at
-2	work on
3	work$
-2	worked
-3	works
-1	works$
2	world
-3	world$
1	worth
-6	would
-2	would you
-3	wrenby
3	write to
1	write$
4	writer
-2	writers
4	writing
-2	written in
3	wrong
3	wrong$
-2	wrote
-3	wrote to
-2	wrote$
8	x
5	x$
-1	yard
-4	year
1	year old
-1	year$
-2	year's
-5	years
3	years of
2	years old
-6	years$
1	yes
3	yes no
-2	yes$
2	yet
-1	yet to
2	yonhap
3	you
3	you accept
-1	you and
-1	you can
1	you click
2	you could
-2	you don't
1	you for
-2	you get
4	you have
-1	you hear
-5	you in
2	you know
3	you like
2	you might
4	you missed
-8	you need
-2	you see
-4	you sign
3	you the
4	you think
-1	you to
4	you want
3	you were
5	you$
2	you'll
2	you'll find
2	you've
-2	young
2	young$
3	younger
6	your
-1	your account
3	your address
2	your browser
-4	your ears
5	your inbox
-2	your mother
-2	your number
5	your phone
5	your privacy
2	your settings
4	your subscription
1	yourself
1	youtu$
2	youtube
5	zero
-2	~a
4	~abc
-3	~about
2	~above
-2	~abroa
-1	~absta
5	~accep
7	~acces
-2	~accor
1	~accou
6	~accur
3	~acpm
-1	~acros
-3	~act
5	~activ
-2	~actor
8	~ad
4	~add
2	~addit
5	~addre
3	~ads
1	~adver
1	~advic
-1	~advis
-7	~afp
3	~afric
-3	~age
6	~agenc
4	~ai
4	~aired
-4	~airpo
-1	~album
-2	~alder
5	~alert
-3	~alike
1	~all
6	~allow
-5	~alm
-1	~almos
-2	~alone
-2	~along
4	~alrea
8	~also
-3	~alun
3	~alway
1	~am
4	~amazo
-2	~among
-1	~an
7	~analy
-3	~and
-1	~annou
-7	~ansa
-2	~ansel
1	~answe
-3	~anvil
4	~any
-4	~anyon
-1	~anyth
2	~anyti
-11	~ap
-3	~apolo
10	~app
-2	~appli
13	~apply
-1	~appoi
-4	~apps
-5	~april
-6	~archi
1	~area
-3	~areas
2	~arm
-3	~arriv
6	~arrow
16	~artic
4	~artif
-1	~artis
-3	~ash
-9	~asked
-2	~asker
1	~askin
-3	~asks
1	~asset
-1	~assis
6	~assoc
-1	~aston
-1	~aucti
2	~audie
9	~audio
-1	~aug
-4	~augus
-1	~aune
1	~aunt
10	~autho
-1	~autum
11	~avail
5	~avera
2	~award
-6	~away
-2	~back
1	~backe
3	~backg
-1	~bad
2	~bag
-3	~baker
-2	~balan
-3	~ballo
-1	~bally
2	~ban
-4	~bands
-1	~bank
-4	~banks
-4	~banne
-2	~barga
-2	~barre
2	~baton
-6	~batte
3	~battl
4	~bay
3	~be
-1	~beams
-5	~bear
2	~becom
-4	~bed
-1	~beeke
-6	~befor
-1	~began
-2	~begin
2	~behin
-2	~being
-3	~belie
-1	~bell
-6	~bells
10	~below
-3	~ben
3	~berna
-1	~besid
6	~best
4	~bette
-1	~betwe
-1	~beyon
-2	~bids
6	~big
2	~bigge
-2	~bill
-1	~birds
-2	~biscu
-3	~blame
5	~block
2	~blog
-5	~blood
6	~blues
-4	~boat
-2	~boats
2	~body
-3	~boile
-2	~bond
1	~bookm
-3	~boot
-1	~borde
3	~bored
-1	~borro
-4	~both
-2	~box
-2	~boxes
-1	~brake
3	~brand
-8	~bread
-2	~breat
-3	~brewe
-2	~brick
-5	~bridg
6	~brief
-2	~brigh
-2	~broke
-3	~broth
-1	~broug
5	~brows
-2	~brunn
3	~budge
2	~buffe
9	~bugle
3	~build
-1	~built
4	~bulle
1	~burea
3	~burne
-2	~burst
-4	~bus
-1	~buses
-1	~bushe
3	~busin
-4	~but
-2	~butto
1	~buy
-3	~buyer
-2	~cabin
-2	~café
4	~calcu
-3	~calle
3	~calli
-3	~calls
-5	~came
-1	~camer
-2	~campa
1	~canal
10	~cance
2	~candi
-1	~candl
2	~cape
1	~capit
-2	~capta
6	~capti
-3	~car
-2	~cards
1	~care
3	~caree
-1	~carla
-1	~carma
4	~carol
-5	~carri
-2	~carry
3	~cars
-1	~case
2	~cases
1	~cash
2	~catch
3	~cats
1	~cause
-2	~cave
-1	~ceili
4	~celeb
-2	~cella
-2	~cent
1	~cente
-1	~centi
3	~centr
-2	~cents
4	~certi
2	~chanc
4	~chang
3	~chari
12	~chart
7	~check
-1	~cheer
3	~chess
-5	~chief
-5	~child
-2	~chip
1	~chipp
3	~chips
2	~chirp
5	~choic
5	~choos
3	~chron
-4	~churc
-2	~cinem
1	~citie
6	~citiz
-3	~city
3	~civil
-5	~claim
-4	~class
3	~clean
-3	~clear
-3	~clerk
2	~click
4	~cliff
2	~clima
-3	~climb
-5	~clock
4	~close
-2	~closu
-1	~cloth
1	~cloud
-1	~club
-1	~club'
-2	~clubs
2	~cnn
1	~cnn's
4	~co
-1	~coach
3	~coast
5	~code
-4	~coffe
3	~colle
3	~colum
6	~com
-2	~come
-3	~comes
-2	~comet
14	~comme
8	~commi
2	~commo
2	~commu
4	~compa
3	~compe
2	~compl
4	~compu
2	~conce
-2	~confe
6	~confi
-2	~conse
-1	~const
3	~conta
13	~conte
6	~conti
8	~contr
6	~conve
-2	~cook
7	~cooki
2	~coole
5	~copie
2	~coppe
3	~copy
9	~copyr
8	~corre
-4	~cost
2	~costa
-4	~costs
-2	~cough
-1	~could
-3	~counc
2	~couri
-3	~court
10	~cover
-4	~crack
-4	~crane
-1	~crash
-5	~cream
2	~creas
11	~creat
-5	~credi
-2	~cried
3	~crime
1	~crisi
-3	~criti
2	~cross
-3	~crown
4	~curio
3	~curre
-6	~custo
3	~daily
-2	~dale
-6	~dance
1	~dange
8	~data
2	~datal
2	~date
2	~day's
2	~days
-5	~de
-5	~dead
4	~deal
-2	~deals
-1	~dear
-1	~death
3	~debat
-3	~debt
3	~decca
3	~dedic
5	~deepe
2	~defau
-1	~degre
6	~delay
9	~deliv
-10	~della
1	~depos
1	~depth
-3	~derby
6	~desk
7	~detai
4	~devic
7	~dialo
-7	~did
-1	~diese
-2	~diffe
1	~dig
6	~digit
-1	~dion
2	~disap
7	~discl
2	~disco
3	~discu
1	~dish
3	~dispa
9	~displ
-2	~dista
4	~dive
-5	~divid
-3	~do
-3	~docto
3	~docum
1	~does
-5	~dogs
-1	~doha
1	~dolla
1	~done
4	~donor
-4	~door
-4	~doors
-4	~dots
-2	~doubl
-2	~doubt
-4	~down
2	~downl
-5	~drago
-1	~drawi
-1	~drawn
2	~dream
-5	~drill
-4	~drink
-5	~drive
1	~drop
-1	~drops
-2	~droug
-1	~drove
-3	~drunk
-6	~dry
-2	~due
-1	~dull
2	~durat
1	~durba
2	~duria
-1	~dusk
4	~e
-6	~early
3	~earn
-4	~ears
-2	~earth
3	~easte
-4	~eastm
1	~eat
-1	~eaten
-3	~edges
8	~edit
3	~edite
9	~editi
7	~edito
-2	~eels
-5	~effec
-3	~egg
-1	~eggs
-4	~eight
1	~elect
1	~eleme
-5	~eleve
-2	~else
2	~elsew
16	~email
5	~embed
-1	~emerg
-1	~emplo
-2	~empti
-4	~empty
5	~en
1	~enabl
1	~end
-2	~enemy
-4	~energ
-3	~engin
4	~enjoy
-3	~enlar
-2	~enoug
6	~enter
-2	~entry
-7	~epa
12	~episo
9	~error
5	~esc
8	~escap
-6	~euros
-3	~even
-2	~eveni
-9	~ever
-4	~ewan
7	~exami
12	~examp
-4	~execu
-1	~exerc
3	~exhib
5	~exist
3	~expan
-11	~expec
3	~expen
5	~exper
4	~expir
5	~expla
4	~explo
2	~exter
-1	~extra
-1	~eyes
-2	~face
5	~faceb
3	~factl
-1	~fails
-2	~fall
-4	~false
2	~far
-5	~farme
-5	~farms
4	~fast
-2	~fathe
-3	~featu
3	~feed
2	~feedb
2	~feel
1	~feeli
-5	~fell
2	~ferry
1	~festi
-2	~few
-5	~fewer
2	~field
-1	~fifth
-4	~fifty
-6	~fight
-2	~figur
-6	~file
2	~filed
2	~files
5	~fill
-4	~film
2	~final
2	~find
-2	~findi
1	~finds
-1	~fine
-2	~fines
-3	~finis
-3	~fire
-2	~fires
-1	~firm
-2	~firms
-4	~first
-4	~fish
-1	~fishe
-2	~fits
6	~five
3	~flag
-1	~flags
3	~flash
-2	~flat
1	~flats
-2	~flood
-1	~floor
-4	~flour
-2	~flowe
2	~fly
4	~follo
2	~font
2	~food
-3	~foods
-3	~foot
2	~footb
-2	~forec
-2	~fores
-3	~forge
2	~forgo
2	~forma
-1	~forme
-2	~fortu
-6	~forty
-4	~forwa
-2	~four
-2	~fourt
1	~fox
3	~franc
3	~franç
-2	~fraud
4	~free
-3	~freed
1	~freig
3	~frien
2	~front
-2	~fruit
-5	~fuel
10	~full
5	~fulls
3	~funct
4	~funde
2	~fundi
6	~futur
-8	~g
-1	~gain
-3	~gaine
7	~galle
2	~gambl
2	~game
-3	~games
4	~garde
-1	~gas
-3	~gate
-3	~gates
-3	~gave
-4	~gazet
10	~gearh
4	~geese
6	~gener
4	~get
1	~getel
-1	~gets
-2	~getty
-1	~ghent
6	~gift
2	~girls
-4	~given
-3	~gives
-3	~glass
-3	~glove
-1	~glued
-2	~go
1	~goat
-1	~goats
3	~goes
-4	~gold
2	~googl
1	~gorge
-1	~grain
4	~grant
-2	~graun
-4	~green
-1	~greet
-1	~greta
-2	~grew
-6	~groun
4	~group
-1	~growe
-1	~growi
-1	~grown
-1	~grows
-2	~growt
-1	~guard
-2	~guess
-1	~guest
4	~gulf
-1	~gull
-7	~had
3	~halde
-2	~hall
-6	~hand
-2	~hande
-8	~hando
-5	~hands
-1	~hang
-2	~happe
2	~harbo
3	~harla
-2	~harlo
2	~harro
-4	~harve
1	~haze
-12	~he
-2	~head
9	~headl
-2	~heap
3	~hear
-2	~heart
-3	~heat
-3	~heavy
-2	~hedge
-1	~held
3	~help
2	~helpf
-1	~helps
-7	~her
3	~here
2	~here'
-1	~heron
1	~hesse
-1	~hest
2	~hidde
1	~hide
-3	~high
-1	~highe
-6	~him
3	~hinge
-10	~his
3	~hit
3	~hits
-1	~hoard
-5	~holid
-2	~holli
-1	~holm
-5	~holt
-1	~home
-1	~homes
-3	~hope
2	~horne
1	~host
2	~hoste
2	~hotel
-1	~hour
-2	~hours
2	~https
2	~hub
-2	~hundr
-2	~hung
3	~hunti
1	~hurri
3	~hurry
-2	~i
-1	~ice
-5	~ida
1	~ideas
-6	~if
-3	~illne
-7	~illus
4	~impor
-1	~impre
-1	~in
5	~inbox
7	~inc
-4	~inclu
1	~indep
4	~india
3	~indic
-3	~indoo
-1	~ines
1	~influ
4	~infor
6	~input
2	~insid
2	~insig
-1	~inspe
4	~insta
-3	~instr
4	~intel
11	~inter
2	~inval
12	~inves
2	~invol
6	~issue
-3	~it
-7	~its
-1	~itsel
-1	~janua
-2	~jars
-2	~jessa
-3	~jill
-3	~job
2	~jobs
7	~join
-2	~joine
2	~joini
-1	~joked
-2	~jon
-6	~joris
9	~journ
-2	~judge
2	~judgm
-5	~july
1	~jump
-4	~june
-3	~jury
1	~just
-2	~k
-2	~karsh
1	~keep
-1	~kelp
-6	~kept
5	~kestr
3	~keys
-3	~kidna
-2	~kidne
-5	~kille
-2	~kilog
-2	~kilom
1	~kind
3	~kinta
2	~kitch
-3	~km
-4	~kmph
-2	~knees
1	~knitt
3	~know
-3	~knows
-1	~kofi
-2	~label
-5	~lake
-1	~lamp
-2	~lamps
2	~lande
-3	~landl
5	~lands
-4	~langu
2	~large
-3	~last
-1	~laste
-2	~lasts
-3	~late
2	~later
5	~lates
-1	~laugh
3	~launc
-2	~laund
-5	~law
-2	~lawye
-3	~leade
-2	~leafl
2	~leagu
1	~leake
-3	~learn
3	~least
2	~leave
-3	~led
4	~ledge
-5	~leeks
-2	~legal
1	~lena
1	~lendi
2	~lends
2	~lengt
-1	~leoni
-2	~less
-2	~lesso
-2	~level
-6	~libra
1	~licen
-2	~lid
-3	~lies
-3	~life
-1	~light
4	~like
-2	~liked
-4	~lim
-1	~limit
-2	~lind
-2	~lindq
-1	~lines
10	~link
-3	~linke
3	~links
6	~list
4	~liste
4	~listi
1	~lithi
-5	~litre
-2	~littl
5	~live
2	~livin
2	~load
6	~loade
11	~loadi
-1	~loaf
3	~locat
4	~log
5	~logge
1	~login
-3	~long
1	~longe
1	~look
-1	~looki
1	~looks
1	~loose
-2	~lorri
1	~lorry
-3	~lose
-1	~losse
-2	~lost
-1	~lowe
-2	~lower
2	~lowla
-2	~lucky
4	~lunch
-1	~lund
-2	~m
-1	~made
7	~magaz
3	~mail
-4	~mailb
2	~mailt
7	~make
-2	~maker
-2	~makes
-2	~man
5	~manag
-2	~many
6	~map
2	~mappe
-4	~maps
-5	~march
-2	~margi
1	~margu
-3	~marlo
-1	~marro
-2	~marsh
-3	~maste
3	~mater
4	~matte
2	~max
3	~may
-2	~mbeki
2	~means
-1	~measu
-3	~mecha
6	~media
4	~meet
-2	~meeti
5	~membe
-2	~men
-3	~menu
1	~merge
-3	~merid
-2	~met
-3	~metho
-4	~metre
-2	~metro
2	~mid
-1	~middl
2	~might
-1	~miles
-2	~milk
-2	~mille
-5	~milli
5	~min
-2	~miner
-1	~minim
4	~minin
-9	~minis
3	~mins
6	~minut
3	~mirro
5	~miss
3	~misse
-1	~missi
6	~mista
-3	~mixed
2	~modal
3	~mode
-1	~model
7	~moder
-1	~momen
-6	~monda
-3	~money
3	~month
-2	~mood
-1	~moon
7	~more
-2	~mosqu
-2	~most
-3	~mothe
-3	~moths
3	~motor
-2	~mouth
1	~move
4	~moves
-1	~mr
-3	~much
-1	~mule
-1	~mules
3	~multi
-1	~mumba
4	~murde
-1	~museu
2	~music
3	~mute
3	~muted
3	~my
-4	~nadia
-3	~nadir
2	~nairo
5	~name
-4	~names
-5	~natio
-2	~near
5	~neces
-5	~need
-2	~needs
-7	~neigh
-1	~never
13	~news
3	~newsd
5	~newsl
5	~newsp
7	~newsr
2	~next
-3	~nia
-2	~night
-1	~nils
-4	~nine
-1	~ninet
-2	~no
-7	~nobod
-2	~none
-3	~noon
1	~norda
7	~norla
-2	~north
1	~note
3	~noted
-9	~nothi
-2	~notic
-3	~novak
1	~novam
6	~now
-4	~nurse
-1	~oduya
-2	~of
5	~off
-3	~offer
-5	~offic
3	~ojd
2	~okoro
-2	~old
-1	~older
3	~oldes
-3	~once
-2	~one
-5	~ones
-5	~onion
6	~onlin
7	~only
3	~open
-2	~opene
-1	~openi
2	~opens
-2	~opera
7	~opini
2	~optio
3	~or
-1	~orbit
2	~orcha
3	~order
-2	~organ
3	~origi
-2	~orth
-3	~osman
-1	~ostbe
8	~other
19	~our
-2	~outlo
-4	~outsi
-2	~oven
2	~over
-5	~owen
-4	~own
4	~owned
4	~owns
7	~pacif
1	~pack
2	~packa
2	~paddi
9	~page
2	~paid
-4	~paint
-3	~pan
-2	~paper
-4	~paren
-3	~paris
-4	~parki
-2	~parli
7	~part
-5	~partn
-3	~party
2	~pass
-8	~passe
-1	~passw
3	~past
-7	~patie
3	~pause
-2	~pay
2	~payme
1	~pdf
3	~peace
-1	~pears
-4	~penal
-1	~penci
-2	~penn
4	~pensi
-6	~peopl
1	~per
-5	~perce
3	~perfo
3	~perio
2	~perso
1	~peru
-2	~petra
-3	~petro
1	~phili
-14	~photo
-7	~pic
3	~pick
3	~picks
-3	~pictu
-4	~pier
-2	~pigeo
1	~pike
1	~pilot
-1	~pink
-1	~pipel
4	~pitch
2	~plain
-1	~plan
-2	~plant
-1	~plast
5	~play
2	~playb
6	~playe
1	~playi
11	~pleas
-2	~plumb
1	~plus
7	~pm
6	~podca
-4	~polic
9	~polit
7	~poll
-3	~polls
3	~popul
-2	~port
2	~porta
-2	~porte
-5	~porto
2	~posit
1	~possi
3	~post
2	~poste
-1	~postm
-1	~pot
2	~potho
3	~power
5	~prefe
2	~premi
-2	~prepa
12	~press
5	~previ
1	~price
2	~print
-5	~priso
4	~priva
2	~priya
5	~probl
3	~promi
5	~promo
-1	~proof
2	~prope
-2	~prote
2	~proud
-1	~prove
9	~provi
-1	~pryce
18	~publi
-2	~pubs
-3	~pugh
-2	~pumpk
4	~punch
-7	~punct
-4	~pupil
4	~purch
-1	~purpo
2	~push
-1	~put
-3	~puts
5	~puzzl
4	~px
-2	~q
1	~qr
4	~quali
-2	~quart
2	~queen
-9	~queue
2	~quick
-8	~quiet
-3	~quill
-3	~quint
-1	~quist
-2	~quit
1	~quiz
2	~r
1	~rail
2	~rails
-3	~railw
-4	~rain
-2	~raine
-2	~rainy
-5	~raise
-1	~rally
-3	~range
4	~ranki
4	~rate
-2	~rates
1	~rathe
10	~ratin
4	~reach
8	~read
6	~reade
10	~readi
2	~reads
-1	~ready
2	~real
3	~reall
3	~reaso
2	~rebui
5	~recei
6	~recip
5	~recom
-3	~recor
-3	~reef
3	~refer
4	~refor
4	~refre
-3	~refun
8	~regis
-11	~regre
1	~rejec
4	~relat
1	~relea
2	~relev
3	~relia
2	~relie
-2	~remai
-4	~reope
-2	~repea
-2	~repla
-2	~repli
5	~reply
12	~repor
2	~repos
13	~repri
7	~repro
1	~reque
-3	~rescu
9	~reser
3	~resid
2	~resig
3	~respe
4	~respo
2	~rest
3	~resta
2	~resto
-1	~resul
5	~retai
-2	~retur
-6	~reute
6	~revea
-2	~reven
5	~revie
-2	~reyes
-1	~rider
2	~rise
-3	~rises
-3	~risin
5	~risk
1	~river
1	~rm
-1	~road
-2	~roman
-1	~roof
-2	~roofs
-4	~rook
-5	~room
-2	~rooms
-3	~rope
2	~ropes
-3	~rosa
-4	~rose
1	~round
-9	~route
-2	~rs
-5	~ruben
-2	~rule
-5	~rules
-2	~runne
-5	~runs
1	~rupee
-1	~rusty
-1	~sacks
1	~safe
-15	~said
3	~sale
2	~sales
2	~salmo
-4	~salt
-4	~sami
1	~sand
-1	~sandb
-1	~sarab
-1	~satur
2	~saved
-1	~saves
4	~savin
-5	~saw
-5	~say
-9	~says
4	~scent
4	~scien
1	~score
-7	~scree
2	~scrip
4	~scrol
-4	~sea
-1	~seal
6	~searc
-1	~seaso
-3	~seats
-4	~seawe
-3	~secon
8	~secur
5	~see
-3	~seed
-3	~seek
3	~segme
7	~selec
-2	~sell
-3	~sells
-2	~senat
7	~send
3	~senio
5	~sense
-3	~sent
4	~senti
5	~separ
-8	~septe
4	~serie
2	~servi
-2	~set
3	~setti
-5	~seven
5	~sever
-2	~sgt
-4	~shade
3	~shape
6	~share
-3	~shari
-7	~she
-3	~sheep
-5	~sheet
-2	~shell
-2	~ship
2	~shipw
2	~shirt
1	~shock
-4	~shoes
-2	~shops
-2	~shore
2	~short
-2	~shoul
-3	~shout
-6	~shows
-1	~shrin
-1	~shuts
-1	~side
-1	~sides
-1	~signe
1	~signi
-4	~signs
-5	~silen
-3	~silva
2	~simil
-2	~since
2	~singa
-4	~singi
-6	~singl
3	~sings
-3	~sit
4	~site
-5	~sixty
-2	~size
-1	~skarv
-2	~skei
-2	~skeid
-2	~sketc
2	~skin
1	~skip
-3	~skipp
-3	~sledg
-1	~sleep
3	~slide
-4	~slipp
3	~slow
-1	~slowe
-2	~slowl
-2	~slows
-5	~small
-4	~smell
-4	~smoke
-2	~snail
-3	~snow
4	~so
2	~soap
-4	~socia
-6	~socie
-2	~soft
-5	~softe
-1	~sohan
-5	~soil
-3	~some
-2	~someb
-2	~someo
6	~somet
-2	~son
1	~song
3	~sopra
-2	~sorte
4	~sound
-5	~soup
4	~sourc
3	~south
-2	~space
-1	~speak
-8	~speci
-2	~speed
-1	~spend
2	~spill
1	~spoil
2	~sport
-2	~sprin
-4	~squar
2	~src
-7	~st
-3	~staff
-1	~stage
3	~stair
-3	~stake
-2	~stall
-2	~stand
2	~star
4	~start
8	~steam
-3	~step
-7	~steps
-1	~steve
-1	~stew
-6	~still
6	~stock
-2	~stone
-2	~stood
-4	~stop
-2	~stopp
-4	~stops
12	~stori
2	~storm
9	~story
-1	~stove
8	~strai
3	~stran
-7	~straw
2	~strea
-2	~stree
2	~stres
-1	~stret
3	~stric
-1	~strik
1	~strip
4	~stuck
1	~stude
-1	~studi
-1	~study
3	~style
6	~subje
4	~submi
11	~subsc
-6	~subst
5	~subti
3	~subur
1	~succe
-1	~such
1	~sudok
2	~sugge
1	~summa
-2	~summe
1	~summi
-3	~sun
1	~super
8	~suppo
2	~sure
-4	~surve
-5	~swim
-2	~swimm
3	~swipe
3	~switc
-2	~syrup
-2	~syste
1	~t
7	~tab
-2	~table
-4	~tak
4	~take
1	~takes
-3	~talk
2	~talks
-4	~tamm
6	~tap
2	~tarif
-2	~tarra
2	~taste
3	~taugh
-4	~tax
-3	~tea
2	~teach
4	~team
5	~tech
5	~techn
2	~teen
-1	~teeth
2	~teleg
-4	~telev
-1	~tempe
-2	~ten
-2	~tenth
3	~terms
-2	~tess
3	~test
-5	~teste
11	~text
-11	~than
9	~thank
-4	~that
-2	~thatc
-5	~the
2	~theft
-5	~their
-4	~then
-3	~there
-6	~they
-4	~thiev
6	~think
-1	~third
-2	~thirt
11	~this
-3	~thorn
3	~thoug
-5	~three
-2	~ticke
-2	~tidal
-2	~tide
1	~tikto
5	~times
3	~tip
4	~tips
-2	~tired
12	~today
2	~toggl
-10	~told
-1	~toll
2	~tomas
-4	~tomat
-3	~tongu
1	~tonig
-5	~too
-9	~took
1	~tool
-4	~tooth
2	~top
7	~topic
-2	~torch
4	~touch
7	~tour
-1	~towns
4	~track
1	~trade
3	~trail
-4	~train
-3	~tram
5	~trans
5	~trave
-2	~tray
-1	~treas
-2	~trees
2	~trend
4	~tri
2	~tribu
-1	~tried
3	~trip
-2	~truck
6	~try
-3	~tuesd
1	~tune
2	~tuned
-2	~turn
2	~tv
3	~tweet
1	~twent
-8	~twice
1	~twist
4	~twitt
-7	~two
3	~typho
5	~typo
3	~uk
-4	~umbre
3	~unava
-5	~under
-7	~union
5	~unles
4	~unlim
5	~unloc
5	~unmut
7	~unsub
-4	~until
11	~updat
12	~us
5	~use
3	~used
2	~uses
2	~using
2	~v
3	~vale
-3	~valle
5	~value
-1	~vance
-2	~vane
3	~var
-2	~varo
2	~vasko
-2	~vault
4	~verif
1	~versi
-3	~very
3	~vesta
-1	~via
-3	~victi
10	~video
7	~view
2	~viewe
6	~views
1	~viral
1	~visa
2	~voice
4	~volum
-1	~volun
2	~vote
-2	~voter
3	~votes
2	~votin
1	~vs
-2	~wages
-3	~wagon
-6	~wait
-5	~waiti
-1	~wake
1	~walki
-3	~wall
-1	~want
-6	~wante
-3	~wants
-2	~warm
-3	~warne
-7	~was
5	~watch
-5	~water
-1	~wave
3	~we
3	~we'd
4	~we'll
6	~we're
4	~we've
1	~weath
7	~web
9	~websi
3	~weddi
-5	~wedne
2	~week
8	~week'
2	~weekd
4	~weeke
6	~weekl
1	~weeks
-5	~wei
1	~welco
-4	~welli
-2	~went
-7	~were
-2	~wet
-5	~whale
-2	~what
-3	~what'
2	~whats
-1	~wheat
-3	~wheel
-1	~when
5	~whene
-3	~where
-3	~which
3	~while
-2	~whist
2	~white
-1	~who
-3	~whoev
-3	~wide
4	~width
-8	~will
2	~willi
2	~win
-4	~wind
6	~windo
-5	~wine
-2	~winne
-3	~winte
3	~wire
2	~with
-4	~withi
3	~woman
-2	~women
-5	~won
5	~won't
-2	~woode
-2	~word
2	~words
-4	~work
-2	~worke
-3	~works
4	~world
1	~worth
-6	~would
-3	~wrenb
4	~writi
3	~wrong
-2	~wrote
8	~x
-1	~yard
-4	~year
-2	~year'
-5	~years
1	~yes
2	~yet
2	~yonha
3	~you
2	~you'l
2	~you'v
6	~your
2	~yours
2	~youtu
5	~zero
-2	~ابحث
-4	~ابرز
1	~ابق
2	~ابلغ
-2	~ابو
-2	~ابواب
-2	~ابوظب
-2	~ابي
-1	~ابيض
-2	~اتحاد
3	~اتساب
4	~اتصل
-1	~اتهام
1	~اجاب
-2	~اجتماع
-1	~اجر
6	~اجل
2	~اجمل
-1	~احات
-1	~احتجاج
1	~احجز
-7	~احد
3	~احداث
5	~احدث
4	~احصل
1	~احفظ
3	~احق
2	~احكام
8	~اخبار
2	~اخبر
1	~اخبرو
-1	~اختار
-3	~اختبار
2	~اختر
3	~اخر
2	~اخطاء
1	~اخفاء
-3	~اخير
2	~ادخال
4	~ادخل
5	~ادعم
2	~ادنا
1	~ادو
-4	~اذاع
-3	~اذن
1	~اراء
-6	~اربع
-2	~اربعاء
6	~ارتباط
-2	~ارتفاع
-2	~ارتفع
2	~ارد
3	~اردن
-1	~ارز
1	~ارسال
9	~ارسل
-1	~ارض
2	~ارقام
2	~ازال
-1	~ازرق
-7	~ازم
2	~اسئل
4	~اساء
2	~اسبان
-2	~استخدام
2	~استخدم
3	~استطلاع
-2	~استعمال
-3	~استغرق
3	~استماع
5	~استمع
-1	~اسر
3	~اسفل
-4	~اسم
-2	~اسما
-7	~اسماء
1	~اسنان
5	~اسواق
-4	~اشار
6	~اشتر
9	~اشترا
2	~اشترك
-1	~اشجار
-4	~اشخاص
6	~اشعار
-2	~اشهر
-2	~اصاب
-1	~اصحاب
2	~اصدقائ
-1	~اصطناع
-1	~اصل
-2	~اصلاح
-1	~اضافت
6	~اضغط
5	~اضف
1	~اطباء
-11	~اطفال
4	~اطلاع
-1	~اطلاق
5	~اطلال
2	~اطلع
-2	~اطلقت
6	~اعجاب
5	~اعجب
1	~اعد
4	~اعداد
-2	~اعراض
-1	~اعضاء
1	~اعل
8	~اعلام
5	~اعلان
-5	~اعلنت
-2	~اغلق
-2	~اغلقت
-1	~افتتح
-2	~افراج
3	~افضل
4	~افق
-2	~اقارب
-1	~اقتصاد
2	~اقدم
10	~اقر
3	~اقرا
-1	~اقف
4	~اقل
4	~اكتب
8	~اكتشف
2	~اكثر
-5	~الف
5	~الكترون
1	~المان
-1	~الي
-2	~ام
-3	~اما
-4	~امام
-2	~امل
-2	~امم
1	~امن
-2	~امني
-1	~امين
-4	~ان
2	~انا
-2	~اناضول
4	~انت
-3	~انترنت
-1	~انتظر
2	~انتهت
4	~انجليز
-2	~انخفضت
2	~انستغرام
4	~انشئ
4	~انشر
6	~انضم
-1	~انضمت
-2	~انفجار
-2	~انقاذ
-1	~انقذ
3	~انقر
-1	~انقطاع
-7	~انه
-2	~اهال
2	~اهداف
1	~او
4	~اوافق
2	~اوب
-2	~اوصاف
-2	~اوقف
-3	~اول
3	~اي
3	~ايام
16	~ايض
1	~ايمن
1	~اين
3	~ب
-3	~بئر
-2	~بائع
-3	~باب
-2	~باحث
-1	~بارد
-4	~باريس
-1	~باع
1	~باق
-2	~بان
-5	~ببطء
2	~بتوقيت
-1	~بثلاث
-6	~بثمن
3	~بحث
-3	~بحر
-5	~بحسب
-1	~بحير
-1	~بخفض
1	~بخمس
1	~بدا
-2	~بدات
2	~بدون
-3	~براميل
2	~برج
2	~برعا
-1	~برلمان
3	~برنامج
11	~بريد
-3	~بريطان
-1	~بساع
-6	~بسبب
-2	~بسعر
-1	~بصل
-2	~بطل
-1	~بطول
-6	~بعد
-2	~بعدم
-3	~بغل
-1	~بفارق
2	~بقي
5	~بك
-6	~بلا
3	~بلحظ
-3	~بلغ
3	~بملف
3	~بنا
-2	~بناء
-2	~بنحو
-5	~بنفس
-2	~بنك
-2	~بها
-2	~بهدف
5	~بهذ
4	~بواسط
4	~بودكاست
-2	~بيان
1	~بيانو
-1	~بيت
-1	~بيد
-4	~بيض
-7	~بين
-2	~بيوت
7	~تابع
-1	~تابعت
9	~تابعو
2	~تال
-2	~تبرع
-1	~تبلغ
-1	~تتبع
1	~تجار
-1	~تجاوز
2	~تجد
1	~تجرب
3	~تجريب
-5	~تجمع
-7	~تحت
2	~تحتاج
-2	~تحذير
9	~تحرير
3	~تحس
5	~تحقق
3	~تحقيق
-2	~تحمل
13	~تحميل
-1	~تحولت
-2	~تحويل
-3	~تخاف
2	~تخط
2	~تداول
-2	~تدعو
2	~تذاكر
-7	~تذكر
1	~ترتيب
4	~ترجم
1	~تردد
-1	~ترك
2	~تركي
-2	~ترميم
7	~تريد
2	~تسجيل
-4	~تسع
3	~تسمح
6	~تشغيل
4	~تشكيل
6	~تصفح
3	~تصل
7	~تصويت
-9	~تصوير
-1	~تضخم
2	~تضم
2	~تطبيق
-3	~تطلب
2	~تطوير
-1	~تعادل
2	~تعبر
6	~تعرف
2	~تعريف
10	~تعليق
2	~تعليم
2	~تعمل
-2	~تعود
4	~تغذ
4	~تغط
1	~تغيير
5	~تفاصيل
8	~تفاعل
3	~تفعيل
6	~تفوت
-1	~تقر
4	~تقرير
-5	~تقول
6	~تكبير
2	~تكون
-1	~تل
-2	~تلاميذ
3	~تلغرام
2	~تلق
3	~تلقائ
-4	~تلميذ
7	~تم
3	~تمت
2	~تمر
-1	~تمور
3	~تنبيه
1	~تنزيل
2	~تنس
-1	~تنفس
-1	~تنفيذ
3	~تهم
2	~تواصل
1	~توافق
3	~توجد
4	~توزيع
-2	~توسع
-1	~توقع
-2	~توقف
-2	~تونس
1	~تويتر
-3	~تي
-2	~ثالث
2	~ثامن
-1	~ثان
1	~ثريدز
-4	~ثقاف
-8	~ثلاث
-1	~ثلاثاء
-1	~ثلاثمئ
-1	~ثلث
-2	~ثلج
-2	~ثلوج
-7	~ثم
-3	~ثمان
-2	~ثمن
-4	~جاء
-5	~جاءت
-2	~جائز
5	~جار
-6	~جامع
-1	~جبال
-3	~جبل
-1	~جدار
-2	~جدة
-2	~جدت
-1	~جدران
3	~جدول
-1	~جديد
-6	~جذور
1	~جرب
2	~جرس
2	~جزء
-2	~جزائر
-3	~جسر
-2	~جلس
-1	~جلست
-7	~جمهور
3	~جميع
-2	~جنوب
-1	~جهاز
1	~جود
3	~جول
-4	~جوي
-1	~جيب
-5	~جيد
-1	~جيران
-2	~جيش
-1	~حاج
-4	~حادث
-3	~حارس
-8	~حافل
-3	~حاكم
-3	~حبل
-9	~حتي
-2	~حجر
3	~حجم
4	~حد
1	~حدائق
-4	~حداد
3	~حدث
2	~حدد
-5	~حدود
-3	~حديد
-2	~حديق
-1	~حذاء
-2	~حرار
2	~حرب
1	~حزب
3	~حساب
-4	~حساس
1	~حصر
-1	~حفل
3	~حقوق
2	~حقول
-2	~حقيب
1	~حقيق
-2	~حكم
1	~حل
11	~حلق
-3	~حلو
-2	~حمار
-1	~حمص
2	~حمل
7	~حوار
2	~حول
-2	~حي
-2	~حين
2	~خاص
-2	~خال
-2	~خالد
-1	~خامس
-1	~خان
10	~خبر
-2	~خبراء
-3	~خبز
-3	~ختام
-1	~خرج
1	~خروج
-5	~خسائر
3	~خسار
1	~خصم
7	~خصوصي
4	~خط
2	~خطة
-2	~خطر
4	~خطو
2	~خطيب
-1	~خفض
-1	~خلاف
-3	~خلال
-10	~خلف
2	~خليج
2	~خميس
-3	~خيار
1	~خيام
-5	~داخل
-1	~دخلت
2	~دخول
-2	~دراج
-3	~دراس
-4	~درج
-2	~دعت
-2	~دفاع
-2	~دفتر
-2	~دفع
-1	~دقيق
3	~دليل
2	~دم
-4	~دوح
-5	~دول
-2	~دولار
-1	~دون
4	~ديرب
-3	~دينار
3	~ذات
1	~ذكرت
-3	~ذلك
2	~ذهاب
3	~ذهب
2	~ذو
-5	~ذي
-1	~ذيل
-1	~رئيس
-3	~رائح
11	~رابط
-2	~رابع
2	~راجع
-2	~راس
4	~راسل
-2	~راع
-2	~راكب
6	~راي
-4	~ربع
-4	~ربيع
-6	~رجل
-4	~رحل
3	~رد
-3	~رسوم
-2	~رصيف
-4	~رغيف
-2	~رفعت
-4	~رفوف
2	~رقي
5	~رمز
2	~رمضان
-4	~رمل
-3	~روا
7	~روابط
10	~رواق
2	~روبوت
-2	~رويترز
-1	~رياح
2	~رياض
2	~ريم
-3	~زائر
-7	~زار
-2	~زبائن
-2	~زبد
-1	~زجاج
2	~زر
-2	~زرقاء
-2	~زعتر
-2	~زعفران
-2	~زمن
-3	~زوار
3	~زور
-2	~زياد
-3	~زيار
-4	~زيت
-2	~زير
3	~سؤال
-2	~سائح
-3	~سائق
2	~سابع
5	~سابق
-3	~ساح
-2	~ساحل
-3	~ساخر
-2	~سادس
-7	~ساع
-1	~ساعت
3	~ساعد
-3	~سالم
2	~سامر
-1	~سباح
-4	~سباق
-2	~سبت
-2	~سبع
2	~سبق
-2	~ست
-3	~ستة
4	~سجل
-4	~سجن
-1	~سجناء
2	~سحب
-3	~سد
-1	~سرع
-3	~سطح
1	~سعد
2	~سعود
2	~سفر
-2	~سفن
-2	~سفير
-3	~سفين
2	~سقوط
-3	~سكان
-7	~سكر
-1	~سلال
5	~سلسل
-3	~سلط
-1	~سلو
2	~سليم
-2	~سمك
-2	~سمير
-2	~سنة
-2	~سواحل
-2	~سودان
-6	~سور
-3	~سوق
-1	~سوي
3	~سياس
3	~سيتم
-4	~سير
3	~سيول
2	~ش
-1	~شاب
-5	~شاحن
1	~شار
-1	~شارع
7	~شارك
-4	~شاش
-6	~شاعر
2	~شام
7	~شاهد
-1	~شاي
-1	~شبا
-3	~شباب
3	~شبك
-2	~شجر
-2	~شحن
-1	~شخص
3	~شراء
-3	~شرط
-1	~شرف
-2	~شرق
-2	~شرك
4	~شركاؤ
5	~شروط
-5	~شعر
6	~شكر
-1	~شكل
-1	~شمال
-4	~شمس
-2	~شهاد
3	~شهري
-1	~شوارع
-4	~شيء
2	~ص
-1	~صار
3	~صباح
2	~صحاف
-2	~صحافي
-5	~صحف
1	~صحيح
3	~صحيف
3	~صديق
-3	~صغار
-8	~صغير
-1	~صفار
9	~صفح
5	~صفحت
2	~صلاح
6	~صلة
2	~صلت
-1	~صنع
7	~صوت
1	~صور
-1	~صيدل
-4	~صيف
-1	~صين
-1	~ضباب
-3	~ضحاي
2	~ضرور
-2	~ضعف
1	~ضفة
2	~ضمن
-3	~ضوء
-4	~طائر
-1	~طابع
-1	~طابق
1	~طارق
3	~طاق
-4	~طالب
5	~طالع
6	~طباع
-3	~طبق
-3	~طبول
-1	~طبي
-3	~طبيب
2	~طرابلس
-7	~طريق
-2	~طعام
-5	~طفل
-1	~طفيف
-1	~طلاب
-2	~طلب
-1	~طلبت
-1	~طنا
-1	~طول
-5	~طويل
-1	~طيور
1	~ظائف
-3	~ظهر
6	~ع
-2	~عائل
5	~عاجل
-3	~عاد
-2	~عادت
1	~عادل
-1	~عازف
-3	~عاصف
1	~عاصم
-4	~عالم
-8	~عام
-4	~عامل
1	~عبار
-2	~عبود
-2	~عتيق
-8	~عجين
2	~عد
-1	~عداء
5	~عدد
1	~عدن
2	~عراق
6	~عرب
3	~عرض
2	~عروض
1	~عزيز
-4	~عشر
5	~عقار
4	~عقب
-3	~عقد
-1	~علا
-6	~علاج
-2	~علب
2	~علق
-3	~علم
-1	~علماء
-5	~عمال
2	~عمان
-2	~عمد
-3	~عمل
4	~عمول
-1	~عن
-3	~عند
2	~عنوان
-4	~عود
-4	~عيار
-2	~عين
6	~غاء
-5	~غائب
-1	~غاب
-3	~غبار
1	~غذائ
-2	~غرام
-1	~غرف
2	~غرق
-1	~غروب
-1	~غزال
2	~غير
1	~فائز
3	~فات
-1	~فازت
-3	~فجر
-4	~فرق
-1	~فرن
-1	~فستان
-2	~فعال
-2	~فقد
3	~فقط
-3	~فكر
-1	~فلم
-2	~فندق
-2	~فوز
-4	~فوق
-6	~في
10	~فيديو
2	~فيديوه
4	~فيسبو
-2	~فيلم
-4	~فيه
2	~قائل
3	~قائم
4	~قادم
3	~قارئ
-4	~قارب
1	~قارن
-2	~قاض
-3	~قاع
-7	~قال
-12	~قالت
-4	~قان
-2	~قاهر
-6	~قبل
4	~قبول
5	~قد
-2	~قدر
-2	~قديم
11	~قراء
-1	~قراب
2	~قرات
-4	~قرار
-6	~قرب
-1	~قررت
-2	~قرض
-2	~قرطاج
-1	~قرون
-4	~قري
-2	~قريب
8	~قسم
6	~قصة
-1	~قصيد
-5	~قطار
-1	~قطاع
-1	~قطر
-2	~قطط
-2	~قطع
-2	~قلب
-2	~قلع
-1	~قلق
2	~قليل
-3	~قماش
-3	~قمة
3	~قمت
-1	~قمح
1	~قمر
5	~قنا
5	~قنات
-4	~قهوت
-2	~قوات
-4	~قواعد
-2	~قوي
1	~قيد
1	~قيم
3	~كاتب
2	~كامل
-10	~كان
-6	~كانت
-1	~كبار
2	~كبر
-1	~كبير
-7	~كتاب
-5	~كتب
2	~كتم
-2	~كثير
-1	~كثيف
2	~كرة
3	~كريم
-2	~كسوف
-2	~كشف
2	~كل
-7	~كلف
8	~كلم
-2	~كله
-4	~كما
5	~كن
2	~كنت
-3	~كند
2	~كهرباء
1	~كهربائ
-2	~كهف
2	~كور
-4	~كويت
-1	~كي
-3	~كيلوغرام
-2	~كيلومتر
-2	~لا
-1	~لاجئ
4	~لاحق
-1	~لافت
3	~لاي
-5	~لبنان
-3	~لجن
5	~لحظ
1	~لدي
-2	~لذل
-2	~لست
2	~لعرض
1	~لقراء
9	~لك
-5	~لكل
4	~لكم
-2	~لكن
-9	~لم
2	~لماذ
2	~لمتابع
2	~لمزيد
2	~لمشاهد
2	~لمعرف
-2	~لموقع
2	~لمي
2	~لن
6	~لنا
-2	~له
-2	~لها
6	~لهذ
-4	~لوح
-4	~ليل
2	~م
-1	~مؤشر
3	~مؤقت
-1	~مئات
-7	~مئة
-1	~مئت
2	~ما
-11	~ماء
-2	~ماجد
3	~ماد
-5	~ماذ
-1	~مال
-2	~مايو
2	~مباري
3	~مباشر
-2	~متابع
6	~متاح
-1	~متاخر
-1	~متحد
-6	~متحف
-2	~متر
5	~متصفح
2	~متصل
6	~متعلق
-1	~متغير
3	~متوفر
7	~مجان
2	~مجانيتان
-1	~مجاور
-1	~مجر
2	~مجل
-2	~مجلس
-3	~مجهول
-1	~محام
2	~محاول
-1	~محترق
12	~محتو
5	~محرر
-1	~محصول
-4	~محط
6	~محفوظ
-3	~محكم
-2	~محل
7	~مختار
-3	~مخرج
-2	~مخطوط
-2	~مخيم
-4	~مدارس
2	~مدة
-1	~مدت
-3	~مدخل
-4	~مدرب
-5	~مدرس
5	~مدون
-3	~مدي
-6	~مدير
1	~مدين
-2	~مذيع
-2	~مرات
3	~مراسل
1	~مراقب
6	~مراي
-1	~مرب
-4	~مرة
-1	~مرت
-1	~مرتفع
-2	~مرجان
3	~مرحب
3	~مرحل
-6	~مرض
-2	~مرف
-2	~مركز
-3	~مزارع
12	~مزيد
-3	~مساء
2	~مساعد
1	~مساهم
-6	~مستخدم
-3	~مستشف
-2	~مستعمل
4	~مستقل
3	~مستو
2	~مسجل
-6	~مسرح
-1	~مسلسل
-2	~مشا
6	~مشاب
4	~مشارك
4	~مشاهد
3	~مشتر
4	~مشترك
-1	~مشروع
-4	~مشمش
-3	~مشي
-2	~مصاب
-1	~مصارف
6	~مصدر
-1	~مصر
-1	~مصنع
-4	~مصور
-3	~مطار
-2	~مطلع
-1	~معرض
-1	~معروض
-1	~معلق
-4	~معلم
1	~معن
6	~مغلق
-1	~مغن
-2	~مفاوض
2	~مفتاح
2	~مفضل
2	~مفيد
-5	~مقاطع
-4	~مقاعد
16	~مقال
2	~مقالتان
-3	~مقبل
1	~مقدم
-1	~مقر
-3	~مقطع
-3	~مقه
-1	~مكبر
-5	~مكتب
3	~ملا
-7	~ملاي
3	~ملخص
-1	~ملعب
-1	~ملعق
7	~ملف
-2	~ملك
-3	~ملي
-2	~مليار
-1	~مليون
-1	~ممثل
-1	~ممرض
3	~ممول
-3	~من
-2	~منار
-1	~منازل
-2	~منافس
-3	~منتخب
-1	~منحدر
-5	~منذ
-2	~منزل
4	~منشور
2	~منطق
-1	~منظم
-2	~منه
-1	~منهم
-4	~مهاجر
-2	~مهرجان
-2	~مهندس
6	~مواضيع
-2	~مواطن
4	~موافق
-2	~موج
3	~موجز
-7	~موسم
9	~موضوع
-2	~موعد
7	~موقع
-1	~ميز
-3	~ميناء
-3	~نائب
-2	~ناد
-3	~نار
12	~نافذ
1	~نت
3	~نتيج
7	~نحترم
-3	~نحل
3	~نحن
-5	~نحو
-1	~نخل
2	~نرشح
2	~نزل
-3	~نساء
2	~نستخدم
4	~نسخ
5	~نشار
7	~نشر
3	~نشرت
1	~نص
1	~نصار
-3	~نصف
-1	~نعرف
3	~نعمل
-2	~نفس
-1	~نقاب
-2	~نقاط
-1	~نقش
-2	~نقط
2	~نقل
-1	~نقلت
-1	~نقيب
2	~نلقا
-2	~نمر
2	~ننصح
4	~نها
-2	~نهائ
-2	~نهر
-1	~نوافذ
2	~نورس
-1	~نوفمبر
-2	~نياب
4	~نيوز
-6	~هاتف
-1	~هادئ
-6	~هجر
-1	~هجوم
-2	~هدف
-4	~هدن
7	~هذا
8	~هذه
7	~هروب
-4	~هزت
-2	~هكذ
-2	~هل
-2	~هلال
7	~هنا
-4	~هند
-2	~هيئ
-2	~وائل
-2	~واحد
2	~واد
-1	~وبلغ
-5	~وجه
-3	~وحجر
-1	~ودعت
-2	~ورد
-3	~ورش
-4	~ورق
2	~وزن
-6	~وزير
-3	~وسل
-2	~وسم
6	~وسوم
-2	~وصل
-1	~وصلت
3	~وصول
-1	~وعد
-2	~وعدت
-1	~وفد
-3	~وفق
-3	~وفي
-7	~وقال
4	~وقت
-1	~وقعت
-2	~وقف
-1	~وقود
-3	~وكان
-3	~ولا
-3	~ولكن
-4	~ولم
-1	~ومن
-3	~وهو
-3	~ويضم
4	~يا
-1	~يات
-1	~ياسم
-1	~يباع
-1	~يبد
-2	~يبلغ
-4	~يبي
1	~يتبع
1	~يتطلب
3	~يتم
-1	~يتوقع
2	~يجب
-1	~يحب
1	~يحتو
-5	~يحفظ
-3	~يحمل
-1	~يد
2	~يدعم
-3	~يدفع
-1	~يذكر
-3	~يرة
2	~يرج
-1	~يرد
-2	~يرفع
-3	~يرو
2	~يريد
2	~يستغرق
-1	~يسجل
4	~يصل
-1	~يطالب
1	~يعاد
-2	~يعرض
2	~يعلق
-1	~يعمل
-2	~يعود
-1	~يعيش
4	~يغلق
-1	~يفتح
-2	~يقدم
-3	~يقر
-8	~يقول
-3	~يكون
-2	~يلة
-1	~يلعب
2	~يلي
5	~يمكن
3	~يمل
-2	~يمين
4	~ينا
2	~يناقش
-1	~ينتظر
1	~ينشر
-2	~ينصح
2	~ينكد
7	~يهم
5	~يوتيوب
-2	~يورو
2	آخر
1	آخر الأخبار
2	آخر تحديث
-7	آلاف
2	أبلغنا
-2	أبوظبي
3	أجل
2	أجمل
-4	أحد
2	أحدث
4	أخبار
1	أخبار ذات
2	أخبرنا
1	أخبرونا
1	أخرى
2	أدخل
2	أدناه
-2	أربعة
-1	أربعة آلاف
-3	أربعين
3	أرسل
-2	أزمة
-1	أسبوع
2	أسبوعي
2	أسعار
-5	أسماء
-2	أسماك
-1	أسهم
3	أسواق
-5	أشخاص
-2	أشهر
1	أصدقائك
5	أضف
1	أطباء
-2	أطفال
-2	أطلقت
4	أعجبك
1	أعد
-1	أعضاء
-3	أعلنت
-2	أغلق
-2	أغلقت
3	أفضل
4	أقل
3	أقل من
-1	أكثر
-4	أكثر من
-5	ألف
-3	ألواح
-3	أم
-3	أما
-4	أمام
2	أمس
3	أمطار
-15	أن
2	أنا
4	أنت
4	أنشئ
1	أنشئ حسابا
-1	أنه
2	أهداف
-1	أهل
1	أهلا
1	أهلا بك
1	أو
4	أوافق
2	أوبك
3	أول
1	أول من
1	أولا بأول
5	أي
3	أي وقت
4	أيام
8	أيضا
1	أيضا على
6	أيضاً
1	أيضًا
1	أيمن
1	أين
1	إخفاء
-2	إذاعة
1	إرسال
2	إزالة
-1	إطلاق
3	إعداد
-4	إغلاق
6	إقرأ
1	إقرأ أيضا
3	إقرأ أيضاً
-1	إلا
6	إلغاء
1	إلغاء الاشتراك
-2	إلكترونية
-1	إلى
-2	إلى #
-1	إلى القرية
1	إلى قناتنا
1	إلينا
5	إم
-6	إن
1	إنتاج
2	إنستغرام
-2	إنه
-3	إنها
-1	ابد$
2	ابدأ
6	اتساب$
-2	اتصال
2	اتصل
1	اتصل بنا
1	احجز
2	احصل
2	احصل على
1	احفظ
2	احكام$
4	اخبار$
-6	اختبار
3	اخترنا
1	اخر$
-1	اخير$
1	ادخل
-1	اذن$
-1	اربعاء$
4	ارتباط$
-1	ارتفاع
-1	ارتفع
4	ارسل
1	ارقام$
1	اسأل
-4	اسبوع$
-3	استخدام
2	استخدم
-2	استغرق
3	استمع
1	استمعوا
1	استمعوا إلى
-1	اسم
-5	اسماء$
4	اشتراك
2	اشتراكك
6	اشترك
3	اشترك في
2	اشتركوا
2	اشتركوا في
3	اشعار$
2	اصدقائ$
2	اصطناع$
5	اضغط
-1	اضغط على
2	اضغط هنا
2	اطلع
10	اعلان$
3	اغلاق$
-1	افتتح
-4	اقتصاد
4	اقرأ
2	اقرأ أيضا
2	اقرأ أيضاً
3	اقرأ المزيد
3	اكتب
3	اكتشف
2	اكتشفي
1	اكثر$
15	الآن
1	الآن على
3	الآن من
-1	الأبيض
-3	الأحد
4	الأخبار
-1	الأخبار في
1	الأخطاء
-2	الأخير
-2	الأخيرة
1	الأدوية
-3	الأربعاء
5	الأردن
4	الأرشيف
2	الأرقام
-1	الأزرق
1	الأسبوع الماضي
-1	الأسرة
-3	الأسعار
2	الأسواق
-1	الأشجار
-1	الأصلي
-4	الأطفال
-1	الأطفال في
4	الأفق
3	الأكثر
-4	الأم
-2	الأمطار
-1	الأمين
-2	الأناضول
-1	الأهالي
-1	الأوروبية
-3	الأول
-2	الأولى
-2	الإذاعة
3	الإشعارات
-2	الإعدادات
5	الإعلان
-3	الإعلانات
-1	الإغلاق
-2	الإفراج
4	الإلكتروني
-1	الإنتاج
-6	الإنترنت
-3	الاتحاد
-2	الاتفاق
6	الارتباط
2	الارتباط لتحسين
1	الاستخدام
2	الاستماع
-1	الاسم
3	الاشتراك
-2	الانتخابات
-2	الانفجار
-3	البئر
-3	الباب
-2	الباحثون
1	البحث
-3	البحر
-1	البرلمان
2	البريد الإلكتروني
4	البريدية
-2	البريطانية
-1	البطولة
-3	البلدية
-1	البناء
-1	البنك
2	البودكاست
1	البيانو
1	البيضاء
1	التالي
-2	التجار
4	التحرير
2	التحقق
6	التحميل
2	التذاكر
4	التسجيل
3	التشغيل
2	التصفح
2	التصوير
-1	التضخم
3	التطبيق
-2	التطبيقات
2	التعليق
9	التعليقات
2	التغطية
5	التفاصيل
-1	التلاميذ
-1	التمور
3	التنبيهات
-3	التي
1	التي لا
-1	الثالث
-1	الثالثة
2	الثامنة
2	الثاني
-1	الثانية
-1	الثلاثاء
-2	الثلج
2	الجائزة
-3	الجامعة
-4	الجبل
-1	الجدة
-5	الجديد
-1	الجديدة في
2	الجرس
2	الجريدة
2	الجزء
-2	الجزائر
-5	الجسر
-4	الجمهور
1	الجولة
-3	الجوية
-2	الجيش
-4	الحادث
-2	الحارس
-2	الحافلة
-3	الحاكم
3	الحد
-1	الحداد
-3	الحدود
-2	الحرارة
2	الحرب
-1	الحريق
-2	الحزب
2	الحفل
4	الحقوق
5	الحقوق محفوظة
2	الحقول
-1	الحكم
-1	الحكومة
8	الحلقة
-2	الحلو
-2	الحمار
-1	الحملة
6	الحوار
-2	الخالدي
7	الخبر
-5	الخبز
6	الخط
2	الخطيب
2	الخليج
1	الخميس
5	الدخول
-2	الدراسة
-3	الدوحة
-3	الدول
-2	الذكاء
-2	الذكاء الاصطناعي
2	الذهاب
2	الذهاب إلى
4	الذهبية
-5	الذي
-3	الرأس
-1	الرأس الأبيض
1	الرأي
-1	الرئيس
4	الرئيسية
7	الرابط
-2	الراعي
-2	الربع
2	الرد
-1	الرسائل
4	الرسم
-2	الرصيف
-1	الرقمية
3	الرمز
-2	الرمل
10	الرواق
-2	الرواية
-1	الرياح
1	الرياض
3	الرياضة
2	الزراعة
-1	الزرقاء
-1	الزعتر
-2	الزعفران
-2	الزيتون
-1	السائق
2	السابعة
-1	الساحة
-1	الساحل
-1	السادسة
2	الساعة
-3	السباق
-2	السبت
2	السعر
2	السعودية
2	السفر
-2	السفن
-2	السفينة
-1	السكان
-2	السكر
-4	السكري
-3	السلطات
-1	السماء
-1	السمك
2	السوق القديم
-4	الشاحنة
2	الشاشة
-1	الشاعر
-1	الشاي
-2	الشباب
2	الشبكة
5	الشراء
4	الشراء عبر
-3	الشرطة
-1	الشرقية
-6	الشركة
3	الشروط
-2	الشمس
7	الشهر
-4	الشهري
-2	الصحافي
-2	الصغار
-3	الصغيرة
9	الصفحة
-1	الصندوق
2	الصوت
-1	الصوتية
3	الصور
-3	الصورة
-2	الصيف
-2	الضحايا
1	الضفة
-3	الضوء
-1	الطابق
-1	الطبق
-1	الطبيبة
-2	الطريق
-2	الطعام
-3	الطفل
2	الطقس
-3	الطويل
-1	الطيور
-1	الظهر
2	العاجلة
-2	العام
5	العدد
-1	العربية
-2	العرض
4	العقبة
-1	العقد
-1	العلا
-4	العمال
-2	العمدة
1	العمل
-3	العملات
-1	العملية
-2	العودة
1	العودة إلى
-3	الغبار
-1	الغروب
-1	الغزالة
-1	الفجر
-2	الفرق
-3	الفريق
-1	الفستان
-3	الفكرة
2	الفنان
-1	الفنانة
-2	الفندق
-3	الفوز
6	الفيديو
2	الفيديوهات
4	القائمة
1	القارئ
-2	القارب
-2	القاضي
-4	القانون
-1	القديم
-1	القديمة
8	القراءة
1	القراءة #
-2	القرى
-3	القرية
4	القصة
-1	القصيدة
-3	القضية
-3	القطار
-4	القمة
2	القمر
3	القناة
5	الكاتب
1	الكاملة
2	الكبرى
2	الكبير
-2	الكتاب
-3	الكتب
3	الكترون$
-1	الكرة
-2	الكسوف
4	الكل
2	الكلمات
-1	الكهرباء
-4	الكويت
-5	اللاعب
5	اللاعبين
-1	اللجنة
1	الله
2	اللون
-2	الليل
2	الليلي
-4	المئة
-6	الماء
2	المادة
-1	المتحدة
-2	المتحف
1	المتطوعين
-4	المتهم
8	المجانية
1	المجلة
-2	المجلس
1	المجموعة
2	المحاولة
6	المحتوى
-2	المحطة
-3	المحكمة
-1	المخرج
-4	المدرب
-3	المدرسة
-3	المدى
-2	المدير
-7	المدينة
-2	المذيعة
-3	المرة
-5	المرض
-2	المرفأ
-1	المزارعين
6	المزيد
-3	المزيد من
-2	المستشفى
-4	المسرح
-1	المصارف
7	المصدر
-2	المصرف
2	المصرية
-1	المصنع
-3	المطار
-2	المعرض
-1	المعروض
-2	المعلمة
2	المغرب
-4	المقاعد
7	المقال
4	المقالات
-2	المقبلة
-1	المقطع
-3	المكتبة
-1	الملف
-3	الملك
-1	المنارة
-1	المنتخب
-1	المنحدر
-1	المنصة
1	المنطقة
-1	المنظمة
-1	المهندسة
2	الموسم
2	الموضوع
3	الموقع
-2	المياه
1	الميدان
-2	النائب
-3	النادي
-2	النار
4	النافذة
-1	النجوم
3	النسخة
2	النسخة الورقية
2	النشر
3	النشرة
-1	النشرة الإخبارية
2	النص
-2	النمري
-2	النهر
-1	النوافذ
2	النورس
-2	النيابة
-3	الهاتف
-1	الهجوم
7	الهروب
-2	الهيئة
-2	الواحات
4	الوادي
2	الواردة
1	الوداد
-1	الورد
-3	الورق
2	الورقية
-3	الوزارة
-1	الوزراء
3	الوزن
-5	الوزير
3	الوسط
-1	الوفد
-4	الوكالة
-1	الياسمين
-2	اليمين
7	اليوم
3	اليومية
1	ام$
3	امس$
4	ان$
-2	انترنت$
2	انتهت
4	انجليز$
3	انضم
4	انضم إلى
2	انضموا
2	انضموا إلى
3	انقر
2	انقر على
-1	انقطاع
1	انهيار
-1	ايام$
2	ايض$
2	ب$
-1	بأن
-1	بأنه
-1	بائع
-1	باب$
-1	باع
2	بالضرورة
2	بالفعل
4	بالفيديو
1	باول$
-5	ببطء
-4	ببطء$
2	بتوقيت
1	بث مباشر
-1	بثلاثة
-6	بثمن
2	بحث$
-4	بحسب
-1	بخفض
-1	بدأ
-2	بدأت
3	بداية
4	بداية نافذة
1	بدلا
1	بدلا من
2	بدون
-3	براميل
2	برج
2	برعاية
1	برنامج
2	بريد$
6	بريدك
1	بريدك الإلكتروني
-1	بساعة
-6	بسبب
-2	بسعر
-6	بعد
2	بعد الإعلان
-1	بعد الفوز
2	بعد$
-2	بغل
-2	بغل واحد
3	بـ
-1	بفارق
2	بقي
5	بك
-6	بلا
2	بلحظ$
3	بلحظة
-1	بلد$
3	بلدك
2	بلدية
-3	بلغ
-1	بلغ #
3	بملفات
3	بنا
-2	بنحو
-5	بنفس$
-2	بها
-2	بهدف
1	بهذا
4	بهذه
4	بواسطة
2	بودكاست
3	بودكاست$
-1	بيانات
1	بيانو$
-2	بيت
-1	بيت الجدة
-7	بين
-2	تابع
-2	تابع الجمهور
1	تابع القراءة
-1	تابعت
4	تابعنا
2	تابعنا على
4	تابعوا
8	تابعونا
4	تابعونا عبر
4	تابعونا على
1	تاريخ
2	تبقى لك
-1	تتبع
3	تجار$
3	تجرب$
4	تجربتك
-3	تجمع
-7	تحت
1	تحديث
-2	تحذير
2	تحرير
2	تحرير ليلى
3	تحقق
3	تحقق من
-2	تحمل
6	تحميل
11	تحميل$
-1	تحولت
-2	تخاف
2	تداول
-6	تذكرة
1	ترتيب
3	ترجمة
2	تركيا
-1	ترميم
3	تريد
1	تسجيل$
-1	تسع
-1	تسعة
3	تشغيل
2	تشغيل الفيديو
3	تشغيل$
3	تصفح
-5	تصل
-2	تصل إلى
-11	تصوير
-2	تصوير وائل
-2	تضم
4	تطبيق
6	تطبيق$
4	تطبيقنا
2	تعبر
2	تعرف
3	تعرف على
2	تعريف
2	تعريف الارتباط
2	تعرّف
-4	تعليق
11	تعليق$
2	تعليقات
2	تعليقك
2	تعمل
-1	تعود
2	تعود إلى
2	تغطية
1	تغيير
-1	تفاصيل
3	تفاصيل$
2	تفعيل
2	تفوّت
1	تقرأ
1	تقرير
-3	تقول
3	تكبير
2	تكون
-1	تل
3	تلغرام
-4	تلميذ
7	تم
3	تمت
2	تمر
1	تنزيل
2	تهم$
3	تهمك
1	توافق
1	توافق على
3	توجد
2	توزيع
1	توك$
-5	تونس
1	تونس$
3	تويتر
1	تويتر واتساب
-4	ثان$
-3	ثانية
-3	ثلاث
-2	ثلاث ساعات
-1	ثلاث مرات
-2	ثلاث نقاط
-2	ثلاثة
-1	ثلاثمئة
-3	ثلاثين
-1	ثلاثين عاما
-1	ثلث
-7	ثم
-2	ثم اختر
-1	ثمانية
-1	ثمن
-3	جاء
-3	جاء في
5	جار
-1	جبال
-3	جبل$
3	جدول
3	جديد
4	جديد$
-1	جديدا
2	جديدة
3	جرس$
-3	جريدة
-1	جمعية
4	جميع
2	جميع الحقوق
-2	جميع$
-1	جميعا
-1	جنوب$
-2	جهاز
2	جودة
-5	حافل$
-2	حافلة
1	حال
-3	حبل
-9	حتى
-3	حتى الآن
2	حجم
3	حجم الخط
-3	حداد
-3	حداد$
-1	حديقة
-1	حذاء
1	حذف
3	حرب$
3	حزب
2	حساب
2	حساب$
1	حسابا
-1	حسابه
-2	حساس
-3	حفل
2	حكوم$
1	حل
3	حلقة
-3	حلو$
1	حمل التطبيق
6	حمّل
5	حمّل تطبيق
2	حمّل تطبيقنا
4	حوار$
1	حول
3	حيا$
-2	حين
-1	خارج
1	خارج$
-2	خالية
2	خبر
4	خبر$
-1	خبراء
2	خبز
3	خدمة
-5	خسائر
2	خصم
7	خصوصيتك
3	خط$
1	خطأ
2	خطة
-1	خفض
-2	خلال
-3	خلف
2	خمس
2	خيام
-1	دانا
-1	دخلت
2	دخول$
-2	دراس$
-2	درجة
-2	دعت
-1	دفاع$
-1	دفتر
1	دقائق$
1	دكان
-4	دوح$
-1	دول$
-2	دولار
-2	دولار$
2	دولارات
-1	دولة
1	دينار
-5	دينار$
-4	ديناراً
3	ذات
4	ذات صلة
1	ذكرت
-3	ذلك
-1	ذلك إلى
2	ذو
2	ذو صلة
4	رأي
2	رأيك
-2	رأيك في
-2	رئيس
-1	رئيس الوزراء
2	رئيس$
4	رابط
2	رابط$
2	راجع
-2	راكبا
-2	ربع
-1	ربع ساعة
-6	رجل
1	رد
-4	رسم
-3	رغيف
-2	رفعت
-4	رفوف
1	رقم
3	رمز
2	رمضان
-3	رمل$
2	روابط
4	رواق$
-2	رويترز
-4	رويترز$
-1	ريال
2	ريم
-2	زائر
3	زر
1	زراع$
-2	زرقاء
-2	زمن
3	زوروا
-2	زياد
-3	زيارة
-1	زيت$
-1	زيتون
-2	سائح
3	سابق$
4	سابقة
-1	ساح$
-1	ساحة
-4	ساع$
-3	ساعات
-5	ساعة
-1	ساعتين
-2	سالم
2	سامر
1	سامي نصار
-2	ست
-3	ستة
1	سجل
2	سجل الدخول
-3	سجن
3	سجّل
-3	سد
-1	سرعة
-3	سطح
1	سعد
-2	سعر
3	سعود$
-1	سفر$
-2	سفينة
4	سقوط
-1	سكان
-5	سكر$
5	سلسلة
2	سليم
-1	سنة
-1	سنو$
-2	سنوات
-2	سوق
-1	سوى
-1	سيار$
2	سياسة
2	سياسة الخصوصية
3	سيتم
1	سيدة
2	ش
-2	شارع
3	شارك
1	شاركه
1	شاركه مع
2	شاش$
7	شاهد
2	شاهد أيضا
1	شاهدوا
3	شبك$
-2	شجرة
-1	شجرة زيتون
-1	شخص
-2	شراء
-1	شرف
2	شركة
2	شروط
6	شكرا
-1	شكل
2	شهر
-3	شهرا
4	شهري$
3	شهريا
-4	شيء
-3	شيء$
2	ص
-2	صاحب
2	صاحبة
-1	صار
3	صباح$
3	صباحا
-3	صحاف$
6	صحافة
3	صحيفة
3	صديق
-3	صغير
-3	صغير$
-1	صغيرة
4	صفح$
2	صفحت$
5	صفحتنا
3	صفحتنا على
6	صلة
1	صلة$
4	صوت
7	صوت الوادي
3	صور
9	صور$
-5	صورة
2	ضمن
-2	طائرة
1	طارق
-2	طالب
5	طالع
1	طالع أيضا
6	طباع$
1	طباعة
2	طرابلس
-1	طريق
-4	طريقة
-1	طفل
-2	طفل$
-1	طنا
-4	طويل$
-2	ظهر
6	ع
4	عاجل
4	عاجل$
-2	عاد
-1	عادت
1	عادل
-3	عالم$
-3	عام
-5	عام #
-2	عام$
-2	عاما
-2	عبود
1	عدد
2	عدن
2	عرب$
2	عربية
5	عرض
1	عزيزي
-2	عشر
4	عشرة أيام
-1	عشرين
2	علق
-2	على
3	على إنستغرام
-2	على الإنترنت
-2	على الرصيف
-2	على ثلاث
-2	على سطح
-1	على ظهر
2	على فريق
1	على فيسبوك
2	على منصة
3	على هاتفك
5	على واتساب
4	عليك
-2	عليه
-1	عليها
2	عمان$
1	عمر$
-1	عمرها
4	عمولة
2	عمّان
-1	عن
1	عن رأي
2	عن محتوى
-2	عند
4	عند الشراء
-1	عند الغروب
-1	عنه
-1	عنه$
2	عنوان
-2	عودة
-4	عيار
-4	عيار #
-1	عين
-5	غائب$
-3	غبار$
-1	غرفة
2	غير
-1	غيره
-1	فإن
1	فإنك
1	فإنك توافق
-1	فازت
-1	فرق
4	فريق
-1	فريقه
-4	فعل
2	فعل الإشعارات
2	فعل$
-2	فقد
3	فقط
3	فقط$
-1	فور$
-1	فورا
-1	فوز$
1	فوزي
-4	فوق
-5	في
-1	في #
3	في أي
3	في التعليقات
-2	في الربع
-2	في السباق
-1	في الطابق
4	في العقبة
-4	في المئة
-2	في الميناء
2	في النشرة
-1	في اليوم
1	في تعليق
-2	في ساحة
-1	في سوق
2	في عمّان
-3	في قرار
1	في قسم
1	في قناتنا
-2	في مايو
3	في مدينة
2	في مسابقة
-3	في مصر
4	في مكان
3	في نشرة
4	في نشرتنا
5	في هذا
5	في$
4	فيديو$
2	فيسبو$
3	فيسبوك
3	فيسبوك تويتر
-2	فيسبوك وتويتر
-1	فيه
-2	فيها
5	قائم$
2	قارئ
-1	قارب
1	قارن
-2	قاع
-2	قاع الوادي
-6	قال
-8	قالت
-3	قالت الأم
-2	قان$
-5	قبل
-2	قبل أن
3	قبل نهاية
3	قبل$
4	قبول
2	قبول الكل
5	قد
2	قد تهمك
-1	قدره
1	قديم$
2	قرأت
4	قراء$
-1	قرابة
-3	قرار
4	قرار$
-6	قرب
-1	قررت
-2	قرطاج
-1	قرون
-1	قرون$
1	قرى
4	قسم
2	قصة
-2	قطط$
2	قليل$
-3	قمة$
3	قمت
3	قناة
2	قنات$
5	قناتنا
3	قناتنا على
1	قهو$
1	قيد
1	كأس
-2	كاتب
5	كاتب$
2	كال$
1	كامل
-1	كاملة
-7	كان
-4	كانت
-2	كبيرة
-1	كبيرهم
-2	كتاب
-2	كتاب$
-1	كتب
2	كتم
-1	كثيرة
3	كريم
-2	كشف
3	كل جديد
-3	كل شيء
-1	كل صباح
1	كل فجر
4	كل ما
3	كل$
-6	كلفة
2	كلمات
3	كلمة
-2	كلها
-4	كما
5	كن
2	كن أول
2	كنت
4	كهرباء$
2	كهربائية
-2	كهف
2	كورة
-1	كي
-2	كيلوغراما
-2	لا
2	لا تفوّت
3	لا توجد
1	لا يدعم
4	لاحق$
4	لاحقا
1	لاعب في
-4	لبنان$
2	لتحسين
2	لتحسين تجربتك
7	لتصلك
-1	لجنة
5	لحظة
3	لحظة بلحظة
4	لديك
2	لديك حساب
2	لعرض
9	لك
2	لك مقالتان
3	لك$
-5	لكل
4	لكم
-4	للأطفال
-1	للأطفال في
1	للاشتراك
3	للاطلاع
3	للاطلاع على
1	للتواصل
1	للقراءة
6	للمزيد
-2	للمشاة
3	للمشاركة
3	للمشاركة في
5	للمشتركين
1	للمشتركين فقط
2	للنشرة
2	للنشرة العربية
-9	لم
2	لمتابعة
1	لمتابعة القراءة
2	لمزيد
2	لمزيد من
2	لمشاهدة
2	لمعرفة
2	لمى
2	لن
6	لنا
-3	له
1	له$
-2	لها
6	لهذا
-2	لوحة
-1	لون
-4	ليبيا
4	ليصلك
2	ليصلك كل
-2	ليل
-1	ليل$
-2	ليلا
2	ليلى عمر
2	م
-1	مئات
-2	مئة
-4	مئة$
2	ما
-2	ما الذي
-1	ما بعد
-2	ما رأيك
-4	ماء
-4	ماء$
-2	ماجد
-5	ماذا
-2	مال$
-1	مالية
-2	مايو
-2	مايو$
1	مباريات
2	مباشر
4	مباشر$
-3	متابعة
4	متاح
2	متاحة
-4	متحف
-1	متر
-1	متر$
2	متصفح$
4	متصفحك
2	متعلق$
3	متعلقة
3	مجا$
6	مجان$
2	مجانا
-4	مجانية
2	مجانيتان
2	مجانيتان هذا
-1	مجاور$
-1	مجرى
2	مجلة
1	مجموع$
-1	محترق$
4	محتو$
6	محتوى
1	محرر
-2	محطة
6	محفوظ$
5	محفوظة
-2	مخيم
-3	مدارس
2	مدة
1	مدة القراءة
-1	مدرس$
-1	مدرسة
-2	مدي$
-1	مدير
-1	مديرة
5	مدين$
1	مدينة
7	مدينتك
-2	مرات
3	مراسل
6	مرايا
1	مرايا نيوز
-4	مرة$
-1	مرتين
3	مرحبا
1	مرور$
2	مزيد$
1	مسؤولة عن
-1	مسؤولية
-2	مساء
3	مستقلة
4	مستمرة
-1	مسرح$
3	مشارك$
4	مشاهد$
1	مشاهدة
1	مشتر$
6	مشترك
1	مشترك بالفعل
4	مشترك$
-1	مصدر
2	مصدر$
-3	مصر
-1	مصر$
-2	مطلع
1	مع أصدقائك
-2	معلم$
3	معنا
6	مغلقة
2	مفتاح$
4	مقال$
2	مقالتان
2	مقالتان مجانيتان
3	مقدم
-1	مقه$
-2	مقهى
-1	مكبر
-1	ملايين
2	ملح$
3	ملخص
5	ملف
3	ملفات
2	ملفات تعريف
-1	مليار
-3	مليون
-1	مليوني
3	ممول
-3	من
7	من #
3	من أجل
3	من الأخبار
-2	من الدول
-3	من براميل
2	من ثلاث
3	من جديد
-2	من دون
2	من شركة
-2	من فوق
-2	من قاع
7	من قبل
-2	من كل
-1	من موقع
3	من هنا
-1	منارة
-5	منذ
2	منشور
1	منصة
-1	منه
-1	مهرجان
6	مواضيع
3	موافق
-2	موجة
-9	موسم
2	موضوعات
3	موقع$
6	موقعنا
2	مياه
-3	ميناء
-1	ميناء$
-2	نار$
2	ناس$
3	نافذ$
9	نافذة
5	نافذة الحوار
1	نت
2	نتيجة
7	نحترم
7	نحترم خصوصيتك
3	نحن
2	نحن وشركاؤنا
-3	نحو
-1	نخلة
2	نرشح
2	نستخدم
2	نسخ الرابط
5	نشارك
-2	نشر
3	نشر في
4	نشر$
-2	نشرات
-2	نشرت
8	نشرتنا
2	نشرتنا البريدية
1	نصار
-2	نصف
3	نعمل
-3	نفس$
-3	نفسه
-2	نقاط
-2	نقاط$
-1	نقط$
-2	نقطة
-1	نقلت
2	نلقاكم
3	نهاية
2	نهاية العام
2	نورس$
-1	نوفمبر
1	نوم$
4	نيوز
-4	هاتف
2	هاتفك
-1	هجوم$
-2	هدف
-2	هدف الفوز
-2	هدف$
-1	هدفين
1	هدية
7	هذا
-4	هذا الأسبوع
2	هذا الخبر
-3	هذا العام
1	هذا الفيديو
4	هذا المقال
2	هذا المنشور
2	هذا الموقع
8	هذه
2	هذه الرسالة
2	هذه المادة
-4	هزت
-2	هكذا
-2	هل
3	هل أعجبك
-2	هل لديك
8	هنا
6	هنا$
-2	هند
-2	وأضاف
-2	وأعلنت
-2	وائل
2	واتساب
3	واحة
-2	واحد
-1	واحد$
1	واحدة
5	واد$
-1	وادي
2	واقرأ
-1	واقفا
-3	والدخول
-3	والدخول مجاني
-1	وانتهى
-1	وانخفضت
-1	وبلغ
3	وتحرير
-2	وتقول
-2	وتويتر
-2	وجاءت
-4	وجه
-3	وحجر
-1	ودعت
-2	ورق
-2	ورق$
-3	وزارة
-2	وزير
-3	وسط
-1	وسط المدينة
-3	وسلة
-2	وسم
-2	وشارك
2	وشركاؤنا
-2	وصل
-1	وصلت
-1	وصول
-2	وضع
2	وظائف
-3	وفق
-2	وفي
-7	وقال
-4	وقالت
4	وقت
3	وقت$
-1	وقعت
2	وكالات
-3	وكالة المدى
-3	وكان
-1	وكانت
-3	ولا
-3	ولكن
-4	ولم
-1	ومن
-3	وهو
-1	ووعدت
-1	ويبلغ
-2	ويستمر
-3	ويضم
-2	ويقول
-1	وينتظر
-1	يأتي
3	يا
-4	يبي$
1	يتبع
1	يتطلب
3	يتم
2	يجب
1	يحتوي
-1	يحمل
2	يدعم
-2	يدفع
2	يرجى
-1	يرد
2	يريد
2	يستخدم
2	يستغرق
2	يعلق
-1	يعود
-1	يعيش
-2	يقدم
-2	يقرأ
-6	يقول
-3	يكون
3	يمكنك
1	يمكنكم
4	ينا$
2	يناقش
-1	ينصح
-2	يها$
6	يهمك
1	يوتيوب
5	يوتيوب$
-1	يورو
-3	يوم
2	يوم$
-3	يوما
-1	يومين
`;
