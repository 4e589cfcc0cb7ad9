/** Made by `node scripts/learn.ts` of the gold set: tenths of log-odds, a tab, a feature of likeness.ts. */
export const BIAS = -0.78;
const TENTHS = `
6	!
-7	# #
5	# a
4	# app
-2	# billion
2	# c
1	# crown
2	# crowns
1	# e
-2	# eggs
-4	# g
5	# images
-1	# in
-1	# kilograms
-2	# km
-3	# kmph
-3	# kwh
-5	# leeks
-3	# litres
-1	# metres
-2	# million
3	# min
2	# mins
1	# next
6	# of
2	# pantry
-2	# percent
3	# px
1	# rail
2	# rails
-3	# seconds
-2	# small
3	# straits
2	# the
1	# up
1	# x
-1	# ألف
2	# دقائق
1	# دينارا
-4	# ديناراً
8	#$
27	?
15	^#
-21	^a
-6	^about
5	^accep
2	^ad
2	^add
4	^adver
3	^all
2	^allow
5	^alrea
5	^also
-3	^an
2	^back
-3	^batte
1	^be
1	^becom
2	^begin
2	^berna
1	^best
-3	^boot
-2	^both
-2	^breat
-2	^bring
-4	^bus
4	^by
-2	^call
-2	^can
2	^can't
6	^cance
-2	^capit
2	^chess
-1	^child
-2	^claim
3	^click
1	^close
-5	^coffe
-6	^comme
2	^cooki
-2	^coole
3	^copyr
-2	^coun
-3	^court
-2	^cover
-6	^cowso
-2	^crane
1	^creat
-2	^custo
-2	^day
-5	^della
2	^discl
1	^displ
1	^docum
4	^don't
-3	^dos
3	^downl
1	^drone
-1	^dry
1	^durat
-3	^eastm
2	^email
3	^end
1	^enjoy
5	^error
3	^escap
1	^explo
2	^faceb
-2	^fewer
-1	^file
2	^filed
-2	^fish
5	^follo
1	^font
-5	^for
-2	^forwa
3	^full
1	^funct
7	^get
3	^got
-6	^green
-2	^guess
3	^have
-5	^he
2	^hear
-1	^her
1	^hide
-1	^hold
-1	^hot
-3	^how
-3	^i
-1	^if
-2	^image
1	^in
2	^insta
3	^inval
-7	^it
-2	^its
2	^join
2	^jump
-1	^kestr
-5	^key
1	^keywo
-3	^know
-4	^lante
4	^last
4	^like
3	^link
4	^liste
4	^loadi
6	^log
-2	^mailb
3	^mailt
2	^manag
3	^map
-3	^marke
1	^max
-2	^membe
-2	^men's
-2	^mind
-1	^mixed
-1	^mood
2	^most
1	^music
1	^mute
2	^nine
-6	^no
-4	^nobod
-3	^norla
2	^norpr
-2	^not
-2	^old
-1	^older
-1	^on
-2	^one
3	^only
4	^open
2	^order
-1	^oster
3	^our
-2	^outlo
1	^page
-6	^parki
-2	^passe
2	^pause
-11	^photo
-3	^pictu
2	^place
1	^play
2	^playb
2	^playe
7	^pleas
2	^post
2	^poste
1	^premi
1	^prese
1	^press
1	^print
2	^promo
4	^publi
2	^rathe
6	^read
1	^readi
3	^recom
2	^regis
5	^relat
1	^remai
-4	^renal
1	^reply
2	^repor
4	^repro
-1	^resul
-2	^reven
-2	^ruben
3	^save
2	^scrol
2	^see
1	^send
-1	^serve
-2	^seven
3	^share
-2	^she
-2	^sheep
-3	^shoes
-4	^short
-3	^shoul
3	^show
-6	^sigge
6	^sign
-2	^sit
-1	^skarv
1	^skip
-4	^softe
-2	^some
2	^somet
2	^sopra
1	^spoke
1	^spons
-1	^stand
-3	^start
2	^strea
4	^subsc
4	^subti
2	^sugge
4	^suppo
2	^tap
1	^terms
2	^thank
-2	^that
-17	^the
-2	^then
-1	^there
-5	^they
-2	^thirt
9	^this
-2	^thurs
2	^tick
2	^to
2	^track
3	^trade
-4	^train
2	^trend
2	^turn
1	^tweet
-1	^two
2	^unlim
1	^unmut
-5	^up
3	^use
2	^var
2	^video
4	^view
-3	^wake
5	^want
5	^watch
-2	^water
2	^we
-2	^wedne
-12	^what
-2	^white
-3	^who
-2	^whoev
-4	^why
-2	^wind
-2	^women
2	^yes
-5	^you
2	^your
2	^اخبار
1	^اختر
2	^اخر
1	^ارسل
2	^استمع
-3	^اسعار
-2	^اسما
6	^اشتر
3	^اشترا
5	^اضغط
1	^اضف
1	^اعلان
6	^اقر
1	^اكتب
2	^اكثر
-2	^امس
-2	^امني
3	^انضم
1	^اوافق
3	^بدا
-3	^برنامج
2	^بقلم
5	^تابع
5	^تابعو
1	^تاريخ
-5	^تذكر
2	^تشغيل
1	^تصفح
-9	^تصوير
1	^تعذر
1	^تعليق
1	^تلق
-2	^جاءت
5	^جار
1	^جميع
-3	^حبل
1	^حجم
3	^حمل
-2	^خريط
-2	^خيار
-1	^دخول
-3	^رغيف
1	^رويترز
4	^زر
4	^سجل
2	^شار
5	^شاهد
-6	^صور
1	^طالع
-2	^طبول
3	^عرض
-4	^عيار
-2	^قالت
1	^قبول
2	^قصة
-1	^قواعد
5	^كال
-1	^كانت
1	^كتبت
2	^كتم
4	^كلم
2	^لا
-4	^ما
-3	^ماء
1	^متصفح
3	^مزيد
1	^مساح
1	^مشارك
-3	^ملاحظ
-2	^من
6	^نحترم
1	^نزل
2	^نستخدم
3	^نشر
3	^نها
2	^هذه
-1	^واح
-2	^ورش
-1	^ورق
-4	^وقال
-2	^ولم
-1	^ومم
-1	^ويضم
-1	^وينص
1	^يتبع
-1	^يقول
1	a #
-1	a buyer
-2	a caravan
2	a comment
2	a confidential
1	a correction
-1	a decision
1	a dozen
-1	a dull
-2	a free
3	a friend
-1	a harvest
-2	a licensed
3	a member
5	a month
2	a new
2	a popup
3	a post
1	a preferred
3	a question
-1	a quieter
-2	a refund
4	a separate
-1	a sign
5	a story
1	a subscriber
2	a syndicated
-2	a torch
3	a trial
4	a week
-1	a yard
-6	about
-1	about #
-2	about alder
-2	about brightwell
-2	about tarrant
-3	above
-2	above #
5	accept
2	accept all
1	accept and
2	accept cookies
5	access
2	access for
2	access to
5	accou$
5	account
2	acous$
2	acoustics
4	ad
1	ad #
2	ad$
2	add
1	add your
3	addre$
6	address
1	address to
2	adslot
9	adver$
8	advertisement
-4	advertisements
-4	advertisements for
-3	after
1	after flash
-2	after$
3	again
2	again later
2	again$
3	agenc$
4	agency
2	agree
2	agree to
-1	aims
-1	aims$
-2	alder
-2	alder bank
1	alert$
3	alerts
2	alerts by
-1	alive
-1	alive$
5	all
6	all in capitals
2	all of
2	all or
4	all rights
-2	all ten
3	allow
1	allow and
5	allow$
4	allowed
-3	alm
-3	alm markt
-2	along
5	already
3	already a
2	already paid
6	also
2	also on
2	also read
1	also the
-2	an
4	an account
-1	an emergency
-2	an engine
-1	an hour
-1	an official
-6	and
-1	and a
-2	and away
1	and catch
2	and close
1	and continue
-3	and don'ts
2	and instagram
-1	and lim
1	and load
1	and mastodon
2	and never
1	and odd
2	and our
1	and play
-1	and power
1	and repost
1	and ruta
-1	and the
2	and we
1	and weather
-3	and you
-1	ann
-1	ann$
1	anna
2	anna berg
-1	another
-2	anselm
-2	anselm rook
-1	anvil$
-1	anvils
-2	any
4	anyti$
4	anytime
10	app
4	app for
6	app$
-4	archi$
-4	archive
-7	are
2	are called
-2	are not
2	are reading
3	arrangement
3	arrangement with
-2	arrive
-1	arrive by
3	artic$
6	article
2	articles
-3	arts
-3	arts$
-1	as the
1	as they
-2	ash
-2	ash stops
-2	ask
1	ask a
-2	ask for
-5	asked
-1	asked for
-2	asked to
-1	asks
3	associated
3	associated press
-4	at
-2	at #
-1	at a
1	at its
3	at night
2	at research
-1	at risk
2	at six
-2	at the
-1	at two
2	at$
-1	august
1	author
-1	auto
-2	auto #
1	avail$
1	available
-4	away
-2	away from
1	b
-2	back
1	background
-1	band
-2	bank
-2	banks
-1	banks charged
-1	banks in
-1	barre$
-3	battery
-3	battery #
2	be
3	be closed
3	be copied
3	be played
1	be saved
1	be the
1	beacon
1	beacon podcast
1	beans for
1	became
1	became museums
1	become a
-3	been
2	been changed
-5	before
2	before breakfast
-1	before nine
-2	before the
-3	before you
3	beginning
3	beginning of
-1	begins
-2	bells
-2	bells quietstreets
4	below
2	below and
2	below$
2	bench
2	bench in
-2	benches
-2	benches under
2	berg
2	berg$
2	berna$
2	bernama
3	best
1	best beans
1	best of
1	billed
1	billed once
-2	billi$
-2	billion
-1	billion to
1	black
4	block$
3	blocked
1	blocker
1	blocker and
-1	board
-1	board$
-1	boat
1	bookm$
1	bookmark
-1	books
-1	books the
-3	boot
-3	boot #
1	border
-3	both
-1	bought
-1	brand$
-1	brandt
-2	bread
2	break$
2	breakfast
2	breaking
2	breaking news
-2	breathe
-1	breathe through
2	bridge
3	bridge in
1	brief
1	brief here
-2	brightwell
-2	brightwell foods
-5	bring
-1	bring gloves
-2	bring$
-1	burst
-1	burst its
-3	bus
-4	bus routes
1	bus that
-1	business
-1	business days
-1	but
-1	but not
-1	button
-1	button museum
-3	buy
-3	buy it
-1	buyer
-1	buyer with
1	by anchor
2	by anna
3	by arrangement
1	by hume
1	by karel
1	by mill
3	by our
-2	by post
2	by side
2	by text
-2	by the
1	by tin
2	c
2	c #
-3	call
-2	call the
2	calle$
-2	came
-2	can
2	can be
-2	can i
-1	can use
1	can't
2	can't see
2	canal
1	canal #
8	cancel
2	cancel and
4	cancel anytime
3	cancel when
-2	capital
-2	capital spending
-10	capitals 0
-7	capitals 1
-3	capitals 2
-17	capitals 4
3	capti$
-1	caption the
1	captioning
1	captions
-1	car
-2	carav$
-2	caravan
-2	carriages
-2	carriages new
-1	carries
1	carry$
1	case
2	case you
1	catch
1	catch up
1	cats
3	cats of
2	change this
2	changed
1	changed by
-1	changes
-1	changes in
1	channel
1	chapel in
-1	charg$
-3	charge
-2	charge #
-1	charged
5	chart
4	chart does
-1	cheapest
-1	cheapest plan
1	chess
2	chess bench
-2	chief
-2	chief executive
-2	children
1	chirp
2	chirp$
2	choic$
2	choices
1	choir
1	choir millchoir
-2	church
-2	church storlavelm
-1	city
-3	claimed
-2	claimed range
1	class
-2	classes
1	clean
1	clean up
2	click
2	click to
2	cliffs
2	cliffs with
2	close the
-2	close to
3	closed
1	closed captioning
4	closed with
1	closes
-1	cloud$
-1	clouds
-6	coffee
-3	coffee #
-1	coffee for
1	cold spring
2	color
-1	comes next
1	comes out
3	comment
-2	comments
-2	company
-2	company expects
2	confidential
2	confidential tip
-2	consultation
-2	consultation with
1	contact
2	conte$
10	content
3	content is
2	content was
1	conti$
5	continue
4	continue reading
1	continues
1	continues below
2	contr$
1	controls
2	conve$
2	conversation
2	cooki$
11	cookies
2	cookies help
3	cookies so
3	cookies to
-2	cooler
-2	cooler nights
3	copie$
6	copied
3	copied without
2	copy
1	copy link
-1	copy the
2	copy url
3	copyright
3	copyright #
1	corre$
1	correction
-3	cost
-1	cost$
-2	costs
-2	could hear
4	could not
-2	coun
-2	coun$
-3	counc$
-3	council
1	count
2	count readers
-2	counted
-3	courtesy
-3	courtesy of
-2	cover
-2	cover your
1	coverage
-6	cowso$
-6	cowsonbank
-2	crack$
-2	cracks
-2	crane
-2	crane dellacrane
2	create
1	create account
-3	credit
-3	credit metro
1	crown then
-1	crown$
2	crowns
4	crowns a
-1	crumb$
2	curious
2	curious kids
1	current
1	current time
-4	customers
-2	customers chief
-1	customers pointed
-2	cut
4	daily
1	daily brief
2	daily newspapers
1	datal$
2	datalayer
1	date
2	date with
1	daughters
1	daughters humeauctions
-3	day
1	day hiker
-1	day$
2	day's
1	day's headlines
-3	days
-1	days after
-1	decision
-1	decision is
-6	della
-5	della$
-2	dellacrane
-2	dellacrane july
3	desk
2	desk$
2	devic$
2	device
6	dialog
4	dialog window
-4	did
-2	did not
2	disclaimer
2	disclaimer the
4	display
2	display none
-1	do not
5	do you
-4	do$
3	document
2	does
3	does not
-1	dog
-1	dogs
4	don't
4	don't have
-3	don't$
-3	don'ts
1	donate
1	donate today
-3	dos
-3	dos and
-1	doubles
-1	doubles farid
-2	down
-1	down$
3	download
4	download the
1	dozen
2	dozen daily
-1	drive
-1	drive$
1	drone embed
-1	drops
-1	drops its
-4	dry
-2	dry land
-1	due
-1	dull
-1	dull sound
2	duration
2	duration #
2	durian
2	durian theft
2	e
1	e$
-2	each
2	each morning
-2	early
-2	ears
-2	ears$
2	eastern
1	eastern tonight
-3	eastmoor
-3	eastmoor gazette
3	edition
3	edition for
-3	eggs
-2	eggs or
-2	eleven
7	email
4	email address
1	email$
3	embed
2	embed$
-1	emerg$
-1	emergency
2	end
3	end of
-3	engin$
-3	engine
3	enter
1	enter your
3	enter$
2	entertainment
2	entertainment newsletter
1	envir$
1	environment
1	episode
1	episode of
6	error
5	error #
4	esc
3	esc key
1	esc$
10	escape
4	escape key
3	escape to
2	escape will
-1	even
1	evening letter
-1	every month
1	every saturday
-2	everybody
-1	everyone
-1	ewa
4	examp$
6	example
-2	executive
-2	executive rohan
1	expan$
2	expand
-2	expec$
-1	expect
-4	expected
-3	expected on
-2	expects
1	explore
-1	extra
-1	eyes
1	faceb$
5	facebook
2	facebook x
1	facts
1	facts in
-1	far
-1	farid
-1	farid hashim
3	feed
3	feed$
-1	fell
1	ferryman
1	ferryman who
1	ferrymen
1	ferrymen sing
-2	fewer jars
-1	fifty
2	fig
2	fig$
-2	file
-2	file picture
2	filed
2	filed under
-1	film
-2	fines
-1	fines did
1	first class
-2	first night
1	first to
2	first year
-1	first$
-3	fish
-2	fish stalls
3	five
3	five pictures
1	five things
1	flash
1	flash floods
1	flood
2	flood$
1	floods
-4	flour
-4	flour$
3	fly
3	fly at
4	follow
1	follow osterlund
-1	follow the
2	follow us
2	font
2	font size
1	food prices
-2	foods
-2	foods$
1	football
1	football news
4	for #
1	for breaking
-2	for cracks
2	for curious
-2	for each
-4	for kindness
1	for members
3	for more
2	for prices
3	for reading
-5	for the
2	for thirty
-1	for those
1	for you
-3	forward
-2	forward looking
-3	four
2	free
2	free app
1	free article
2	free for
-1	free helpline
-2	free video
1	free$
1	freight
1	freight at
-2	friday
3	frien$
3	friend
-1	from #
2	from a
2	from rm
1	from wendale
-2	from windows
1	from x
3	full
2	full access
2	full screen
-2	full year
1	full$
1	fulls$
4	fullscreen
1	fullscreen #
3	function
-4	g
-4	g flour
3	galle$
8	gallery
5	gallery #
-3	gazet$
-3	gazette
3	geese
3	geese fly
2	generated
2	generated from
4	get
-2	get a
2	get our
1	get recipes
2	get storm
3	get the
-1	get$
-1	glacier
-3	glass
-2	glass$
-1	gloves
-4	go
-1	go near
3	goes
2	goes on
2	goes out
2	good acoustics
-1	good$
1	googletag
1	got
3	got a
-2	got all
-6	green$
-6	greenumbrella
-4	groun$
-4	ground
-1	grows
-1	grows on
-2	guess
-2	guess$
-1	guests
-6	had
-1	halden
-1	half
-3	hand
-2	hand$
-1	handwriting
-1	handwriting in
2	harbour
2	harbour letter
-2	harvest
-1	harvest without
-5	has
-2	has been
1	has opened
2	has taught
-1	hashim
-1	hashim and
-2	have
3	have a
4	have an
2	have switched
-7	he
3	headline
2	headline may
2	headlines
1	headlines in
-2	healt$
-2	health
-2	heap
-2	heap$
-2	hear our
3	hear the
1	hearthgrain on
-2	heat
-2	heat$
2	height
2	height #
2	held over
2	help
2	help us
-1	helpline
-1	helpline #
-2	her
-3	heral$
-3	herald
7	here
2	here if
1	here to
5	here$
1	hide
-2	higher
-2	higher prices
1	highlights
1	highlights from
1	hiker
1	hiker should
-4	him
-3	him$
-3	his
-2	hold
-2	holt
-2	holt$
-2	home
1	horses tinhorsesofficial
-1	hot
-1	hot ones
-2	hour
-2	hours
3	house
4	house with
-2	house$
-1	household
2	how a
-2	how ash
2	https
1	hume daughters
1	humea$
1	humeauctions
-4	i
-2	i get
-1	i was
-3	ian
-3	ian sculthorpe
1	id
-3	ida
-2	ida holt
-1	if
1	if we
-3	if you
-2	image
2	image #
-3	image alm
-1	image caption
-3	image credit
1	image not
-2	image source
8	image$
5	images
-2	in #
1	in a
-1	in an
2	in case
1	in environment
3	in five
1	in full
-1	in july
-1	in june
-1	in march
3	in our
-1	in september
-2	in sight
-5	in the
-1	in three
2	in to
2	in velm
6	in your
5	in$
4	inbox
2	inbox every
1	inbox$
-4	inclu$
-4	includes
4	independent
4	independent journalism
-3	indoors
-2	indoors and
-1	ines
1	infor$
2	information
2	insta$
5	instagram
2	instagram content
3	invalid
3	invalid email
-2	is
1	is a
3	is blocked
-1	is due
-3	is expected
2	is for
-1	is free
1	is from
3	is in
-1	is it
4	is loading
-2	is made
3	is needed
4	is not
-1	is pleased
-1	is raising
-5	it
-1	it before
-1	it but
4	it can
5	it in
-1	it like
-1	it rained
-2	it read
1	it the
-1	it was
-1	it will
1	it with
2	it$
-1	it's
-2	its
-1	its banks
-1	its cheapest
1	its controls
2	its headline
1	its lowest
-2	jars
-2	jars higher
-1	jessamy
-1	jessamy orth
3	join
2	join the
3	journ$
4	journalism
-4	july
-4	july #
2	jump
2	jump to
-7	june
-5	june #
-2	june$
1	karel
1	karel voss
3	keep cookies
-1	keep mobile
1	keep up
-1	kestrel drops
1	key
-5	key specifications
3	key to
3	key$
1	keywo$
1	keywords
2	kids
1	kids$
-1	kilog$
-1	kilograms
-4	kindn$
-4	kindness
-1	kitchens
-1	kitchens never
-2	km
-2	km$
-3	kmph
-3	kmph #
2	knitted
-3	know
-3	know the
-1	know$
-1	knows
-3	kwh
-3	kwh$
3	lane
3	lane media
3	lante$
-4	lantern post
-1	lark burst
1	lark sounds
2	last updated
-1	last year
1	later
2	later$
3	latest
1	latest episode
1	latest news
6	leave
1	leave a
4	leave it
-2	leave the
3	leave$
-1	leaves
-1	leaves the
-5	leeks
-5	leeks$
-2	left
1	lends
1	lends out
16	length 0
-2	length 10
-7	length 2
-4	length 3
-4	length 4
-7	length 5
-10	length 6
-7	length 7
-8	length 8
-4	length 9
3	letter
1	letter comes
2	letter goes
-2	letters
-2	licensed
-2	licensed nurse
-2	light
5	like
1	like and
1	like bookmark
-2	like silence
-1	like to
2	like what
3	like$
-2	liked
-2	liked$
-1	lim su
2	limit
5	link
3	link copied
2	link$
1	linkedin
1	linkedin and
3	listen
-1	listen for
1	listen on
3	listen to
-3	litre$
-4	litres
5	live
2	live market
2	live$
6	load
2	load open
1	load the
3	load$
2	loade$
2	loaded
7	loadi$
9	loading
1	loading its
2	loads
2	loads$
7	log
7	log in
-1	long
-1	longer
-2	look
-2	looking
-2	looking statements
-1	lose
1	lowest since
-2	lun
-2	lun$
-1	m
-2	made
3	mail
1	mail$
-2	mailboat
-2	mailboat june
4	mailto
3	manage
-2	many
4	map
3	map not
-2	march
-1	march$
1	margin
2	margin #
-2	market
-3	market herald
2	market updates
3	markets
3	markets #
-3	markt
-3	markt$
1	marlow
1	marlow times
1	masto$
1	mastodon
-3	matte$
-3	matter
1	max
1	max width
-1	may also
3	may be
2	may have
2	may write
1	me the
5	media
3	media #
2	media$
3	membe$
3	member
-1	members can
1	members only
-2	men's
-2	men's singles
2	message
2	message free
-2	metre$
-3	metres
-3	metro
-3	metro arts
1	mid
1	might
1	might also
-1	milk
1	mill choir
1	millc$
1	millchoir
-2	milli$
-2	million
3	min
1	min read
1	min$
-2	mind
-2	mind your
-1	minister
2	mins
2	mins$
-2	minutes
4	miss
3	miss a
-2	misse$
2	missed it
-1	mixed
-1	mixed doubles
-1	mobile
-1	mobile phones
1	modal
-1	monda$
-2	monday
6	month
1	month billed
4	month$
-1	months
-2	months in
-1	mood
-1	mood good
6	more
1	more articles
-1	more books
1	more football
2	more from
-3	more snow
1	more stories
2	more the
2	more$
-1	most at
-1	most of
2	most popular
-1	most show
1	most viewed
-3	moths
-3	moths matter
-2	mouth
-2	mouth$
-1	move
-2	museum
1	museums
1	music
1	music$
-1	must
1	mute
1	my personal
-2	nadirah
-2	nadirah osman
-2	named
-1	named three
-1	names
-1	names right
-2	near
-1	near the
-6	need
-5	need$
2	needed
3	needed all
-1	never do
3	never miss
-1	new
-2	new prices
3	new window
8	news
1	news and
2	news before
2	newsdesk
6	newsl$
8	newsletter
1	newsletter promotion
1	newsp$
2	newspapers
1	next page
1	next pictures
-5	next steps
3	next the
3	next up
-4	next$
-3	nights
-2	nights in
-2	nine
2	nine cliffs
-1	nine in
-3	no
-1	no anvils
-2	no more
3	no part
-1	no pumpkin
-2	no sledges
-2	no slings
-1	no slug
4	no stairs
37	no stop
-2	no wheels
-5	nobody
-2	nobody got
1	none
1	none$
-3	norland
-3	norland archive
-2	norpr$
-5	norpress
-2	norpress ida
-1	north
5	not allowed
1	not available
5	not be
-1	not everybody
-1	not go
4	not load
2	not loaded
1	not sell
3	not showing
-3	not slippers
-1	not work
-1	not your
-2	not$
-3	nothing
4	now
2	now for
4	now$
-2	number
-2	nurse
-2	nurse$
-1	octob$
-1	october
1	odd
1	odd facts
-3	of
1	of a
4	of dialog
1	of eastern
2	of player
-3	of tamm
2	of use
-1	of your
6	off
1	off optional
1	off your
4	off$
-1	offered
-1	office
-1	offices
-1	official named
1	official trailer
3	old bridge
-2	old carriages
-1	older
-1	older people
-2	on a
1	on canal
1	on chirp
-2	on dry
1	on every
3	on facebook
2	on in
1	on lark
1	on linkedin
-2	on monday
1	on paper
-1	on rails
-1	on saturday
-2	on sunday
1	on sundays
1	on telegram
-4	on the
-2	on tuesday
2	on under
2	on whatsapp
2	on your
-1	on$
-1	once
1	once a
-7	one
1	one free
-1	one wagon
-4	ones
-4	ones$
2	online
2	online access
2	only
-1	only before
2	only its
3	only what
2	only$
4	open
7	open it
1	opened press
1	optional
1	optional cookies
-3	or #
-1	or rivers
1	or set
3	order
3	order the
-2	orla's
-2	orla's church
-1	orth
-2	osman
-2	osman$
-1	osterby
1	osterlund
1	osterlund tidings
16	our
3	our app
-2	our customers
2	our desk
1	our food
2	our free
2	our harbour
-2	our own
1	our partners
2	out at
1	out tools
-2	outlook
-2	outlook for
2	over durian
-3	own
-2	own bells
-1	owner
2	padding
1	padding #
5	page
1	page #
1	page again
3	page$
2	paid$
2	pantry
2	pantry watch
-2	paper
-1	paper with
-2	parish
-2	parish council
2	park
2	park has
-6	parki$
-6	parking
3	part may
-2	part$
2	partners
2	partners store
2	party
1	party site
-2	passengers
-1	patie$
-2	patience
1	patterns
1	patterns and
2	pause
1	pause unmute
-2	pay
-1	peopl$
-5	people
-1	people most
-1	perce$
-2	percent
2	permission
1	personal
1	personal information
-1	phones
-1	phones and
-18	photo
-2	photo auto
-9	photo by
5	photo gallery
-1	photo ruben
3	photograph
3	photograph unavailable
4	pictu$
2	picture #
-2	picture anselm
-3	picture ian
2	picture loads
2	picture not
-1	picture tomáš
1	pictures
-1	pictures arrive
2	pin
1	pits
1	pits that
-3	place
-1	place$
2	placeholder
2	placeholder while
-2	places
-2	plan
-1	plan in
-1	planned
3	play
1	play video
1	play$
2	playback
2	playback rate
5	playe$
2	played
9	player
4	player is
2	player window
-1	players
-2	pleas$
9	please
3	please re
4	please try
4	please wait
-2	pleased
2	podca$
2	podcast
-1	pointed
2	polic$
2	policy
2	popul$
3	popular
2	popup
2	popup of
-1	port
1	post
-1	post every
1	post is
3	post shared
-4	post$
2	posted
2	posted at
-2	power
-1	power and
-1	power banks
1	preferred
1	preferred source
2	premium
1	premium #
1	presented
1	presented by
7	press
3	press escape
2	press tab
-2	press the
3	press$
-2	price
-1	price of
-5	price$
-3	prices
2	prices as
1	prices letter
2	print
2	print$
2	privacy
1	privacy policy
1	profile
1	promo
2	promo$
1	promotion
1	publi$
5	published
3	published by
-1	pumpkin
-1	pumpkin above
-2	pupils
-1	pupils in
2	push
1	put your
-2	puts
-2	puts us
3	px
1	px$
1	queen travels
1	quest$
3	question
2	question for
-1	questions
-2	questions right
-1	quieter
-1	quieter engine
-2	quietstreets
-2	quietstreets st
-10	quoted
-1	radio
2	rail
1	rail freight
2	rails sails
-1	rails$
-2	railway
-1	railway is
2	rain$
-1	rained
-1	raising
-1	raising prices
-3	range
-2	range #
2	rate
2	rate$
-2	rates
-2	rates$
2	rather
2	rather read
3	re
3	re enter
2	reach
2	reach the
10	read
2	read more
5	read next
2	read on
-2	read stop
3	read$
2	reade$
1	readers
7	readi$
10	reading
1	reading time
1	recip$
1	recipe
1	recipes
1	recipes patterns
3	recommended
1	recommended ten
1	reel
1	reel report
-2	refun$
-2	refund
1	regis$
2	register
1	register sign
5	related
1	related how
1	related the
-3	remai$
1	remaining
1	remaining time
-3	remains
-4	renalcheck
-4	renalcheck includes
1	reply
1	reply repost
4	report
1	report is
1	report was
-2	reporters
1	repos$
2	repost
1	repost like
5	reproduction
5	reproduction is
1	research
2	research station
4	reser$
4	reserved
2	rest
2	rest$
-2	results
-1	results within
2	reuters
-2	revenue
-1	revenue of
1	review
-3	right
-2	right this
-1	right$
4	rights
4	rights reserved
-1	risk
-1	risk$
-1	river lark
-1	river$
2	rm
2	rm #
-2	rohan
-2	rohan vaidya
-2	roof
-2	roof is
-4	rook
-2	rook$
-5	room
-4	room$
-2	rose
-4	route$
-4	routes
-3	ruben
-3	ruben tak
1	ruta
1	ruta linden
-8	said
-2	said the
-3	said$
2	sails
2	sails media
-2	salt
-1	same
-1	sample
3	save
1	saved
-2	say
-1	say$
-5	says
-2	says$
2	schoo$
2	scree$
2	screen
1	script
3	scroll
2	scroll to
-3	scult$
-3	sculthorpe
-2	sea
-1	sea or
-3	secon$
-3	seconds
4	see
2	see also
-1	see it
5	see the
-2	see us
-2	seed
-1	seed$
1	sell my
4	send
-1	send no
2	send you
-1	sent
4	separate
4	separate tab
-3	septe$
-3	september
-1	serve
-1	serve warm
-1	services
2	setti$
3	settings
-4	seven
-3	seven months
4	share
2	share it
-1	share the
2	shared
3	shared by
-4	she
-2	sheep
-2	sheep on
-1	sheet
-1	sheets
-3	shoes
-3	shoes not
-4	short
-4	short straw
-2	should
-3	should you
3	show
-1	show clouds
1	show me
2	showi$
3	showing
1	showing open
-1	shows
1	shut
1	shut it
2	side by
-1	side of
2	side$
-6	sigge
-6	sigge$
-2	sight
-2	sight$
4	sign
1	sign in
7	sign up
-3	signs
-3	signs$
-2	silen$
-4	silence
-1	silvan
-2	since
-1	sing #
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
2	six each
-1	size
-2	size$
-1	skarvik
1	skip
-2	sky
-2	sky before
-2	slag
-2	slag heap
-2	sledges
-2	sledges no
-1	sleep
2	slide$
2	slider
-2	sling$
-2	slings
-3	slipp$
-3	slippers
-1	slowly
-1	slug
-1	slug leaves
-3	small
-2	small ones
1	smallest
1	smallest chapel
-1	smells
-3	snow
-3	snow is
3	so that
-4	softer
-4	softer ground
-1	sold
-2	some
-1	somebody
2	something went
1	song
1	song of
2	soprano
2	soprano sings
-1	sound
-1	sound underfoot
3	sounds
1	sounds and
2	sounds side
-1	soup
-2	source wrenby
-5	speci$
-5	specifications
1	speed
-2	spending
-2	spending of
1	spoken version
1	sponsored
1	src
-3	st
-2	st orla's
4	stair$
4	stairs
-2	stalls
-2	stalls on
-1	stand
-1	stand still
-4	start
-3	start here
1	starts
1	starts clean
-2	state$
-3	statements
2	stati$
-2	stay
-2	stay indoors
2	stay up
-3	step
-2	step$
-5	steps
-5	steps$
-2	still
-1	still$
-1	stone
-3	stop
-3	stop$
-2	stops
-2	stops an
2	store
2	stori$
5	stories
-2	storlavelm
-2	storlavelm june
2	storm alerts
7	story
1	story for
3	story$
3	straits
3	straits lantern
-5	straw
-4	straw$
1	stream
1	stream type
-2	street
-1	strike
-1	su
-1	su ann
2	subject
1	subject why
10	subscribe
3	subscribe for
2	subscribe from
4	subscribe now
2	subscribe to
1	subscriber
-5	subscribers
-5	subscribers wanted
1	subscription
1	subscription could
4	subtitles
4	subtitles off
-1	sugar
1	suggest
1	suggest a
1	suggested
1	suggested five
-2	sunday
1	sundays
5	support
4	support independent
1	support the
2	switched
2	switched off
2	syndicated
2	syndicated feed
1	t
6	tab
2	tab to
4	tab$
1	tags
1	tags$
-3	tak
-2	tak norpress
-3	tamm
-3	tamm pictures
-2	tan
-2	tan wei
2	tap
1	tap to
-2	tarrant
-2	tarrant health
2	taught
2	taught more
-1	teacher
-1	teacher said
1	teleg$
1	telegram
1	ten pits
-2	ten questions
2	terms
2	terms of
-1	tess
6	text
2	text goes
2	text message
-2	than
-2	than #
1	than a
1	than the
2	thank
2	thank you
-2	that
1	that became
-1	that is
1	that lends
2	that the
-1	that would
-4	the
3	the agency
3	the associated
1	the beacon
-1	the button
-1	the case
2	the cats
4	the chart
-1	the city
1	the coast
1	the comments
-2	the company
2	the content
2	the conversation
1	the daily
2	the day's
-1	the days
2	the entertainment
3	the esc
4	the escape
1	the ferryman
1	the ferrymen
1	the flood
2	the gallery
-1	the handwriting
-2	the heat
4	the house
1	the lamp
1	the land
-1	the last
3	the latest
-2	the letter
-1	the light
2	the markets
1	the marlow
-1	the morning
-1	the names
2	the old
2	the page
-2	the paper
4	the picture
2	the player
1	the podcast
-1	the price
1	the queen
-2	the railway
2	the rest
-1	the roof
-1	the room
1	the ropes
-1	the same
2	the school
-1	the sea
-1	the side
-3	the signs
-1	the silence
3	the site
-3	the size
-2	the sky
-2	the slag
1	the smallest
1	the song
1	the subject
-1	the teacher
2	the text
-1	the third
-1	the toll
2	the touchline
1	the twelve
2	the two
-1	the umbrella
-1	the unions
2	the valley's
7	the video
2	the volume
-1	the wagon
3	the weekend
2	the window
1	the wkdl
2	theft
2	theft at
-3	their
-4	them
-1	them all
1	them$
-2	then
1	then #
-3	there
-8	they
1	they are
-1	they do
-2	they wrote
1	things
1	things every
5	think
4	think$
2	third party
-2	thirty benches
2	thirty days
10	this
3	this article
-1	this coast
1	this content
1	this dialog
3	this is
3	this post
-2	this puts
3	this report
2	this to
1	this video
-3	this week
-2	this year
-2	those
-2	those who
-8	three
-1	three aims
-1	three business
2	three held
-1	three ways
-2	through
-1	through your
-1	throw
-2	thurs$
-2	thursday
2	tick
2	tick here
-1	ticket
1	tidings
1	tidings on
2	time
4	time #
1	times$
1	tin
1	tin horses
1	tinho$
1	tinhorsesofficial
2	tip
2	tip$
1	to
-5	to #
-2	to a
-2	to be
-2	to bring
2	to comment
3	to continue
2	to date
-1	to drive
1	to expand
2	to get
1	to go
1	to highlights
4	to leave
2	to more
2	to reach
3	to read
3	to see
1	to shut
1	to swim
1	to top
1	to unlock
2	to view
2	to you
-2	to$
2	today
1	today$
-4	told
-2	told reporters
-1	toll free
-1	tomáš
-1	tomáš veil
1	tonig$
1	tonight
-3	too
-1	too many
-4	took
-2	took part
1	tools
1	tools$
4	top
1	top stories
2	top$
2	topic$
2	topics
-2	torch
2	touchline
2	touchline newsletter
2	track
2	track live
3	trade
3	trade lane
1	trailer
1	trailer for
-2	train$
-4	trainer's
-4	trainer's room
1	travels
1	travels first
-1	trees
2	trending
2	trending now
3	trial
3	trial month
-1	tried
-1	trust$
4	try
4	try again
-2	tuesd$
-3	tuesday
2	turn
1	turn off
2	tweet
1	twelve best
2	twitter
-5	two
1	two months
-1	two rates
2	two sounds
1	type
1	type live
-1	umbre$
-2	umbrella
-1	umbrella cellar
4	unava$
4	unavailable
-1	under
-2	under glass
2	under the
-1	underfoot
-2	unions
-1	unions get
2	unlimited
2	unlimited online
2	unlock
1	unlock more
1	unmut$
3	unmute
2	unmute fullscreen
-3	until
1	up after
2	up below
2	up for
1	up here
-4	up next
2	up with
2	up$
3	updat$
2	updated
3	updates
2	updates here
2	url
2	url$
5	us
-2	us close
2	us count
3	us on
3	use
-1	use it
2	use the
1	use$
-1	used
-2	vaidya
-2	vaidya told
2	valley's
2	valley's news
3	var
-1	veil
-1	veil norpress
2	velm park
1	version
1	version #
1	via
10	video
-2	video consultation
4	video could
1	video has
1	video in
2	video player
2	video$
5	view
3	view it
1	viewed
1	viewed in
-2	viewers
-2	viewers do
1	village starts
-2	voice
-1	voice$
2	volume
2	volume slider
-1	volunteers
1	voss and
-2	vote
-2	wagon
-1	wagon alive
-1	wagon waters
2	wait
4	wait$
-3	wake
-3	wake him
-1	wall
4	want
3	want more
2	want the
-5	wante$
-6	wanted
-1	wants
-2	warm
-1	warm$
-2	was
2	was generated
7	watch
-2	watch for
1	watch official
2	watch the
2	watch$
-4	water
-1	water only
-1	waters
-1	waters one
-1	waters them
-1	ways
-1	ways$
2	we and
-2	we could
3	we keep
-2	we liked
2	we may
-2	we missed
2	we will
1	weather alerts
-3	wedne$
-3	wednesday
1	week
2	week in
3	weekend
3	weekend edition
-2	wei
-2	wei lun
-1	well
1	wendale on
2	went wrong
-7	were
-7	what
-1	what changes
-1	what comes
5	what do
-1	what grows
1	what is
-3	what remains
-3	what the
-2	what viewers
-4	what we
2	what you
4	whatsapp
1	whatsapp and
-2	wheels
-2	wheels no
1	when you
-2	where
1	while
1	while the
-1	white won
-4	who
-1	who is
2	who never
-1	who sing
-2	who took
-2	whoever
-1	whoever waters
-1	why
-1	why fines
3	why geese
-3	why moths
-2	why they
2	width
1	width #
1	width$
-7	will
-2	will be
2	will cancel
-2	will charge
2	will send
-2	wind
-2	wind$
8	windo$
12	window
1	window with
-2	windows
-3	with a
2	with good
1	with hearthgrain
4	with no
-1	with patience
7	with the
-1	with your
-1	within
-1	within three
3	without leave
-1	without seed
-1	without trains
1	wkdl
1	wkdl #
-2	women's
-2	women's singles
-2	won
-1	won$
-2	won't
-2	won't see
2	wool fig
-2	wool in
-3	work
-2	work$
1	works
2	works$
-3	would
-2	wrenby
-2	wrenby parish
2	write
2	write to
1	wrong
2	wrong please
-4	wrote
-2	wrote$
6	x
1	x #
1	x a
2	x and
1	x$
-1	yard
-1	yard without
-3	year
-2	year$
-3	years
-1	years$
4	you
2	you agree
1	you are
-3	you buy
2	you for
-1	you get
2	you have
3	you like
-1	you may
2	you might
2	you missed
-5	you need
2	you on
-1	you see
2	you the
6	you think
-2	you won't
1	you$
8	your
2	your address
1	your blocker
1	your choices
2	your device
-2	your ears
1	your email
2	your first
1	your free
-1	your hand
4	your inbox
-1	your mouth
-2	your step
1	your subscription
-1	your voice
-6	~about
-3	~above
5	~accep
5	~acces
6	~accou
2	~acous
4	~ad
2	~add
6	~addre
2	~adslo
4	~adver
-3	~after
2	~again
4	~agenc
-1	~aims
-2	~alder
3	~alert
-1	~alive
5	~all
7	~allow
-3	~alm
-2	~along
5	~alrea
6	~also
-2	~an
-6	~and
-1	~ann
1	~anna
-1	~anoth
-3	~ansel
-2	~anvil
-2	~any
4	~anyti
10	~app
-4	~archi
-7	~are
3	~arran
-2	~arriv
9	~artic
-3	~arts
-2	~ash
-2	~ask
-5	~asked
-1	~asks
2	~assoc
-4	~at
-2	~augus
-1	~auto
1	~avail
-4	~away
1	~b
-2	~back
1	~backg
-2	~baker
-1	~band
-2	~bank
-2	~banks
-1	~barre
-4	~batte
2	~be
1	~beaco
1	~becam
-3	~been
-5	~befor
-2	~bells
4	~below
2	~berg
2	~berna
3	~best
1	~bille
-2	~billi
-1	~biscu
1	~black
5	~block
-2	~board
-1	~boat
1	~bookm
-1	~books
-3	~boot
1	~borde
-3	~both
-1	~bough
-1	~brand
-2	~bread
3	~break
-2	~breat
2	~bridg
2	~brief
-2	~brigh
-5	~bring
-1	~bugle
-1	~burst
-3	~bus
-1	~busin
-1	~but
-2	~butto
-3	~buy
-2	~buyer
2	~c
-3	~call
-2	~came
-2	~can
1	~can't
2	~canal
8	~cance
-2	~capit
2	~capti
-1	~car
-2	~carav
-4	~carri
1	~case
1	~catch
1	~cats
-1	~chair
1	~chann
-4	~charg
5	~chart
-1	~cheap
1	~chess
-2	~chief
-2	~child
2	~chirp
2	~choic
1	~choir
-2	~churc
-1	~city
-3	~claim
3	~click
1	~cliff
-1	~clock
5	~close
-1	~cloth
-2	~cloud
-6	~coffe
2	~color
1	~comme
-3	~compa
2	~confi
-2	~consu
10	~conte
7	~conti
1	~contr
2	~conve
11	~cooki
-2	~coole
6	~copie
2	~copy
3	~copyr
1	~corre
-3	~cost
-2	~costs
-2	~coun
-3	~counc
-1	~count
-3	~court
-6	~cowso
-2	~crack
-2	~crane
2	~creat
-3	~credi
-1	~cross
1	~crown
2	~curio
2	~curre
-4	~custo
-2	~cut
4	~daily
2	~datal
1	~date
-3	~day
2	~day's
-3	~days
-1	~decis
-8	~della
3	~desk
2	~devic
6	~dialo
-4	~did
2	~discl
4	~displ
3	~docum
2	~does
-1	~dog
-1	~dogs
2	~don't
1	~donat
-3	~dos
-3	~doubl
-2	~down
3	~downl
1	~dozen
-3	~drive
-1	~drops
-4	~dry
-1	~due
-1	~dull
2	~durat
2	~duria
2	~e
-2	~each
-2	~early
-2	~ears
2	~easte
-3	~eastm
4	~editi
-3	~eggs
-2	~eleve
7	~email
3	~embed
-1	~emerg
2	~end
-4	~engin
1	~enjoy
5	~enter
1	~envir
1	~episo
6	~error
4	~esc
10	~escap
-1	~even
-2	~every
-1	~ewa
6	~examp
-2	~execu
2	~expan
-7	~expec
1	~explo
-1	~extra
-1	~eyes
5	~faceb
1	~facts
-1	~far
-1	~farid
3	~feed
-1	~fell
2	~ferry
-1	~fifty
2	~fig
-2	~file
2	~filed
-1	~film
-2	~fines
-3	~fish
3	~five
1	~flash
2	~flood
-4	~flour
3	~fly
4	~follo
2	~font
-2	~foods
-3	~forwa
-3	~four
2	~free
1	~freig
2	~frien
3	~full
4	~fulls
3	~funct
-4	~g
8	~galle
-3	~gazet
3	~geese
2	~gener
4	~get
-1	~glaci
-3	~glass
-1	~glove
-4	~go
3	~goes
2	~googl
1	~got
-6	~green
-4	~groun
-1	~grows
-2	~guess
-1	~guest
-6	~had
-1	~halde
-1	~half
-3	~hand
-1	~handw
-2	~harve
-5	~has
-1	~hashi
-2	~have
-7	~he
4	~headl
-2	~healt
-2	~heap
-2	~heat
2	~heigh
2	~help
-1	~helpl
-2	~her
-3	~heral
7	~here
1	~hide
-2	~highe
1	~highl
-4	~him
-3	~his
-2	~hold
-1	~holli
-2	~holt
-2	~home
-1	~hot
-2	~hour
-2	~hours
2	~house
2	~https
1	~humea
-4	~i
-3	~ian
1	~id
-3	~ida
-1	~if
3	~image
4	~inbox
-4	~inclu
4	~indep
-3	~indoo
-1	~ines
1	~infor
5	~insta
3	~inval
-2	~is
-5	~it
-1	~it's
-2	~its
-2	~jars
-1	~jessa
3	~join
4	~journ
-1	~judge
-4	~july
2	~jump
-7	~june
1	~karel
-1	~keepe
1	~key
1	~keywo
2	~kids
-2	~kilog
-4	~kindn
-1	~kitch
-2	~km
-3	~kmph
1	~knitt
-3	~know
-1	~knows
-3	~kwh
3	~lane
1	~later
3	~lates
5	~leave
-5	~leeks
-2	~left
1	~lends
-2	~licen
-3	~light
5	~like
-2	~liked
2	~limit
5	~link
1	~linke
3	~liste
-4	~litre
5	~live
6	~load
2	~loade
9	~loadi
2	~loads
7	~log
-1	~long
-2	~longe
-2	~look
-2	~looki
-1	~lose
-2	~lun
-1	~m
-2	~made
3	~mail
-3	~mailb
4	~mailt
2	~manag
-2	~many
4	~map
-2	~march
1	~margi
-3	~markt
1	~masto
-3	~matte
1	~max
5	~media
-2	~men's
2	~messa
-3	~metre
-3	~metro
1	~mid
1	~might
-1	~milk
1	~millc
-1	~mille
-2	~milli
3	~min
-2	~mind
-1	~minis
2	~mins
-2	~minut
4	~miss
-1	~mixed
-1	~mobil
1	~modal
-2	~monda
3	~month
-1	~mood
6	~more
-3	~moths
-2	~mouth
-1	~move
1	~music
-1	~must
1	~mute
-2	~nadir
-2	~named
-1	~names
-2	~near
-6	~need
2	~neede
-1	~neigh
-1	~new
8	~news
2	~newsd
8	~newsl
1	~newsp
-3	~night
-2	~nine
-3	~no
-5	~nobod
1	~none
-3	~norla
-5	~norpr
-1	~north
-3	~nothi
-1	~notic
4	~now
-2	~numbe
-2	~nurse
-1	~octob
1	~odd
-3	~of
6	~off
-2	~offer
-2	~offic
-1	~older
-1	~once
-7	~one
-4	~ones
2	~onlin
2	~only
4	~open
1	~optio
2	~order
-2	~orla'
-1	~orth
-2	~osman
16	~our
-2	~outlo
-3	~own
-1	~owner
2	~paddi
5	~page
-1	~paint
2	~pantr
-2	~paper
-2	~paren
-3	~paris
2	~park
-6	~parki
2	~partn
2	~party
-3	~passe
-2	~patie
1	~patte
2	~pause
-2	~pay
-5	~peopl
-2	~perce
1	~permi
-1	~phone
-14	~photo
2	~pin
1	~pits
-2	~place
-2	~plan
-1	~plann
3	~play
2	~playb
10	~playe
7	~pleas
2	~podca
2	~polic
3	~popul
2	~popup
-1	~port
1	~post
1	~poste
-2	~power
2	~prefe
2	~premi
1	~prese
6	~press
-5	~price
1	~print
2	~priva
-1	~progr
-2	~promi
3	~promo
5	~publi
-1	~pumpk
-2	~pupil
2	~push
-2	~puts
3	~px
2	~quest
-4	~quiet
-1	~radio
2	~rail
-2	~railw
-1	~raine
-1	~raisi
-3	~range
2	~rate
-2	~rates
2	~rathe
3	~re
2	~reach
10	~read
1	~reade
10	~readi
2	~recip
3	~recom
1	~reel
-2	~refun
2	~regis
6	~relat
-2	~remai
-4	~renal
1	~reply
3	~repor
2	~repos
5	~repro
4	~reser
2	~rest
-2	~resul
2	~reute
-2	~reven
1	~right
-1	~risk
-1	~river
2	~rm
-2	~rohan
-2	~roof
-4	~rook
-5	~room
-2	~rose
-4	~route
-3	~ruben
1	~ruta
-8	~said
2	~sails
-2	~salt
-1	~same
-1	~sampl
3	~save
1	~saved
-2	~say
-5	~says
2	~scree
2	~scrip
3	~scrol
-3	~scult
-2	~sea
-4	~secon
4	~see
-2	~seed
4	~send
-1	~sent
4	~separ
-3	~septe
-2	~serve
3	~setti
-5	~seven
5	~share
-4	~she
-2	~sheep
-2	~sheet
-3	~shoes
-5	~short
-2	~shoul
3	~show
3	~showi
-1	~shows
1	~shut
-6	~sigge
-2	~sight
4	~sign
1	~signi
-3	~signs
-4	~silen
-1	~silva
-2	~since
-5	~singl
2	~sings
-3	~sit
5	~site
-1	~size
-1	~skarv
1	~skip
-2	~sky
-2	~slag
-2	~sledg
-1	~sleep
2	~slide
-2	~sling
-3	~slipp
-1	~slowl
-1	~slug
-2	~small
-1	~smell
-3	~snow
-4	~softe
-1	~sold
-2	~some
-1	~someb
1	~song
2	~sopra
2	~sound
-1	~soup
-5	~speci
-3	~spend
1	~spons
1	~src
-3	~st
4	~stair
-2	~stall
-1	~stand
-3	~start
-3	~state
-2	~stay
-3	~step
-5	~steps
-2	~still
-1	~stone
-3	~stop
-2	~stops
5	~stori
-2	~storl
7	~story
3	~strai
-5	~straw
-2	~stree
-1	~strik
-1	~su
2	~subje
7	~subsc
4	~subti
-1	~sugar
2	~sugge
5	~suppo
2	~switc
2	~syndi
1	~t
6	~tab
1	~tags
-3	~tak
-3	~tamm
-2	~tan
2	~tap
-2	~tarra
2	~taugh
-2	~teach
2	~terms
-1	~tess
6	~text
-2	~than
2	~thank
-2	~that
-4	~the
2	~theft
-3	~their
-4	~them
-2	~then
-3	~there
-8	~they
1	~thing
5	~think
10	~this
-1	~thorn
-2	~those
-8	~three
-2	~throu
-1	~throw
-2	~thurs
2	~tick
-2	~ticke
1	~tidin
2	~time
1	~tin
1	~tinho
2	~tip
1	~to
2	~today
-4	~told
-1	~tomáš
1	~tonig
-3	~too
-4	~took
1	~tools
4	~top
2	~topic
-2	~torch
1	~touch
2	~track
2	~trade
1	~trail
-5	~train
-1	~trees
2	~trend
3	~trial
-1	~tried
4	~try
-3	~tuesd
2	~turn
2	~tweet
2	~twitt
-5	~two
1	~type
-3	~umbre
4	~unava
-3	~under
-2	~union
2	~unlim
2	~unloc
3	~unmut
-3	~until
5	~updat
2	~url
5	~us
3	~use
-1	~used
-2	~vaidy
2	~valle
3	~var
-1	~veil
1	~versi
1	~via
10	~video
5	~view
-2	~voice
2	~volum
-1	~volun
-2	~vote
-2	~wagon
2	~wait
-3	~wake
-1	~wall
4	~want
-6	~wante
-1	~wants
-2	~warm
-2	~was
5	~watch
-5	~water
-1	~ways
-3	~wedne
1	~week
2	~weeke
-2	~wei
-1	~well
-7	~were
-7	~what
4	~whats
-2	~wheel
-2	~where
1	~while
-4	~who
-2	~whoev
-1	~why
2	~width
-7	~will
-2	~wind
9	~windo
-1	~withi
1	~wkdl
-2	~women
-2	~won
-2	~won't
-3	~work
-1	~worke
-3	~would
-2	~wrenb
2	~write
1	~wrong
-4	~wrote
6	~x
-1	~yard
-3	~year
-3	~years
4	~you
8	~your
3	~اتساب
-2	~اتفاق
-2	~اتي
-5	~احد
10	~اخبار
1	~اختر
2	~اخر
-1	~ادار
1	~ادخل
-3	~اربع
-1	~اربعاء
6	~ارتباط
1	~ارسال
1	~ارسل
-3	~ارشيف
-1	~ازرق
-2	~اسبوع
2	~استمع
2	~اسرار
-5	~اسعار
2	~اسفل
-2	~اسم
-2	~اسما
-4	~اسماء
7	~اشتر
3	~اشترا
2	~اشعار
-1	~اضاف
7	~اضغط
1	~اضف
-6	~اطفال
3	~اعجب
6	~اعلان
1	~اغلاق
2	~افق
7	~اقر
1	~اقل
1	~اكتب
-2	~الف
2	~الكترون
-2	~الي
-1	~اما
-1	~امام
-2	~امس
-2	~امني
-5	~ان
3	~انستغرام
1	~انصار
3	~انضم
-4	~انه
-1	~اهال
1	~اواصل
1	~اوافق
-4	~اول
9	~ايض
1	~ب
-2	~بئر
-3	~باب
-3	~بثمن
-3	~بحر
3	~بدا
-2	~براميل
-4	~برنامج
8	~بريد
1	~بزر
-2	~بسعر
-2	~بعد
-1	~بغل
2	~بقلم
-4	~بلا
-2	~بلد
3	~بملف
2	~بيانو
-1	~بيت
-1	~بين
5	~تابع
6	~تابعو
1	~تاريخ
2	~تجرب
2	~تحس
6	~تحميل
-2	~تخاف
-5	~تذكر
3	~تسمح
-3	~تشتري
3	~تشغيل
2	~تصفح
2	~تصل
-11	~تصوير
5	~تطبيق
1	~تعذر
3	~تعريف
5	~تعليق
3	~تفوت
-1	~تقر
-1	~تقول
2	~تكبير
-1	~تل
3	~تلغرام
1	~تلق
-3	~تلميذ
-1	~تنظيف
2	~تويتر
-2	~تي
-5	~ثلاث
-1	~ثلاثمئ
-1	~ثلث
-2	~ثلج
-3	~ثم
-1	~جاء
-3	~جاءت
5	~جار
-2	~جسر
-1	~حارس
-4	~حافل
-3	~حبل
-4	~حتي
-1	~حجر
2	~حجم
-3	~حداد
-3	~حلو
3	~حمل
5	~حوار
-1	~حي
4	~خبر
-3	~خبز
-1	~ختام
2	~خدم
1	~خروج
-3	~خريط
6	~خصوصي
2	~خط
1	~خطيب
-1	~خلال
2	~خلط
-2	~خميس
-2	~خيار
-1	~درج
-1	~دفاتر
-2	~دفتر
2	~دقائق
-1	~دقيق
1	~دلال
-3	~دينار
2	~ذات
1	~ذهاب
-3	~ذي
4	~رابط
-3	~راس
-2	~راع
1	~راي
-2	~رسم
-2	~رصيف
-3	~رغيف
-1	~رمل
1	~رويترز
-1	~زار
4	~زر
-1	~زرقاء
-2	~زوار
1	~زور
-2	~زياد
-2	~زيت
-1	~سائق
-3	~ساع
1	~سامر
-2	~سباق
-1	~سبت
4	~سجل
-1	~سفين
-2	~سكان
-1	~سماء
-1	~سمك
-1	~سمير
1	~سوق
-1	~سيار
2	~شار
-2	~شاعر
5	~شاهد
-1	~شبك
-1	~شرك
-2	~شعر
-2	~صاحب
-1	~صباح
-2	~صغير
1	~صفحت
2	~صلة
-1	~صندوق
-5	~صور
-2	~صيداو
-2	~صيف
-2	~ضوء
-1	~طائر
1	~طالع
-2	~طبول
-2	~طريق
1	~طقس
-1	~طلب
-1	~ظهر
3	~عاجل
-2	~عاد
-3	~عام
4	~عبر
-2	~عبود
3	~عرض
-3	~عشر
-1	~عكار
-3	~علاج
-1	~علي
-1	~عمل
-4	~عن
-5	~عند
-4	~عيار
1	~عيس
2	~فعل
-2	~فوق
-6	~في
4	~فيديو
3	~فيسبو
-2	~فيه
3	~قائمت
-1	~قارب
-1	~قال
-3	~قالت
-5	~قبل
4	~قبول
5	~قراء
3	~قرات
-2	~قرب
-2	~قري
3	~قصة
-1	~قطار
-2	~قطط
-1	~قمة
2	~قنات
-2	~قهوت
-2	~قواعد
1	~قيد
1	~كامل
-4	~كان
-2	~كانت
-1	~كبير
-3	~كتاب
2	~كتم
3	~كلم
-2	~كما
1	~كيلان
-1	~كيلوغرام
-4	~لا
1	~لحظ
-1	~لدي
-1	~لذل
2	~لك
-4	~لكل
-1	~لكن
-2	~لم
2	~لمتابع
1	~لمزيد
-2	~لمصنع
1	~لمي
1	~لنا
-2	~لوح
-1	~ليل
-3	~ما
-6	~ماء
-2	~ماجد
2	~ماد
1	~متجر
-2	~متحف
1	~متصفح
4	~مجا
-2	~مجان
-1	~مجلس
-2	~محط
-3	~مخفض
-1	~مدخل
-2	~مدرس
-2	~مدي
-2	~مدين
-1	~مرات
-1	~مرت
-2	~مرع
9	~مزيد
-1	~مساء
-4	~مستخدم
2	~مستمر
2	~مشارك
1	~مشاهد
-1	~مشتر
-1	~مع
-1	~معرض
-1	~معلق
1	~مغلق
2	~مفتاح
6	~مقال
-1	~مقدم
1	~مقطع
-2	~مكتب
-3	~ملاحظ
2	~ملاعب
3	~ملف
1	~ممول
-7	~من
-1	~منار
1	~منبثق
-2	~منجد
-1	~منذ
2	~منشور
1	~مها
9	~نافذ
6	~نحترم
-2	~نحو
2	~نستخدم
1	~نسخ
6	~نشر
4	~نشرت
-1	~نضال
-2	~نفس
-1	~نقاط
-2	~نمر
2	~نها
1	~هاتف
-2	~هال
3	~هذا
3	~هذه
3	~هروب
2	~هنا
-2	~هناء
-2	~هو
-2	~وائل
-4	~واحد
-2	~واد
2	~واكس
-3	~وحجر
-2	~ورش
-2	~ورق
-3	~وسل
-1	~وفي
-5	~وقال
-1	~وكان
-2	~ولا
-3	~ولم
-1	~ومم
-1	~وهو
-1	~ويضم
-1	~وينص
1	~يتبع
-1	~يحمل
1	~يدعم
2	~يصل
3	~يغلق
-2	~يقول
3	~يلغي
-1	~يلوث
-2	~يلي
1	~يمكن
-2	~ينجح
4	~يوتيوب
-3	~يوم
3	آخر
1	آخر الأخبار
1	آخر تحديث
-1	أحد
4	أخبار
2	أخبار الطقس
1	أدخل
1	أدخل بريدك
-1	أربعة
1	أرسل
1	أرسل لنا
-3	أرشيفية
2	أسرار
2	أسرار خلطة
-4	أسعار
-3	أسعار مخفضة
-4	أسماء
-2	أسماك
-2	أسماك لا
1	أضف
1	أضف تعليقا
-1	أطفال
3	أعجبك
3	أعجبك ما
1	أقل
-2	أكثر
-1	أكثر من
-2	ألف
-1	ألواح
-1	ألواح الثلج
-1	أما
-1	أمام
-2	أمسية
-2	أمسية شعرية
-2	أمنيات
-2	أمنيات بلا
-6	أن
1	أوافق
1	أوافق وأواصل
7	أيضا
2	أيضاً
1	إرسال
1	إعلان
1	إعلان ممول
1	إعلانية
1	إغلاقها
1	إغلاقها بزر
1	إقرأ
-2	إلى
1	إلى الأعلى
-1	إلى القمة
1	إلى المقال
3	إلى قائمتنا
-5	إن
3	إنستغرام
1	إنستغرام لمزيد
-2	إنه
-2	إنها
3	اتساب$
-2	اتي$
-2	احد$
2	اخبار$
1	اخترنا
1	اخترنا لك
3	ارتباط$
-3	ارشيف$
-1	اسبوع$
2	استمع
2	استمع إلى
1	اسعار$
2	اسفل$
-4	اسماء$
7	اشترك
1	اشترك الآن
5	اشترك في
5	اضغط
3	اضغط قبول
2	اضغط هنا
-2	اطفال$
1	اعل$
6	اعلان$
2	افق$
5	اقرأ
2	اقرأ أيضا
3	اقرأ المزيد
1	اقل$
1	اكتب
1	اكتب تعليقك
-2	الآتي
5	الآن
3	الآن في
4	الأخبار
2	الأخبار العاجلة
1	الأخبار زوروا
-1	الأربعاء
-1	الأزرق
-1	الأسبوع
-2	الأسعار
-2	الأسعار على
2	الأسفل
-3	الأطفال
-2	الأطفال في
1	الأعلى
2	الأفق
2	الأكثر
1	الأكثر قراءة
1	الأكثر مشاهدة
1	الأنصاري
-2	الأولى
-1	الأولى على
2	الإخبارية
2	الإشعارات
1	الإشعارات فعّل
3	الإعلان
2	الإلكتروني
-1	الاتفاق
-1	الاتفاق على
6	الارتباط
2	الارتباط لتحسين
1	الاشتراك
1	الاشتراك السنوي
-2	البئر
-2	الباب
-2	البحر
-2	البحر القديم
5	البريدية
2	البريدية ليصلك
3	البريدية مجانا
-1	البلدية
2	البيانو
-1	التحديث
6	التحميل
1	التصفح
2	التعليقات
1	التعليقات مغلقة
-2	التي
-2	الثلج
-1	الثلج الأولى
-2	الجديد
-1	الجديد في
-2	الحلو
5	الحوار
4	الخبر
1	الخبر بعد
-3	الخبز
2	الخط
1	الخطيب
-2	الخميس
1	الذهاب
1	الذهاب إلى
-3	الذي
-3	الذي تشتريه
-1	الرأس
-1	الرأس نفسه
4	الرابط
-2	الراعي
-2	الرصيف
-1	الرصيف وكالة
-1	الرمل
1	الساحات
-2	السباق
-1	السبت
1	السنوي
1	السنوي بـ
2	السوق القديم
-1	الشبكة
1	الصوت
-6	الصورة
-2	الصورة متحف
-3	الصورة وكالة
-2	الصيداوي
-1	الصيف
-2	الضوء
-1	الطريق
2	الطقس
2	الطقس كل
2	العاجلة
-2	العام
-2	العلاج
1	العيسى
3	الفيديو
4	القراءة
2	القصة
2	القصة مستمرة
-1	القمة
2	الكترون$
1	الكل
1	الكلمات
1	الكلمات المفتاحية
1	الكيلاني
-1	الليل
-3	الماء
2	المادة
-1	المدخل
-2	المدى
-1	المدينة
6	المزيد
2	المزيد أسرار
3	المزيد من
-3	المستخدمين
1	المفتاحية
4	المقال
1	المقال بعد
1	المقالات
-1	المقدمة
1	المقطع
-1	المكتبة
-2	المنجد
2	النافذة
-2	النحو
-2	النحو الآتي
1	النشر
2	النشرة
2	النشرة اليومية
-2	النمري
3	الهروب
3	الهروب يلغيها
1	الهواتف مجانا
2	الواحة لتصلك
-1	الوادي إلى
2	اليومية
1	ان$
2	انستغرام$
1	انصار$
3	انضم
4	انضم إلى
2	ايض$
-3	بثمن
-2	بثمن الخبز
3	بداية
3	بداية نافذة
1	بدلا
1	بدلا من
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
-2	بعد
2	بعد الإعلان
-1	بغل
1	بـ
1	بـ #
2	بقلم
1	بقلم لمى
1	بقلم مها
-4	بلا
-4	بلا أسماء
3	بملفات
3	بملفات الارتباط
2	بيانو$
-1	بين
2	تابع
1	تابع صفحتنا
2	تابعنا
2	تابعنا على
6	تابعونا
3	تابعونا عبر
3	تابعونا على
1	تاريخ
1	تاريخ النشر
2	تجرب$
2	تجربتك
1	تحديث
6	تحميل$
-2	تخاف
-2	تخاف الضوء
-5	تذكرة
-2	تذكرة بثمن
-2	تذكرة بسعر
-3	تشتري$
-3	تشتريه
3	تشغيل
1	تشغيل الفيديو
2	تشغيل هذا
1	تصفح
1	تصفح المزيد
1	تصفح$
-11	تصوير
-2	تصوير زياد
-1	تصوير سمير
-2	تصوير ليلى
-2	تصوير ماجد
-1	تصوير نضال
-2	تصوير هالة
-2	تصوير وائل
2	تطبيق
1	تطبيق سوق
1	تطبيق$
3	تطبيقنا
1	تطبيقنا من
3	تعريف
3	تعريف الارتباط
4	تعليق$
1	تعليقا
1	تعليقك
2	تفوت$
3	تفوّت
-1	تل
3	تلغرام
2	تلغرام وإكس
-3	تلميذ
-3	تلميذ$
2	تويتر
-3	ثلاث
-1	ثلاث نقاط
-3	ثم
-1	جاء
-1	جاء في
5	جار
5	جار التحميل
1	جديد
2	جديد$
1	جرس$
1	جميع
1	جميع التعليقات
-1	جميع$
-3	حافل
-3	حافل$
-3	حبل
-3	حبل وحجر
-4	حتى
2	حجم
2	حجم الخط
-2	حداد
-2	حداد$
-3	حلو$
1	حمل التطبيق
4	حمّل
2	حمّل تطبيق
1	حمّل تطبيقنا
5	حوار$
-2	خبز$
2	خدمة
1	خدمة الأخبار
2	خروج
2	خروج البيانو
-2	خريطة
-2	خريطة بلا
5	خصوصي$
6	خصوصيتك
2	خط$
1	خطيب$
-1	خلال
2	خلطة
2	خلطة السوق
-2	خيار
-2	خيار في
1	دانة
1	دانة العيسى
-1	دفاتر$
-1	دفاتره
2	دقائق
2	دقائق$
1	دلال$
1	دلالية
-4	دينار$
1	دينارا
1	دينارا بدلا
-4	ديناراً
2	ذات
2	ذات صلة
-1	رأس
1	رأيك
4	رابط$
1	راي$
-2	رسم
-2	رسم يومية
-3	رغيف
-3	رغيف لكل
1	رويترز
1	رويترز$
4	زر
1	زر الذهاب
3	زر الهروب
-1	زرقاء
-1	زرقاء عند
1	زوروا
1	زوروا موقعنا
-2	زياد
-2	زياد النمري
1	ساح$
-1	ساع$
1	سامر
1	سامر الخطيب
3	سجل
2	سجل الآن
1	سجل في
-1	سمير
-1	سمير عبود
1	سوق وأسعار
2	شارك
1	شارك هذا
5	شاهد
2	شاهد أيضا
2	شاهد الفيديو
-2	شعرية
-2	شعرية للشاعرة
1	صفحتنا
1	صفحتنا على
2	صلة
2	صلة$
1	صوت$
1	صور الساحات
2	صور$
-3	صورة أرشيفية
1	صورة قيد
-2	صيداو$
-2	ضوء$
-1	طائرة
1	طالع
1	طالع أيضا
-2	طبول
-2	طبول من
1	عاجل$
-1	عاد
4	عبر
2	عبر تلغرام
-2	عبود
-1	عبود$
3	عرض
1	عرض أقل
-1	عكار$
-1	عكاري
-2	علاج$
3	على إنستغرام
-1	على الرصيف
-2	على النحو
-2	على ثلاث
2	على فيسبوك
-1	على لوحة
1	على هاتفك
2	على واتساب
1	على يوتيوب
-4	عن
-4	عند
-1	عند المدخل
-4	عيار
-4	عيار #
1	عيس$
1	فجر
2	فعّل
1	فعّل الجرس
-2	فوق
-6	في
2	في الأسفل
-1	في التحديث
-1	في المقدمة
2	في النشرة
2	في خدمة
-1	في دفاتره
1	في قناتنا
-2	في كانون
2	في نشرة
4	في نشرتنا
2	في$
2	فيديو$
3	فيسبوك
-1	فيها
3	قائمتنا
3	قائمتنا البريدية
-1	قاع
-1	قاع الوادي
-1	قال
-5	قبل
4	قبول
1	قبول الكل
3	قبول لتسمح
3	قرأت
3	قراء$
3	قرات$
-2	قرب
-2	قطط$
-1	قمة$
2	قناتنا
2	قناتنا على
-2	قهوت$
-2	قهوتين
1	قيد
1	قيد التحميل
1	كامل$
1	كاملا
-2	كان
-2	كان$
-2	كانون
-1	كتب الأطفال
1	كتب سامر
1	كتبت
1	كتبت دانة
2	كتم
2	كتم الصوت
2	كل جديد
1	كل فجر
1	كل$
2	كلمات
1	كلمات دلالية
1	كلمات مفتاحية
-2	كما
1	كيلان$
-1	كيلوغراما
-4	لا
-2	لا تخاف
3	لا تفوّت
1	لا يدعم
-1	لا يلوث
2	لتحسين
2	لتحسين تجربتك
3	لتسمح
3	لتسمح بملفات
3	لتصلك
2	لتصلك أخبار
1	لتلقي
1	لتلقي الإشعارات
1	لحظة
2	لحظة خروج
2	لك
1	لك$
-4	لكل
-3	لكل تلميذ
-2	للأطفال
2	للاشتراك
2	للاشتراك في
-2	للشاعرة
-2	للشاعرة هناء
3	للمزيد
1	للمزيد من
-2	لم
2	لمتابعة
2	لمتابعة القراءة
1	لمزيد
1	لمزيد من
-2	لمصنع$
-2	لمصنعين
1	لمى
1	لمى الأنصاري
1	لنا
1	لنا رأيك
-1	لوحة
-1	لوحة زرقاء
3	ليصلك
2	ليصلك كل
-2	ليلى
-2	ليلى حداد
-3	ما
-1	ما الجديد
-3	ما الذي
3	ما قرأت
-3	ماء
-2	ماء واحد
-2	ماء$
-2	ماجد
-2	ماجد الحلو
1	متجر
1	متجر الهواتف
-2	متحف
-2	متحف البحر
1	متصفحك
1	متصفحك لا
5	مجا$
4	مجانا
-2	مجاني
-1	محطة
-3	مخفض$
-3	مخفضة
-1	مدخل$
-1	مرات
-1	مرتين
-2	مرع$
-2	مرعي
2	مزيد$
-1	مساء
1	مساحة إعلانية
-3	مستخدم$
2	مستمرة
2	مستمرة في
1	مشارك$
2	مشاركة
1	مشاهد$
1	مشاهدة
-1	مع
-1	معلقة
-1	معلقة على
1	مغلق$
1	مغلقة
2	مفتاح$
1	مفتاحية
4	مقال$
-1	مقدم$
1	مقطع$
-3	ملاحظات
-3	ملاحظات المستخدمين
2	ملاعب
3	ملفات
3	ملفات تعريف
1	ممول
1	ممول$
-7	من
2	من الأخبار
1	من المقالات
-2	من براميل
1	من صور
-1	من قاع
1	من متجر
1	منبثقة
1	منبثقة يمكن
-2	منجد$
-1	منذ
1	مها
1	مها الكيلاني
1	موقع$
1	موقعنا
2	نافذ$
7	نافذة
6	نافذة الحوار
1	نافذة منبثقة
6	نحترم
6	نحترم خصوصيتك
1	نزّل
1	نزّل تطبيقنا
2	نستخدم
2	نستخدم ملفات
2	نسخ
2	نسخ الرابط
1	نشر$
2	نشرة
2	نشرة الواحة
4	نشرتنا
1	نشرتنا الإخبارية
2	نشرتنا البريدية
-1	نضال
-1	نضال عكاري
-2	نفس$
-2	نفسه
-1	نقاط
-1	نقاط$
-2	نمر$
2	نهاية
3	نهاية نافذة
3	نُشر
3	نُشر في
1	هاتفك
-2	هالة
-2	هالة مرعي
3	هذا
1	هذا الخبر
1	هذا المقطع
3	هذه
2	هذه المادة
1	هذه نافذة
3	هل أعجبك
-1	هل هو
-2	هل ينجح
2	هنا
-2	هناء
-2	هناء الصيداوي
-2	هو
-1	هو الرأس
1	وأسعار
1	وأواصل
1	وأواصل التصفح
2	وإكس
2	وإكس ويوتيوب
-2	وائل
-2	وائل المنجد
3	واتساب
-4	واحد
-2	واحد لمصنعين
1	واد$
-1	وادي
-1	والدخول
-1	والدخول مجاني
-1	والقواعد
-1	والقواعد معلقة
-2	وجاءت
-2	وجاءت الأسعار
-3	وحجر
-3	وحجر وسلة
-2	ورش
-2	ورش رسم
-2	ورق
-1	ورق لا
-3	وسل$
-3	وسلة
-5	وقال
-3	وقالت
2	وكالة الأفق
-2	وكالة المدى
-1	وكان
-1	وكانت
-2	ولا
-3	ولم
-1	ومما
-1	ومما جاء
-1	وهو
-1	ويضم
3	ويغلق
3	ويغلق النافذة
-1	ويقول
-1	وينص
-1	وينص الاتفاق
2	ويوتيوب
1	يتبع
1	يتبع الخبر
1	يدعم
1	يدعم تشغيل
1	يستمر
1	يستمر المقال
3	يلغيها
3	يلغيها ويغلق
-1	يلوث
-1	يلوث الماء
1	يمكن
1	يمكن إغلاقها
-2	ينجح
-2	ينجح العلاج
1	يوتيوب
4	يوتيوب$
-2	يوم
2	يوم$
-2	يومية
-2	يومية للأطفال
`;
export const LEARNED_WEIGHTS: ReadonlyMap<string, number> = new Map(
  TENTHS.trim()
    .split("\n")
    .map((line) => {
      const [tenths = "", feature = ""] = line.split("\t");
      return [feature, Number(tenths) / 10];
    }),
);
