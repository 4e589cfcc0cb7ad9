/** Made by `node scripts/learn.ts` of the gold set: tenths of log-odds, a tab, a feature of likeness.ts. */
export const BIAS = -0.84;
const TENTHS = `
3	!
-7	# #
7	# a
3	# app
-2	# billion
2	# c
2	# e
-2	# eggs
2	# fm
-3	# g
1	# games
1	# height
3	# images
-1	# in
1	# items
-1	# kilograms
-2	# km
-3	# kmph
-3	# kwh
-5	# leeks
-1	# letters
-3	# litres
-1	# metres
2	# mill
-4	# million
3	# min
2	# mins
2	# months
2	# news
3	# northmedia
13	# of
1	# off
-1	# p
2	# pantry
-4	# percent
3	# pm
3	# px
1	# rail
2	# rails
4	# readers
1	# recipes
-2	# small
3	# straits
1	# the
-1	# to
2	# up
2	# why
2	# x
-2	# years
-1	# ألف
2	# دقائق
1	# دولارات
-3	# ديناراً
2	# صوت
-1	# فعالية
-2	# في
3	# من
4	#$
27	?
7	^#
-21	^a
2	^abc
-9	^about
7	^accep
4	^ad
2	^add
2	^addit
1	^adslo
4	^adver
2	^advic
2	^all
2	^allow
4	^alrea
4	^also
-3	^an
2	^as
2	^ask
2	^audie
1	^avail
1	^back
-3	^batte
5	^be
1	^becom
2	^begin
2	^berna
-3	^boot
2	^bored
-2	^both
-1	^break
-2	^breat
-3	^bring
1	^buffe
-4	^bus
4	^by
-2	^call
-2	^can
1	^can't
6	^cance
-2	^capit
-2	^carna
1	^chang
1	^chari
-2	^cheap
1	^check
2	^chess
1	^chirp
-2	^claim
1	^close
-5	^coffe
4	^compa
2	^conta
-2	^coole
7	^copyr
-2	^corre
-2	^coun
-3	^court
-2	^cover
-5	^cowso
-2	^crane
2	^cravi
2	^creat
1	^credi
-2	^custo
1	^datal
-2	^day
4	^deliv
-5	^della
2	^digit
2	^discl
1	^displ
1	^docum
2	^don't
-3	^dos
3	^downl
-1	^dry
1	^durat
-1	^each
-4	^eastm
1	^edito
3	^email
3	^end
-2	^entry
4	^error
3	^escap
-1	^every
2	^explo
1	^faceb
1	^feeli
-2	^fewer
-1	^file
1	^filed
-2	^fish
-2	^fits
3	^follo
-5	^for
-2	^forwa
2	^free
-3	^from
2	^full
1	^funct
5	^get
2	^got
-5	^green
-2	^guess
1	^harbo
2	^have
-6	^he
2	^hear
-1	^her
1	^hide
-1	^his
-1	^hold
2	^hooke
-3	^how
-2	^i
1	^if
-3	^image
-3	^inish
1	^insta
2	^inval
-7	^it
-2	^its
-3	^jeann
5	^join
1	^jump
-1	^kestr
-9	^key
-3	^know
-4	^lante
2	^last
-1	^lasts
3	^let
3	^like
2	^link
5	^list
1	^liste
4	^loadi
4	^log
-3	^looki
-2	^made
-2	^mailb
3	^mailt
2	^manag
2	^map
-4	^marke
1	^max
-3	^membe
-2	^men's
2	^metro
-1	^mille
-2	^mind
3	^misse
-1	^mixed
-2	^mood
-1	^more
1	^music
1	^mute
3	^new
-2	^next
2	^nine
-9	^no
-4	^nobod
-2	^none
-4	^norla
2	^norpr
-6	^north
-2	^not
3	^notic
-2	^old
-1	^older
-3	^one
1	^only
5	^open
2	^order
-1	^oster
-2	^outlo
-5	^parki
2	^part
-2	^passe
3	^pause
-9	^photo
-2	^pic
-6	^pictu
2	^place
2	^plann
3	^plans
2	^play
2	^playb
2	^playe
2	^playi
7	^pleas
-3	^polic
1	^post
2	^premi
1	^prese
1	^previ
3	^price
3	^print
2	^promo
4	^publi
1	^qr
-3	^quint
2	^radio
2	^rathe
2	^reach
9	^read
-2	^reade
1	^ready
3	^recom
1	^refer
6	^regis
5	^relat
-4	^renal
4	^repor
4	^repro
-1	^resul
1	^reute
-2	^reven
1	^rfi
-2	^ruben
-2	^save
1	^scrol
3	^see
-2	^serve
-2	^seven
3	^share
-5	^she
-1	^sheep
-3	^shoes
-4	^short
-4	^shoul
5	^show
-5	^sigge
9	^sign
-2	^sit
-1	^skarv
1	^sky
-1	^so
-4	^softe
-2	^some
1	^somet
2	^sopra
3	^sourc
2	^spott
-2	^stand
-4	^start
3	^still
1	^storm
3	^story
1	^strea
3	^subsc
3	^subti
2	^sugge
3	^suppo
2	^tags
3	^terms
2	^thank
-2	^that
-12	^the
-2	^then
-1	^there
-5	^they
2	^think
-2	^thirt
7	^this
4	^three
-2	^thurs
1	^tick
-1	^ticke
3	^to
2	^track
2	^trade
-4	^train
2	^try
1	^tune
2	^turn
-2	^two
1	^unlim
3	^unloc
2	^unmut
3	^unsub
-5	^up
4	^use
2	^var
3	^video
3	^view
-2	^wait
-3	^wake
2	^want
2	^was
5	^watch
-2	^water
2	^we
2	^we'd
-2	^wedne
-15	^what
-5	^what'
-2	^white
-4	^who
-2	^whoev
-9	^why
-2	^wind
1	^windo
-2	^women
1	^yonha
1	^you'l
4	^your
1	^ابلغ
2	^اخبار
-5	^اختبار
2	^اختر
2	^اخر
2	^ارسل
3	^استمع
-3	^اسعار
-2	^اسما
5	^اشتر
2	^اشترا
2	^اضغط
1	^اضف
-1	^اطلقت
2	^اعلان
-2	^اعلنت
-1	^اغلقت
-1	^افتح
6	^اقر
3	^اكثر
-1	^اما
-2	^امس
-2	^امني
1	^انشر
3	^انضم
1	^اوافق
1	^اول
-1	^بحسب
2	^بدا
-3	^برنامج
2	^بقلم
2	^بقي
3	^تابع
-1	^تابعت
5	^تابعو
1	^تاغ
-1	^تال
-4	^تذكر
2	^تشغيل
2	^تصويت
-10	^تصوير
1	^تعليق
2	^تكبير
3	^تم
-2	^جاءت
6	^جار
3	^جميع
-3	^حبل
2	^حمل
2	^خبر
-2	^خريط
-2	^خيار
-2	^دخول
1	^ذات
1	^رابط
-2	^رغيف
-2	^رويترز
3	^زر
-1	^ستقام
4	^سجل
2	^شارك
1	^شاركو
5	^شاهد
2	^صوت
-1	^صور
2	^طالع
2	^طباع
-2	^طبول
2	^عاجل
2	^عرض
2	^عند
-3	^عيار
2	^فعل
2	^فيديو
-1	^قال
-2	^قالت
1	^قد
-1	^قرض
2	^قصة
2	^قصص
-2	^قطار
-1	^قواعد
4	^كال
-1	^كانت
-3	^كتب
1	^كتبت
1	^كتم
4	^كلم
2	^كن
-2	^كيف
2	^لا
2	^لقد
1	^لمتابع
-2	^ما
-3	^ماء
-2	^ماذ
1	^مختار
2	^مدة
4	^مزيد
2	^مشارك
2	^مصدر
1	^مقال
-3	^ملاحظ
-3	^من
2	^مواضيع
2	^موافق
-1	^مواقف
5	^نحترم
-1	^ندو
1	^نرشح
2	^نستخدم
4	^نشر
1	^نقل
2	^نها
3	^هذا
2	^هذه
-2	^واح
-1	^ورش
-1	^ورق
3	^وسوم
2	^وصلت
-1	^وفي
-4	^وقال
-1	^وكان
-2	^ولم
-1	^ومم
-1	^ويضم
-1	^وينص
-1	^يبلغ
-1	^يعترض
1	^يقر
-1	^يقول
3	^يمكن
-2	a boat
3	a break
-1	a buyer
-2	a caravan
1	a comment
2	a commission
1	a confidential
2	a correction
-1	a cover
2	a curry
-2	a doctor
1	a donation
1	a dozen
-1	a dull
-2	a free
5	a friend
3	a grant
-1	a harvest
-4	a house
-1	a hundred
2	a hurry
1	a journalist
-2	a licensed
3	a machine
4	a member
5	a minute
2	a mistake
1	a modal
4	a month
2	a name
5	a new
2	a news
-2	a permit
2	a popup
2	a post
2	a puzzle
2	a question
-2	a quieter
-2	a refund
-1	a sample
3	a separate
2	a share
-2	a sign
2	a small
2	a story
1	a subscriber
-3	a swim
-1	a swing
2	a syndicated
-2	a torch
2	a trial
2	a trip
1	a typhoon
3	a typo
-1	a wedge
5	a week
1	a wire
-1	a yard
3	abc
3	abc norland
-1	abolished
-1	abolished in
-5	about
-2	about #
-2	about alder
-2	about brightwell
-2	about clearspring
3	about harland
-2	about tarrant
2	about the
-2	above
-2	above #
-1	above the
1	above to
10	accept
1	accept and
1	accept cookies
3	accept or
2	accept them
2	acces$
6	access
2	access for
3	access from
5	accou$
4	account
3	accur$
3	accuracy
2	acous$
2	acoustics
2	acpm
2	acpm ojd
1	actio$
1	action
-1	actually
-1	actually type
8	ad
1	ad #
-1	ad campaign
3	ad$
2	add
1	add your
2	additional
2	additional reporting
2	addre$
5	address
1	address to
2	ads
2	ads$
1	adslo$
2	adslot
8	adver$
7	advertisement
-4	advertisements
-4	advertisements for
2	advertisers
2	advertisers have
2	advice
2	advice on
-1	advis$
-2	after
1	after flash
-1	after the
-2	after$
1	again
1	again later
1	again$
-1	against
3	agenc$
4	agency
2	agree
1	agree to
3	ai
2	ai and
-1	aims
-1	aims$
-2	alder
-2	alder bank
1	alert$
2	alerts
1	alerts by
3	all
12	all in capitals
1	all new
1	all of
5	all rights
-2	all ten
1	all the
2	allow
4	allow$
3	allowed
-3	alm
-3	alm markt
-2	along
4	already
1	already a
1	already have
5	also
2	also read
1	also the
-2	always
-2	always cancel
-3	am first
-2	am queues
4	am$
2	amazon
2	amazon associate
-1	an
4	an account
2	an amazon
-2	an engine
-2	an hour
-1	an official
-5	and
-2	and a
2	and advertisers
1	and after
-2	and away
1	and buy
1	and catch
1	and checked
2	and clarity
3	and close
1	and continue
-3	and don'ts
2	and feel
-1	and free
2	and get
1	and google
1	and instagram
-1	and laughed
-1	and lim
1	and load
1	and more
1	and never
-3	and no
3	and not
-1	and people
-1	and power
2	and sport
-2	and the
1	and tiktok
1	and we
-2	and you
-1	ann
-1	ann$
-1	anna led
-1	another
-2	anselm
-2	anselm rook
-1	anvil$
-1	anvils
-1	any gate
-1	any kind
6	any time
2	anyti$
2	anytime
11	app
2	app for
2	app has
2	app store
5	app$
1	apple app
3	apply
3	apply$
-3	april
-3	april #
-5	archi$
-5	archive
-2	are
3	are committed
5	are moderated
1	are never
-4	are not
2	are on
-1	are planned
3	are the
-1	are tired
3	arrangement
3	arrangement with
-1	arrive
3	artic$
9	article
-2	article gave
1	article misspelled
3	article remaining
2	article was
-1	article with
6	articles
5	articles left
3	artificial
3	artificial intelligence
-3	arts
-3	arts$
-2	as
-1	as #
2	as an
-2	ash
-2	ash stops
-3	ask for
1	ask our
2	ask us
-9	asked
-1	asked for
-3	asked this
-1	asked to
-1	asked$
-1	askerby
-1	askerby sheet
-2	asks
2	associate
2	associate we
2	associated
2	associated press
6	at #
-1	at a
3	at any
-1	at her
2	at night
-2	at noon
1	at research
-1	at risk
1	at six
-2	at the
-1	at three
2	at tips
-1	at two
2	at work
2	audience
2	audience certified
-2	august
-1	aunt
-1	aunt$
5	author
4	author owns
3	author's
3	author's own
-2	auto #
2	available
1	available on
-2	average
-2	average increase
-3	away
-2	away from
-2	back
-1	baker$
-1	bakers
-3	bank
-1	bank$
-2	banks
-1	banks charged
-1	banned
-1	barga$
-1	barre$
-3	battery
-3	battery #
5	be
-1	be a
4	be charged
3	be closed
2	be copied
4	be kind
3	be played
1	beans for
-2	bear
-2	bear$
1	became
1	became museums
-2	bed
-1	bed before
-2	bedro$
-2	bedroom
-2	been
1	been changed
2	been edited
2	been successful
-1	been tried
-6	before
2	before breakfast
1	before during
-2	before the
-6	before you
3	beginning
3	beginning of
-1	begins
-1	begonia
-1	being
-2	believed
-2	believed it
-1	bell
-3	bells
-2	bells quietstreets
3	below
2	below and
1	below$
2	bench
2	bench in
-2	benches
-2	benches under
-1	berg until
1	berg$
2	berna$
2	bernama
5	best
1	best beans
1	best climate
2	best reads
1	better
2	better sleep
1	billed
1	billed once
-2	billi$
-2	billion
-2	billion to
4	block$
4	blocked
1	blocker
1	blocker and
-1	blood
-1	blood$
2	blues$
3	bluesky
1	bluesky follow
-2	board
-3	boat
-3	boat$
-3	boats
-2	boats out
-2	books
-3	boot
-3	boot #
1	border
2	bored
2	bored at
-3	both
-1	bought
1	brands
-1	brandt
-2	bread
4	break
5	break$
2	breakfast
-2	breaking links
1	breaking news
-2	breathe
-1	breathe through
-3	bridg$
-3	bridge
3	bridge in
3	brief
2	brief$
-2	brightwell
-2	brightwell foods
-3	bring
-2	bring gloves
2	bring you
-2	bring$
1	browser
-1	brunna
1	buffe$
1	buffering
11	bugle
2	bugle example
2	bugle is
6	bugle$
-1	bugle's
-1	bugle's own
-1	burst
-3	bus
-4	bus routes
2	bus that
-1	business days
-2	but
2	butto$
-2	button museum
1	buy every
-3	buy it
-2	buy one
3	buy something
-1	buy win
-2	buyer
-1	buyer with
2	by a
2	by acpm
1	by ai
1	by anchor
1	by anna
-1	by any
3	by arrangement
-1	by berg
1	by brands
-1	by my
-1	by order
4	by our
-2	by post
2	by side
1	by text
-2	by the
2	by tomas
2	c
2	c #
-4	call
-2	call the
-3	came
-1	campaign
-1	campaign cost
-3	can
-1	can actually
-2	can always
2	can be
2	can hear
-2	can i
2	can leave
-1	can use
-2	can't bear
1	can't see
1	canal
1	canal #
-2	cance$
8	cancel
3	cancel and
2	cancel any
2	cancel anytime
1	cancel when
-2	cancelled
-2	cancelled the
1	cannot
2	cannot be
-2	capital
-2	capital spending
-12	capitals 0
-8	capitals 1
-10	capitals 4
3	capti$
1	caption
-1	car
-2	carav$
-2	caravan
-2	carna
-2	carna dune
-2	carriages
-2	carriages new
-1	carries
1	carry$
2	case you
1	catch up
2	cats
3	cats of
2	centr$
1	centre
2	certified
2	certified by
1	change this
-1	changes
-1	changes in
1	channel
2	chapel in
-2	charg$
-4	charge
-1	charge #
3	charged
4	charged until
1	chari$
1	charity
4	chart
3	chart does
-2	cheaper
-2	cheaper than
-1	cheapest
-1	cheapest plan
2	check
3	check out
1	checked
1	checked by
1	chess
2	chess bench
-2	chief
-2	chief executive
-2	child$
-4	children
2	chirp$
1	chirpwidgets
2	choic$
1	choices
2	choose
2	choose what
-2	church
-2	church storlavelm
-1	city
-3	claimed
-2	claimed range
2	clari$
2	clarity
-1	class$
-2	classes
1	clean up
-2	clearspring
-2	clearspring systems
4	click
1	click accept
1	click on
2	click the
1	click to
2	cliffs
2	cliffs with
1	climate
1	climate stories
-1	clock$
-2	clocks
2	close
2	close the
-2	close to
2	closed
4	closed with
-1	cloud$
-1	clouds
1	coast
2	coast$
1	code$
-5	coffee
-3	coffee #
-1	coffee at
1	cold spring
1	color
3	column
3	column are
3	com
2	com$
-3	come
-1	come the
-2	comme$
3	comment
1	comment please
3	comments
5	comments are
4	commi$
4	commission
3	committed
3	committed to
4	compa$
-1	companies
4	company
-3	company expects
5	company number
1	confidential
1	confidential tip
-2	consultation
-2	consultation with
1	conta$
2	contact
1	conte$
11	content
1	content blocked
2	content from
2	content is
2	content of
2	conti$
4	continue
3	continue reading
1	continues
1	continues below
4	contr$
2	contributors
1	conve$
1	conversation
2	cooki$
1	cookie
8	cookies
1	cookies help
3	cookies so
2	cookies to
2	coole$
-2	cooler nights
2	copie$
4	copied
2	copied without
1	copy
1	copy link
-1	copy the
1	copy url
7	copyright
4	copyright #
-2	copyright law
6	copyright norpress
5	correct
4	correct at
-2	correction an
1	correction was
-4	cost
-1	cost nine
-1	cost ten
-4	costs
-1	costs more
-3	could hear
2	could not
-2	coun
-2	coun$
-3	council
-1	count$
-1	court
-1	court$
-4	courtesy
-4	courtesy of
2	cover and
-1	cover screen
-2	cover your
-5	cowso$
-5	cowsonbank
-2	crack$
-2	cracks
-2	crane
-2	crane dellacrane
2	craving
2	craving a
3	created
2	created with
1	credi$
-3	credit
-3	credit metro
1	credits
-2	cried
-2	cried$
1	crossword
-2	crown$
2	crowns a
1	current time
2	curry
1	curry$
-5	customers
-2	customers chief
-1	customers pointed
-1	cut
1	d
5	daily
1	daily newspapers
2	datal$
2	datalayer
2	date
2	date with
2	date$
-4	day
1	day hiker
2	day's
-3	days
-1	days after
2	days then
-3	days$
1	deals
1	deals page
1	debate in
-1	december
1	delayed
2	delcoherald
2	delcoherald com
6	delivered
5	delivered at
-5	della
-5	della$
-2	dellacrane
-2	dellacrane july
-1	derby
2	desk
1	desk$
1	device
5	dialog
4	dialog window
-5	did
-1	did it
-2	did not
2	digital
2	digital access
2	disclaimer
2	disclaimer the
1	dish
1	dish served
4	display
2	display none
1	do before
-2	do not
6	do you
-5	do$
-2	docto$
-2	doctor
3	document
3	does
3	does not
-1	dogs
2	don't
-1	don't go
3	don't have
-3	don't$
-3	don'ts
1	donat$
1	donation
-2	door
-1	door the
-1	doors
-3	dos
-3	dos and
-1	doubles
-1	doubles farid
-3	down
3	download
4	download the
1	dozen
1	dozen daily
-1	drink
-1	drive
-1	drivers
1	drone embed
-1	drops
-1	drops its
-4	dry
-2	dry land
-1	due
-1	dull
-2	dune
-2	dune fencing
2	duration
2	duration #
1	durian
1	durian theft
1	during and
-2	dying
-2	dying$
2	e
1	e$
-2	each
1	each morning
-2	early
4	earn
2	earn a
2	earn from
-2	ears
-2	ears$
2	eastern
1	eastern tonight
-4	eastmoor
-3	eastmoor gazette
1	eat
2	eat better
3	edited
2	edited for
2	editi$
1	editing
4	edition
3	edition for
2	edito$
1	editor's
4	editors
2	editors choose
-3	eggs
-2	eggs or
-2	eleven
-1	elsie
-1	elsie grant
10	email
2	email a
3	email address
1	email tips
1	email$
3	embed
1	embed$
-1	emergency
2	end
3	end of
2	endorse
2	endorse the
-1	ends$
-3	engin$
-3	engine
-1	enter by
-1	enter you
2	enter your
2	enter$
2	entertainment
2	entertainment newsletter
-2	entry
-2	entry is
4	error
3	error #
4	esc
3	esc key
1	esc$
9	escape
4	escape key
2	escape to
3	escape will
-1	even
2	every
3	every friday
-1	every fruit
3	every saturday
-2	everybody
-1	everyone
-2	everything
-2	everything you
6	examp$
8	example
1	example subject
-2	executive
-2	executive rohan
2	expand
-2	expec$
-1	expect
-5	expected
-4	expected on
-3	expects
2	exper$
2	experts
2	explore
1	explore our
2	external
1	external websites
-2	eyes
-1	eyes and
-1	face
4	facebook
1	facebook and
1	facebook x
-1	failed
-1	fans
1	far away
-1	farid
-1	farid hashim
-4	featu$
1	featured
-4	features
1	fee$
4	feed
4	feed$
2	feel
2	feel younger
1	feeling
1	feeling lucky
-2	fell
2	felt
2	felt so
-2	fencing
-2	fencing #
2	ferry plan
1	ferryman
1	ferryman who
1	ferrymen
1	ferrymen sing
-2	fewer
-2	fewer jars
-2	fifty
-1	fifty seeds
2	fig
2	fig$
-2	file
-2	file picture
1	filed
1	filed under
-2	film
-1	film is
-2	find
-2	fines
-1	fines did
-3	fire
-2	fire$
-1	first
1	first class
1	first edition
-3	first lane
-1	first night
3	first year
-1	first$
-3	fish
-2	fish stalls
-2	fits
-2	fits standard
3	five
1	five minutes
3	five pictures
1	five things
1	flash
1	flash floods
2	flood$
1	floods
-5	flour
-3	flour$
3	fly
3	fly at
2	fm
2	fm$
6	follow
2	follow button
-1	follow the
3	follow us
2	font
1	font size
1	food
-2	foods
-2	foods$
7	for #
-2	for a
2	for by
-1	for children
1	for content
-2	for cracks
-1	for each
-2	for everything
4	for free
1	for full
-3	for gold
-4	for kindness
1	for later
2	for length
1	for members
3	for more
-1	for nine
1	for politics
-2	for races
2	for reading
2	for subscribing
-4	for the
1	for you
-1	forty
-3	forward
-2	forward looking
-2	found
-4	four
5	free
2	free and
-1	free cost
3	free for
-2	free video
3	free$
1	freight
1	freight at
2	frida$
3	frien$
5	friend
-2	friends
2	from a
1	from external
1	from metro
-2	from our
2	from qualifying
1	from rm
1	from wendale
-2	from windows
2	from you
-2	frost
-2	frost is
-1	fruit
-1	fruit$
-2	fuel
-1	fuel costs
3	full
3	full access
1	full screen
-2	full year
1	fulls$
3	fullscreen
2	fullscreen #
3	function
-1	funer$
-1	funeral
-1	further
-3	g
-3	g flour
5	galle$
9	gallery
3	gallery #
2	games
1	games and
1	games$
-3	gate
-2	gate$
-1	gates
-3	gazet$
-3	gazette
3	geese
3	geese fly
4	generated
1	generated by
3	generated from
5	get
1	get #
-1	get a
2	get one
1	get storm
5	get the
-2	get up
-1	get$
-1	gives
-1	glacier
-3	glass
-2	glass$
-1	glove$
-2	gloves
-5	go
-2	go to
2	goes
2	goes on
2	goes out
-2	gold
-2	gold$
2	good acoustics
-2	good$
1	googl$
3	google
2	google play
1	googletag
2	got a
-2	got all
1	grant
1	grant$
-5	green$
-5	greenumbrella
-1	greta
-4	groun$
-4	ground
2	group
2	group$
-1	grows
-1	grows on
-2	guess
-2	guess$
-1	guests
-1	guide anna
1	guide to
-1	guide walked
-6	had
-1	halden
-2	half
-1	hall
-2	hand
-1	hand$
-1	handwriting
-1	handwriting in
5	harbour
1	harbour letter
5	harbour times
2	harla$
2	harland
-2	harvest
-1	harvest without
-3	has
2	has a
2	has all
-3	has none
2	has taught
-1	hashim
-1	hashim and
-1	hat
-1	have
3	have a
4	have an
-3	have been
2	have no
3	have one
3	have questions
1	have switched
-11	he
-1	he said
-1	he shared
-2	he shouted
1	headl$
2	headline
1	headline may
2	headlines
-2	healt$
-2	health
-1	heap
-1	heap$
2	hear
2	hear from
-2	hear our
2	hear radio
2	hear the
-1	heart$
-2	heat
-2	heat$
2	height
2	height #
-1	held by
1	held over
6	help
2	help centre
3	help of
1	help us
1	help$
2	helpf$
2	helpful
-5	her
-1	her funeral
-4	heral$
-4	herald
6	here
-1	here every
1	here if
2	here may
1	here to
5	here$
3	hide
-2	higher
-2	higher prices
1	highlights
1	highlights from
1	hiker
1	hiker should
-5	him
-3	him$
-5	his
-1	history
-1	history was
2	hits
2	hits the
-2	hold
-1	holli$
-1	holm
-3	holt
-3	holt$
-2	home
-1	homes
-1	homes with
-3	homew$
-3	homework
2	hooked
2	hooked on
-1	hot ones
-3	hour
-1	hour of
-3	hours
-2	hours$
1	house price
1	house that
3	house with
-5	house$
1	how
2	how a
-2	how ash
2	how to
2	https
2	hub
1	hub with
1	hub$
-2	hundred
2	hurry
2	hurry$
-4	i
-2	i get
-3	ian
-3	ian sculthorpe
1	id
-4	ida
-3	ida holt
-1	if you
-2	image
1	image #
-3	image alm
-3	image credit
-3	image source
7	image$
3	images
-5	in #
1	in action
-1	in an
-1	in blood
2	in case
4	in five
-1	in homes
-2	in june
-2	in march
-2	in may
5	in norland
3	in our
1	in partnership
-1	in september
-2	in sight
-2	in the
1	in this
-1	in three
2	in to
2	in velm
5	in your
8	in$
3	inbox
2	inbox every
-4	inclu$
-4	includes
-2	increase
-2	increase as
2	independent
2	independent journalism
-3	indoors
-2	indoors and
-1	ines
-1	ines roda
2	infor$
1	information
-3	inishlacken
-3	inishlacken pier
1	insta$
5	instagram
1	instagram and
2	instagram content
3	intel$
3	intelligence
2	interview
2	interview has
-2	into
2	invalid
2	invalid email
-1	investors
-2	is
2	is a
1	is also
2	is blocked
-2	is dying
-4	is expected
2	is for
-3	is free
2	is from
2	is in
3	is loading
-2	is made
2	is needed
4	is not
2	is now
-1	is old
2	is out
2	is part
-1	is pleased
-1	is raising
-1	is read
3	is supported
-1	is the
-1	is to
1	is wrong
1	islan$
-1	island
2	islands
-3	it
-2	it before
4	it can
1	it click
-1	it does
-1	it has
3	it in
3	it on
5	it only
-1	it rained
-2	it read
-2	it was
-1	it will
3	it with
2	it's free
-1	it's to
-2	its
-1	its cheapest
2	its contributors
1	its headline
1	its lowest
-2	jars
-2	jars higher
-3	jeanne
-3	jeanne morel
-1	jessamy
-1	jessamy orth
7	join
4	join #
2	join the
-1	join us
4	journ$
3	journalism
1	journalist
2	journalists
2	journalists are
-2	judge
-4	july
-4	july #
1	jump
1	jump to
-4	june
-5	june #
1	june$
-1	jury
-1	jury$
-1	justice
-1	justice was
3	keep cookies
-2	keep it
-1	keep mobile
3	keep reading
-2	keep the
1	keep up
-1	kelp
-1	kept
2	kestr$
-1	kestrel drops
2	kestrel's
2	kestrel's journalists
-2	key
-4	key features
-4	key specifications
3	key to
3	key$
-1	kilog$
-1	kilograms
-2	kilom$
-2	kilometres
2	kind
2	kind$
-4	kindn$
-4	kindness
-1	kitchens
-1	kitchens never
-2	km
-2	km$
-3	kmph
-3	kmph #
-2	knees can't
1	knitt$
2	knitted
1	know
2	know about
-3	know the
3	know$
-1	knows
-3	kwh
-3	kwh$
-1	label
-4	lake
1	lake example
-3	lake is
-1	lake won
-1	lake$
2	lane
3	lane media
-3	lane reopens
2	lane riverton
-1	languages
3	lante$
-1	lantern
-4	lantern post
1	lark sounds
-1	last
1	last updated
-1	last year
-1	lasts
-1	lasts up
1	later
2	later$
5	latest
1	latest episode
1	latest headlines
2	latest news
-1	laugh$
-1	laughed
-3	law
-1	law is
6	leave
2	leave at
-2	leave by
4	leave it
-2	leave the
2	leave whenever
2	leave$
-1	leaves
-1	leaves the
-2	led
-1	led us
3	ledger
3	ledger is
2	ledger's
2	ledger's weekend
-5	leeks
-5	leeks$
3	left$
1	lends
2	lends out
2	length
6	length 0
2	length 1
-3	length 10
-2	length 11
-3	length 2
-3	length 3
-4	length 4
-6	length 5
-10	length 6
-6	length 7
-7	length 8
-4	length 9
2	length and
1	less$
2	let
3	let us
-2	lette$
-1	letter ends
1	letter goes
-3	letters
1	letters bugle
-2	licensed
-2	licensed nurse
-2	light
4	like
-3	like silence
-1	like to
1	like what
5	like$
-2	liked
-2	liked$
-1	lim su
1	limit
-1	lines
5	link
1	link and
2	link copied
2	link$
1	linkedin
3	links
1	links the
-2	links with
3	list
4	list #
2	listed
2	listed here
2	listen
-1	listen for
1	listen on
2	listen to
-1	listeners
-1	listeners sent
-3	litre$
-4	litres
5	live
2	live market
1	live updates
2	live$
6	load
1	load open
1	load the
2	load$
2	loade$
3	loaded
7	loadi$
9	loading
2	loads
2	loads$
5	log
5	log in
-3	long
-3	long wait
-1	longer
-2	look
-5	looking
-3	looking for
-2	looking statements
-2	lose
-1	lose letters
-1	lost
2	love
2	love to
1	lowest since
1	ltd
1	ltd no
1	lucky
1	lucky$
-2	lun
-2	lun$
-2	m
-1	m$
3	machine
3	machine translated
-1	made
-2	made of
1	made on
2	mail
-2	mailboat
-2	mailboat june
3	mailto
5	manage
3	manage them
1	manage your
-2	many
4	map
2	map not
1	map was
-3	march
-2	march$
1	margin
2	margin #
-3	market
-4	market herald
2	market updates
2	markets
2	markets #
-3	markt
-3	markt$
2	match
2	match$
-1	matte$
-2	matter
1	max
2	max width
-2	may also
2	may be
-1	may come
2	may earn
2	may get
1	may have
2	may pay
2	may receive
1	may write
-4	may$
1	maybe
1	maybe no
2	mayor resigns
-1	me by
2	me the
5	media
3	media #
2	media$
4	member
3	member of
-2	members
-1	members can
1	members only
-2	members pay
2	members read
-2	men's
-2	men's singles
2	message
1	message free
-2	met
-1	met in
-2	metre$
-3	metres
-3	metro arts
2	metro kestrel's
1	mid
-1	midnight
1	might
2	mill
2	mill lane
-1	millers
-3	milli$
-5	million
-1	million crowns
3	min
1	min$
-2	mind
-2	mind your
-1	miners
-1	miners cried
-2	minister
-1	minister warned
2	mins
2	mins$
4	minut$
5	minute
-3	minutes
3	miss
2	miss a
-3	misse$
2	missed
2	missed it
3	missed the
1	misspelled
1	misspelled a
1	mista$
2	mistake
-1	mixed
-1	mixed doubles
-1	mobile phones
1	modal
1	modal window
4	moder$
5	moderated
1	moderated be
-3	monda$
-4	monday
5	month
1	month billed
3	month$
4	months for
-3	months in
-2	mood
-2	mood good
5	more
2	more and
2	more from
-2	more frost
-3	more homework
1	more less
-2	more snow
1	more than
2	more the
3	more$
-3	morel
-3	morel npa
-2	most
-1	most at
-1	most of
2	most popular
-1	most show
-3	moths
-3	moths matter
-2	mouth
-2	mouth$
1	movin$
1	moving
2	murder
2	murder mysteries
-3	museum
1	museums
1	music
1	music$
-2	must
2	mute
1	mute$
1	muted$
-1	my aunt
1	my personal
2	myste$
2	mysteries
-2	nadirah
-2	nadirah osman
1	name down
-3	named
-1	named three
-2	names
-1	names right
-1	names were
-2	near
-1	nearly
-7	need
-3	need a
2	need help
-5	need$
1	needed
2	needed all
-3	neighbours
-2	neighbours believed
-1	never do
1	never learned
2	never miss
1	never paid
1	new crossword
-1	new members
1	new play
3	new podcast
-2	new prices
2	new to
2	new videos
2	new window
-5	new$
10	news
2	news and
2	news app
2	news before
2	news break
2	newsd$
2	newsdesk
7	newsl$
10	newsletter
2	newsletter is
4	newsp$
2	newspaper
1	newspapers
2	newsroom
2	newsroom at
2	next pictures
-5	next steps
3	next the
2	next up
-3	next$
-2	night
-3	nights
-2	nights in
-6	nine
2	nine cliffs
-1	nine days
-1	nine hours
-1	nine million
-2	no
2	no #
-1	no anvils
-4	no more
2	no part
-1	no pumpkin
1	no reproduction
2	no say
-2	no sledges
-2	no slings
3	no stairs
35	no stop
-2	no wheels
-5	nobody
-2	nobody got
-2	none
-2	none$
-2	noon
-2	noon$
3	norla$
4	norland
-5	norland archive
2	norland does
2	norland no
1	norland tourism
-3	norpr$
6	norpress #
-3	norpress ida
-1	north
-2	north$
-6	northgate
-2	northgatepolice
-2	northgatepolice april
9	northmedia
3	northmedia group
1	northmedia ltd
4	not allowed
1	not available
3	not be
2	not endorse
-1	not everybody
-1	not for
3	not load
2	not loaded
-2	not on
2	not responsible
1	not sell
2	not showing
-3	not slippers
3	not those
-1	not work
-1	not your
-2	not$
-4	nothing
-1	notic$
2	notice
3	notice a
-2	noticed
2	notifications
1	novam$
1	novamobile
4	now
1	now and
2	now on
-2	now she
5	now$
-3	npa
-3	npa$
1	number
3	number #
-2	number on
-2	nurse
-2	nurse$
-2	octob$
-2	october
4	of #
-1	of any
3	of artificial
-1	of clocks
3	of dialog
1	of eastern
-1	of history
1	of its
2	of moving
2	of northmedia
2	of our
1	of player
4	of publication
-2	of seven
-4	of tamm
4	of this
-1	of up
4	off
1	off optional
3	off your
2	off$
-2	offered
2	office #
-1	offices
-1	offices lose
-1	official named
1	official trailer
-1	oil
2	ojd
2	ojd$
-1	ojeda
-1	ojeda$
-1	old
3	old bridge
-2	old carriages
-1	old$
-2	older
-1	older people
2	on #
3	on bluesky
1	on canal
-2	on dry
2	on facebook
2	on google
2	on how
2	on in
2	on instagram
1	on lark
1	on may
-3	on monday
2	on murder
-1	on rails
-2	on saturday
-2	on sunday
-1	on sundays
3	on telegram
-4	on the
-1	on them
-3	on tuesday
2	on under
1	on whatsapp
2	on x
2	on your
-3	on$
-2	once
1	once a
-5	one
3	one article
2	one email
-2	one$
-4	ones
-4	ones$
1	online access
5	only
1	only its
5	only takes
2	only what
1	only$
3	open
8	open it
3	opinions
3	opinions in
1	optional
1	optional cookies
-2	or #
3	or manage
1	order
-1	order of
3	order the
-2	orla's
-2	orla's church
-1	orth
-2	osman
-2	osman$
-1	osterby
16	our
2	our #
3	our app
-2	our boats
-4	our bridge
-2	our customers
1	our deals
2	our desk
4	our editors
2	our experts
1	our free
1	our harbour
2	our help
1	our house
-2	our knees
-3	our lake
1	our letter
-1	our names
-2	our neighbours
1	our new
1	our newsdesk
-2	our own
1	our puzzles
1	our reviewers
1	our reviews
-1	our town
1	our travel
-3	our valley
3	our weekly
-2	our window
1	out at
2	out every
-2	out he
-1	out of
2	out our
2	out tools
-2	outlook
-2	outlook for
1	over durian
-1	own
3	own and
-2	own bells
-1	own parent
-2	owner
4	owns
4	owns shares
-1	p m
2	padding
1	padding #
5	page
1	page again
1	page has
4	page$
-2	paid #
2	pantry
2	pantry watch
-2	paper
-1	paper with
-1	parent
-1	parent the
-1	parents
-3	parish
-3	parish council
2	park has
-5	parki$
-5	parking
5	part
2	part may
5	part of
-2	part$
1	partners
1	partnership
1	partnership with
2	party
-3	passengers
-2	past
-2	past takes
-1	patie$
-2	patience
-1	patients
3	pause
2	pause unmute
2	pause$
1	paused
-2	pay
-2	pay #
3	pay us
-3	pentland
-3	pentland seaweeds
-1	peopl$
-6	people
-1	people most
-1	perce$
-4	percent
-2	percent recycled
3	permission
-2	permit
1	personal
1	personal information
-2	phone out
1	phone$
-1	phones
-1	phones and
-16	photo
6	photo #
-2	photo auto
-10	photo by
-1	photo elsie
6	photo gallery
-1	photo hearthgrain
-1	photo ines
-1	photo ruben
2	photograph
2	photograph unavailable
1	photos
-2	pic
-3	pic skeid
1	pic twitter
4	pictu$
-4	picture
1	picture #
-2	picture anselm
-3	picture ian
2	picture loads
2	picture not
-3	picture pentland
-2	picture tomáš
2	pictures
-3	pier
-3	pier #
1	pin
1	pits
1	pits that
-3	place
-1	place$
2	placeholder
2	placeholder while
-1	places
-1	plan
1	plan delayed
-1	plan in
-1	plann$
-2	planned
2	planning
2	planning a
1	plans
3	plans start
6	play
1	play hub
2	play now
1	play our
2	play$
2	playback
4	playe$
-1	played at
8	player
3	player is
1	player window
1	playi$
3	playing
2	playing in
-2	pleas$
9	please
2	please re
1	please sign
3	please try
4	please wait
-2	pleased
3	pm
3	pm$
5	podca$
4	podcast
-1	pointed
1	polic$
-4	police
-2	police northgatepolice
1	policy
2	politics
1	politics now
2	popul$
2	popular
2	popup
2	popup of
-2	port
3	post shared
-2	post was
-3	post$
-3	power
-1	power and
-2	power banks
1	preferences
1	preferred
1	preferred source
2	premium
1	premium #
-1	premium fuel
2	premium members
1	presented by
6	press
3	press council
2	press escape
2	press tab
-2	press the
1	press$
1	previous
1	previous next
-1	price
-2	price of
1	price tool
-5	price$
-2	prices
4	prices were
-1	print this
1	print$
3	printed
3	printed in
2	priva$
3	privacy
1	product that
1	promo
2	promo$
4	publi$
4	publication
3	published
3	published by
1	publisher
1	publisher may
-1	pumpkin
-1	pumpkin above
-2	pupils
2	purch$
2	purchases
2	push
1	put your
-2	puts
-2	puts us
2	puzzl$
2	puzzle
2	puzzles
1	puzzles games
1	puzzles page
4	px
1	qr
1	qr code
2	quake
2	quake was
2	qualifying
2	qualifying purchases
1	queen
1	queen travels
2	quest$
2	question
2	questions
-2	questions right
-2	queues
-2	queues of
-2	quieter
-2	quieter engine
-3	quietstreets
-2	quietstreets st
-3	quint's
-3	quint's long
3	quiz
2	quiz is
-14	quoted
-1	r
-2	races
-2	races that
2	radio
4	radio vesta
2	rail
1	rail freight
2	rails sails
-1	rails$
-2	railway
-1	railway is
-1	rain
-1	raine$
-1	rained
-1	raising
-1	raising prices
-2	range
-2	range #
-2	rates
-2	rates$
1	rather
2	rather read
2	re
2	re enter
3	reach
4	reach the
10	read
3	read more
4	read next
2	read on
2	read our
-2	read stop
-1	read those
1	read what
3	read without
4	reade$
5	readers
5	readi$
10	reading
3	reading for
3	reads
2	reads newsletter
2	reads$
2	ready
1	ready for
2	receive
2	receive a
2	recip$
2	recipe
2	recipes
1	recommend
3	recommended
1	recommended ten
-2	recycled
-2	recycled steel
1	reel report
1	refer$
1	references
-2	refun$
-3	refund
2	register
3	register for
-1	register offices
4	registered
2	registered in
2	registered office
1	relat$
5	related
2	related the
3	remaining
-3	remains
-1	removed
-1	removed by
-4	renalcheck
-4	renalcheck includes
-3	reope$
-3	reopens
-2	replied
-1	replied share
2	reply
1	reply$
4	report
1	report is
2	report was
-2	reported
-2	reporters
5	reporting
5	reporting by
2	repost
6	reproduction
4	reproduction is
1	reproduction without
-3	rescu$
-3	rescue
1	research station
4	reser$
5	reserved
2	resigns
2	respect
2	respect your
2	responsible
2	responsible for
2	rest
1	rest$
-2	results
-1	results within
3	retailers
2	retailers listed
1	reute$
1	reuters
-2	revenue
-2	revenue of
1	reviewers
1	reviewers buy
1	reviews
1	reviews are
2	rfi
1	rfi is
-3	right
-2	right this
-1	right$
5	rights
5	rights reserved
-2	risk
-1	risk$
-2	river
1	riverton
-1	roda
-1	roda$
-2	rohan
-2	rohan vaidya
-3	roof
-2	roof is
-3	rook
-2	rook$
-6	room
-1	room of
-4	room$
-2	rose
-1	rose by
-1	round
-4	route$
-4	routes
-4	ruben
-1	ruben ojeda
-3	ruben tak
-1	rules
1	s$
-1	sacks
-10	said
-2	said the
-5	said$
2	sails
2	sails media
1	sale
1	sale$
-2	salt
-4	same
-2	same time
-2	sample
-1	sample of
2	satur$
-5	save our
1	save share
2	save$
-3	saw
-2	saw the
-1	say
-7	says
-3	says$
2	schoo$
1	scree$
-1	screen you
1	script
2	scroll
1	scroll down
2	scroll to
-3	scult$
-3	sculthorpe
-3	sea
-1	seats
-1	seats$
-3	seawe$
-3	seaweeds
-1	second
5	see
3	see also
2	see it
2	see our
2	see the
-3	see us
-2	seed
-1	seed$
-1	seeds
-1	seeds of
1	sell my
4	send
-1	send no
4	send you
-3	sent
-1	sent radio
3	separate
3	separate tab
-3	septe$
-4	september
-1	september #
-2	serve
-2	serve warm
1	served
1	served newsletter
-1	services
-1	set
2	setti$
4	settings
2	settings to
-6	seven
-2	seven kilometres
-2	seven months
5	share
4	share it
2	share of
-2	share that
-2	share the
2	shared by
-1	shared this
3	shares
4	shares in
-9	she
-3	she asked
-2	she replied
-2	sheep
-1	sheep on
-2	sheet
-1	sheet$
-2	sheets
-3	shoes
-3	shoes not
-1	shop
-3	short
-4	short straw
-4	should
1	should carry
-4	should you
-2	shout$
-2	shouted
2	show
-1	show clouds
2	show me
1	show this
-2	show$
2	showing
-2	shows
2	side by
-1	side door
-1	side of
2	side$
-5	sigge
-5	sigge$
-2	sight
-2	sight$
3	sign
4	sign in
-1	sign on
-1	sign read
5	sign up
-1	sign$
-3	signs
-3	signs$
-3	silen$
-4	silence
-1	silence we
-1	silvan
-3	since
-1	since #
1	sing the
-4	singles
-2	singles nadirah
-2	singles tan
2	sings
2	sings on
-3	sit
5	site
3	site works
1	site$
1	six each
-2	size
-3	size$
-1	skarvik
-3	skeid
-3	skeid rescue
1	skip
-2	sky before
2	sky vale
-1	slag
-1	slag heap
-2	sledges
-2	sledges no
2	sleep more
2	slide$
2	slider
-2	sling$
-2	slings
-3	slipp$
-3	slippers
-1	slowly
-1	small
2	small commission
1	small fee
-2	small ones
1	smallest
2	smallest chapel
-1	smells
-2	snow
-2	snow is
1	so
3	so that
-1	soft
-1	soft water
-4	softer
-4	softer ground
-2	sold
-2	some
-1	somebody
2	something
3	something we
1	something went
-1	son
-1	son was
1	song of
2	soprano
2	soprano sings
3	sounds
1	sounds and
2	sounds side
-1	soup
3	sourc$
-3	source wrenby
-4	speci$
-4	specifications
-2	spending
-2	spending of
2	sponsored
2	sport
2	sport$
2	spotted
2	spotted a
-1	square
1	src
-3	st
-2	st orla's
3	stair$
3	stairs
-2	stalls
-2	stalls on
-2	stand
-2	stand still
-2	standard
-2	standard taps
-3	start
1	start at
-4	start here
1	starts clean
-1	state
-3	state$
-3	statements
2	stati$
-2	stay
-2	stay indoors
2	stay up
-2	steel
-2	steel$
-3	step
-2	step$
-5	steps
-5	steps$
2	still have
-2	still$
-2	stone
-1	stone$
-4	stop
-3	stop$
-2	stops
-2	stops an
2	store
1	store and
4	stori$
6	stories
-2	storlavelm
-2	storlavelm june
2	storm
1	storm alerts
2	storm hits
7	story
1	story gave
-2	story the
2	story updated
-1	story was
4	story$
3	straits
3	straits lantern
-5	straw
-4	straw$
1	stream
-2	street
1	stress
1	strik$
-1	su
-1	su ann
3	subject
1	subject why
1	submi$
1	submit
6	subsc$
12	subscribe
-1	subscribe buy
3	subscribe for
2	subscribe from
2	subscribe now
4	subscribe to
1	subscriber
-7	subscribers
-2	subscribers paid
-5	subscribers wanted
2	subscribing
3	subscription
2	subscription has
3	subtitles
3	subtitles off
2	succe$
2	successful
1	suggested
1	suggested five
-1	summary justice
1	summary was
-2	summer
-3	sunda$
-3	sunday
-1	sundays
5	support
2	support independent
1	support radio
3	supported
3	supported by
2	sure
2	sure to
-2	swim
-2	swim$
-1	swing
-1	swing$
2	switched
1	switched off
2	syndicated
2	syndicated feed
-2	syste$
-2	systems
6	tab
2	tab to
4	tab$
2	tags
2	tags$
-3	tak
-3	tak norpress
2	takes
5	takes a
-2	takes time
-4	tamm
-4	tamm pictures
-2	tan
-2	tan wei
1	tap to
-2	taps
-2	taps without
-2	tarrant
-2	tarrant health
2	taught
2	taught more
-1	teacher
2	tech
2	tech brief
3	teleg$
3	telegram
2	ten best
1	ten pits
-2	ten questions
-1	ten$
5	terms
3	terms apply
1	terms of
-1	tess
1	test our
-2	tested
8	text
2	text goes
1	text message
3	text$
-4	than
-1	than #
2	thank
2	thank you
-4	that
1	that became
-1	that has
-2	that is
2	that lends
-1	that nobody
-2	that our
1	that we
-2	that with
-5	the
3	the agency
1	the all
1	the apple
-1	the askerby
2	the associated
5	the author
3	the author's
-2	the average
-1	the bakers
-2	the bedroom
2	the best
-1	the bridge
9	the bugle
-1	the bugle's
1	the bus
-2	the button
-1	the case
3	the cats
3	the chart
3	the coast
2	the comments
4	the content
1	the conversation
-3	the council
-1	the court
2	the day's
-1	the days
1	the dish
2	the entertainment
3	the esc
4	the escape
1	the ferryman
1	the ferrymen
-1	the film
-2	the fire
-1	the first
2	the follow
1	the gallery
-1	the handwriting
4	the harbour
-2	the heat
3	the help
-1	the hour
4	the house
-1	the island
2	the islands
-1	the jury
-2	the lake
1	the lamp
2	the land
-1	the last
5	the latest
3	the ledger
2	the ledger's
-3	the letter
1	the man
2	the markets
2	the match
-1	the miners
-2	the minister
-1	the names
-2	the new
-1	the newsletter
2	the newsroom
1	the next
3	the northmedia
1	the old
3	the opinions
2	the page
-2	the paper
-2	the past
-2	the phone
4	the picture
2	the player
3	the press
-2	the price
1	the publisher
2	the quake
1	the queen
-2	the railway
2	the rest
2	the retailers
-2	the river
-2	the roof
-2	the room
1	the ropes
2	the sale
-4	the same
2	the school
-2	the sea
-2	the show
-2	the side
-2	the sign
-3	the signs
-2	the silence
3	the site
-3	the size
-1	the sky
-1	the slag
1	the smallest
1	the song
2	the story
2	the strike
1	the subject
2	the tech
2	the ten
2	the text
-1	the third
4	the time
-1	the toll
-1	the treaty
1	the twelve
2	the two
-2	the umbrella
-1	the unions
2	the valley's
-2	the van
6	the video
-1	the view
2	the views
2	the volume
1	the week
4	the weekend
2	the window
-2	the wolf
1	the wrong
1	theft
1	theft at
-4	their
-3	them
2	them to
3	then #
-3	there
1	these
1	these links
-8	they
-1	they do
-1	they wrote
1	things
1	things every
4	think
3	think$
2	thinking
2	thinking of
2	third party
-1	thirty
-2	thirty benches
1	thirty days
9	this
2	this ad
3	this article
-1	this coast
3	this column
-1	this film
2	this interview
2	this is
-1	this may
3	this newspaper
-2	this puts
3	this report
-1	this shown
2	this site
3	this text
1	this to
-1	this valley
2	this video
-3	this week
-2	this year
-2	this$
-1	thorn
-1	thorne
3	those of
-1	those too
-2	those who
-6	three
-1	three aims
5	three articles
-1	three business
1	three held
-1	three ways
-2	three$
1	through these
-1	through your
-1	throw
-1	thumb
-2	thurs$
-2	thursday
1	tick
1	tick here
-1	ticke$
-1	ticket
-2	tickets
1	tikto$
2	tiktok
5	time
2	time #
-2	time also
4	time of
5	time$
5	times
2	times has
2	times is
3	tip
2	tip$
4	tips
2	tips delcoherald
1	tips lake
-1	tired
-1	tired$
2	to
-6	to #
-4	to a
3	to accuracy
-4	to be
-1	to bed
-2	to bring
2	to click
2	to comment
3	to continue
2	to date
1	to do
2	to eat
-2	to enter
-1	to fifty
1	to first
1	to go
2	to hear
1	to highlights
1	to know
4	to leave
1	to letters
1	to more
1	to radio
1	to reach
2	to read
6	to see
1	to swim
-2	to the
4	to view
2	to water
2	to you
-1	to$
-7	told
-2	told reporters
-1	told to
2	tomas
2	tomas weil
-2	tomáš
-2	tomáš veil
-3	too
-1	too and
-1	too many
-5	took
-3	took part
1	tool
1	tool$
3	top
1	top stories
2	topic$
2	topics
-2	torch
-1	torch that
1	touri$
1	tourism
-2	town
-1	town will
2	track
2	track live
2	trade
3	trade lane
2	trailer
1	trailer for
-2	train$
-4	trainer's
-4	trainer's room
-1	trains
2	translated
3	translated this
1	travel
1	travel hub
1	travels
1	travels first
-1	treaty
2	trial
3	trial month
-2	tried
-1	tried this
2	trip
2	trip$
-1	trust
-1	trust$
6	try
3	try again
1	try one
1	try the
-2	tuesd$
-3	tuesday
1	tune
1	tune in
1	turn
1	turn off
-1	turned
2	tweet
1	twelve best
-1	twice
2	twitt$
3	twitter
1	twitter com
-7	two
-1	two rates
-1	two seats
2	two sounds
-1	two$
-1	type on
1	typho$
1	typhoon
3	typo
2	typo let
1	typo$
-3	umbrella
-2	umbrella cellar
3	unava$
3	unavailable
-2	under
-1	under every
-2	under glass
2	under the
-2	unions
-1	unions get
2	unlimited
1	unlimited online
4	unlock
3	unlock #
2	unmut$
3	unmute
2	unmute fullscreen
3	unsubscribe
3	unsubscribe at
-2	until
-1	until #
4	until june
-2	until may
-1	until october
-2	up
1	up after
-3	up at
2	up below
1	up here
-3	up next
2	up with
1	up$
2	updat$
3	updated
2	updated at
4	updates
3	updates here
1	url
1	url$
6	us
3	us a
2	us about
-2	us close
-1	us down
4	us know
-2	us now
3	us on
-3	us the
1	us there
-3	us$
3	use
-1	use it
1	use our
3	use the
-2	vaidya
-2	vaidya told
1	vale
1	vale is
-3	valley
-3	valley has
-1	valley you
2	valley's
2	valley's news
-2	van
-2	van$
3	var
-1	vault
-2	veil
-2	veil norpress
2	velm park
2	version
4	vesta
-1	vesta #
1	vesta at
-2	vesta cancelled
4	vesta is
2	vesta on
1	vesta with
9	video
1	video above
-2	video consultation
3	video could
2	video player
2	video$
3	videos
2	videos every
5	view
4	view it
-2	viewers
-2	viewers do
2	views
2	views of
1	village starts
2	visit our
-1	voice
-1	voice$
2	volume
2	volume slider
-2	vote
-2	wagon
-3	wait
-1	wait nine
-1	wait until
-5	wake
-1	wake at
-3	wake him
-2	walked
-1	walked for
-2	wall
2	want
-4	want a
2	want more
3	want the
2	want to
-5	wante$
-6	wanted
-2	wants
-2	warm
-2	warm$
-1	warne$
-2	warned
-6	was
-1	was abolished
2	was felt
3	was generated
-1	was held
-1	was here
1	was knitted
3	was made
-1	was played
-1	was removed
2	was this
-1	was told
6	watch
-2	watch for
1	watch how
1	watch official
2	watch the
-2	watch us
1	watch$
-3	water
2	water cooler
-1	ways
-1	ways$
2	we
2	we are
1	we bring
-2	we could
2	we cover
-1	we did
2	we earn
3	we keep
-2	we liked
4	we may
-3	we missed
-1	we read
1	we recommend
2	we respect
-2	we saw
-2	we sign
1	we test
-1	we tested
1	we will
2	we'd
2	we'd love
2	we'll send
2	websi$
2	websites
-1	wedge
-1	wedge under
-2	wedne$
-3	wednesday
3	week
3	week$
6	weekend
3	weekend edition
2	weekend for
2	weekend reads
3	weekly
3	weekly quiz
-2	wei
-2	wei lun
2	weil
2	weil$
-1	well
1	wendale on
-1	went
1	went wrong
-7	were
4	were correct
-1	were not
-1	wet
-7	what
-1	what changes
6	what do
-1	what grows
2	what is
-3	what remains
-2	what the
2	what to
-2	what viewers
-2	what we
-3	what works
-5	what's
-5	what's new
3	whatsapp
-2	wheels
-2	wheels no
1	when you
3	whenever
3	whenever you
-2	where
1	while
2	while the
-1	white
-1	white won
-5	who
-1	who is
2	who never
-2	who took
-2	whoever
-1	whole class
-4	why
-1	why fines
3	why geese
-3	why moths
3	why the
-1	why they
-1	why you
-4	why$
2	width
1	width #
1	width$
-9	will
-4	will be
3	will cancel
-1	will charge
2	will send
-2	win
-1	win and
-2	wind
-2	wind$
7	windo$
9	window
-2	window we
-2	windows
-1	wine
-1	winner
-2	wins
-2	wins$
-1	with #
-1	with a
2	with good
3	with no
1	with norland
-1	with patience
1	with puzzles
-1	with soft
6	with the
1	with this
-4	with your
-3	within
-1	within a
-1	within three
-1	without a
2	without ads
2	without leave
2	without permission
-1	without seed
-2	without tools
-1	without trains
-2	wolf
-2	wolf wins
-2	women's
-2	women's singles
-4	won
-1	won two
-1	won$
1	won't
4	won't be
-3	won't see
2	wool fig
-2	wool in
-1	works
-4	would
-3	wrenby
-3	wrenby parish
2	write
2	write to
-1	written
-1	written in
3	wrong
1	wrong date
1	wrong please
-4	wrote
-2	wrote$
6	x
1	x and
4	x$
-1	yard
-1	yard without
-3	year
-1	year$
-4	years
-3	years$
-3	yes and
1	yes maybe
3	yes no
-3	yes$
1	yonha$
5	you
2	you accept
1	you agree
-1	you buy
-1	you can
1	you click
2	you for
4	you have
-1	you if
-1	you let
4	you like
-2	you may
1	you might
2	you missed
-7	you need
1	you on
-1	you see
-1	you sign
5	you the
4	you think
-1	you wait
-1	you wake
1	you want
1	you won't
3	you$
1	you'll
2	you'll get
2	young$
2	younger
8	your
2	your address
1	your blocker
1	your browser
1	your device
-2	your ears
1	your email
3	your first
-2	your friends
-1	your hand
3	your inbox
-1	your mouth
1	your phone
2	your privacy
2	your settings
-1	your son
-2	your step
3	your subscription
-1	your voice
1	youtube
3	~abc
-1	~aboli
-5	~about
-2	~above
10	~accep
6	~acces
4	~accou
3	~accur
2	~acous
2	~acpm
1	~actio
-1	~actua
8	~ad
2	~add
2	~addit
5	~addre
2	~ads
2	~adslo
5	~adver
2	~advic
-1	~advis
-3	~after
4	~agenc
3	~ai
-1	~aims
-2	~alder
2	~alert
3	~all
5	~allow
-3	~alm
-2	~along
4	~alrea
5	~also
-2	~alway
2	~amazo
-1	~an
-5	~and
-1	~ann
-1	~anoth
-2	~ansel
-2	~anvil
2	~anyti
11	~app
-1	~appli
3	~apply
-3	~april
-5	~archi
-2	~are
3	~arran
-2	~arriv
15	~artic
3	~artif
-3	~arts
-2	~as
-2	~ash
-9	~asked
-1	~asker
-2	~asks
2	~assoc
2	~audie
-2	~augus
-1	~aunt
7	~autho
2	~avail
-2	~avera
-3	~away
-2	~back
-2	~baker
-3	~bank
-2	~banks
-2	~banne
-1	~barre
-4	~batte
5	~be
-2	~bear
1	~becam
-2	~bed
-2	~bedro
-2	~been
-6	~befor
-1	~begon
-1	~being
-2	~belie
-1	~bell
-3	~bells
3	~below
2	~berna
5	~best
1	~bette
1	~bille
-2	~billi
6	~block
-1	~blood
3	~blues
-3	~board
-3	~boat
-3	~boats
-2	~books
-3	~boot
1	~borde
2	~bored
-3	~both
-1	~bough
-2	~bread
5	~break
-2	~breat
-3	~bridg
3	~brief
-2	~brigh
-3	~bring
1	~brows
-1	~brunn
1	~buffe
9	~bugle
-1	~burst
-3	~bus
-2	~but
-1	~butto
-2	~buyer
2	~c
-4	~call
-3	~came
-1	~campa
-3	~can
1	~canal
5	~cance
1	~canno
-2	~capit
2	~capti
-1	~car
-2	~carav
-2	~carna
-4	~carri
2	~cats
-1	~cella
1	~centr
2	~certi
1	~chann
-1	~charg
1	~chari
4	~chart
-3	~cheap
3	~check
1	~chess
-2	~chief
-4	~child
2	~chirp
2	~choic
2	~choos
-2	~churc
-1	~city
-4	~claim
2	~clari
-1	~class
-3	~clear
-1	~clerk
5	~click
2	~cliff
1	~clima
-2	~clock
5	~close
-1	~cloth
-1	~cloud
1	~coast
-5	~coffe
1	~color
3	~colum
3	~com
-3	~come
5	~comme
6	~commi
2	~compa
1	~confi
-2	~consu
2	~conta
11	~conte
5	~conti
3	~contr
1	~conve
9	~cooki
4	~copie
1	~copy
7	~copyr
5	~corre
-4	~cost
-4	~costs
-2	~coun
-3	~counc
-2	~count
-5	~court
-5	~cowso
-3	~crack
-2	~crane
2	~cravi
4	~creat
-2	~credi
-2	~cried
1	~curre
2	~curry
-5	~custo
-1	~cut
1	~d
5	~daily
2	~datal
2	~date
-4	~day
2	~day's
-3	~days
1	~deals
-1	~decem
1	~delay
2	~delco
5	~deliv
-7	~della
-1	~derby
2	~desk
1	~devic
5	~dialo
-5	~did
2	~digit
2	~discl
1	~dish
4	~displ
-3	~docto
3	~docum
3	~does
-1	~dogs
2	~donat
-2	~door
-1	~doors
-3	~dos
-3	~doubl
-3	~down
3	~downl
1	~dozen
-1	~drink
-3	~drive
-1	~drops
-4	~dry
-1	~due
-1	~dull
-2	~dune
2	~durat
1	~duria
-2	~dying
2	~e
-2	~each
-2	~early
4	~earn
-2	~ears
2	~easte
-4	~eastm
1	~eat
3	~edite
5	~editi
5	~edito
-3	~eggs
-2	~eleve
-1	~elsie
9	~email
4	~embed
-1	~emerg
2	~end
2	~endor
-3	~engin
3	~enter
-2	~entry
4	~error
4	~esc
9	~escap
-1	~even
-2	~every
8	~examp
-2	~execu
2	~expan
-9	~expec
2	~exper
2	~explo
2	~exter
-2	~eyes
-1	~face
4	~faceb
-1	~faile
-1	~fans
-1	~farid
-3	~featu
4	~feed
2	~feel
1	~feeli
-2	~fell
2	~felt
-2	~fenci
3	~ferry
-2	~fewer
-2	~fifty
2	~fig
-2	~file
1	~filed
-2	~film
-2	~find
-2	~fines
-3	~fire
-1	~first
-3	~fish
-2	~fits
3	~five
1	~flash
2	~flood
-5	~flour
3	~fly
2	~fm
5	~follo
2	~font
1	~food
-2	~foods
-1	~forty
-3	~forwa
-2	~found
-4	~four
-1	~fourt
5	~free
1	~freig
2	~frien
-2	~frost
-1	~fruit
-2	~fuel
3	~full
3	~fulls
3	~funct
-1	~funer
-1	~furth
-3	~g
9	~galle
2	~games
-3	~gate
-1	~gates
-3	~gazet
3	~geese
4	~gener
5	~get
-1	~gives
-1	~glaci
-3	~glass
-2	~glove
-5	~go
2	~goes
-2	~gold
5	~googl
1	~grant
-5	~green
-1	~greta
-4	~groun
2	~group
-1	~grows
-2	~guess
-1	~guest
-6	~had
-1	~halde
-2	~half
-1	~hall
-2	~hand
-1	~handw
4	~harbo
3	~harla
-2	~harve
-3	~has
-1	~hashi
-1	~hat
-1	~have
-11	~he
4	~headl
-2	~healt
-1	~heap
2	~hear
-2	~heat
2	~heigh
6	~help
2	~helpf
-5	~her
-3	~heral
6	~here
3	~hide
-2	~highe
1	~highl
1	~hiker
-5	~him
-5	~his
-1	~histo
2	~hits
-2	~hold
-1	~holli
-1	~holm
-3	~holt
-2	~home
-1	~homes
-3	~homew
2	~hooke
-3	~hour
-3	~hours
1	~how
2	~https
2	~hub
-2	~hundr
2	~hurry
-4	~i
-3	~ian
1	~id
-4	~ida
3	~inbox
-4	~inclu
-2	~incre
3	~indep
-3	~indoo
-1	~ines
-3	~inish
5	~insta
3	~intel
2	~inter
-2	~into
2	~inval
-1	~inves
-2	~is
-3	~it
-2	~its
-2	~jars
-3	~jeann
-1	~jessa
7	~join
7	~journ
-2	~judge
-4	~july
1	~jump
-4	~june
-1	~jury
-1	~justi
-1	~kelp
-1	~kept
2	~kestr
-2	~key
-2	~kilog
-2	~kilom
2	~kind
-4	~kindn
-2	~kitch
-2	~km
-3	~kmph
2	~knitt
1	~know
-1	~knows
-3	~kwh
-1	~label
-4	~lake
2	~lane
-1	~langu
-2	~lante
-1	~last
-1	~lasts
1	~later
5	~lates
-1	~laugh
-3	~law
4	~leave
-2	~led
5	~ledge
-5	~leeks
1	~lends
2	~lengt
2	~let
-2	~lette
-3	~licen
-3	~light
4	~like
-2	~liked
2	~limit
-1	~lines
5	~link
1	~linke
3	~links
3	~list
3	~liste
-4	~litre
5	~live
6	~load
3	~loade
9	~loadi
2	~loads
5	~log
-3	~long
-2	~longe
-2	~look
-5	~looki
-2	~lose
-1	~lost
2	~love
1	~ltd
1	~lucky
-2	~lun
-2	~m
3	~machi
-1	~made
2	~mail
-3	~mailb
3	~mailt
4	~manag
-2	~many
4	~map
-3	~march
1	~margi
-1	~marke
-3	~markt
1	~match
-1	~matte
1	~max
1	~maybe
4	~media
-2	~men's
2	~messa
-2	~met
-3	~metre
1	~mid
-1	~midni
1	~might
2	~mill
-1	~mille
-5	~milli
3	~min
-2	~mind
-1	~miner
-3	~minis
2	~mins
1	~minut
3	~miss
2	~misse
1	~missp
2	~mista
-1	~mixed
1	~modal
5	~moder
-4	~monda
3	~month
-2	~mood
5	~more
-3	~morel
-2	~most
-3	~moths
-2	~mouth
1	~movin
2	~murde
-1	~museu
1	~music
-2	~must
2	~mute
2	~myste
-2	~nadir
-3	~named
-2	~names
-2	~near
-1	~nearl
-7	~need
1	~neede
-3	~neigh
10	~news
2	~newsd
10	~newsl
3	~newsp
2	~newsr
-4	~night
-6	~nine
-1	~ninet
-2	~no
-6	~nobod
-2	~none
-2	~noon
4	~norla
-2	~north
-4	~nothi
2	~notif
1	~novam
4	~now
-3	~npa
-3	~nurse
-2	~octob
4	~off
-2	~offer
-1	~offic
-1	~oil
2	~ojd
-1	~ojeda
-1	~old
-2	~older
-2	~once
-5	~one
-4	~ones
5	~only
3	~open
3	~opini
1	~optio
-2	~orla'
-1	~orth
-2	~osman
16	~our
-2	~outlo
-1	~own
-2	~owner
4	~owns
2	~paddi
5	~page
-2	~paint
2	~pantr
-3	~paper
-3	~paren
-3	~paris
-5	~parki
5	~part
2	~partn
2	~party
-4	~passe
-2	~past
-4	~patie
4	~pause
-2	~pay
-3	~pentl
-6	~peopl
-4	~perce
-1	~phone
-13	~photo
-2	~pic
-2	~pictu
-3	~pier
1	~pin
1	~pits
-1	~place
-1	~plan
1	~plans
6	~play
2	~playb
7	~playe
3	~playi
7	~pleas
3	~pm
5	~podca
-1	~point
-3	~polic
2	~polit
2	~popul
2	~popup
-2	~port
-3	~power
2	~prefe
2	~premi
6	~press
1	~previ
-3	~price
3	~print
3	~priva
-1	~progr
-2	~promi
3	~promo
-1	~prote
8	~publi
-1	~pumpk
-2	~pupil
3	~purch
2	~push
-2	~puts
5	~puzzl
4	~px
1	~qr
2	~quake
2	~quali
1	~queen
4	~quest
-2	~queue
-5	~quiet
-3	~quint
3	~quiz
-1	~r
-2	~races
2	~radio
2	~rail
-2	~railw
-1	~rain
-1	~raine
-1	~raisi
-3	~range
-2	~rates
1	~rathe
2	~re
2	~reach
10	~read
5	~reade
9	~readi
3	~reads
2	~ready
4	~recip
4	~recom
-2	~recyc
-3	~refun
7	~regis
6	~relat
-4	~renal
-3	~reope
-2	~repli
2	~reply
4	~repor
2	~repos
6	~repro
-4	~rescu
5	~reser
1	~resig
2	~respe
2	~respo
2	~rest
-2	~resul
3	~retai
1	~reute
-2	~reven
3	~revie
2	~rfi
2	~right
-2	~risk
-1	~river
-1	~roda
-2	~rohan
-3	~roof
-3	~rook
-6	~room
-2	~rose
-1	~round
-4	~route
-4	~ruben
-1	~rules
-1	~sacks
-10	~said
2	~sails
1	~sale
-2	~salt
-4	~same
-2	~sampl
-3	~saw
-1	~say
-7	~says
2	~scrip
2	~scrol
-3	~scult
-3	~sea
-1	~seats
-3	~seawe
-2	~secon
5	~see
-2	~seed
-1	~seeds
4	~send
-3	~sent
3	~separ
-4	~septe
-1	~set
4	~setti
-6	~seven
8	~share
-9	~she
-2	~sheep
-4	~sheet
-3	~shoes
-1	~shop
-4	~short
-4	~shoul
-3	~shout
2	~show
2	~showi
-2	~shows
-5	~sigge
-2	~sight
3	~sign
-3	~signs
-4	~silen
-1	~silva
-3	~since
-5	~singl
2	~sings
-3	~sit
5	~site
-2	~size
-1	~skarv
-3	~skeid
1	~skip
-1	~slag
-2	~sledg
2	~slide
-2	~sling
-3	~slipp
-1	~slowl
-2	~smell
-2	~snow
1	~so
-1	~soft
-4	~softe
-2	~sold
-2	~some
-1	~someb
2	~somet
-1	~son
2	~sopra
2	~sound
-1	~soup
2	~sourc
-4	~speci
-3	~spend
2	~spons
1	~sport
2	~spott
-1	~squar
1	~src
-3	~st
3	~stair
-2	~stall
-3	~stand
-3	~start
-4	~state
-2	~stay
-2	~steel
-3	~step
-5	~steps
-2	~stone
-4	~stop
-2	~stops
2	~store
6	~stori
-2	~storl
2	~storm
7	~story
4	~strai
-5	~straw
1	~strea
-2	~stree
1	~stres
-1	~stude
-1	~su
3	~subje
1	~submi
11	~subsc
3	~subti
2	~succe
2	~sugge
-2	~summe
-5	~sunda
7	~suppo
2	~sure
-2	~swim
-1	~swing
2	~switc
2	~syndi
-2	~syste
6	~tab
2	~tags
-3	~tak
2	~takes
-4	~tamm
-2	~tan
-2	~taps
-2	~tarra
2	~taugh
-1	~teach
2	~tech
2	~teleg
5	~terms
-1	~tess
-2	~teste
8	~text
-4	~than
2	~thank
-4	~that
-5	~the
1	~theft
-4	~their
-3	~them
-3	~there
1	~these
-8	~they
5	~think
-1	~thirt
9	~this
-2	~thorn
-1	~thous
-6	~three
-1	~throw
-1	~thumb
-2	~thurs
1	~tick
-3	~ticke
2	~tikto
5	~time
5	~times
3	~tip
4	~tips
-1	~tired
2	~to
-7	~told
2	~tomas
-2	~tomáš
-3	~too
-5	~took
1	~tool
3	~top
2	~topic
-2	~torch
1	~touri
-2	~town
2	~track
1	~trade
1	~trail
-6	~train
2	~trans
3	~trave
-1	~treat
2	~trial
-2	~tried
2	~trip
-1	~trust
6	~try
-4	~tuesd
1	~tune
1	~turn
-1	~turne
2	~tweet
-1	~twice
3	~twitt
-7	~two
1	~typho
3	~typo
-3	~umbre
3	~unava
-4	~under
-2	~union
2	~unlim
3	~unloc
4	~unmut
3	~unsub
-2	~until
-2	~up
7	~updat
1	~url
6	~us
3	~use
-2	~vaidy
1	~vale
-1	~valle
-2	~van
3	~var
-1	~vault
-2	~veil
2	~versi
4	~vesta
12	~video
5	~view
2	~views
-1	~voice
2	~volum
-2	~vote
-2	~wagon
-3	~wait
-5	~wake
-2	~walke
-2	~wall
2	~want
-6	~wante
-2	~wants
-2	~warm
-2	~warne
-6	~was
5	~watch
-4	~water
-1	~ways
2	~we
2	~we'd
2	~websi
-1	~wedge
-3	~wedne
3	~week
5	~weeke
3	~weekl
-2	~wei
2	~weil
-1	~well
-1	~went
-7	~were
-1	~wet
-7	~what
-5	~what'
3	~whats
-1	~wheel
3	~whene
-2	~where
1	~while
-1	~white
-5	~who
-2	~whoev
-1	~whole
-4	~why
2	~width
-9	~will
-2	~win
-2	~wind
6	~windo
-1	~wine
-2	~winne
-2	~wins
-3	~withi
-2	~wolf
-2	~women
-4	~won
1	~won't
-1	~worke
-2	~works
-4	~would
-3	~wrenb
1	~write
-1	~writt
3	~wrong
-4	~wrote
6	~x
-1	~yard
-3	~year
-4	~years
5	~you
1	~you'l
1	~young
8	~your
1	~youtu
-1	~ا
-1	~ابرز
1	~ابلغ
5	~اتساب
-1	~اتفاق
-2	~اتي
-1	~اثنتان
2	~اجل
-1	~احات
-5	~احد
9	~اخبار
-5	~اختبار
1	~اخر
-2	~ادار
2	~اراء
-3	~اربع
-1	~اربعاء
6	~ارتباط
1	~ارد
1	~ارسال
2	~ارسل
-4	~ارشيف
-1	~ازرق
-3	~اسبوع
-1	~استغرق
3	~استمع
2	~استنفدت
2	~اسرار
-3	~اسعار
2	~اسفل
-3	~اسم
-2	~اسما
-4	~اسماء
7	~اشتر
6	~اشترا
3	~اشعار
1	~اصدقائ
6	~اضغط
1	~اضف
-7	~اطفال
-1	~اطلقت
3	~اعجب
2	~اعداد
4	~اعلان
-2	~اعلنت
-1	~اغلقت
1	~افق
7	~اقر
2	~اقص
2	~اكثر
-3	~الف
2	~الكترون
-2	~الي
-1	~ام
-2	~اما
-2	~امام
-3	~امس
-1	~امطار
-2	~امني
-4	~ان
1	~انت
2	~انستغرام
1	~انشر
4	~انضم
-4	~انه
-1	~اهال
1	~اواصل
1	~اوافق
-2	~اول
3	~اي
-1	~ايام
11	~ايض
-1	~اين
-2	~بئر
-1	~بائع
-3	~باب
-3	~بثمن
-3	~بحر
-3	~بحسب
2	~بدا
1	~بدولار
-2	~براميل
-4	~برنامج
7	~بريد
1	~بزر
-2	~بسعر
-3	~بعد
-2	~بغل
2	~بقلم
2	~بقي
-4	~بلا
-2	~بلد
-1	~بلو
2	~بمساعد
3	~بملف
-1	~بندر
-3	~بنفس
1	~بواسط
1	~بودكاست
1	~بيانو
-2	~بيت
-2	~بين
2	~تؤيد
4	~تابع
-1	~تابعت
5	~تابعو
1	~تاغ
2	~تال
-1	~تجار
2	~تحرير
2	~تحس
7	~تحميل
-2	~تخاف
-5	~تذكر
-1	~تسع
3	~تسمح
-3	~تشتري
2	~تشغيل
1	~تصغير
1	~تصفح
1	~تصل
1	~تصويت
-12	~تصوير
5	~تطبيق
2	~تعبر
3	~تعريف
7	~تعليق
1	~تعود
2	~تغط
2	~تفوت
-2	~تقول
2	~تكبير
-1	~تل
-1	~تلاميذ
3	~تلغرام
1	~تلق
-3	~تلميذ
2	~تم
1	~تمت
1	~تهم
1	~توجد
-2	~تي
-2	~ثان
-1	~ثقاف
-8	~ثلاث
-1	~ثلث
-2	~ثلج
-5	~ثم
-1	~جاء
-3	~جاءت
6	~جار
-2	~جسر
-1	~جمع
-3	~جمهور
1	~جميع
-1	~جيش
-1	~حارث
-1	~حارس
-5	~حافل
-3	~حبل
-4	~حتي
-1	~حجر
1	~حجم
2	~حد
-3	~حداد
-1	~حديق
-1	~حذفت
-1	~حرار
1	~حرب
1	~حساب
4	~حقوق
-1	~حكوم
-2	~حلو
-1	~حمار
2	~حمل
5	~حوار
1	~حيا
1	~خارج
7	~خبر
-3	~خبز
-1	~ختام
-3	~خريط
5	~خصوصي
2	~خط
1	~خطة
2	~خطيب
-2	~خلال
2	~خلط
-1	~خلف
-2	~خميس
-2	~خيار
-1	~درج
-1	~دفاتر
-2	~دفتر
1	~دقائق
-1	~دقيق
-3	~دينار
3	~ذات
1	~ذهاب
-3	~ذي
-1	~رئيس
5	~رابط
-3	~راس
-1	~راع
4	~راي
-3	~رايتم
-1	~ربابن
-1	~ربع
-2	~رسال
-2	~رسم
-1	~رصيف
-3	~رغيف
-1	~رقم
2	~رقي
-1	~رمل
3	~روابط
-3	~رويترز
-1	~زائر
-2	~زار
2	~زر
-1	~زرقاء
-1	~زمن
-1	~زياد
-2	~زيت
-2	~سائق
-1	~ساحل
-5	~ساع
-1	~سالم
2	~سام
2	~سامر
-3	~سباق
-1	~سبت
-1	~سبع
-1	~ستقام
4	~سجل
1	~سدود
-2	~سطح
-1	~سعر
-1	~سفين
-2	~سكان
-1	~سلط
-1	~سماء
-1	~سمك
-1	~سمير
-1	~سيار
2	~شارك
1	~شاركو
-2	~شاعر
5	~شاهد
-1	~شاي
-1	~شبك
-1	~شخص
1	~شراء
-3	~شرك
-2	~شعر
-2	~شمس
-2	~صاحب
1	~صديق
-2	~صغير
1	~صفحت
3	~صلة
-1	~صندوق
5	~صوت
-2	~صور
-2	~صيداو
-2	~صيف
1	~ضرور
-2	~ضوء
-2	~طائر
-1	~طالب
2	~طالع
2	~طباع
-2	~طبول
-1	~طريق
-1	~طفل
1	~طقس
-1	~طلب
-2	~ظهر
3	~عاجل
-2	~عاد
-5	~عام
4	~عبر
-1	~عبود
2	~عرض
-3	~عشر
-1	~عكار
-3	~علاج
-1	~علي
2	~عمر
-2	~عمل
3	~عمول
-1	~عن
-4	~عند
-1	~عنه
-3	~عيار
1	~عيس
3	~غاء
-1	~غدا
-1	~ف
-1	~فعال
4	~فعل
2	~فقط
-1	~فكر
-2	~فوق
-6	~في
6	~فيديو
2	~فيسبو
-2	~فيه
3	~قائمت
1	~قارئ
-1	~قارب
-1	~قاض
-2	~قاع
-2	~قال
-6	~قالت
-1	~قان
-5	~قبل
4	~قبول
4	~قد
-2	~قديم
5	~قراء
3	~قرات
1	~قرار
-2	~قرب
-1	~قرض
-3	~قري
2	~قصة
2	~قصص
-2	~قطار
-2	~قطط
-2	~قمة
1	~قنا
2	~قنات
-1	~قنو
1	~قهو
-2	~قهوت
-2	~قواعد
1	~كامل
-4	~كان
-3	~كانت
-1	~كبير
-4	~كتاب
-4	~كتب
1	~كتم
3	~كلم
-2	~كما
2	~كن
-1	~كيلوغرام
-2	~لا
-2	~لاعب
-1	~لاول
3	~لحظ
-1	~لذل
2	~لقد
5	~لك
-4	~لكل
2	~لكم
-1	~لكن
-2	~لم
2	~لمتابع
2	~لمزيد
-2	~لمصنع
-2	~له
2	~لهذ
-2	~لوح
-1	~ليل
-2	~مئة
-2	~ما
-8	~ماء
-2	~ماجد
1	~ماد
-2	~ماذ
-2	~مايو
-2	~مبارا
-1	~مباراتان
2	~مباري
1	~متاح
-2	~متحف
1	~متصفح
2	~متعلق
2	~مجا
4	~مجان
2	~مجانيتان
-1	~مجلس
7	~محتو
-3	~محط
4	~محفوظ
2	~مختار
-3	~مخفض
2	~مدة
-1	~مدخل
-3	~مدرس
-2	~مدي
-3	~مدين
-1	~مرات
1	~مرتبط
-1	~مرع
-2	~مزارع
9	~مزيد
-2	~مساء
-4	~مستخدم
2	~مستمر
3	~مشارك
1	~مشاهد
3	~مشترك
2	~مصدر
-1	~مطار
-2	~مع
-1	~معرض
1	~معرفت
-1	~معلق
2	~مفتاح
13	~مقال
2	~مقالا
2	~مقالتان
-2	~مقبل
1	~مقترح
-2	~مقترض
-1	~مقه
-3	~مكتب
-3	~ملاحظ
1	~ملاعب
2	~ملف
-2	~ملك
-1	~ملي
1	~ممول
-4	~من
-1	~منار
1	~منبثق
-1	~منجد
-2	~منذ
2	~منشور
2	~مواضيع
1	~مواعيد
2	~موافق
2	~مواقع
-1	~مواقف
1	~موزايي
1	~ميدان
-2	~ميناء
-2	~ناس
7	~نافذ
5	~نحترم
-3	~نحو
-1	~ندو
1	~نرشح
2	~نستخدم
3	~نسخ
6	~نشر
4	~نشرت
2	~نصار
-1	~نضال
-3	~نفس
-1	~نقاط
2	~نكسب
-1	~نمر
2	~نها
-1	~نوفمبر
-1	~هال
-1	~هدف
8	~هذا
3	~هذه
3	~هروب
1	~هل
4	~هنا
-2	~هناء
-2	~هو
-1	~وائل
-2	~واحد
3	~واد
2	~واكس
-3	~وحجر
-1	~ورد
-2	~ورش
-4	~ورق
-3	~وزير
-2	~وسط
-3	~وسل
3	~وسوم
2	~وصلت
-2	~وفي
-4	~وقال
3	~وقت
-1	~وكان
-1	~ولا
-3	~ولم
-1	~ومم
-1	~وهو
-1	~ويضم
-1	~وينص
-1	~يبلغ
-1	~يحمل
1	~يدعم
3	~يصل
-1	~يعترض
2	~يعلق
-1	~يعمل
-2	~يعن
3	~يغلق
2	~يفو
-2	~يقول
-2	~يلة
3	~يلغي
-1	~يلوث
4	~يمكن
-3	~ينجح
3	~يوتيوب
-4	~يوم
2	آخر
2	آخر الأخبار
1	آخر تحديث
1	آراءكم
1	آراءكم في
-1	آلاف
-1	أ
-1	أ ف
-1	أبرزها
1	أبلغنا
2	أجلك
-1	أحد
4	أخبار
1	أخبار الطقس
1	أدخل بريدك
-2	أربعة
1	أرسل
1	أرسل إلى
-4	أرشيفية
2	أسرار
2	أسرار خلطة
-2	أسعار
2	أسعار التذاكر
-3	أسعار مخفضة
-4	أسماء
-2	أسماك
-2	أسماك لا
1	أصدقائك
1	أضف
-1	أطلقت
3	أعجبك
2	أعجبك ما
-1	أغلقت
-1	أغلقت السلطات
1	أف
1	أف أم
-1	أكثر
-3	ألف
1	ألف قارئ
-2	ألواح
-1	ألواح الثلج
-1	ألواح شمسية
1	أم مباشرة
-2	أما
-1	أمام
-1	أمس
-2	أمسية
-2	أمسية شعرية
-2	أمنيات
-2	أمنيات بلا
-7	أن
1	أنت
2	أنت مشترك
1	أهداف
1	أهم
1	أوافق
1	أوافق وأواصل
2	أول
1	أول شهر
2	أول من
3	أي
3	أي وقت
-1	أيام
7	أيضا
1	أيضا مواعيد
3	أيضاً
1	أيضاً أسعار
-1	أين
-1	إدارة
1	إرسال
3	إعداد
2	إعداد هذا
2	إعلان
1	إعلان ممول
1	إغلاقها
1	إغلاقها بزر
1	إقرأ
3	إلغاء
3	إلغاء الاشتراك
-2	إلى
1	إلى أكثر
1	إلى الأعلى
1	إلى البودكاست
2	إلى الحد
2	إلى الحياة
-2	إلى القمة
1	إلى صديق
3	إلى قائمتنا
1	إلى موزاييك
-5	إن
2	إنستغرام
-2	إنه
-2	إنها
-1	ابرز$
1	ابلغ$
5	اتساب$
-2	اتي$
-1	اثنتان
-1	اثنتان$
2	اجل$
-3	احد$
3	اخبار$
-5	اختبار
-2	اختبار الماء
-3	اختبار الورق
1	اخترنا
1	اخترنا لكم
3	ارتباط$
-4	ارشيف$
-1	اسبوع$
-1	استغرق
2	استمع
2	استمع إلى
1	استمعوا
1	استمعوا إلى
2	استنفدت
2	استنفدت مقالاتك
2	اسفل$
-4	اسماء$
7	اشترك
2	اشترك الآن
4	اشترك في
1	اشعار$
1	اصدقائ$
5	اضغط
-1	اضغط على
3	اضغط قبول
3	اضغط هنا
-2	اطفال$
1	اعل$
6	اعلان$
-1	افتح
1	افق$
5	اقرأ
2	اقرأ أيضا
2	اقرأ أيضاً
3	اقرأ المزيد
-2	الآتي
1	الآراء الواردة
8	الآن
2	الآن في
-1	الأحد
5	الأخبار
1	الأخبار العاجلة
1	الأخير
1	الأخير هذا
-1	الأربعاء
-1	الأزرق
-1	الأسبوع
-2	الأسعار
-2	الأسعار على
2	الأسفل
-2	الأطفال
-1	الأطفال في
1	الأعلى
1	الأفق
2	الأقصى
2	الأقصى من
3	الأكثر
1	الأكثر تداولا
1	الأكثر مشاهدة
-2	الأم
-1	الأمطار
-1	الأول
-2	الأولى
-1	الأولى على
-1	الإخبارية حذفت
3	الإشعارات
2	الإعلان
2	الإلكتروني
-2	الإنترنت
-1	الاتفاق
-1	الاتفاق على
6	الارتباط
2	الارتباط لتحسين
-1	الاسم
4	الاشتراك
3	الاشتراك في
-2	البئر
-2	الباب
-1	البث عبر
-2	البحر
-2	البحر القديم
-1	البرنامج
-1	البرنامج الثقافي
4	البريدية
1	البريدية ليصلك
3	البريدية مجانا
-1	البلدية
-1	البلوي
1	البودكاست
2	التالية
3	التالية #
-1	التحديث
5	التحميل
1	التذاكر
2	التذاكر الجديدة
1	التصفح
4	التعليقات
2	التقرير بمساعدة
-1	التقرير نشر
-2	التي
-1	الثاني
-1	الثقافي
-1	الثقافي أكثر
-2	الثلج
-1	الثلج الأولى
-2	الجديد
-1	الجديد في
1	الجديدة
-3	الجسر
1	الجسر القديم
-3	الجمهور
-1	الجمهور البث
-1	الحارثي
2	الحد
2	الحد الأقصى
1	الحرب
4	الحقوق
4	الحقوق محفوظة
-1	الحكومة
-2	الحلو
5	الحوار
1	الحياة
1	الخارجية
5	الخبر
1	الخبر كاملا
-3	الخبز
-1	الخريطة
3	الخط
1	الخط تصغير
2	الخطيب
-2	الخميس
3	الدخول
1	الذهاب
1	الذهاب إلى
-3	الذي
-3	الذي تشتريه
-2	الرأس
-2	الرأس نفسه
4	الرابط
-1	الراعي
-1	الربابنة
-2	الرسالة
-1	الرصيف
-1	الرصيف وكالة
-1	الرمل
1	الزوار الآن
-1	الساحل
-2	السباق
-1	السبت
-1	السلطات
-1	السلطات موقع
2	السوق القديم
-1	الشبكة
3	الشراء
3	الشراء عبر
-2	الشركة
3	الشهر
1	الصباح
1	الصباح كل
-5	الصورة
3	الصورة التالية
-2	الصورة متحف
-3	الصورة وكالة
-2	الصيداوي
-2	الصيف
-2	الضوء
1	الطقس
1	الطقس كل
1	العاجلة
-3	العام
2	العربية
-3	العلاج
-1	العمل
1	العيسى
-1	الفكرة
4	الفيديو
1	الفيديو #
-1	القاضي
-1	القديمة
3	القراءة
2	القرار
-2	القرار للمقترضين
-1	القرض
-2	القرية
2	القصة
2	القصة مستمرة
-2	القطار
-1	القطار عند
-2	القمة
-1	الكتاب
2	الكترون$
-2	اللاعب
-1	اللاعب هدفين
-1	الليل
-1	الليلة
-1	الليلة المقبلة
-2	المئة
-5	الماء
1	المادة
-2	المباراة
1	المباريات
1	المجاني
1	المجاني الأخير
5	المجانية
2	المجانية لهذا
1	المجلس للجسر
4	المحتوى
1	المحتوى متاح
-1	المدخل
-2	المدرسة
-1	المدرسة أ
-2	المدى
-3	المدينة
5	المزيد
2	المزيد أسرار
-3	المستخدمين
2	المصدر
8	المقال
1	المقال حصري
1	المقال لا
2	المقالات
2	المقالات المجانية
-1	المقبل
-1	المقبلة
-1	المقبلة في
-2	المكتبة
-2	الملك
-1	المنارة
-1	المنجد
1	المواقع
1	المواقع الخارجية
1	الميدان
1	الميدان قبل
-2	الناس
2	النافذة
-2	النحو
-2	النحو الآتي
2	النسخة
2	النسخة الورقية
1	النشرة اليومية
-1	النمري
3	الهروب
3	الهروب يلغيها
-1	الواحات
-1	الواحات رويترز
1	الواحة لتصلك
5	الوادي
-1	الوادي إلى
1	الوادي غير
1	الواردة
1	الواردة في
-3	الورق
2	الورقية
-2	الوزير
1	الوسوم
2	اليومية
-2	ام$
-1	امس$
5	ان$
2	انستغرام$
1	انشرها
1	انشرها على
4	انضم
4	انضم إلى
1	ايض$
-1	ب
-1	ب$
2	بالصور
2	بالصور واحة
1	بالضرورة
1	بالضرورة عن
2	بالفعل
-2	بثمن
-2	بثمن الخبز
-3	بحسب
3	بداية
3	بداية نافذة
1	بدولار
1	بدولار واحد
-2	براميل
-2	براميل$
-3	برنامج
-3	برنامج حافل
2	بريدك
1	بريدك الإلكتروني
1	بزر
1	بزر esc
-2	بسعر
-2	بسعر قهوتين
-3	بعد
1	بعد الإعلان
-1	بغل
2	بقلم
2	بقي
3	بقي لك
-4	بلا
-4	بلا أسماء
-1	بلو$
2	بمساعدة
2	بمساعدة الذكاء
3	بملفات
3	بملفات الارتباط
-1	بندر
-1	بندر الحارثي
-3	بنفس$
-2	بنفسك
1	بواسطة
1	بودكاست$
1	بيانو$
-2	بين
2	تؤيد
2	تؤيد القرار
-1	تابع
-2	تابع الجمهور
-1	تابعت
2	تابعنا
2	تابعنا على
3	تابعوا
5	تابعونا
2	تابعونا عبر
3	تابعونا على
1	تاغ$
1	تاغات
1	تال$
2	تبقى لك
-1	تبقى له
2	تجرب$
2	تجربتك
-2	تجربه
-2	تجربه بنفسك
1	تحتاج معرفته
1	تحديث
2	تحرير
2	تحرير ليلى
3	تحميل
2	تحميل المحتوى
5	تحميل$
-2	تخاف
-2	تخاف الضوء
1	تداول$
1	تداولا
-5	تذكرة
-2	تذكرة بثمن
-2	تذكرة بسعر
-3	تشتري$
-3	تشتريه
3	تشغيل
1	تشغيل الفيديو
1	تشغيل$
1	تصغير
1	تصغير الخط
1	تصفح$
-1	تصل
-1	تصل إلى
1	تصويت
2	تصويت هل
-12	تصوير
-1	تصوير بندر
-1	تصوير زياد
-1	تصوير سالم
-1	تصوير سمير
-1	تصوير ليلى
-1	تصوير ماجد
-1	تصوير نضال
-1	تصوير هالة
-1	تصوير وائل
2	تطبيق
1	تطبيق$
2	تطبيقنا
2	تعبر
1	تعبر بالضرورة
3	تعريف
3	تعريف الارتباط
5	تعليق$
2	تعليقات
1	تعليقات حتى
2	تعود
2	تعود إلى
2	تفوت$
2	تفوّت
1	تقرأ الآن
-1	تقول
2	تكبير
1	تكبير الخط
-1	تل
3	تلغرام
2	تلغرام وإكس
1	تلغرام$
-3	تلميذ
-2	تلميذ$
2	تم
2	تم إعداد
1	تم نسخ
1	تمت
1	تهم$
1	تهمك
1	توجد
1	توجد تعليقات
2	تويتر
-1	ثان$
-4	ثلاث
-1	ثلاث ساعات
-1	ثلاث نقاط
-3	ثلاثة
-1	ثلاثة مقالات
-5	ثم
-1	جاء
-1	جاء في
-1	جاءت
4	جار
4	جار التحميل
2	جارٍ
2	جارٍ تحميل
1	جديد
3	جديد$
4	جميع
4	جميع الحقوق
-2	جميع$
-1	حارث$
-3	حافل
-3	حافل$
-1	حافلة
-3	حبل
-3	حبل وحجر
-4	حتى
1	حجم
2	حجم الخط
-2	حداد
-2	حداد$
-1	حذفت
-1	حذفت المقطع
1	حرب$
2	حساب
2	حساب بالفعل
1	حصري
1	حصري للمشتركين
-2	حلو$
1	حمل التطبيق
3	حمّل
2	حمّل تطبيق
1	حمّل تطبيقنا
5	حوار$
1	حيا$
1	خارج$
2	خبر
2	خبر$
-2	خبز$
1	خدمة
1	خدمة الأخبار
-1	خريط$
-2	خريطة
-2	خريطة بلا
4	خصوصي$
5	خصوصيتك
3	خط$
2	خطة
1	خطة المجلس
2	خطيب$
-2	خلال
2	خلطة
2	خلطة السوق
-2	خيار
-2	خيار في
1	دانة
1	دانة العيسى
2	دخول$
-1	دفاتر$
-1	دفاتره
-1	دفتر
1	دقائق
2	دقائق$
1	دولارات
-4	دينار$
-3	ديناراً
3	ذات
2	ذات صلة
-1	رأس
1	رأي
1	رأي الصحيفة
-3	رأيتم
-3	رأيتم الجسر
2	رأيك
2	رأيك في
-1	رئيس
1	رابط
1	رابط مختصر
3	رابط$
-1	ربابن$
-2	رسم
-1	رسم يومية
-3	رغيف
-2	رغيف لكل
2	رقي$
2	روابطنا
2	روابطنا قد
-3	رويترز
-3	رويترز$
-1	زائر
2	زر
1	زر الذهاب
3	زر الهروب
-1	زرقاء
-1	زرقاء عند
-1	زمن
-1	زمن الذكاء
-1	زياد
-1	زياد النمري
-3	ساع$
-2	ساعات
-2	ساعة
-1	سالم
-1	سالم البلوي
2	سامر
2	سامر الخطيب
2	سامي
2	سامي نصار
3	سجل
2	سجل الآن
1	سجل الدخول
-1	سجل اللاعب
2	سجّل
1	سجّل الدخول
1	سدود
-1	سطح
-1	سطح المدرسة
2	سقوط
2	سقوط الجسر
-1	سكان
-1	سمير
-1	سمير عبود
1	شارك
1	شاركنا
1	شاركنا في
1	شاركه
1	شاركه مع
1	شاركونا
1	شاركونا آراءكم
5	شاهد
2	شاهد أيضا
1	شاهد أيضاً
1	شاهد الفيديو
-1	شخص
-1	شراء
-2	شعرية
-2	شعرية للشاعرة
-1	شمسية
-1	شمسية على
1	شهر بدولار
-2	شهرا
-1	صاحب
1	صحيف$
1	صديق
1	صديق$
1	صفحتنا
1	صفحتنا على
3	صلة
1	صلة كيف
1	صلة$
6	صوت
7	صوت الوادي
3	صور
1	صور متعلقة
1	صور من
2	صور$
-1	صورة
-4	صورة أرشيفية
-2	صيداو$
-2	ضوء$
-1	طائرة
2	طالع
2	طالع أيضا
1	طباع$
2	طباعة
-2	طبول
-2	طبول من
2	عاجل
1	عاجل على
2	عاجل$
-1	عاد
-1	عام
-1	عام #
-1	عام$
4	عبر
2	عبر تلغرام
2	عبر روابطنا
-1	عبود
-1	عبود$
3	عرض
1	عرض أقل
-1	عشرة
-1	عكار$
-1	عكاري
-3	علاج$
2	على إنستغرام
-2	على الإنترنت
-1	على الرصيف
-2	على النحو
-1	على ثلاث
2	على فيسبوك
-1	على لوحة
2	على هاتفك
4	على واتساب
1	على يوتيوب
2	عمر
2	عمر$
2	عمول$
3	عمولة
-1	عن
-1	عن الترجمة
1	عن النسخة
1	عن رأي
1	عن محتوى
-3	عند
3	عند الشراء
-1	عند المدخل
-1	عند محطة
-3	عيار
-3	عيار #
1	عيس$
-1	غدا
-1	غدا$
-1	ف
-1	ف ب
-1	فإن
-1	فعالية
-1	فعالية أبرزها
1	فعل
1	فعل الإشعارات
2	فعل$
1	فعّل
2	فقط
2	فقط$
-2	فوق
-6	في
3	في أي
2	في الأسفل
-1	في التحديث
3	في التعليقات
-2	في المئة
2	في النشرة
1	في خدمة
-1	في دفاتره
-1	في زمن
-2	في كانون
-1	في مايو
1	في نشرة
5	في نشرتنا
-1	في نوفمبر
4	في هذا
4	في$
1	فيديو
2	فيديو لحظة
2	فيديو$
2	فيسبوك
1	فيسبوك تويتر
-1	فيسبوك وتويتر
-1	فيها
3	قائمتنا
3	قائمتنا البريدية
1	قارئ
1	قارئ واشترك
-2	قاع
-2	قاع الوادي
-2	قال
-3	قالت
-2	قالت الأم
-4	قبل
-1	قبل أن
1	قبل الحرب
1	قبل قهوتك
4	قبول
3	قبول لتسمح
4	قد
1	قد تهمك
2	قد نكسب
-1	قديم
-1	قديم$
3	قرأت
3	قراء$
1	قرات$
3	قرار$
-2	قرب
2	قصص
2	قصص مختارة
-2	قطط$
-2	قمة$
2	قناة
2	قناتنا
2	قناتنا على
1	قهو$
-2	قهوت$
1	قهوتك
-2	قهوتين
1	كاملا
-2	كان
-2	كان$
-1	كانت
-2	كانون
-1	كتاب
-3	كتب
-1	كتب ثلاثة
2	كتب سامر
-1	كتب من
1	كتبت دانة
1	كتم
1	كتم الصوت
-1	كل
2	كل جديد
1	كل فجر
-1	كل ميناء
3	كلمات
-2	كما
2	كن
2	كن أول
-2	كيف تجربه
-1	لأول
-1	لأول ثلاث
-2	لا
-2	لا تخاف
1	لا تعبر
2	لا تفوّت
1	لا توجد
1	لا يدعم
2	لا يفوتك
-1	لا يلوث
2	لتحسين
2	لتحسين تجربتك
3	لتسمح
3	لتسمح بملفات
2	لتصلك
1	لتصلك أخبار
4	لحظة
2	لحظة سقوط
2	لديك
2	لديك حساب
1	لديك خبر
2	لقد
2	لقد استنفدت
5	لك
2	لك مقال
2	لك مقالتان
1	لك$
-4	لكل
-3	لكل تلميذ
2	لكم
2	لكم$
-3	للأطفال
2	للاشتراك
2	للاشتراك في
1	للجسر
-1	للجميع
-2	للشاعرة
-2	للشاعرة هناء
4	للمزيد
1	للمزيد صور
1	للمزيد من
3	للمشتركين
2	للمشتركين فقط
-2	للمقترضين
1	للنشرة
1	للنشرة العربية
-2	لم
2	لمتابعة
1	لمتابعة القراءة
2	لمزيد
2	لمزيد من
-2	لمصنع$
-2	لمصنعين
-2	له
-1	له مباراتان
2	لهذا
2	لهذا الشهر
-1	لوحة
-1	لوحة زرقاء
3	ليصلك
2	ليصلك كل
-1	ليلى حداد
2	ليلى عمر
-2	مئة$
-2	ما
-1	ما الجديد
-3	ما الذي
1	ما تحتاج
2	ما رأيك
2	ما قرأت
-3	ماء
-2	ماء واحد
-4	ماء$
-2	ماجد
-1	ماجد الحلو
-2	ماذا
-2	ماذا يعني
-2	مايو
-1	مايو$
-1	مباراتان
-1	مباراتان هذا
1	متاح
1	متاح للمشتركين
-2	متحف
-2	متحف البحر
1	متصفحك
2	متعلق$
2	متعلقة
4	مجا$
3	مجان$
2	مجانا
-1	مجانا هذا
-1	مجانية
-1	مجانية لأول
2	مجانيتان
2	مجانيتان هذا
3	محتو$
2	محتوى
1	محتوى المواقع
-2	محطة
-1	محطة الواحات
4	محفوظ$
4	محفوظة
1	مختار$
1	مختارات
2	مختارة
2	مختارة من
1	مختصر
1	مختصر$
-3	مخفض$
-3	مخفضة
2	مدة
1	مدة الفيديو
-1	مدخل$
-2	مدي$
-1	مرات
1	مرتبط$
1	مرتبطة
-1	مرع$
-1	مرعي
3	مزيد$
1	مسؤولة عن
-2	مساء
-3	مستخدم$
2	مستمرة
2	مستمرة في
1	مشارك$
3	مشاركة
1	مشاهد$
1	مشاهدة
1	مشتر$
2	مشترك
1	مشترك$
2	مصدر$
-2	مع
1	مع أصدقائك
1	معرفته
1	معرفته قبل
-1	معلقة
-1	معلقة على
2	مفتاح$
2	مقال
2	مقال واحد
3	مقال$
-1	مقالات مجانا
2	مقالاتك
2	مقالاتك المجانية
2	مقالتان
2	مقالتان مجانيتان
1	مقالك
1	مقالك المجاني
1	مقترح$
-2	مقترض$
-1	مقه$
-3	ملاحظات
-3	ملاحظات المستخدمين
1	ملاعب
3	ملفات
3	ملفات تعريف
-1	مليون
1	ممول
1	ممول$
-4	من
3	من #
2	من أجلك
1	من الأخبار
-1	من الأمطار
3	من المقالات
1	من الميدان
-2	من براميل
-2	من قاع
-2	من كل
2	من يعلق
1	منبثقة
1	منبثقة يمكن
-1	منجد$
-2	منذ
1	منشور
2	مواضيع
1	مواضيع مرتبطة
1	مواعيد
2	موافق
1	موافق$
-1	مواقف
-1	مواقف مجانية
1	موزاييك
1	موزاييك أف
-1	موقع
-1	موقع صوت
-2	ميناء
-1	ميناء$
2	نافذ$
6	نافذة
5	نافذة الحوار
1	نافذة منبثقة
5	نحترم
5	نحترم خصوصيتك
-1	نحو
-1	ندوة
-1	ندوة عن
1	نرشح
1	نرشح لكم
2	نستخدم
2	نستخدم ملفات
2	نسخ
2	نسخ الرابط
1	نشر في
3	نشرة
1	نشرة الصباح
1	نشرة الواحة
2	نشرت$
5	نشرتنا
2	نشرتنا البريدية
2	نصار
-1	نضال
-1	نضال عكاري
2	نعم لا
-2	نعم$
-2	نفس$
-2	نفسه
-1	نقاط
-1	نقاط$
1	نقلا
1	نقلا عن
2	نكسب
2	نكسب عمولة
-1	نمر$
2	نهاية
2	نهاية نافذة
-1	نوفمبر
-1	نوفمبر$
2	نُشر
2	نُشر في
1	هاتفك
1	هاتفك حمل
-1	هالة
-1	هالة مرعي
-1	هدف$
-1	هدفين
8	هذا
1	هذا الخبر
-2	هذا العام
2	هذا القرار
2	هذا المحتوى
5	هذا المقال
1	هذا هو
3	هذه
2	هذه المادة
1	هذه نافذة
1	هل
3	هل أعجبك
2	هل أنت
2	هل تؤيد
-3	هل رأيتم
-2	هل هو
-3	هل ينجح
4	هنا
3	هنا$
-2	هناء
-2	هناء الصيداوي
-2	هو
-2	هو الرأس
1	هو مقالك
1	وأواصل
1	وأواصل التصفح
2	وإكس
2	وإكس ويوتيوب
-1	وائل
-1	وائل المنجد
5	واتساب
2	واحة تعود
-2	واحد
1	واحد فقط
-2	واحد لمصنعين
2	واحد مجاني
-2	واحد$
5	واد$
-2	وادي
1	واشترك في
-2	والدخول
-2	والدخول مجاني
-1	والقواعد
-1	والقواعد معلقة
-1	وتويتر
-2	وجاءت
-2	وجاءت الأسعار
-3	وحجر
-3	وحجر وسلة
-1	ورش
-1	ورش رسم
-1	ورق
-1	ورق لا
-3	ورق$
-1	وستقام
-1	وستقام الليلة
-1	وسط
-3	وسل$
-3	وسلة
2	وسوم
2	وسوم الجسر
1	وسوم$
2	وصلت
2	وصلت إلى
-2	وفي
-4	وقال
-3	وقالت
4	وقت
3	وقت$
1	وكالة الأفق
-2	وكالة المدى
-1	وكان
-1	وكانت
-1	ولا
-1	ولديها
-1	ولديها اثنتان
-3	ولم
-1	ومما
-1	ومما جاء
-1	وهو
-1	ويستمر
-1	ويضم
-1	ويضم البرنامج
-1	ويعترض
-1	ويعترض الربابنة
3	ويغلق
3	ويغلق النافذة
-1	ويقول
-1	وينص
-1	وينص الاتفاق
2	ويوتيوب
1	يدعم
2	يعلق
2	يعلق$
-2	يعني
-2	يعني القرار
2	يفوتك
2	يفوتك أسعار
1	يقرأ
1	يقرأ الزوار
3	يلغيها
3	يلغيها ويغلق
-1	يلوث
-1	يلوث الماء
1	يمكن
1	يمكن إغلاقها
3	يمكنك
3	يمكنك إلغاء
-3	ينجح
-3	ينجح العلاج
1	يوتيوب
3	يوتيوب$
-2	يوم
-2	يوما
-1	يومية
-1	يومية للأطفال
`;
export const LEARNED_WEIGHTS: ReadonlyMap<string, number> = new Map(
  TENTHS.trim()
    .split("\n")
    .map((line) => {
      const [tenths = "", feature = ""] = line.split("\t");
      return [feature, Number(tenths) / 10];
    }),
);
