/** Made by `npm run learn`, of the gold set. */
export const BIAS = -1.0;
/** A line a feature of likeness.ts: its weight in tenths, a tab, the feature. */
export const TENTHS = `
2	!
-7	# #
9	# a
2	# an
2	# app
1	# auto
-2	# billion
1	# crown
1	# d
1	# days
3	# e
-1	# euros
1	# games
-1	# in
2	# items
-1	# kilograms
-3	# km
-3	# kmph
-4	# litres
-1	# metres
2	# mill
-4	# million
4	# min
3	# mins
2	# months
2	# news
3	# northmedia
16	# of
2	# off
-5	# percent
3	# pm
4	# px
4	# readers
1	# the
-1	# to
2	# x
-2	# years
-2	# ألف
2	# دقائق
2	# دولارات
-3	# ديناراً
-2	# في
4	# من
4	#$
30	?
8	^#
-22	^a
-10	^about
8	^accep
5	^ad
2	^add
3	^adver
2	^all
2	^allow
4	^alrea
5	^also
-4	^an
-1	^appli
2	^ask
2	^back
6	^be
1	^becom
2	^begin
3	^bored
-2	^both
-2	^break
-3	^bring
-1	^buyer
4	^by
-3	^call
7	^cance
1	^chang
-2	^cheap
2	^check
2	^chess
-1	^child
3	^close
-5	^coffe
2	^comme
5	^compa
3	^conta
1	^conte
2	^copy
9	^copyr
4	^creat
-2	^custo
-2	^day
5	^deliv
2	^digit
1	^do
4	^don't
3	^downl
-2	^dry
-5	^eastm
3	^email
3	^end
5	^error
3	^escap
-2	^every
2	^explo
1	^faceb
1	^featu
-2	^fewer
-1	^file
2	^filed
-2	^fish
-1	^flour
3	^follo
-5	^for
-4	^from
3	^full
1	^funct
6	^get
2	^getti
3	^got
-1	^half
1	^harbo
3	^have
-7	^he
3	^hear
-2	^her
2	^hide
-2	^his
-1	^hold
-5	^how
-3	^i
-4	^image
1	^insta
-1	^inves
-6	^it
-3	^its
6	^join
1	^jump
-2	^kestr
3	^last
2	^let
3	^like
6	^list
2	^liste
-1	^littl
4	^loadi
5	^log
-3	^looki
3	^mailt
2	^manag
2	^map
-4	^membe
2	^most
1	^need
4	^new
-1	^next
-2	^nia
3	^nine
-14	^no
-4	^nobod
-1	^none
5	^norpr
-6	^north
-2	^not
1	^now
-2	^older
-1	^on
-5	^one
2	^only
4	^open
2	^order
-1	^oster
3	^part
-2	^passe
5	^pause
-7	^photo
-2	^pic
-9	^pictu
5	^place
3	^plans
3	^play
2	^playe
8	^pleas
-3	^polic
3	^premi
5	^price
3	^print
3	^promo
4	^publi
1	^radio
10	^read
-2	^reade
4	^recom
7	^regis
6	^relat
1	^reply
5	^repor
-1	^resul
-2	^reven
2	^scrol
4	^see
-3	^seven
3	^share
-5	^she
-4	^short
6	^show
10	^sign
-2	^sit
-1	^skarv
-1	^so
-1	^some
5	^sourc
-4	^start
3	^still
4	^story
2	^strea
1	^subsc
4	^subti
3	^suppo
-1	^switc
1	^tap
4	^terms
1	^text
2	^thank
-2	^that
-12	^the
-1	^their
-2	^then
-2	^there
-6	^they
2	^think
-1	^third
-2	^thirt
7	^this
4	^three
-1	^ticke
4	^to
2	^trade
-5	^train
1	^trend
2	^turn
1	^tweet
-2	^two
3	^unlim
5	^unloc
3	^unmut
5	^use
3	^var
3	^video
3	^view
-1	^wait
2	^want
3	^was
6	^watch
-1	^water
2	^we
2	^we'd
-18	^what
-2	^white
-4	^who
-2	^whoev
-9	^why
2	^windo
-2	^withi
-1	^work
2	^yes
1	^you
4	^your
3	^اخبار
3	^اختر
2	^اخر
1	^اراء
3	^ارسل
4	^استمع
5	^اشتر
2	^اشترا
-1	^اضاف
2	^اضغط
1	^اضف
-2	^اطلقت
2	^اعلان
-2	^اعلنت
-1	^اغلق
8	^اقر
4	^اكثر
-2	^اما
-1	^انخفضت
5	^انضم
-2	^بحسب
3	^بدا
3	^بقي
5	^تابع
-2	^تابعت
6	^تابعو
-1	^تبلغ
-11	^تصوير
1	^تعليق
4	^تم
1	^تواصل
-2	^جاءت
10	^جار
3	^جميع
4	^حمل
2	^خبر
-3	^دخول
5	^زر
4	^سجل
2	^شار
3	^شارك
7	^شاهد
-2	^صور
3	^طالع
2	^عاجل
3	^عرض
-3	^عيار
1	^فعل
2	^فيديو
2	^فيسبو
-1	^قال
-3	^قالت
2	^قد
-2	^قطار
-2	^كانت
-3	^كتب
5	^كلم
3	^كن
-6	^كيف
4	^لا
1	^لقراء
2	^لمتابع
-4	^ما
-4	^ماء
3	^مدة
5	^مزيد
2	^مشارك
1	^مقال
-4	^من
3	^مواضيع
3	^نستخدم
4	^نشر
3	^هذا
-6	^هل
-3	^واح
2	^وصلت
-1	^وعدت
-2	^وفي
-5	^وقال
-2	^وكان
-1	^ولا
-3	^ولم
-2	^ويضم
-1	^يبلغ
1	^يستخدم
-2	^يستمر
-2	^يقول
2	^يمكن
2	a #
-1	a bakery
-2	a boat
1	a cold
3	a commission
3	a correction
-3	a cup
-3	a doctor
1	a dozen
-2	a dull
-2	a fork
-3	a free
5	a friend
-4	a house
-1	a hundred
3	a machine
5	a member
6	a minute
3	a mistake
5	a month
2	a name
6	a new
1	a news
-3	a permit
3	a post
2	a question
2	a share
-3	a sign
3	a small
3	a story
1	a subscriber
-2	a torch
3	a trial
4	a week
1	a wet
1	a wire
4	abc
4	abc norland
-5	about
-1	about #
3	about harland
3	about the
-3	above
-1	above #
12	accept
1	accept and
1	accept cookies
1	acces$
7	access
2	access for
4	access from
-1	according
-1	according to
5	accou$
4	account
3	acpm
3	acpm ojd
-1	across
-1	across the
9	ad
2	ad #
1	ad was
3	ad$
3	add
3	additional
3	addre$
6	address
2	address to
2	ads
10	adver$
8	advertisement
-6	advertisements
3	advertisers
2	advice
-1	advis$
-2	advises
-2	after
-2	after$
1	again
4	agenc$
5	agency
1	agree
3	ai
2	ai and
-2	alder
-2	alder bank
2	alert$
4	alerts
3	all
16	all in capitals
2	all new
2	all of
6	all rights
1	all the
2	allow
5	allow$
4	allowed
-5	alm
-2	along
4	already
2	already a
1	already have
5	also
3	also read
2	also the
-4	alun
-3	always
5	am$
-2	an
4	an account
1	an earlier
-1	an emergency
-2	an hour
-2	an official
1	anchor
1	anchor bank
-5	and
-2	and a
2	and after
-1	and all
1	and continue
2	and get
-1	and it
-2	and laughed
2	and more
-4	and no
4	and not
-1	and people
2	and sport
-2	and the
1	and tiktok
1	and we
-3	and you
1	anna berg
1	another format
7	any time
-2	anyone
2	anyti$
2	anytime
12	app
4	app for
3	app has
2	app store
5	app$
1	apple
-1	applicants
4	apply
-4	april
-3	april #
-6	archi$
-6	archive
-5	are not
3	are on
-1	are planned
4	are the
-1	arrive
4	artic$
9	article
3	article was
7	articles
5	articles left
-2	as #
4	as an
-2	ash
1	ask about
-4	ask for
2	ask our
-9	asked
-1	asked for
-1	asked to
-1	asked$
-1	askerby
-2	asks
-1	association
3	at #
-2	at a
3	at any
-1	at five
1	at its
3	at night
-1	at noon
-1	at number
2	at six
-2	at the
1	at their
-2	at three
3	at work
3	audience
3	audience certified
-2	augus$
-3	august
-1	aunt
6	author
3	available
-3	average
-3	away
-3	away from
-2	back
1	background
-1	bakery
-2	bank
-3	banks
-1	banned
-1	banners
3	bar
-1	barre$
-1	barrel
-6	battery
5	be
-1	be a
5	be charged
4	be closed
2	be played
1	be sure
-2	be$
1	beans
-3	bear
2	because the
-2	bed
-6	before
-3	before the
-6	before you
3	beginning
3	beginning of
-2	begins
-1	being
-3	believed
-1	bell
-4	bells
3	below
1	bench
3	bench in
3	berna$
3	bernama
5	best
2	better
-1	bill
-2	billi$
-2	billion
1	black
4	block$
3	blocked
2	blocker
-2	blood
5	bluesky
-3	board
-1	board in
-4	boat
-3	boat$
-3	boats
-2	books
-4	boot
2	border
2	border #
-4	both
-2	both$
-1	boxes
-2	brandt
1	brass
-2	bread
4	break
7	break$
2	breakfast
1	breaking news
-3	breathe
-3	bridg$
-3	bridge
4	bridge in
3	brief
2	brief$
-2	brightwell
-2	brightwell foods
-3	bring
-1	bring a
3	bring you
1	browser
-1	brunna
12	bugle
2	bugle example
6	bugle$
-1	burst
-4	bus
-3	but
2	butto$
-2	buttons
-1	buy
-3	buy it
3	buy something
2	buy through
-1	buyer
-1	buyers
-2	by #
4	by a
3	by acpm
2	by ai
-1	by hand
-1	by nine
4	by our
-2	by post
-3	by the
3	c #
-5	call
-2	call the
-4	came
-4	can
2	can be
2	can hear
2	can leave
-2	can't
2	canal
-3	cance$
10	cancel
3	cancel any
2	cancel anytime
2	cancel whenever
-3	cancelled
1	cannot
2	cannot be
-2	capital
-11	capitals 0
-9	capitals 1
-2	capitals 2
-14	capitals 4
5	capti$
2	caption
-1	car
-1	cards
-1	carla
-3	carriages
-2	carries
2	carry$
1	catch
2	cats
-1	cave
2	centr$
2	centre
3	certified
3	certified by
-1	chair
1	changed
-1	changes
1	channel
-3	charg$
-4	charge
3	charged
6	chart
-2	cheaper
3	check
4	check out
2	chess
-3	chief
-3	chief executive
-2	child$
-4	children
2	chirp$
2	choic$
1	choice
1	choices
1	choir
3	choose
-4	church
-1	city
-3	claimed
-1	class$
-2	classes
2	clean
-2	clearspring
-2	clearspring systems
4	click
1	click accept
2	click the
1	click to
1	climate
-1	clock$
-2	clocks
4	close
3	close the
-3	close to
2	closed
4	closed with
-1	clothes
-1	clouds
-1	club
-1	club's
2	coast$
2	code
-5	coffee
4	colon
2	color
5	com
-2	come
-3	comme$
3	comment
6	comments
6	commi$
4	commission
5	compa$
4	company
-1	condition
-1	conducts
2	conta$
3	contact
1	conte$
12	content
2	content from
2	content in
3	content is
2	content of
1	content was
1	conti$
4	continue
3	continue reading
1	continues
1	continues below
5	contr$
3	conversation
3	cooki$
10	cookies
2	cookies and
1	cookies help
2	cookies to
3	coole$
3	copie$
6	copied
3	copy
1	copy link
9	copyright
4	copyright #
6	correct
-4	cost
-1	cost ten
-4	costs
-4	could hear
4	could not
-3	council
-1	count$
-2	counted
-3	country
-2	court
-2	court$
-4	courtesy
-2	crack$
-3	cracks
-2	crane
1	create
5	created
-8	credit
-2	cried
-2	critic
1	cross$
-3	crown$
3	crowns a
-3	cup
-7	customers
-1	cut
-1	cut$
1	d
1	d #
7	daily
3	datalayer
1	datalayer window
3	date
2	date$
-1	dawn
-3	day
1	day in
2	day's
-4	days
-1	days after
-4	days$
-1	dead
-1	decem$
-2	december
1	delayed
6	delivered
6	delivered at
1	delivered to
-1	depth
-2	derby
2	desk
1	desk$
6	dialog
4	dialog window
-5	did
-2	did not
3	digital
3	digital access
1	dish
4	display
3	display none
-1	do not
7	do you
-5	do$
-3	doctor
5	document
1	document getelementbyid
3	does
4	does not
-1	dogs
4	don't
3	don't have
3	don't miss
-2	door
-1	doors
-1	doubled
-3	doubles
-3	down
-1	down to
3	download
5	download the
1	dozen
-1	drink
-2	drive
-2	drivers
-3	drunk
-4	dry
-1	due
-2	dull
2	duration
2	duration #
2	durian
1	during
-1	during the
3	e
2	e$
-3	each
1	earlier version
-2	early
7	earn
2	earn a
-3	ears
-3	ears$
2	eastern
-5	eastmoor
3	eat
4	edited
2	editing
5	edition
2	edito$
5	editors
-1	eels
-1	eels once
-1	egg
-3	eggs
2	either
-2	eleven
-2	else
12	email
4	email address
2	email$
4	embed
-1	emergency
2	end
2	end of
-4	engine
2	enter
-2	enter by
1	enter your
3	enter$
-2	entry
1	environment
5	error
7	esc
10	escape
4	escape key
2	escape to
-1	euros
-1	even
-1	eveni$
-1	ever
5	every
1	every day
4	every friday
-1	every sunday
2	every week
-2	every$
-2	everybody
-1	everyone
-5	everything
6	examp$
9	example
1	example subject
-3	executive
2	expand
-3	expec$
-2	expect
-5	expected
-4	expected on
-3	expects
2	exper$
2	experts
2	explore
2	external
2	external websites
-2	eyes
-1	face
5	facebook
1	facebook x
-2	fans
-6	featu$
1	featured
1	featured stories
1	fee
4	feed
5	feed$
3	feel
-3	fell
2	felt
2	ferry plan
2	ferryman
-1	few
-1	fewer
-1	fifth
-2	fifty
-2	file
-2	file picture
2	filed
2	filed under
-3	film
2	final
-2	fines
-3	fire
-1	first
-1	first night
-1	first then
3	first year
-1	first$
-4	fish
-4	fits
4	five
1	five minutes
-1	five$
1	flood
4	flood$
-7	flour
4	fly
7	follow
-2	follow the
4	follow us
2	font
2	font size
2	food
-2	foods
9	for #
-1	for a
2	for by
2	for content
-3	for each
5	for free
4	for more
-1	for nine
-1	for nothing
2	for reading
-4	for the
1	for thirty
1	for you
-2	fork
3	format
-2	forty
-4	forward
-2	found
-4	four
-1	fourth
4	free
2	free and
1	free articles
4	free for
-1	free of
3	free$
1	freight
1	frida$
3	frien$
5	friend
-3	friends
2	from external
1	from metro
-1	from september
-1	from the
2	from you
-2	frost
-2	fruit
-7	fuel
4	full
3	full access
-2	full year
5	fullscreen
5	function
-1	further
-8	g
-2	gained
6	galle$
12	gallery
3	games
2	games and
-1	gardeners
-3	gate
-2	gate$
-1	gates
-1	gave
5	geese
5	generated
4	generated from
5	get
-1	get a
1	get it
4	get the
-3	get up
1	getelementbyid
2	getting
1	gift
1	gift$
-1	girls
-1	given
-2	gives
-1	glacier
-4	glass
-2	glass$
-2	gloves
-6	go
-2	go to
-1	go$
-1	goats
2	goes
2	goes on
2	goes out
-3	gold
-1	gone
1	googl$
3	google
2	google play
2	googletag
3	got a
2	grant
2	grant$
-1	graun
-1	greta
-5	groun$
-5	ground
3	group
2	group$
-1	growers
-1	grows
-2	guest
-1	guests
2	guide to
-6	had
-2	halden
-3	half
-1	half of
-1	hall
-3	hand
-2	hand$
-1	hang
6	harbour
1	harbour letter
6	harbour times
3	harland
-2	harvest
-2	has
2	has a
3	has all
3	has been
3	has taught
-1	hat
-1	have
3	have a
4	have an
-3	have been
3	have no
3	have one
1	have switched
-11	he
-1	he said
1	headl$
2	headline
2	headlines
-2	healt$
-2	health
-2	heap
3	hear
2	hear from
3	hear the
-2	heat
-2	heat$
-1	hedge
3	height
3	height #
-1	held up
7	help
4	help of
1	help us
2	helpf$
2	helpful
-2	helps
-6	her
-4	herald
7	here
-1	here said
1	here to
6	here$
4	hide
2	hide caption
-2	high
-2	higher
-2	higher prices
-3	highl$
-1	highlights
-1	hill
-6	him
-4	him$
-6	his
2	hits
2	hits the
-1	hold
-1	holds
-1	holiday
-1	holli$
-1	holm
-4	holt
-4	holt$
-2	home
-2	homes
1	horses
1	hosted
1	hosted by
-1	hot
-3	hour
-1	hour of
-3	hours
-2	hours$
1	house
4	house with
-6	house$
2	how a
1	how to
2	https
3	hub
2	hub with
1	hume
-2	hundred
-1	hung
3	hurry
-4	i
-4	ida
-3	if
-1	if it
1	if we
-3	if you
-4	image
10	image$
-5	in #
-2	in a
-1	in an
5	in five
-1	in it
-2	in june
-2	in march
-3	in may
5	in norland
2	in our
-2	in sarab
-1	in september
-1	in the
2	in this
-2	in three
2	in to
-1	in two
3	in velm
4	in your
10	in$
4	inbox
2	inbox every
-6	includes
-2	increase
2	independent
2	independent journalism
-3	indoors
-1	ines
3	infor$
2	information
1	inline
1	insta$
5	instagram
1	instagram and
2	instagram content
4	interview
-2	into
-1	investors
-3	is
3	is a
1	is back
2	is blocked
-4	is expected
2	is for
-3	is free
1	is hosted
1	is in
3	is loading
-1	is made
6	is not
3	is now
3	is out
3	is part
-2	is read
-2	is the
-2	is what
2	islan$
-2	island
2	islands
-4	it
-1	it before
5	it can
-1	it does
-1	it from
-2	it has
4	it in
3	it on
-2	it rained
1	it the
-1	it was
3	it with
-3	its
1	its own
-2	jars
-1	jessamy
-1	jessamy orth
7	join
4	join #
4	join the
4	journ$
3	journalism
-2	judge
-5	july
-4	july #
1	jump to
-5	june
-7	june #
2	june$
-2	jury
-1	just
-2	keep it
4	keep reading
-2	keep the
-1	keep your
-2	kelp
-5	kept
-3	kept at
2	kestr$
-4	key
4	key to
4	key$
-1	kilograms
-2	kilometres
3	kind
3	kind$
-1	king
-1	kitchens
-3	km
-3	kmph
-1	knees
2	knitted
2	know
-4	know the
4	know$
-2	knows
-1	label
-5	lake
-3	lake is
-1	lamp works
1	lamp$
-1	lamps
2	lane
-1	languages
-4	lantern post
-1	last
1	last updated
-1	last year
-2	lasts
1	later$
7	latest
2	latest in
2	latest news
-2	laugh$
-2	laughed
-4	law
6	leave
2	leave at
-2	leave by
5	leave it
-2	leave the
3	leave$
-1	leaves
-1	leaves the
-2	led
4	ledger
-5	leeks
-1	left out
4	left$
2	lends
4	length
7	length 0
2	length 1
-1	length 10
-2	length 11
-4	length 2
-3	length 3
-4	length 4
-7	length 5
-11	length 6
-6	length 7
-9	length 8
-5	length 9
2	let
3	let us
-2	lette$
1	letter
-3	letters
-1	lies
-2	light
-1	lighthouse
5	like
-1	like this
1	like what
5	like$
-3	lim
2	limit
-2	lines
6	link
2	link$
3	links
4	list
4	list #
1	list of
4	listen
-2	listen for
2	listen to
-2	listeners
-4	litres
-1	little
5	live
2	live$
6	load
6	loaded
7	loadi$
10	loading
-1	loaf
6	log
6	log in
-4	long
-1	longer
-2	look
-6	looking
-3	looking for
-2	lose
3	love
-1	low
1	lowest
2	lucky
-2	m
-1	m$
4	machine
-1	made
-3	made of
3	mail
4	mailto
-2	make
-2	make it
6	manage
1	manage your
-1	many
3	map
2	map not
-3	march
-2	march$
1	margin
2	margin #
-4	market
2	market updates
2	markets
2	markets #
-1	marsh
2	match
2	match$
-2	matte$
-3	matter
1	matters
2	max
2	max width
-2	may also
2	may be
-2	may come
3	may earn
2	may get
1	may have
2	may write
-5	may$
1	mayor resigns
8	media
5	member
3	member of
-2	members
-2	meridian
-2	meridian tidal
2	message
-2	met
-1	met in
-2	metre$
-3	metres
2	mid
2	mid #
-1	midnight
-1	milk
2	mill
2	mill lane
-2	millers
-3	milli$
-5	million
-2	million crowns
4	min
2	min$
-3	mind
-2	miners
-3	minister
3	mins
3	mins$
5	minut$
7	minute
-3	minutes
5	miss
3	miss a
2	missed
3	missed the
-3	missing
3	mistake
-3	mixed
2	modal
-4	monda$
-4	monday
6	month
5	month$
-1	months
4	months for
-2	mood
-2	moon
-1	moon$
5	more
3	more and
3	more from
-1	more like
-2	more snow
1	more than
3	more the
2	more$
-2	most of
1	most read
-3	moths
-3	mouth
-1	moved
2	moving
-2	museum
2	museums
2	music
2	music$
-3	must
-2	must be
3	mute
-4	nadirah
1	name down
1	name$
-3	named
-3	names
-2	near
-7	need
-2	need a
-1	need to
2	needed
-2	needs a
-3	neighbours
2	never learned
1	never miss
2	new play
2	new to
3	new window
9	news
2	news and
3	news app
2	news break
2	newsd$
2	newsdesk
7	newsl$
11	newsletter
5	newsp$
4	newspaper
1	newspapers
4	newsroom
3	next the
-2	next year
-2	nia
-2	nia pugh
-1	night
-3	nights
-5	nine
-1	nine days
-1	nine hours
-3	no
3	no #
-4	no more
33	no stop
2	no$
-6	nobody
-1	none
-2	none$
-2	noon
-2	noon$
3	norla$
5	norland
-3	norpr$
-2	north
-2	north$
-6	northgate
10	northmedia
5	not allowed
2	not available
5	not be
-1	not everybody
-2	not on
2	not responsible
2	not showing
-1	not your
-3	not$
-2	note
-4	nothing
-1	notic$
5	notice
-2	noticed
3	notifications
2	novam$
2	novamobile
5	now
1	now and
3	now on
1	now playing
6	now$
2	number
4	number #
-2	number on
-3	nurse
-3	nurse$
-2	octob$
-2	october
6	of #
-2	of any
-1	of charge
3	of dialog
-2	of flour
2	of its
3	of our
-3	of seven
6	of this
5	off
3	off your
2	off$
-2	offered
-2	offices
-1	oil
3	ojd
3	ojd$
-2	old
4	old bridge
-1	old$
-2	older
3	on #
5	on bluesky
2	on facebook
-3	on friday
1	on google
2	on in
2	on instagram
2	on may
-4	on monday
1	on our
-3	on saturday
-3	on sunday
-1	on sundays
3	on telegram
-5	on the
-2	on them
-1	on thursday
-3	on tuesday
-2	on wednesday
1	on whatsapp
4	on x
2	on your
-3	on$
-2	once
1	once a
-5	one
-3	one$
-5	ones
-4	ones$
-3	onion
-3	onion$
6	only
1	only$
2	open
-1	open again
10	open it
-3	open to
1	optional
1	optional cookies
-3	or #
4	or manage
1	order
-2	order of
3	order the
-1	organiser
-1	orth
-4	osman
-1	ostberg
-1	ostberg lamp
-1	osterby
16	our
2	our #
2	our app
-2	our customers
1	our daily
2	our desk
5	our editors
2	our experts
-1	our guide
-4	our lake
1	our letter
1	our new
1	our newsdesk
1	our readers
4	our weekly
1	out at
-2	out of
2	out our
1	out the
-2	outlook
-2	outlook for
-1	outside
1	over
2	over #
-1	over the
-1	owen
-1	own
4	own and
-1	owner
5	owns
-1	p m
3	padding
1	padding #
5	page
1	page helpful
4	page$
-2	paid #
1	paid for
-1	painters
-1	pan
-3	paper
-1	paper with
-1	parents
-3	parish
1	park
3	park has
-6	parking
7	part
6	part of
-3	part$
2	party
1	party that
-3	passengers
-2	past
-3	patie$
-3	patience
-5	patients
3	pause
3	pause$
2	paused
-2	pay
-2	pay #
-1	pears
-1	peopl$
-6	people
-1	perce$
-5	percent
4	permission
-3	permit
2	personal
2	phone$
-1	phones
-17	photo
-11	photo by
-2	photo ruben
2	photograph
2	photos
-2	pic
1	picks
5	pictu$
-6	picture
2	pictures
-4	pier
2	pin
-4	place
-1	place$
-1	places
-2	plan
1	plan delayed
-2	plan in
-1	plann$
-2	planned
3	planning
2	plans
6	play
2	play hub
1	play our
2	play$
4	playe$
10	player
2	player is
-1	players
2	playi$
5	playing
12	please
3	please try
-2	pleased
3	pm
4	pm$
1	pocke$
6	podca$
5	podcast
-1	point$
-1	pointed
1	polic$
-4	police
1	policy
2	politics
3	popular
-2	port
-2	porto
1	position
4	post shared
-2	post was
-4	post$
-3	power
1	preferences
1	preferred
2	preferred source
4	premium
7	press
2	press escape
-2	press the
1	press$
-2	price of
-6	price$
-1	prices
1	print
-1	print this
2	print$
3	printed
2	priva$
4	privacy
1	promo
2	promo$
5	publi$
4	published
4	published by
-2	pugh
-1	pumpkin
-2	pupils
3	push
1	push function
1	put your
-2	puts
3	puzzles
2	puzzles games
4	px
1	px$
2	quake
-4	quarter
2	queen
2	question
2	questions
1	questions about
-2	quieter
-5	quietstreets
-3	quill
3	quiz
-17	quoted
-1	r
3	radio
5	radio vesta
2	rail
2	rails
-1	rails$
-2	railway
-2	rained
-3	range
2	rate
-2	rates
-2	rates$
1	rather
4	reach
6	reach the
-1	reached
11	read
2	read more
5	read next
2	read on
2	read our
-2	read the
1	read$
4	reade$
5	readers
5	readi$
10	reading
4	reads
3	reads$
-1	ready
1	ready for
2	ready$
2	receive
2	receive a
3	recip$
3	recipe
3	recipes
4	recommended
-3	refun$
-3	refund
3	register
3	register for
5	registered
6	related
3	remaining
-3	remains
-2	removed
-2	removed by
-2	replaced
-2	replied
4	reply
3	report
2	report was
-2	reported
-2	reporters
7	reporting
7	reporting by
2	repost
7	reproduction
-3	rescu$
-3	rescue
2	research
6	reser$
6	reserved
1	resigns
2	respect
2	responsible
2	responsible for
2	rest
1	rest$
3	retailers
2	reuters
-2	revenue
-2	revenue of
2	reviews
2	rfi
2	rfi is
-3	right
6	rights
6	rights reserved
-2	risk
-2	risk$
-2	river
2	riverton
-1	road
-1	road to
-1	robot
-2	roof
-3	rook
-6	room
-1	room of
-4	room$
-2	rooms
1	ropes
-3	rosa
-3	rose
-2	rose by
-5	ruben
-4	ruben tak
-1	rules
-1	sacks
-10	said
-2	said the
-5	said$
1	sale
2	sale$
-2	salt
-4	same
-2	sample
-2	sarab
2	satur$
1	save
-5	save our
2	save share
2	save$
-3	saw
-3	saw the
-3	say
-8	says
-2	says the
-4	says$
2	schoo$
2	script
2	scroll
1	scroll down
2	scroll to
-3	sea
-1	seats
-4	second
1	secti$
6	see
3	see also
2	see it
1	see the
-3	see us
-3	seed
-2	seeds
1	sell
-1	sells
1	semi
-1	semiconductor
5	send
4	send you
-3	sent
1	sent straight
4	separate
-3	septe$
-4	september
-1	september #
-2	serve
1	served
-2	services
-2	set
2	setti$
5	settings
3	settings to
-7	seven
-3	seven months
-1	shade
5	share
5	share it
2	share of
-2	share the
1	shared
4	shared by
3	shares
4	shares in
-10	she
-2	sheep
-3	sheet
-2	sheets
-1	ship
-4	shoes
-1	shop
-4	short
-5	should
-3	shout$
-3	shouted
2	show
1	show caption
2	show this
-3	show$
2	showing
-2	shows
-1	shows a
-1	side of
-3	sight
2	sign
4	sign in
-1	sign on
6	sign up
-1	sign$
-4	signs
-3	silen$
-5	silence
-2	silvan
-1	silvan semiconductor
2	similar
-3	since
-1	since #
-8	singles
3	sings
-3	sit
6	site
2	site$
-1	size
1	size #
-2	size$
-1	skarvik
-3	skeid
2	skip
2	sky vale
2	slider
-4	slippers
-2	slowly
-1	smaller
-1	smells
-2	snow
1	so
3	so that
-2	society
-1	soft
-5	softer
-1	sohan
-2	sold
-3	some
-1	somebody
3	something
3	something we
-2	son
2	song of
-1	songs
-1	songs were
3	soprano
-2	sound
5	sounds
-5	soup
4	sourc$
2	source
1	source on
2	space
1	speed
-3	spending
-1	spoke
2	sponsored
2	sport
2	sport$
1	sprin$
-2	springs
-1	square
2	src
-5	st
-2	stage
4	stair$
4	stairs
-2	stalls
-2	stand
-1	stand still
-4	start
2	start at
2	starts
-1	state
-3	state$
2	stati$
-2	stay
-2	steel
-4	step
-1	step at
-6	steps
-5	steps$
-2	stew
3	still have
-2	still$
-2	stone
-2	stone$
-1	stood
-4	stop
-3	stop$
-3	stops
2	store
1	store and
4	stori$
7	stories
2	storm
2	storm hits
7	story
-1	story was
4	story$
1	straight
1	straight to
4	straits
-6	straw
1	stream
-3	street
-1	street on
2	stress
1	strik$
1	strip
3	subject
8	subsc$
11	subscribe
4	subscribe for
2	subscribe from
2	subscribe now
3	subscribe to
1	subscriber
-6	subscribers
4	subscription
4	subtitles
3	succe$
-1	sugar
-1	summe$
-2	summer
-2	sunda$
-2	sunday
-1	sundays
6	support
2	support independent
1	support the
-1	supporters
2	sure
-2	swim
-2	swim$
2	switched
1	switched off
-1	switches
-2	systems
1	t
8	tab
5	tab$
-2	table$
3	tags
3	tags$
-4	tak
1	take our
2	takes
6	takes a
-4	tamm
2	tap to
-2	tarrant
-2	tarrant health
2	taught
-7	tax
-2	teacher
5	tech
2	technologies
3	teleg$
3	telegram
-2	ten$
6	terms
-2	tess
1	test
-2	tested
10	text
3	text$
-4	than
-1	than #
2	thank
2	thank you
-3	that
-1	that has
-2	that is
-3	that our
2	that we
-3	that with
-4	the
4	the agency
2	the all
1	the apple
5	the author
-3	the average
-1	the bench
1	the best
-1	the board
-1	the bridge
10	the bugle
-1	the bulletin
2	the bus
-2	the button
-2	the case
3	the cats
-1	the cave
4	the chart
-1	the city
3	the coast
3	the comments
5	the content
3	the conversation
-3	the council
-1	the country
-2	the court
-1	the critic
2	the day's
1	the dish
-1	the end
4	the escape
2	the ferryman
-3	the fire
-1	the first
1	the flood
2	the gallery
-1	the goats
-1	the hall
3	the harbour
-2	the heat
4	the help
5	the house
-1	the island
2	the islands
-1	the judge
-2	the jury
-3	the lake
2	the lamp
-2	the last
7	the latest
-3	the letter
-1	the list
1	the man
2	the match
-2	the minister
-2	the moon
-1	the names
-2	the new
-1	the news
-1	the newsletter
4	the newsroom
1	the next
-1	the north
-1	the number
2	the old
3	the page
-2	the paper
-2	the past
-2	the phone
7	the picture
-1	the post
-2	the price
2	the quake
-1	the radio
-2	the railway
2	the rest
-2	the river
-1	the robot
-2	the roof
-2	the room
2	the sale
-4	the same
3	the school
-2	the sea
-3	the side
-2	the sign
-2	the silence
4	the site
-3	the size
-2	the sky
1	the story
2	the strike
2	the ten
3	the text
-1	the third
5	the time
-1	the toll
2	the touchline
3	the two
-2	the umbrella
6	the video
-2	the view
1	the week
4	the weekend
-1	the whole
3	the window
-1	the winner
2	the wrong
-1	the year
-4	their
-3	them
2	them to
-2	then
-3	there
-1	there are
1	these
-9	they
-1	they do
2	things
3	think
2	thinking
2	thinking of
2	third party
-1	third step
-1	thirty
1	thirty days
9	this
1	this ad
3	this article
-1	this coast
3	this is
3	this report
1	this site
1	this to
2	this video
-3	this week
-2	this year
-3	this$
-1	thorn
-1	thorn$
-1	thorne
4	those of
-2	those who
1	threa$
1	threads
-7	three
5	three articles
-2	three$
-1	throw
-1	thumb
-2	thurs$
-2	thursday
-1	ticke$
-2	ticket
-3	tickets
-2	tidal
1	tikto$
2	tiktok
5	time
2	time #
5	time of
5	time$
5	times
2	times has
1	tin
3	tip
6	tips
-2	tired
2	to
-7	to #
-4	to a
-2	to anyone
-4	to be
-2	to bring
-2	to buy
2	to click
2	to comment
3	to continue
2	to do
3	to eat
-1	to enter
1	to find
2	to get
2	to hear
2	to know
4	to leave
-2	to make
-1	to pay
2	to reach
2	to read
7	to see
-3	to the
5	to view
2	to you
1	to your
-1	to$
-8	told
-2	told reporters
-1	told to
3	tomas
1	tonight
-4	too
-1	too many
-6	took
-3	took part
-1	tools
5	top
1	top of
2	top stories
1	top$
3	topic$
3	topics
-2	torch
2	touchline
-2	town
-2	town will
3	track
3	trade
2	trailer
-2	train$
-2	trains
2	translated
2	travel
-1	trees
1	trending
1	trending now
2	trial
-1	tried
3	trip
1	true
-1	trust$
5	try
3	try again
-2	try it
2	try the
-2	tuesd$
-4	tuesday
2	turn
2	turn off
-1	turned
2	tweet
-1	twice
4	twitter
-7	two
-1	two days
-1	two seats
-1	umbre$
-3	umbrella
4	unava$
4	unavailable
-2	under
2	under the
-1	unions
3	unlimited
1	unlimited digital
5	unlock
3	unmut$
4	unmute
4	unsubscribe
-1	until
-1	until #
5	until june
-2	until may
-4	up at
-1	up from
2	up here
-2	up next
3	up with
2	up$
3	updat$
4	updated
4	updates
3	updates here
6	us
4	us a
5	us know
3	us on
-3	us$
5	use
2	use cookies
-2	use it
4	use the
1	uses cookies
2	vale
-4	valley
-3	valley has
-2	van
-2	vane
4	var
1	vaskova
-1	vault
2	version
1	version of
5	vesta
4	vesta is
10	video
1	video is
2	video player
2	video$
4	videos
6	view
5	view it
-1	view$
3	views
1	visit
2	visit our
-2	voice
2	volume
-1	volunteers
1	voss
-2	vote
-1	voters
-2	wagon
-4	wait
-5	wake
-2	walk
-2	walked
-2	wall
2	want
-4	want a
2	want more
3	want the
3	want to
-6	wanted
-2	wants
-2	warm
-2	warm$
-2	warne$
-2	warned
-6	was
5	was generated
3	was made
-1	was played
1	was taken
2	was this
-1	was told
7	watch
-1	watch a
2	watch the
-4	water
-3	water$
4	we
5	we are
1	we bring
-4	we could
5	we may
-3	we saw
-2	we tested
2	we use
1	we will
2	we'd
1	web
3	websi$
3	websites
-2	wedne$
-4	wednesday
-1	wednesday evening
1	week
1	week cancel
2	week$
7	weekend
4	weekly
3	weekly quiz
-4	wei
-2	well
-1	well$
-2	went
-1	went to
-7	were
-2	were not
-7	what
-1	what changes
-1	what comes
6	what do
2	what is
-2	what the
2	what to
-2	what we
3	whatsapp
-2	wheels
-1	when
3	whenever
3	whenever you
-3	where
-1	which
2	while
4	while the
-3	who
-2	who is
2	who never
-3	who took
-2	whoever
-1	whole
-3	why
4	why the
-4	why$
3	width
1	width #
-10	will
-6	will be
2	will send
-2	win
-1	wind
-2	wind$
8	windo$
9	window
1	window datalayer
-3	windows
-6	wine
-5	wine$
-2	winner
-1	with #
-2	with a
4	with no
2	with puzzles
7	with the
1	with this
-4	with your
-5	within
-2	within a
-2	without a
3	without leave
3	without permission
-4	won
2	won't
-1	wooden
-1	word
-1	worked
-2	works
-4	would
-3	wrenby
1	write
3	write to
-2	written in
3	wrong
-4	wrote
-2	wrote$
8	x
1	x #
6	x$
-2	yard
-4	year
-2	year$
-5	years
-3	years$
2	yes
4	yes no
-2	yes$
2	yonhap
5	you
1	you a
2	you accept
-1	you buy
-1	you can
2	you for
4	you have
5	you like
-1	you may
1	you might
-8	you need
-1	you see
-1	you sign
6	you the
4	you think
2	you want
-1	you will
2	you won't
3	you$
3	you'll
3	younger
8	your
2	your address
1	your browser
1	your email
-1	your eyes
3	your first
4	your inbox
1	your permission
2	your phone
3	your privacy
2	your settings
3	your subscription
1	youtube
4	~abc
-5	~about
-3	~above
11	~accep
7	~acces
-1	~accor
4	~accou
3	~acpm
-1	~acros
9	~ad
3	~add
3	~addit
6	~addre
2	~ads
5	~adver
2	~advic
-2	~advis
-3	~after
6	~agenc
3	~ai
-2	~alder
4	~alert
3	~all
6	~allow
-5	~alm
-2	~along
4	~alrea
5	~also
-4	~alun
-3	~alway
-2	~an
-5	~and
-2	~ansel
-2	~anvil
-2	~anyon
2	~anyti
-1	~apolo
12	~app
-1	~appli
4	~apply
-4	~april
-6	~archi
-2	~arriv
16	~artic
-1	~artis
-2	~ash
-9	~asked
-1	~asker
-2	~asks
5	~assoc
-1	~aston
3	~audie
-3	~augus
-1	~aunt
9	~autho
3	~avail
-3	~avera
-3	~away
-2	~back
1	~backg
-2	~baker
-2	~bank
-3	~banks
-3	~banne
-2	~barre
-6	~batte
5	~be
1	~beans
-3	~bear
-2	~bed
-6	~befor
-1	~being
-3	~belie
-1	~bell
-4	~bells
3	~below
-1	~bench
3	~berna
5	~best
2	~bette
-1	~bill
-2	~billi
1	~black
6	~block
-2	~blood
5	~blues
-3	~board
-4	~boat
-3	~boats
-2	~books
-4	~boot
2	~borde
3	~bored
-4	~both
-1	~boxes
1	~brass
-2	~bread
5	~break
-3	~breat
-3	~bridg
4	~brief
-2	~brigh
-3	~bring
-1	~broth
2	~brows
-1	~brunn
10	~bugle
-1	~burst
-4	~bus
-3	~but
-2	~butto
-1	~buy
-2	~buyer
-5	~call
-4	~came
-2	~campa
-4	~can
-2	~can't
2	~canal
6	~cance
1	~canno
-3	~capit
4	~capti
-1	~car
-1	~cards
-1	~carla
-5	~carri
1	~catch
2	~cats
-1	~cave
1	~centr
3	~certi
-2	~chair
1	~chann
-1	~charg
2	~chari
6	~chart
-3	~cheap
4	~check
2	~chess
-3	~chief
-5	~child
2	~chirp
3	~choic
1	~choir
3	~choos
-4	~churc
-1	~city
-4	~claim
-2	~class
2	~clean
-2	~clear
-1	~clerk
5	~click
3	~cliff
1	~clima
-3	~clock
6	~close
-1	~cloth
-1	~cloud
-1	~club
-1	~club'
2	~code
-5	~coffe
2	~color
5	~colum
5	~com
-2	~come
9	~comme
9	~commi
2	~compa
-1	~condi
-1	~condu
2	~confi
-3	~consu
2	~conta
12	~conte
5	~conti
4	~contr
3	~conve
10	~cooki
6	~copie
3	~copy
9	~copyr
7	~corre
-4	~cost
-4	~costs
-3	~counc
-4	~count
-6	~court
-5	~crack
-2	~crane
7	~creat
-5	~credi
-2	~cried
-2	~criti
-3	~cup
2	~curre
-7	~custo
-1	~cut
1	~d
7	~daily
3	~datal
3	~date
1	~daugh
-1	~dawn
-3	~day
2	~day's
-4	~days
-1	~dead
-2	~decem
5	~deliv
-9	~della
-1	~deman
-2	~depos
-1	~depth
-2	~derby
2	~desk
6	~dialo
-5	~did
3	~digit
3	~disco
1	~dish
4	~displ
-3	~docto
5	~docum
3	~does
-1	~dogs
-1	~don't
2	~donat
-2	~door
-1	~doors
-5	~doubl
-3	~down
3	~downl
1	~dozen
-3	~drink
-4	~drive
-3	~drunk
-4	~dry
-1	~due
-2	~dull
2	~durat
2	~duria
1	~durin
3	~e
-3	~each
-2	~early
7	~earn
-3	~ears
2	~easte
-5	~eastm
3	~eat
4	~edite
7	~editi
7	~edito
-1	~eels
-1	~egg
-3	~eggs
-2	~eight
2	~eithe
-2	~eleve
-2	~else
11	~email
5	~embed
-1	~emerg
2	~end
-4	~engin
5	~enter
-2	~entry
1	~envir
5	~error
7	~esc
10	~escap
-1	~euros
-1	~even
-1	~ever
-2	~every
9	~examp
-3	~execu
2	~expan
-10	~expec
2	~exper
2	~explo
2	~exter
-2	~eyes
-1	~face
5	~faceb
-2	~fans
-4	~featu
1	~fee
4	~feed
3	~feel
2	~feeli
-3	~fell
2	~felt
-1	~ferri
4	~ferry
-1	~few
-1	~fewer
-1	~fifth
-2	~fifty
-1	~figur
-2	~file
2	~filed
-3	~film
2	~final
-2	~fines
-3	~fire
-1	~first
-4	~fish
-4	~fits
4	~five
3	~flood
-7	~flour
4	~fly
6	~follo
2	~font
2	~food
-2	~foods
-1	~fores
-2	~fork
3	~forma
-2	~forty
-4	~forwa
-3	~found
-4	~four
-1	~fourt
4	~free
1	~freig
2	~frien
-2	~frost
-2	~fruit
-7	~fuel
4	~full
5	~fulls
5	~funct
-1	~furth
-8	~g
-2	~gaine
12	~galle
3	~games
-1	~garde
-3	~gate
-2	~gates
-1	~gave
5	~geese
5	~gener
5	~get
1	~getel
2	~getti
1	~gift
-1	~girls
-1	~given
-2	~gives
-1	~glaci
-4	~glass
-2	~glove
-6	~go
-1	~goats
2	~goes
-3	~gold
-1	~gone
5	~googl
2	~grant
-1	~graun
-7	~green
-1	~greta
-5	~groun
2	~group
-1	~growe
-1	~grows
-3	~guess
-3	~guest
-6	~had
-2	~halde
-3	~half
-1	~hall
-3	~hand
-1	~hande
-1	~hang
4	~harbo
3	~harla
-2	~harve
-2	~has
-1	~hat
-1	~have
-11	~he
4	~headl
-2	~healt
-2	~heap
3	~hear
-2	~heat
-1	~hedge
3	~heigh
7	~help
2	~helpf
-2	~helps
-6	~her
-4	~heral
7	~here
4	~hide
-2	~high
-2	~highe
-1	~highl
2	~hiker
-1	~hill
-6	~him
-6	~his
-2	~histo
2	~hits
-1	~hold
-1	~holds
-1	~holid
-1	~holli
-1	~holm
-4	~holt
-2	~home
-2	~homes
1	~horse
1	~hoste
-1	~hot
-3	~hour
-3	~hours
2	~https
3	~hub
1	~hume
-2	~hundr
-1	~hung
3	~hurry
-4	~i
-4	~ida
-3	~if
1	~image
4	~inbox
-7	~inclu
-3	~incre
3	~indep
-3	~indoo
-1	~ines
1	~infor
1	~inlin
7	~insta
3	~inter
-2	~into
-2	~inves
-3	~is
-4	~it
-3	~its
-2	~jars
-1	~jessa
7	~join
8	~journ
-2	~judge
-5	~july
-5	~june
-2	~jury
-1	~just
-2	~karsh
-2	~kelp
-5	~kept
3	~kestr
-4	~key
-1	~kilog
-2	~kilom
3	~kind
-1	~king
-2	~kitch
-3	~km
-3	~kmph
-1	~knees
2	~knitt
2	~know
-2	~knows
-1	~label
-5	~lake
-1	~lamps
2	~lane
-1	~langu
-1	~large
-1	~last
-2	~lasts
7	~lates
-2	~laugh
-4	~law
-1	~leafl
5	~leave
-2	~led
6	~ledge
-5	~leeks
2	~lends
4	~lengt
2	~let
-2	~lette
-3	~licen
-1	~lies
-3	~light
5	~like
-3	~lim
3	~limit
-2	~lines
6	~link
3	~links
4	~list
5	~liste
-4	~litre
-1	~littl
5	~live
6	~load
6	~loade
10	~loadi
-1	~loaf
6	~log
-4	~long
-1	~longe
-2	~look
-6	~looki
-2	~lose
3	~love
-1	~low
1	~lowes
2	~lucky
-1	~lumen
-2	~m
4	~machi
-1	~made
3	~mail
-3	~mailb
4	~mailt
-2	~make
-1	~maker
4	~manag
-1	~many
3	~map
-3	~march
1	~margi
-2	~marke
-1	~marsh
1	~match
-1	~matte
2	~max
-1	~mecha
7	~media
1	~membe
-2	~merid
2	~messa
-2	~met
-3	~metre
2	~mid
-1	~midni
-1	~milk
2	~mill
-2	~mille
-5	~milli
4	~min
-3	~mind
-2	~miner
-4	~minis
3	~mins
2	~minut
5	~miss
2	~misse
-3	~missi
3	~mista
-3	~mixed
2	~modal
8	~moder
-5	~monda
2	~month
-2	~mood
-2	~moon
5	~more
-3	~moths
-3	~mouth
-1	~moved
2	~movin
2	~music
-3	~must
3	~mute
-4	~nadir
-3	~named
-3	~names
-2	~near
-7	~need
2	~neede
-4	~neigh
9	~news
2	~newsd
12	~newsl
5	~newsp
4	~newsr
-2	~nia
-5	~night
-5	~nine
-1	~ninet
-3	~no
-7	~nobod
-1	~none
-2	~noon
5	~norla
-1	~north
-2	~note
-4	~nothi
3	~notic
3	~notif
2	~novam
5	~now
1	~numbe
-4	~nurse
-2	~octob
5	~off
-2	~offer
-1	~offic
-1	~oil
3	~ojd
-2	~old
-2	~older
-2	~once
-5	~one
-5	~ones
-3	~onion
6	~only
2	~open
1	~optio
-1	~organ
-1	~orth
-4	~osman
-1	~ostbe
16	~our
-2	~outlo
-1	~outsi
1	~over
-1	~owen
-1	~own
-2	~owner
5	~owns
3	~paddi
5	~page
-3	~paint
-1	~pan
-3	~paper
-3	~paren
-4	~paris
1	~park
-6	~parki
7	~part
2	~partn
2	~party
-4	~passe
-2	~past
-8	~patie
5	~pause
-2	~pay
-1	~pears
-6	~peopl
-5	~perce
1	~perso
-2	~phone
-14	~photo
-2	~pic
1	~picks
-4	~pictu
-4	~pier
-1	~pilot
2	~pin
-2	~plan
2	~plans
6	~play
8	~playe
5	~playi
9	~pleas
3	~pm
6	~podca
-2	~point
-3	~polic
2	~polit
3	~popul
-2	~port
-2	~porto
1	~posit
-3	~power
-1	~prais
2	~prefe
4	~premi
1	~prese
7	~press
-2	~price
4	~print
3	~priva
-2	~progr
-2	~promi
4	~promo
-2	~prote
10	~publi
-2	~pugh
-1	~pumpk
-7	~punct
-2	~pupil
5	~purch
3	~push
-2	~puts
6	~puzzl
4	~px
2	~quake
-4	~quart
2	~queen
4	~quest
-2	~queue
-6	~quiet
-3	~quill
-4	~quint
3	~quiz
-1	~r
3	~radio
2	~rail
2	~rails
-2	~railw
-2	~raine
-3	~range
2	~rate
-2	~rates
1	~rathe
2	~reach
11	~read
5	~reade
10	~readi
4	~reads
-1	~ready
1	~recei
6	~recip
6	~recom
-1	~recor
3	~refer
-3	~refun
8	~regis
8	~relat
-2	~repla
-2	~repli
4	~reply
5	~repor
2	~repos
7	~repro
-4	~rescu
1	~resea
6	~reser
1	~resig
2	~respe
2	~respo
2	~rest
3	~retai
2	~reute
-2	~reven
4	~revie
2	~rfi
2	~right
-2	~risk
-1	~road
-1	~robot
-2	~roof
-3	~rook
-6	~room
-2	~rooms
1	~ropes
-3	~rosa
-3	~rose
-6	~route
-5	~ruben
-1	~rules
-1	~sacks
-10	~said
1	~sale
-2	~salt
-4	~same
-2	~sampl
1	~sanna
-2	~sarab
1	~save
-3	~saw
-3	~say
-8	~says
2	~scien
3	~scrip
2	~scrol
-3	~sea
-1	~seats
-4	~seawe
-4	~secon
1	~secti
6	~see
-3	~seed
-2	~seeds
1	~sell
-1	~sells
1	~semi
-1	~semic
5	~send
-3	~sent
4	~separ
-4	~septe
-1	~servi
-2	~set
5	~setti
-7	~seven
-5	~shade
9	~share
-10	~she
-2	~sheep
-5	~sheet
-1	~ship
-4	~shoes
-1	~shop
-5	~short
-5	~shoul
-3	~shout
2	~show
2	~showi
-2	~shows
-3	~sight
2	~sign
-1	~signa
-4	~signs
-5	~silen
-2	~silva
2	~simil
-3	~since
-8	~singl
3	~sings
-3	~sit
6	~site
-1	~size
-1	~skarv
-3	~skeid
2	~skip
-2	~sledg
2	~slide
-4	~slipp
-2	~slowl
-2	~smell
-1	~snail
-2	~snow
1	~so
-2	~socie
-1	~soft
-5	~softe
-1	~sohan
-2	~sold
-3	~some
-1	~someb
3	~somet
-2	~son
-1	~songs
3	~sopra
3	~sound
-5	~soup
3	~sourc
2	~space
-7	~speci
-3	~spend
2	~spons
1	~sport
-1	~sprin
-1	~squar
2	~src
-5	~st
-2	~stage
3	~stair
-2	~stall
-5	~stand
-3	~start
-4	~state
-2	~stay
-2	~steel
-4	~step
-6	~steps
-2	~stew
-2	~stone
-1	~stood
-4	~stop
-3	~stops
7	~stori
2	~storm
7	~story
-1	~stove
5	~strai
-6	~straw
2	~strea
-3	~stree
1	~stres
1	~strip
-2	~stude
3	~subje
12	~subsc
4	~subti
1	~succe
-1	~sugar
3	~sugge
-2	~summe
-4	~sunda
10	~suppo
2	~sure
-2	~swim
-2	~syste
1	~t
8	~tab
3	~tags
-4	~tak
2	~takes
-4	~tamm
-2	~tarra
2	~taugh
-7	~tax
-2	~teach
5	~tech
2	~techn
3	~teleg
6	~terms
-2	~tess
1	~test
-2	~teste
10	~text
-4	~than
2	~thank
-3	~that
-2	~thatc
-4	~the
-4	~their
-3	~them
-2	~then
-3	~there
1	~these
-9	~they
1	~thing
5	~think
-1	~thirt
9	~this
-3	~thorn
-1	~thous
1	~threa
-7	~three
-1	~throw
-1	~thumb
-2	~thurs
-5	~ticke
-2	~tidal
2	~tikto
5	~time
5	~times
1	~tin
3	~tip
6	~tips
-2	~tired
2	~to
2	~toggl
-8	~told
3	~tomas
1	~tonig
-4	~too
-6	~took
-1	~tools
5	~top
3	~topic
-2	~torch
2	~touch
2	~touri
-2	~town
2	~track
2	~trade
2	~trail
-6	~train
3	~trans
4	~trave
-2	~treat
-1	~trees
1	~trend
1	~trial
-1	~tried
3	~trip
-1	~truck
1	~true
5	~try
-4	~tuesd
2	~turn
-1	~turne
2	~tweet
-1	~twice
4	~twitt
-7	~two
-3	~umbre
4	~unava
-4	~under
-2	~union
3	~unlim
5	~unloc
5	~unmut
4	~unsub
-1	~until
8	~updat
6	~us
5	~use
2	~vale
-2	~valle
-2	~van
-2	~vane
4	~var
1	~vasko
-1	~vault
2	~versi
5	~vesta
13	~video
6	~view
3	~views
-2	~voice
2	~volum
-1	~volun
1	~voss
-2	~vote
-1	~voter
-2	~wagon
-4	~wait
-5	~wake
-2	~walk
-2	~walke
-2	~wall
2	~want
-6	~wante
-2	~wants
-2	~warm
-2	~warne
-6	~was
6	~watch
-5	~water
4	~we
2	~we'd
1	~web
4	~websi
-4	~wedne
1	~week
7	~weeke
4	~weekl
-4	~wei
-1	~welco
-2	~well
-2	~went
-7	~were
-7	~what
3	~whats
-1	~wheel
-1	~when
3	~whene
-2	~where
-1	~which
2	~while
-3	~who
-2	~whoev
-2	~whole
-3	~why
3	~width
-10	~will
-2	~win
-1	~wind
7	~windo
-6	~wine
-2	~winne
-5	~withi
-4	~won
2	~won't
-1	~woode
-1	~word
-2	~worke
-2	~works
-4	~would
-3	~wrenb
3	~wrong
-4	~wrote
8	~x
-2	~yard
-4	~year
-5	~years
2	~yes
2	~yonha
5	~you
3	~you'l
2	~young
8	~your
1	~youtu
6	~اتساب
-2	~اتفاق
-1	~اجر
-1	~احات
-6	~احد
2	~احصل
10	~اخبار
-7	~اختبار
2	~اختر
-3	~ادار
-1	~اذا
-2	~اذن
4	~اراء
-5	~اربع
-1	~اربعاء
11	~ارتباط
3	~ارسل
-2	~ازرق
-2	~اسبوع
-2	~استخدام
-1	~استعمال
-2	~استغرق
4	~استمع
-1	~اسر
-5	~اسعار
6	~اسفل
-4	~اسم
-2	~اسما
-5	~اسماء
-2	~اسهم
7	~اشتر
9	~اشترا
2	~اشترك
-1	~اشجار
4	~اشعار
-1	~اصحاب
2	~اصدقائ
-2	~اضاف
8	~اضغط
1	~اضف
-9	~اطفال
-2	~اطلقت
5	~اعجب
3	~اعداد
6	~اعلان
-2	~اعلنت
2	~اغلاق
-1	~اغلق
-1	~افتتح
2	~افق
9	~اقر
1	~اقل
1	~اكثر
-3	~الف
3	~الكترون
-1	~الي
-2	~ام
-2	~اما
-2	~امام
-5	~امس
-2	~امطار
-2	~امني
-6	~ان
3	~انت
-1	~انخفضت
3	~انستغرام
6	~انضم
-5	~انه
-2	~اهال
2	~اهداف
3	~اوافق
-2	~اوصاف
-1	~اوقف
-1	~اول
4	~اي
-1	~ايام
15	~ايض
-3	~بئر
-2	~بائع
-4	~باب
-2	~باحث
-1	~ببطء
-1	~بث
-1	~بثلاث
-3	~بثمن
-3	~بحر
-3	~بحسب
2	~بدا
-3	~براميل
-6	~برنامج
10	~بريد
-3	~بسعر
-4	~بعد
-2	~بغل
-1	~بفارق
3	~بقي
-8	~بلا
2	~بلحظ
-3	~بلد
-1	~بناء
-3	~بنفس
1	~بني
2	~بواسط
1	~بيانو
-2	~بيت
-1	~بيض
-2	~بين
6	~تابع
-2	~تابعت
7	~تابعو
3	~تال
-1	~تبلغ
-1	~تجار
2	~تحتاج
2	~تحرير
2	~تحس
12	~تحميل
-3	~تخاف
1	~تداول
2	~تذاكر
-7	~تذكر
-2	~ترجم
-1	~ترك
-2	~تسع
2	~تشغيل
4	~تصفح
5	~تصل
4	~تصويت
-15	~تصوير
7	~تطبيق
3	~تعبر
2	~تعريف
10	~تعليق
-1	~تعليم
-1	~تعمل
2	~تعود
2	~تغط
1	~تقرير
-3	~تقول
3	~تكبير
-1	~تل
-2	~تلاميذ
3	~تلغرام
3	~تلق
-4	~تلميذ
3	~تم
2	~تمت
-1	~تنظيف
2	~تواصل
-3	~تي
-1	~ثالث
-2	~ثان
-11	~ثلاث
-2	~ثلث
-2	~ثلج
-7	~ثم
-1	~ثمان
-1	~ثمن
-3	~جاء
-4	~جاءت
9	~جار
-4	~جامع
-4	~جبل
-1	~جدت
-2	~جسر
-1	~جلس
-2	~جمع
-4	~جمهور
2	~جول
-3	~جيب
-2	~جيش
-2	~حارس
-7	~حافل
-1	~حال
-3	~حبل
-5	~حتي
-1	~حجر
3	~حجم
3	~حد
-3	~حداد
-1	~حديق
-1	~حرار
1	~حساب
-1	~حفظ
-5	~حفل
4	~حقوق
-3	~حلو
-2	~حمار
3	~حمل
6	~حوار
-1	~حول
2	~حيا
-1	~حين
-1	~خالد
8	~خبر
-4	~خبز
-2	~ختام
-4	~خريط
4	~خط
1	~خطا
2	~خطة
2	~خطيب
-2	~خلال
-1	~خلف
-2	~خيار
1	~خياط
1	~داخل
1	~دان
-1	~دراج
-2	~درج
-2	~دفتر
1	~دقائق
-2	~دقيق
-3	~دينار
4	~ذات
-2	~ذلك
-5	~ذي
-1	~ذيل
-3	~رئيس
8	~رابط
-4	~راس
-2	~راع
-1	~راكب
5	~راي
-1	~ربع
-1	~رحل
-2	~رسال
-2	~رسم
-2	~رصيف
-4	~رغيف
-3	~رفوف
-2	~رقم
-2	~رمل
-1	~روا
8	~روابط
-3	~رويترز
-2	~زائر
-2	~زار
-1	~زال
-1	~زجاج
4	~زر
-1	~زراع
-2	~زرقاء
-1	~زعتر
-2	~زمن
-2	~زوار
-1	~زياد
-3	~زيت
-2	~سائح
-3	~سائق
-2	~ساحل
-7	~ساع
-2	~سالم
2	~سام
2	~سامر
-3	~سباق
-2	~سبت
-1	~سبع
-2	~ستة
5	~سجل
1	~سدود
-2	~سطح
-2	~سفين
-2	~سكان
-2	~سلط
-1	~سماء
-2	~سمك
-1	~سمير
-2	~سيار
2	~شار
3	~شارك
-4	~شاعر
7	~شاهد
-1	~شاي
-1	~شبك
-1	~شحن
-1	~شخص
5	~شراء
-3	~شرك
-4	~شعر
-2	~شمس
2	~شهر
1	~شهري
-3	~صاحب
-2	~صغار
-2	~صغير
1	~صفحت
4	~صلة
-2	~صندوق
6	~صوت
-3	~صيف
-3	~ضوء
-3	~طائر
-2	~طالب
4	~طالع
3	~طباع
-3	~طبول
-1	~طبيب
-2	~طريق
-2	~طفل
-1	~طلاب
-2	~طلب
-1	~طلبت
-1	~طوال
-1	~ظهر
5	~عاجل
-2	~عاد
-6	~عام
6	~عبر
-1	~عبود
-1	~عدس
1	~عرب
2	~عرض
-4	~عشر
-2	~علي
2	~عمر
-2	~عمل
-2	~عن
-3	~عند
-1	~عنه
-3	~عيار
-1	~عين
4	~غاء
-2	~غرام
-1	~ف
1	~فان
-1	~فتح
-1	~فرق
5	~فعل
3	~فقط
-2	~فكر
-1	~فندق
-2	~فوق
-7	~في
7	~فيديو
3	~فيسبو
-3	~فيه
-4	~قائم
1	~قارئ
-2	~قارب
-2	~قاض
-2	~قاع
-3	~قال
-8	~قالت
-1	~قان
-5	~قبل
8	~قبول
7	~قد
-2	~قديم
7	~قراء
4	~قرات
-3	~قرب
-2	~قرض
-3	~قري
6	~قصة
-1	~قصير
-3	~قطار
-1	~قطة
-2	~قطط
-1	~قطع
-2	~قمة
1	~قنا
3	~قنات
-1	~قنو
2	~قهو
-3	~قهوت
-3	~قواعد
2	~كامل
-8	~كان
-3	~كانت
-1	~كبير
-4	~كتاب
-4	~كتب
1	~كتبت
-1	~كرة
-1	~كسوف
-1	~كلف
4	~كلم
-3	~كما
3	~كن
-3	~كيف
-2	~كيلوغرام
-2	~كيلومتر
-2	~لا
-3	~لاعب
-1	~لجن
5	~لحظ
1	~لدي
-2	~لذل
1	~لقراء
6	~لك
-5	~لكل
-2	~لكن
-3	~لم
2	~لماذ
4	~لمتابع
2	~لمزيد
2	~لمشاهد
2	~لمي
-3	~له
-1	~لها
-3	~لوح
-2	~ليل
-3	~مئة
-2	~ما
-10	~ماء
-2	~ماجد
2	~ماد
-2	~مايو
-2	~مبارا
1	~مباري
1	~متاح
-3	~متحف
-1	~متر
2	~متصفح
3	~متعلق
-1	~متغير
-1	~متوقع
1	~مجا
9	~مجان
2	~مجانيتان
-2	~مجلس
10	~محتو
-3	~محط
4	~محفوظ
-1	~محكم
-2	~محل
7	~مختار
2	~مدة
-2	~مدخل
-3	~مدرس
-2	~مدي
-1	~مدير
-4	~مدين
-2	~مذيع
-1	~مرات
-1	~مرجان
-2	~مزارع
11	~مزيد
-2	~مساء
-7	~مستخدم
-1	~مستشف
-1	~مشا
3	~مشارك
1	~مشتر
3	~مشترك
-5	~مشمش
3	~مصدر
-1	~مطار
-2	~مع
-2	~معلم
2	~مفتاح
-3	~مقاعد
16	~مقال
2	~مقالتان
-3	~مقبل
-2	~مقه
-4	~مكان
-4	~مكتب
-1	~ملح
-1	~ملعق
5	~ملف
-3	~ملك
-1	~ملي
-4	~من
-2	~منار
-3	~منذ
3	~منشور
-1	~منه
-1	~منهم
-1	~مهرجان
3	~مواضيع
1	~مواعيد
3	~موافق
2	~مواقع
-1	~موج
-6	~موسم
-1	~موعد
-1	~موقع
-1	~ميا
2	~ميدان
-3	~ميناء
-2	~ناد
-3	~ناس
11	~نافذ
-1	~ناي
-3	~نحل
-4	~نحو
-1	~نخل
3	~نستخدم
4	~نسخ
7	~نشر
6	~نشرت
2	~نصار
-2	~نصف
-3	~نفس
-2	~نقاط
2	~نقل
-1	~نمر
1	~نها
-2	~نوفمبر
1	~نيوز
-2	~هدف
8	~هذا
4	~هذه
-1	~هل
5	~هنا
-2	~هند
-2	~هو
-1	~هيئ
-1	~وائل
-2	~واحد
3	~واد
-3	~وحجر
1	~وداد
-1	~ورد
-2	~ورش
-6	~ورق
-3	~وزير
-2	~وسط
-3	~وسل
1	~وصف
3	~وصلت
-1	~وضع
-1	~وعدت
-2	~وفي
-5	~وقال
4	~وقت
-1	~وقد
-2	~وكان
-2	~ولا
-4	~ولم
-2	~وهو
-1	~ويصل
-2	~ويضم
-2	~يبلغ
-4	~يحفظ
-2	~يحمل
2	~يدعم
1	~يستخدم
-2	~يستمر
4	~يصل
-1	~يعمل
6	~يغلق
-1	~يفتح
-3	~يقول
-3	~يكون
-3	~يلة
5	~يمكن
-1	~ينتظر
1	~ينكد
4	~يوتيوب
-5	~يوم
1	آخر
2	آخر الأخبار
1	آخر تحديث
-2	آلاف
-1	أ ف
-2	أحد
5	أخبار
1	أدخل بريدك
-2	أربعة
-2	أربعين
2	أرسل
-1	أسبوع
-3	أسعار
-4	أسماء
-2	أسماك
2	أصدقائك
1	أضف
-1	أطفال
-2	أطلقت
5	أعجبك
-1	أعلنت
-1	أغلق
1	أقدم
1	أقل
-2	أكثر
-1	أكثر من
-3	ألف
-3	ألواح
-2	أما
-2	أمام
-1	أمس
-11	أن
3	أنت
2	أهداف
3	أوافق
4	أول
3	أول من
4	أي
-1	أيام
8	أيضا
1	أيضا مواعيد
5	أيضاً
1	أيضًا
-2	إدارة
-1	إذا
4	إعداد
2	إعلان
3	إقرأ
1	إقرأ أيضا
4	إلغاء
-1	إلى
-5	إن
3	إنستغرام
-2	إنه
-2	إنها
6	اتساب$
-3	احد$
3	اخبار$
2	اخترنا
6	ارتباط$
1	ارتفع سعر
-2	استخدام
-1	استغرق
2	استمع
2	استمع إلى
2	استمعوا
2	استمعوا إلى
-4	اسماء$
7	اشترك
2	اشترك الآن
4	اشترك في
1	اشترك من
1	اشعار$
2	اصدقائ$
7	اضغط
3	اضغط هنا
7	اعلان$
-1	افتح
5	اقرأ
2	اقرأ أيضا
2	اقرأ أيضاً
3	اقرأ المزيد
1	اقل$
1	الآراء
10	الآن
2	الآن في
-1	الأحد
6	الأخبار
1	الأخبار العاجلة
1	الأخير
-1	الأربعاء
-2	الأزرق
-2	الأسبوع
-2	الأسعار
-1	الأشجار
-2	الأطفال
-1	الأطفال في
1	الأعلى
2	الأفق
4	الأكثر
-3	الأم
-2	الأمطار
-1	الأهالي
-2	الأول
-3	الأولى
-1	الإدارة
4	الإشعارات
3	الإعلان
3	الإلكتروني
-2	الإنترنت
-2	الاتفاق
11	الارتباط
2	الارتباط لتحسين
-1	الاسم
5	الاشتراك
4	الاشتراك في
-3	البئر
-2	الباب
-1	الباحثون
-1	البث
-3	البحر
-2	البرنامج
6	البريدية
-2	البلدية
1	البيانو
-1	البيض
-1	التجار
2	التذاكر
-1	التشغيل
5	التعليقات
2	التقرير
-3	التي
-1	الثاني
-2	الثلج
-3	الجبل
-3	الجديد
3	الجديدة
-2	الجسر
-4	الجمهور
-2	الجيش
3	الحد
4	الحقوق
4	الحقوق محفوظة
-2	الحلو
-2	الحمار
6	الحوار
2	الحياة
-1	الخالدي
6	الخبر
-3	الخبز
-2	الخريطة
5	الخط
2	الخطيب
-2	الخميس
3	الدخول
-5	الذي
-2	الرأس
4	الرابط
-2	الراعي
-2	الرسالة
-2	الرصيف
-2	الرمل
-1	الزعتر
-1	الزيتون
-1	السائق
-1	الساحل
-1	الساعة
-3	السباق
-2	السبت
-1	السفينة
-1	السكان
-2	السلطات
-1	السماء
1	السوق
2	السوق القديم
-1	الشاي
-3	الشركة
5	الشهر
-1	الصغار
-1	الصندوق
2	الصور
-6	الصورة
-2	الصيف
-3	الضوء
-1	الطريق
1	الطقس
3	العاجلة
-4	العام
2	العربية
1	العربية تحرير
-1	العرض
-1	العمل
1	الغربي
-1	الفجر
-2	الفكرة
4	الفيديو
-2	القارب
-2	القاضي
1	القديم
-1	القديمة
5	القراءة
1	القرار
-1	القرية
-3	القطار
-1	القطط
-2	القمة
-1	الكتاب
2	الكترون$
-1	الكسوف
2	الكل
-2	اللاعب
-2	الليل
-2	المئة
-6	الماء
2	المادة
-3	المباراة
10	المجانية
-1	المجلس
5	المحتوى
-1	المحكمة
-2	المدرسة
-2	المدى
-3	المدينة
-1	المذيعة
-1	المزارعين
5	المزيد
3	المصدر
-1	المصعد
-1	المطار
-2	المعرض
-3	المقاعد
10	المقال
3	المقالات
-1	المقبل
-2	المقبلة
-2	المكتبة
-2	الملك
-1	المنارة
2	المواقع
-1	المياه
-3	الناس
4	النافذة
3	النسخة
2	النشر
-2	النشرة الإخبارية
-1	النمري
-2	الواحات
5	الوادي
1	الوداد
-4	الورق
-1	الوزارة
-2	الوزير
-1	امس$
8	ان$
1	انستغرام$
5	انضم
6	انضم إلى
2	ايض$
-1	ب
-1	باب
-1	ببطء
-3	بثمن
-3	بحسب
3	بداية
1	بدلا من
-3	براميل
-4	برنامج
3	بريدك
1	بريدك الإلكتروني
-3	بسعر
-3	بعد
2	بعد الإعلان
-2	بغل
-2	بغل واحد
-1	بفارق
3	بقي
-8	بلا
2	بلحظة
-3	بنفس$
1	بني
2	بواسطة
1	بيانو$
-2	بين
-2	تابع
-2	تابعت
2	تابعنا
2	تابعنا على
6	تابعوا
7	تابعونا
3	تابعونا عبر
4	تابعونا على
2	تبقى لك
2	تجربتك
2	تحتاج
1	تحديث
3	تحرير
2	تحرير ليلى
3	تحميل
-3	تخاف
-7	تذكرة
-1	تسع
4	تشغيل
2	تشغيل الفيديو
-2	تصل
-2	تصل إلى
-15	تصوير
-1	تصوير وائل
4	تطبيق
2	تطبيق$
3	تطبيقنا
3	تعبر
2	تعريف
2	تعريف الارتباط
6	تعليق$
3	تعود
2	تقرأ
-2	تقول
-1	تل
3	تلغرام
1	تلغرام$
-4	تلميذ
3	تم
2	تمت
2	تويتر
1	تويتر واتساب
-1	ثان$
-5	ثلاث
-2	ثلاث ساعات
-1	ثلاث مرات
-2	ثلاث نقاط
-4	ثلاثة
-1	ثلث
-7	ثم
-1	ثم اختر
-3	جبل$
4	جديد$
2	جسر$
-1	جمعية
4	جميع
4	جميع الحقوق
-3	جميع$
-1	جميعا
-2	حافلة
-3	حبل
-5	حتى
1	حتى الآن
-2	حتى نهاية
3	حجم
3	حجم الخط
-2	حداد
-2	حداد$
2	حساب
-3	حلو$
1	حمل التطبيق
5	حمّل
4	حمّل تطبيق
2	حمّل تطبيقنا
-1	حول
2	حيا$
-1	حين
2	خبر
2	خبر$
1	خدمة
-2	خريطة
3	خط$
1	خطأ
2	خطة
-2	خلال
-1	خلف
1	خميس
3	دخول$
1	دقائق
2	دقائق$
-1	دقيقة
1	دكان
-1	دولار$
2	دولارات
-4	دينار$
-3	ديناراً
4	ذات
3	ذات صلة
-2	ذلك
-1	ذلك إلى
-1	رأس
3	رأيك
2	رأيك في
-2	رئيس
4	رابط$
-2	رسم
-3	رغيف
-3	رفوف
-1	رقم
-3	رويترز
-3	رويترز$
-1	زائر
4	زر
-2	زرقاء
-2	زمن
-1	زياد
-2	سائح
-3	ساع$
-3	ساعات
-2	ساعة
-1	سالم
2	سامر
2	سامي
2	سامي نصار
-2	ستة
3	سجل
2	سجل الدخول
3	سجّل
1	سجّل الدخول
1	سجّل بريدك
1	سدود
-2	سطح
-1	سكان
-1	سيار$
3	شارك
1	شاركنا
1	شاركنا في
2	شاركه
2	شاركه مع
7	شاهد
2	شاهد أيضا
1	شاهد أيضاً
1	شاهد الفيديو
-1	شخص
-2	شراء
4	شهر$
-2	شهرا
2	شهري$
1	شهريا
-2	صاحب
-1	صباح
2	صفحتنا
2	صفحتنا على
4	صلة
2	صلة$
6	صوت
8	صوت الوادي
4	صور
5	صور$
-1	صورة
-2	طائرة
4	طالع
2	طالع أيضا
3	طباعة
-1	طفل$
-1	طوال
2	عاجل
4	عاجل$
-1	عاد
-1	عام
-2	عام #
-2	عام$
6	عبر
-1	عبر فيسبوك
-1	عبود
3	عرض
-1	عشرة
-1	على
3	على إنستغرام
-2	على الإنترنت
-2	على الرصيف
2	على فيسبوك
2	على هاتفك
5	على واتساب
1	على يوتيوب
2	عمر
2	عمر$
-2	عن
-2	عند
-1	عنه
-3	عيار
-3	عيار #
1	غير
-1	ف
-1	ف ب
-1	فإن
-1	فتح
1	فعل
1	فعل الإشعارات
3	فقط
3	فقط$
-2	فوق
-7	في
4	في أي
4	في التعليقات
-2	في المئة
3	في النشرة
1	في خدمة
-1	في مايو
5	في نشرتنا
6	في هذا
4	في$
3	فيديو$
2	فيسبو$
3	فيسبوك
2	فيسبوك تويتر
-2	فيسبوك وتويتر
-2	فيها
-3	قائمة
-2	قاع
-2	قاع الوادي
-2	قال
-5	قالت
-4	قبل
-2	قبل أن
-1	قبلنا
8	قبول
2	قبول الكل
7	قد
-1	قديم
-1	قديم$
4	قرأت
3	قراء$
-3	قرب
-2	قطط$
2	قناة
3	قناتنا
3	قناتنا على
1	كاملا
-5	كان
-2	كانت
-1	كبيرهم
-1	كتاب
-2	كتب
2	كتبت
-1	كل
2	كل جديد
1	كل خميس
1	كل فجر
1	كل ما
-1	كلفة
4	كلمات
-3	كما
3	كن
-3	كيف
-2	كيلوغراما
-1	كيلومتر$
-2	لا
2	لا يدعم
2	لتحسين
2	لتحسين تجربتك
6	لتصلك
5	لحظة
2	لحظة بلحظة
3	لديك
2	لديك حساب
1	لقراءة
6	لك
2	لك مقالتان
2	لك$
-5	لكل
-3	للأطفال
-1	للأطفال في
1	للاشتراك
1	للاشتراك في
2	للتواصل
6	للمزيد
2	للمزيد من
-1	للمشاة
3	للمشتركين
2	للمشتركين فقط
2	للنشرة
2	للنشرة العربية
-3	لم
2	لماذا
4	لمتابعة
2	لمتابعة القراءة
2	لمزيد
2	لمزيد من
2	لمشاهدة
2	لمى
-3	له
-1	لها
-2	لوحة
4	ليصلك
2	ليصلك كل
-1	ليلة
2	ليلى
3	ليلى عمر
-2	مئة$
-2	ما
2	ما رأيك
-4	ماء
-5	ماء$
-2	ماجد
-2	مايو
-1	مايو$
1	مباشر$
-2	متحف
2	متصفحك
3	متعلق$
3	متعلقة
5	مجا$
5	مجان$
2	مجانا
-2	مجانية
2	مجانيتان
2	مجانيتان هذا
5	محتو$
5	محتوى
-2	محطة
4	محفوظ$
4	محفوظة
3	مدة
-1	مدي$
-1	مرات
1	مرتين في
2	مزيد$
-2	مساء
3	مشاركة
3	مشترك
-2	مع
2	مع أصدقائك
1	معرض
2	مفتاح$
3	مقال$
2	مقالتان
2	مقالتان مجانيتان
-2	مقه$
-1	مقهى
-3	مكان
5	ملفات
2	ملفات تعريف
-1	مليون
-4	من
5	من #
1	من الأخبار
-3	من براميل
-2	من قاع
-1	من كل
1	من هنا
-3	منذ
-1	منذ شهر
2	منشور
-1	منه
3	مواضيع
1	مواعيد
-5	موسم
-2	موقع
2	موقعنا
-2	ميناء
-1	ميناء$
5	نافذ$
9	نافذة
6	نافذة الحوار
-1	نحو
3	نستخدم
2	نسخ
2	نسخ الرابط
1	نشر في
5	نشرة
6	نشرتنا
2	نشرتنا البريدية
2	نصار
-1	نصف
-2	نفس$
-2	نفسه
-2	نقاط
-2	نقاط$
1	نهاية
-1	نهاية الشهر
-2	نوفمبر
1	نيوز
2	نيوز$
1	هاتفك
-2	هدف$
8	هذا
2	هذا الخبر
-3	هذا العام
1	هذا المحتوى
6	هذا المقال
4	هذه
2	هذه المادة
-1	هل
5	هل أعجبك
1	هل لديك
5	هنا
3	هنا$
-1	هند
-2	هو
-1	وأضاف
-1	وائل
6	واتساب
2	واحة
-2	واحد
-2	واحد$
-1	واحدة
5	واد$
-2	وادي
-3	والدخول
-3	والدخول مجاني
-1	وانخفضت
-1	وتبلغ
-2	وتويتر
-2	وجاءت
-3	وحجر
-2	ورق
-4	ورق$
-1	وسط
-1	وسط المدينة
-3	وسلة
3	وصلت
-1	وضع
-2	وفي
-5	وقال
-3	وقالت
5	وقت
4	وقت$
-1	وقد
1	وكالة
2	وكالة الأفق
-2	وكالة المدى
-2	وكان
-2	وكانت
-2	ولا
-4	ولم
-2	وهو
-1	ووعدت
-2	ويستمر
-1	ويصل
-2	ويضم
-2	ويقول
2	يدعم
1	يستخدم
1	يقرأ
-3	يكون
1	يوتيوب
4	يوتيوب$
-3	يوم
1	يوم$
-2	يوما
`;
