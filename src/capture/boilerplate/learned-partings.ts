/**
 * Made by `npm run learn-partings`. A line a sign of parting-signs.ts: its weight in tenths, a tab, the sign.
 */
export const TENTHS = `
5	^ 
15	^ #
-18	^ a
5	^ about
8	^ accept
12	^ ad
6	^ add
4	^ advertise
10	^ advertisement
-5	^ after
-6	^ all
-11	^ an
3	^ around
6	^ article
-14	^ at
4	^ audio
9	^ back
6	^ become
-8	^ before
-2	^ book
2	^ breaking
5	^ buy
2	^ by
-6	^ catch
7	^ change
-3	^ check
2	^ choose
3	^ close
-2	^ coming
9	^ contact
5	^ content
6	^ continue
6	^ copy
-8	^ copyright
6	^ create
2	^ do
6	^ don't
6	^ donate
-7	^ drivers
-2	^ editors
7	^ email
4	^ embed
5	^ enable
8	^ end
4	^ error
7	^ exclusive
5	^ expand
5	^ explained
4	^ facebook
5	^ fact
9	^ filed
5	^ first
3	^ from
7	^ function
-2	^ further
-6	^ gallery
2	^ gift
-2	^ go
9	^ have
-10	^ he
7	^ headlines
-4	^ hear
5	^ help
-10	^ her
4	^ hide
6	^ hot
-9	^ how
-13	^ i
-6	^ if
-4	^ in
8	^ interactive
-11	^ it
-6	^ its
2	^ join
6	^ jump
4	^ just
7	^ keep
14	^ last
5	^ latest
6	^ leave
6	^ like
11	^ load
-2	^ loaded
4	^ loading
10	^ log
-2	^ make
16	^ manage
4	^ media
6	^ most
6	^ must
9	^ mute
-4	^ my
2	^ newsletter
-5	^ nobody
-8	^ on
-5	^ one
6	^ order
5	^ our
7	^ part
-2	^ partner
2	^ pause
-4	^ people
-5	^ photo
4	^ photos
4	^ pin
3	^ placeholder
7	^ play
2	^ please
-4	^ podcast
3	^ popular
-11	^ port
4	^ post
6	^ posted
4	^ powered
3	^ press
6	^ print
11	^ promoted
11	^ published
11	^ quick
9	^ rate
-6	^ reading
7	^ recommended
4	^ register
7	^ reject
2	^ related
2	^ remove
-3	^ report
-3	^ reporting
-2	^ save
8	^ scroll
2	^ search
3	^ see
4	^ send
14	^ shapes - Aa
7	^ shapes 9 -
3	^ shapes 9 Aa
10	^ shapes 9 aa
10	^ shapes 9 the
9	^ shapes 9a Aa
6	^ shapes 9a The
3	^ shapes A's Aa
-3	^ shapes A's aa
4	^ shapes A's the
-11	^ shapes AA AA,
-6	^ shapes AA AA:
4	^ shapes AA The
-3	^ shapes AA aa
-20	^ shapes AA, Aa
-12	^ shapes AA, The
-6	^ shapes AA: 9
-3	^ shapes AA: The
5	^ shapes Aa -
5	^ shapes Aa 9
3	^ shapes Aa 9:
-12	^ shapes Aa A's
-6	^ shapes Aa AA
-3	^ shapes Aa Aa
-18	^ shapes Aa Aa,
-2	^ shapes Aa Aa:
4	^ shapes Aa AaA
6	^ shapes Aa The
3	^ shapes Aa a's
-8	^ shapes Aa aa,
5	^ shapes Aa aa:
10	^ shapes Aa the:
-10	^ shapes Aa, the
2	^ shapes Aa: 9
2	^ shapes Aa: A's
6	^ shapes Aa: Aa
3	^ shapes Aa: The
-2	^ shapes Aa: ‘Aa
-16	^ shapes The 9
-7	^ shapes The AA
-6	^ shapes The Aa,
-6	^ shapes The Aa:
-8	^ shapes The a's
-9	^ shapes The aa
-8	^ shapes The aa,
-6	^ shapes The the
3	^ shapes aa 9
11	^ shapes aa Aa
14	^ shapes aa The
21	^ shapes aa aa
5	^ shapes aa the
-3	^ shapes أفعل فعل
-5	^ shapes أفعل ق
7	^ shapes ات ات
4	^ shapes ات ة
3	^ shapes ات ة:
-10	^ shapes استفعل ة
-7	^ shapes استفعل ق
7	^ shapes استفعل ل
-16	^ shapes ال -
5	^ shapes ال ال
5	^ shapes ال ة
3	^ shapes ال فعل
3	^ shapes ال ل
7	^ shapes ال وال
-5	^ shapes ال: ق
4	^ shapes ة ال
7	^ shapes ة ة
7	^ shapes ة فعل
3	^ shapes ة ق
4	^ shapes ة ل
-10	^ shapes فعل ات
-3	^ shapes فعل استفعل
2	^ shapes فعل فعلت
-9	^ shapes فعل ق
6	^ shapes فعل ل
-4	^ shapes فعل ي
5	^ shapes فعل ي:
-20	^ shapes فعلت ال
-28	^ shapes فعلت ة
-8	^ shapes فعلت فعل
-5	^ shapes فعلت ق
-11	^ shapes فعلت وة
-8	^ shapes فعلت ي
-7	^ shapes ق -
-3	^ shapes ق 9
4	^ shapes ق أفعل
-5	^ shapes ق ال,
2	^ shapes ق ال:
6	^ shapes ق ة
3	^ shapes ق فعل
5	^ shapes ق فعلت
6	^ shapes ق ق
3	^ shapes ق وق
4	^ shapes ق وي
5	^ shapes ق وي:
5	^ shapes ق ي
-9	^ shapes ل -
-3	^ shapes ل ات
-3	^ shapes ل ال
-5	^ shapes ل فعل
4	^ shapes ل ي
2	^ shapes ل: ال
5	^ shapes ل: فعل
3	^ shapes ل: ق
-17	^ shapes وأفعل ال
-20	^ shapes واستفعل ال
-16	^ shapes واستفعل فعل
-22	^ shapes وفعل ال
-17	^ shapes وفعل فعل
-25	^ shapes وفعل ق
-4	^ shapes وفعل ي
-26	^ shapes وفعلت ال
-22	^ shapes وفعلت ة
-20	^ shapes وفعلت فعل
-12	^ shapes وفعلت ق
-15	^ shapes وق ال
-9	^ shapes وق فعل
-15	^ shapes وق ق
-7	^ shapes وي ات
-25	^ shapes وي ال
-5	^ shapes وي ة
-5	^ shapes وي فعل
-4	^ shapes وي ق
-9	^ shapes وي ل
-2	^ shapes وي ي
-3	^ shapes وي: فعل
3	^ shapes ي أفعل
-9	^ shapes ي ات
-4	^ shapes ي ال
2	^ shapes ي ال:
-4	^ shapes ي ة
3	^ shapes ي فعل
-4	^ shapes ي ق
4	^ shapes ي ل
4	^ shapes ي “فعل
6	^ shapes ي: ق
-11	^ shapes “Aa aa
-12	^ shapes “Aa the
-17	^ shapes “The aa
-16	^ shapes “The the
2	^ share
-11	^ she
4	^ shop
10	^ show
-9	^ some
14	^ source
3	^ sponsored
-2	^ stories
5	^ story
-2	^ stv
6	^ submit
3	^ subscribe
3	^ suggested
4	^ swipe
10	^ tags
4	^ take
5	^ tap
6	^ tell
4	^ terms
-6	^ that
-23	^ the
-8	^ there
-13	^ they
-6	^ tickets
-8	^ to
6	^ today's
12	^ topics
4	^ transcript
3	^ try
8	^ turn
3	^ unlock
5	^ unmute
8	^ up
5	^ video
-3	^ visit
-5	^ volunteers
7	^ vote
-12	^ want
5	^ watch
-7	^ what
-9	^ when
9	^ win
8	^ with
-3	^ work
5	^ write
7	^ yes
4	^ you
3	^ you've
4	^ آخر
3	^ أحدث
7	^ أخبرنا
4	^ أرسل
4	^ أعجبني
-11	^ أعلنت
-12	^ أما
6	^ أنت
2	^ أنشئ
2	^ أوافق
3	^ إخفاء
4	^ إعادة
4	^ إعداد
4	^ إعلان
3	^ احجز
5	^ اختر
4	^ اخترنا
5	^ ادعم
2	^ اسأل
4	^ استمع
3	^ اشترك
2	^ اشتركوا
-5	^ اضغط
6	^ البحث
-8	^ التعليقات
-14	^ الصورة
6	^ العودة
8	^ القائمة
6	^ القصة
6	^ الكلمات
-4	^ المحتوى
7	^ المزيد
8	^ المصدر
-3	^ المقال
7	^ الوضع
4	^ انتهى
4	^ انسخ
6	^ انشر
2	^ بالصور
5	^ تابع
6	^ تابعنا
5	^ تحرير
5	^ تخطي
2	^ ترجمة
4	^ تسجيل
8	^ تشغيل
6	^ تصفح
8	^ تصوير
5	^ تغطية
6	^ تفعيل
8	^ تكبير
6	^ تم
7	^ تمت
3	^ جاري
6	^ جدول
3	^ جرب
7	^ حل
-4	^ حلقة
-2	^ حمل
7	^ خاص
-2	^ خبر
-4	^ خدمة
5	^ خريطة
-13	^ رأس
3	^ روابط
5	^ سجل
-2	^ سياسة
3	^ سيتم
3	^ شاركنا
6	^ شاركها
3	^ شاهد
-3	^ شاهدوا
5	^ شروط
7	^ صوت
5	^ صور
3	^ طالع
3	^ طباعة
5	^ عاجل
-15	^ عاد
-10	^ عادت
3	^ عدد
7	^ فتح
-7	^ في
4	^ فيديو
4	^ فيسبوك
-16	^ قال
-7	^ قالت
5	^ قبول
2	^ قسم
5	^ قصص
-4	^ قناة
-5	^ كاتب
-15	^ كان
2	^ كتبت
7	^ كتم
6	^ كلمات
5	^ كن
4	^ لقد
-3	^ للاطلاع
-4	^ لم
-2	^ ما
2	^ متابعة
6	^ محتوى
2	^ مدة
2	^ مسابقة
6	^ مشاركة
5	^ مقالات
4	^ ملخص
5	^ مواضيع
9	^ موافق
-6	^ موقع
5	^ نحن
-4	^ نستخدم
4	^ نسخ
6	^ نسخة
-3	^ نشرة
8	^ نهاية
-3	^ هذا
-15	^ هل
-25	^ وأضاف
-9	^ وتقول
4	^ وسوم
-24	^ وقال
-19	^ وقالت
-11	^ وكان
-3	^ وكانت
-12	^ ولم
-16	^ ويقول
-2	^ يرجى
-4	^ يمكنك
-6	^^  more
3	^^  norpress
-5	^^  read
7	^^ # 
3	^^ # comments
6	^^ # min
8	^^ # mins
7	^^ # of
11	^^ a post
-7	^^ about #
7	^^ about the
7	^^ ad #
3	^^ ad feedback
8	^^ add to
4	^^ advertise with
4	^^ advertisement 
5	^^ advertisement #
4	^^ also in
2	^^ also on
4	^^ around the
9	^^ back to
6	^^ become a
9	^^ best of
-3	^^ catch up
3	^^ click here
6	^^ comments #
4	^^ continue reading
3	^^ do not
7	^^ don't miss
8	^^ download our
-2	^^ editor's pick
8	^^ end of
6	^^ enter your
6	^^ explained 
10	^^ featured stories
9	^^ filed under
3	^^ find us
2	^^ follow the
4	^^ for more
-10	^^ for the
3	^^ from our
5	^^ from the
-2	^^ further reading
-4	^^ get #
4	^^ get a
-6	^^ get more
-6	^^ get our
8	^^ gift this
-3	^^ go deeper
10	^^ have your
6	^^ hide caption
10	^^ image #
2	^^ in case
2	^^ in pictures
5	^^ in this
-3	^^ it is
10	^^ join our
7	^^ join the
6	^^ jump to
4	^^ keep reading
6	^^ keep up
5	^^ latest news
-3	^^ learn more
9	^^ leave a
2	^^ listen now
6	^^ listen on
-9	^^ listen to
-4	^^ live follow
7	^^ load more
-2	^^ loaded #
10	^^ log in
4	^^ media contact
2	^^ more from
3	^^ more info
-2	^^ more news
-2	^^ more on
2	^^ more stories
-9	^^ more than
-2	^^ more videos
4	^^ most popular
6	^^ most read
7	^^ most viewed
10	^^ must watch
4	^^ never miss
-3	^^ next article
-2	^^ next story
6	^^ now playing
-5	^^ on the
-6	^^ pause unmute
11	^^ photo gallery
6	^^ play video
4	^^ powered by
3	^^ print this
4	^^ quick links
5	^^ read full
13	^^ read in
-2	^^ read more
-4	^^ read our
2	^^ read the
5	^^ read this
-2	^^ recommended for
-3	^^ recommended stories
7	^^ register now
-3	^^ related how
-5	^^ related news
-3	^^ related reading
-3	^^ related stories
3	^^ related tags
4	^^ related the
-3	^^ related why
2	^^ remove ads
-7	^^ report this
-3	^^ reporting by
2	^^ save this
2	^^ scroll down
6	^^ scroll to
11	^^ see all
5	^^ see more
2	^^ see our
7	^^ see the
5	^^ share via
5	^^ share your
4	^^ shop the
4	^^ show caption
8	^^ sign in
-7	^^ sign up
7	^^ skip to
-4	^^ some #
4	^^ sponsored content
2	^^ start your
5	^^ story continues
-2	^^ stv news
2	^^ subscribe for
3	^^ subscribe to
5	^^ support the
3	^^ swipe to
6	^^ tap to
3	^^ terms of
-4	^^ the harbour
-4	^^ the last
12	^^ the morning
-3	^^ there are
-5	^^ this article
6	^^ this video
6	^^ top stories
5	^^ turn on
5	^^ unlock this
8	^^ up next
-4	^^ video player
4	^^ view all
3	^^ view comments
4	^^ view gallery
6	^^ view on
-5	^^ view original
10	^^ view the
-7	^^ view this
6	^^ visit our
3	^^ watch 
5	^^ watch below
7	^^ watch how
7	^^ watch more
-3	^^ watch on
2	^^ watch the
-3	^^ watch this
-11	^^ we are
6	^^ we have
7	^^ what to
9	^^ win a
5	^^ write to
8	^^ you are
-4	^^ you can
7	^^ you have
3	^^ you might
7	^^ آخر الأخبار
-3	^^ أخبار قد
4	^^ إعداد سامي
4	^^ إعلان ممول
5	^^ اخترنا لك
6	^^ اشترك الآن
2	^^ اشتركوا في
-4	^^ اضغط على
-2	^^ اقرأ المزيد
6	^^ الأكثر مشاهدة
6	^^ البحث في
4	^^ التعليقات مغلقة
6	^^ العودة إلى
6	^^ الكلمات المفتاحية
7	^^ الوضع الليلي
3	^^ انسخ الرابط
-3	^^ تابع آخر
2	^^ تابع أيضا
6	^^ تابع القراءة
4	^^ تابعنا على
5	^^ تابعونا على
4	^^ تشغيل الفيديو
6	^^ تعرف على
4	^^ تكبير الخط
3	^^ تم نسخ
3	^^ جاري تحميل
4	^^ حمّل تطبيق
3	^^ حمّل تطبيقنا
6	^^ سجل الدخول
2	^^ سجّل الدخول
3	^^ شارك المقال
6	^^ شاركنا في
3	^^ شاهد أيضا
2	^^ شاهد الفيديو
-3	^^ شاهد بالصور
-5	^^ شاهد من
2	^^ عدد المشاهدات
-4	^^ عرض المزيد
-4	^^ فيديو قد
5	^^ قبول الكل
-2	^^ قد يعجبك
2	^^ كلمات دلالية
6	^^ كن أول
-3	^^ لا تفوت
-3	^^ لا تنس
4	^^ لا توجد
3	^^ لقراءة الخبر
-3	^^ للاطلاع على
-8	^^ للمزيد من
-2	^^ لمتابعة آخر
-2	^^ لمتابعة أخبار
5	^^ مشاركة عبر
-7	^^ هذا الخبر
-5	^^ هذا المحتوى
-5	^^ يمكنكم متابعة
-6	around - | 9
-3	around - | 9 Aa
4	around - | AA
-3	around - | Aa
-4	around - | Aa -
-2	around - | Aa 9
-4	around - | Aa Aa
-3	around - | Aa Aa,
-4	around - | Aa The
-9	around - | The aa
7	around - | The the
-10	around - | استفعل
-6	around - | ال
-3	around - | فعل
-7	around - | فعل -
-5	around - | فعل:
-4	around - | فعل: ي
-9	around - | فعلت
-4	around - | فعلت ال
-4	around - | فعلت ة
-11	around - | فعلت ق
3	around - | ق
-13	around - | ي
-4	around - | ي ال
-2	around - | ي ق
-9	around -” | AA
-5	around -” | AA AA:
-15	around 9 | 9
-7	around 9 | 9 9
-7	around 9 | 9 Aa
-9	around 9 | 9a
-7	around 9 | AA
-11	around 9 | AA -
-15	around 9 | Aa -
-10	around 9 | Aa 9
-3	around 9 | Aa Aa,
2	around 9 | Aa the
-8	around 9 | Aa, the
-5	around 9 | Aa:
-5	around 9 | Aa: 9
3	around 9 | The
20	around 9 | The aa
3	around 9 | أفعل
-5	around 9 | ات
-6	around 9 | ات فعل
-6	around 9 | ات ق,
-3	around 9 | ات ي
10	around 9 | استفعل
9	around 9 | ال
-12	around 9 | ة
-2	around 9 | ة ال
-2	around 9 | ة ة
-3	around 9 | ة فعل
-9	around 9 | ة ق
-8	around 9 | ة ي
-13	around 9 | فعل 9
3	around 9 | فعل ال
4	around 9 | فعل ة
-8	around 9 | فعل فعل
6	around 9 | فعل ي
6	around 9 | فعلت
-4	around 9 | ق
-8	around 9 | ق -
-11	around 9 | ق 9
4	around 9 | ق ال
3	around 9 | ق ة
-7	around 9 | ق فعل
-6	around 9 | ق ق
-5	around 9 | ق ي
-10	around 9 | ق,
-2	around 9 | ق, فعل
-5	around 9 | ل
-4	around 9 | ل فعل
-3	around 9 | ل ق
8	around 9 | وفعل
6	around 9 | وفعلت
7	around 9 | وي
-5	around 9 | وي ال
-4	around 9 | ي
5	around 9 | ي ال
-3	around 9 | ي فعل
7	around 9 | “Aa
5	around 9 | “The
-6	around 9: | Aa
-8	around 9: | The
-8	around 9: | The aa
-9	around 9a | 9a
3	around 9a | Aa aa
2	around 9a | The
-7	around A's | Aa
-15	around A's | Aa Aa
-6	around A's | Aa the
-8	around AA | 9
-18	around AA | AA
-3	around AA | AA 
-6	around AA | AA -
-5	around AA | AA A's
-7	around AA | AA AA
-6	around AA | AA AA,
-14	around AA | AA AA:
-14	around AA | AA Aa
-6	around AA | AA The
-10	around AA | AA,
-6	around AA | AA, Aa
-5	around AA | AA, The
-11	around AA | AA:
-3	around AA | AA: A's
-10	around AA | AA: Aa
-5	around AA | AA: Aa,
-9	around AA | AA: The
-22	around AA | Aa -
-3	around AA | Aa Aa
-10	around AA | Aa Aa,
-3	around AA | Aa aa
4	around AA | Aa the
4	around AA | The
-12	around AA | The AA
7	around AA | The aa
2	around AA | The the
10	around AA | “The
9	around AA | “The aa
-4	around AA: | A's
-2	around AA: | A's aa
-15	around AA: | Aa
-8	around AA: | Aa aa
-9	around AA: | Aa the
-13	around AA: | The
-13	around AA: | The aa
-3	around AA: | The the
-6	around Aa | 9
-7	around Aa | 9 -
-7	around Aa | 9 AA
-6	around Aa | 9 The
-6	around Aa | 9 aa
-10	around Aa | 9 the
-8	around Aa | 9,
-6	around Aa | 9, 9
-3	around Aa | 9, the
-3	around Aa | 9:
-3	around Aa | 9: The
-6	around Aa | 9a
-3	around Aa | A's
-3	around Aa | A's Aa
6	around Aa | AA AA
4	around Aa | AA AA:
-8	around Aa | AA The
-9	around Aa | AA aa
2	around Aa | AA the
8	around Aa | AA,
7	around Aa | AA, Aa
3	around Aa | AA:
-13	around Aa | Aa 
-8	around Aa | Aa 9a
-4	around Aa | Aa A's
-10	around Aa | Aa AA
6	around Aa | Aa Aa,
-4	around Aa | Aa Aa:
-8	around Aa | Aa AaA
-11	around Aa | Aa The
-4	around Aa | Aa aa:
-5	around Aa | Aa فعل
-7	around Aa | Aa “Aa
-6	around Aa | Aa “The
-7	around Aa | Aa,
-11	around Aa | Aa, 9,
-7	around Aa | Aa, Aa
-4	around Aa | Aa, aa
-5	around Aa | Aa, the
-2	around Aa | Aa, “the
-7	around Aa | Aa:
-4	around Aa | Aa: The
-12	around Aa | AaA
-3	around Aa | AaA Aa
-7	around Aa | AaA AaA
-5	around Aa | AaA aa
-3	around Aa | Aa”
-8	around Aa | The Aa
-5	around Aa | The Aa,
-12	around Aa | The Aa:
-14	around Aa | The The
7	around Aa | The a's
7	around Aa | The aa
5	around Aa | The aa,
5	around Aa | The the
-11	around Aa | The:
9	around Aa | فعل
-2	around Aa | ق
12	around Aa | ي
9	around Aa | ي ال
2	around Aa | ‘Aa
-5	around Aa | ‘Aa Aa
13	around Aa | “Aa
4	around Aa | “Aa aa
8	around Aa | “Aa the
16	around Aa | “The
11	around Aa | “The aa
10	around Aa | “The the
-5	around Aa: | 9
-2	around Aa: | 9 Aa
-12	around Aa: | AA Aa
-5	around Aa: | AA aa
-3	around Aa: | Aa
-6	around Aa: | Aa A's
-19	around Aa: | Aa Aa
-8	around Aa: | Aa a's
-3	around Aa: | AaA
-5	around Aa: | The
-6	around Aa: | The 9
-3	around Aa: | The A's
4	around Aa: | The Aa
-2	around Aa: | The The
-3	around Aa: | The aa
-11	around Aa: | The the
-4	around Aa: | ‘Aa
-2	around Aa: | ‘Aa Aa
-8	around Aa: | ‘The
-8	around Aa: | ‘The aa
5	around AaA | Aa Aa
2	around AaA | Aa aa
-6	around AaA | Aa the
-9	around AaA | AaA
9	around AaA | The
6	around AaA | The aa
-10	around The | 9
-4	around The | 9 Aa
-4	around The | 9 aa
-6	around The | 9,
-5	around The | 9, 9
-10	around The | A's
-4	around The | A's Aa
-7	around The | A's aa
-4	around The | Aa -
-10	around The | Aa Aa
-6	around The | Aa Aa,
-17	around The | Aa The
8	around The | Aa aa
-4	around The | Aa the
-8	around The | Aa,
-4	around The | Aa, aa
-4	around The | Aa, the
-3	around The | Aa:
-5	around The | Aa: Aa
-10	around The | Aa: The
-8	around The | The Aa
-14	around The | The The
-5	around The: | Aa
-9	around a's | Aa
-12	around aa | 9
-3	around aa | 9 9a
-4	around aa | 9 Aa
-2	around aa | 9 The
-6	around aa | 9 aa
-7	around aa | 9 aa,
-11	around aa | 9 the
-10	around aa | 9,
-6	around aa | 9, aa
-9	around aa | 9, the
-9	around aa | 9a
-2	around aa | 9a Aa
-5	around aa | 9a aa
-5	around aa | 9a the
3	around aa | AA
7	around aa | AA AA
8	around aa | AA AA,
10	around aa | AA AA:
-6	around aa | AA Aa
-4	around aa | AA the
8	around aa | AA,
8	around aa | AA, Aa
7	around aa | AA, The
5	around aa | AA:
-3	around aa | AA: Aa
9	around aa | AA: The
-7	around aa | Aa 
-9	around aa | Aa 9
-3	around aa | Aa 9,
3	around aa | Aa A's
-7	around aa | Aa AA
-3	around aa | Aa Aa
-5	around aa | Aa Aa,
-7	around aa | Aa The
4	around aa | Aa aa
7	around aa | Aa aa,
7	around aa | Aa aa:
4	around aa | Aa the
3	around aa | Aa,
-7	around aa | Aa, aa
5	around aa | Aa, the
5	around aa | Aa:
5	around aa | Aa: Aa
-10	around aa | AaA
-8	around aa | AaA aa
-6	around aa | AaA the
5	around aa | The
-2	around aa | The 
7	around aa | The 9
-2	around aa | The Aa
13	around aa | The Aa,
-13	around aa | The The
12	around aa | The a's
5	around aa | The aa
16	around aa | The aa,
3	around aa | The the
8	around aa | The,
11	around aa | استفعل
7	around aa | فعل
3	around aa | فعل فعل
10	around aa | فعلت
9	around aa | ق
7	around aa | ق ال
7	around aa | وفعلت
5	around aa | وي
6	around aa | وي ال
10	around aa | ي
8	around aa | ي ال
-6	around aa | ‘Aa
3	around aa | ‘The
7	around aa | ‘The aa
7	around aa | “Aa the
8	around aa | “The
10	around aa | “The aa
2	around aa | “The the
-5	around aa: | 9
-4	around aa: | A's
-3	around aa: | A's aa
-7	around aa: | AA
-2	around aa: | Aa
-2	around aa: | Aa -
-10	around aa: | Aa 9
-3	around aa: | Aa A's
-12	around aa: | Aa Aa,
-8	around aa: | Aa The
-5	around aa: | Aa aa
-11	around aa: | Aa,
-4	around aa: | The
-3	around aa: | The A's
-14	around aa: | The Aa
-6	around aa: | The a's
-4	around aa: | The aa
-3	around aa: | The the
-8	around aa: | ‘The
-5	around aa: | “Aa
-4	around aa: | “Aa the
-3	around aa” | Aa
-10	around aa” | Aa Aa
-17	around the | 9
-2	around the | 9 The
-9	around the | 9 aa
-4	around the | 9 aa,
-5	around the | 9 the
-9	around the | 9,
-3	around the | 9, aa
-6	around the | 9, the
-8	around the | 9a
-6	around the | 9a aa
-2	around the | 9a the
-2	around the | 9a,
-6	around the | A's
-5	around the | A's 9
-8	around the | A's Aa
-2	around the | AA
-2	around the | AA Aa
-6	around the | AA aa
-7	around the | AA the
-3	around the | AA,
-2	around the | Aa
-6	around the | Aa 
-3	around the | Aa -
-2	around the | Aa 9
-4	around the | Aa 9,
-4	around the | Aa A's
-6	around the | Aa AA
-5	around the | Aa Aa
-11	around the | Aa Aa,
-9	around the | Aa Aa:
-6	around the | Aa The
2	around the | Aa aa
-5	around the | Aa aa,
-2	around the | Aa “Aa
-17	around the | Aa,
-5	around the | Aa, Aa
-7	around the | Aa, aa
-12	around the | Aa, the
-8	around the | Aa: Aa
-3	around the | Aa: aa
-7	around the | AaA
-7	around the | AaA Aa
-3	around the | AaA The
-2	around the | AaA aa
2	around the | AaA the
3	around the | The 9
-4	around the | The Aa
-7	around the | The Aa,
3	around the | The aa
2	around the | The the
-5	around the | The,
-2	around the | The, aa
-3	around the | The, the
7	around the | “Aa
6	around the | “Aa the
-5	around the | “The Aa
5	around the | “The aa
-5	around the: | 9
-7	around the: | A's
-7	around the: | A's aa
-6	around the: | AA aa
-2	around the: | Aa
-18	around the: | Aa Aa
7	around the: | Aa the
-3	around the: | Aa,
-10	around the: | The the
-11	around أفعل | ات
-7	around أفعل | ات ال
-4	around أفعل | ات فعل
-3	around أفعل | ات ق
-6	around أفعل | استفعل
-18	around أفعل | ال
-10	around أفعل | ال ال
-4	around أفعل | ال فعل
-2	around أفعل | ال ق
-3	around أفعل | ال ل
-2	around أفعل | ال ي
-2	around أفعل | ال,
-2	around أفعل | ال, فعل
-14	around أفعل | ة
-7	around أفعل | ة ال
-2	around أفعل | ة ة
-3	around أفعل | ة ق
-4	around أفعل | فعل
4	around أفعل | فعل 9
-8	around أفعل | فعل ة
-4	around أفعل | فعل فعل
-11	around أفعل | فعل ل
6	around أفعل | فعلت
-4	around أفعل | ق
-12	around أفعل | ق ي
-5	around أفعل | ل
4	around أفعل | ل ال
-14	around أفعل | ل فعل
-4	around أفعل | ي ال
2	around أفعل | ي فعل
-3	around أفعل | ي فعلت
3	around أفعل | ي ل
-4	around أفعل: | أفعل
-5	around أفعل: | ال
-2	around أفعل: | ال ي
-8	around أفعل: | ة
-5	around أفعل: | ة ال
-4	around أفعل: | فعل
4	around أفعل: | فعل ال
-10	around أفعل: | فعل ي
-12	around أفعل: | ق
-3	around أفعل: | ق ات
-4	around أفعل: | ق ال
-4	around أفعل: | ق ة
-3	around أفعل: | ق ق
-6	around أفعل: | ل
-8	around أفعل: | ي
-3	around ات | 9
-2	around ات | أفعل
-5	around ات | ات
-9	around ات | ات فعل
3	around ات | استفعل
-4	around ات | ال
2	around ات | ال ال
-13	around ات | ال ة
-23	around ات | ال فعل
-5	around ات | ال فعلت
-4	around ات | ال ق
3	around ات | ال ل
-3	around ات | ال ي
-4	around ات | ال,
-5	around ات | ال:
-6	around ات | ة
-4	around ات | ة فعل
-6	around ات | ة ق
-7	around ات | ة:
-12	around ات | فعل ات
-3	around ات | فعل ال
-9	around ات | فعل ال,
5	around ات | فعل ة
-5	around ات | فعل فعل
-3	around ات | فعل ق
-3	around ات | فعل ل
4	around ات | فعل ي
-5	around ات | فعل:
-3	around ات | فعل: ق
4	around ات | فعلت
-4	around ات | ق ات
4	around ات | ق ال
-7	around ات | ق فعل
-9	around ات | ق ق
-2	around ات | ق ل
-8	around ات | ق,
-3	around ات | ل
-8	around ات | ل فعل
-4	around ات | وات
3	around ات | وفعل
7	around ات | وفعلت
-10	around ات | وق
5	around ات | وي
2	around ات | ي ال
5	around ات | ي ق
-2	around استفعل | أفعل
-12	around استفعل | ات ال
-7	around استفعل | ال
-4	around استفعل | ال أفعل
3	around استفعل | ال ات
-5	around استفعل | ال ال
-16	around استفعل | ال فعل
-8	around استفعل | ال ق
-4	around استفعل | ال ل
-5	around استفعل | ال,
-11	around استفعل | ة
-4	around استفعل | ة ال
-5	around استفعل | ة ة
-6	around استفعل | فعل
-2	around استفعل | فعل 9
-3	around استفعل | فعل أفعل
-6	around استفعل | فعل ة
-12	around استفعل | فعل فعل
-10	around استفعل | فعل ق
-3	around استفعل | فعل ل
-12	around استفعل | فعل ي
-19	around استفعل | ق
-2	around استفعل | ق ات
-9	around استفعل | ق ال
-7	around استفعل | ق فعل
-3	around استفعل | ق ق
-6	around استفعل | ق ل
-2	around استفعل | ق ي
-13	around استفعل | ل
-3	around استفعل | ل ال
-8	around استفعل | ل فعل
7	around استفعل | وي
4	around استفعل | ي ق
-12	around ال | 9
-4	around ال | 9 فعل
-4	around ال | 9 ق
-3	around ال | 9 ي
-13	around ال | AA
2	around ال | أفعل ال
-5	around ال | أفعل ة
-2	around ال | أفعل فعل
5	around ال | أفعل ق
-9	around ال | أفعل ل
-6	around ال | ات
-5	around ال | ات ات
-5	around ال | ات ة
-3	around ال | ات فعلت
-4	around ال | ات ي
2	around ال | استفعل
-5	around ال | استفعل ات
8	around ال | استفعل ة
-2	around ال | استفعل فعل
9	around ال | استفعل ق
-3	around ال | ال
-7	around ال | ال 
10	around ال | ال -
-7	around ال | ال 9
-3	around ال | ال aa
-11	around ال | ال أفعل
-11	around ال | ال استفعل
-6	around ال | ال ال,
-6	around ال | ال ة
-15	around ال | ال فعلت
-6	around ال | ال ق
-10	around ال | ال ل
-10	around ال | ال واستفعل
-8	around ال | ال وال
-6	around ال | ال وفعل
-8	around ال | ال وفعلت
-7	around ال | ال وق
-9	around ال | ال وي
-26	around ال | ال ي
-15	around ال | ال,
-5	around ال | ال, استفعل
-4	around ال | ال, فعل
-3	around ال | ال, فعلت
-5	around ال | ال, ق
-4	around ال | ال, ل
-2	around ال | ة
-4	around ال | ة 
-9	around ال | ة -
-6	around ال | ة أفعل
3	around ال | ة ال
-9	around ال | ة ة
-7	around ال | ة فعل
-4	around ال | ة فعلت
3	around ال | ة ق
-8	around ال | ة ل
-3	around ال | ة ي
-9	around ال | ة,
-3	around ال | فعل 
-17	around ال | فعل 9
-5	around ال | فعل Aa
3	around ال | فعل أفعل
-3	around ال | فعل أفعل,
-3	around ال | فعل استفعل
-2	around ال | فعل ال,
-6	around ال | فعل ة
-8	around ال | فعل ة,
7	around ال | فعل فعل,
-5	around ال | فعل ق
4	around ال | فعل ق,
-3	around ال | فعل ق:
-9	around ال | فعل وات
3	around ال | فعل وفعل
3	around ال | فعل وفعلت
-7	around ال | فعل وي
-2	around ال | فعل ي
-11	around ال | فعل ي,
-8	around ال | فعل “ال”
-8	around ال | فعل “فعل
-12	around ال | فعل “ق
-5	around ال | فعل “ق”
6	around ال | فعل,
4	around ال | فعل, فعل
-4	around ال | فعل:
-2	around ال | فعلت 
3	around ال | فعلت ات
-3	around ال | فعلت ال
3	around ال | فعلت ة
-7	around ال | فعلت ق
-5	around ال | ق 
4	around ال | ق 9
-7	around ال | ق أفعل
8	around ال | ق استفعل
3	around ال | ق ال,
-4	around ال | ق فعل
-2	around ال | ق ق,
-3	around ال | ق ل
-4	around ال | ق وق
-7	around ال | ق وي
-3	around ال | ق ي
-9	around ال | ق ي,
-8	around ال | ق,
-6	around ال | ق, فعلت
-5	around ال | ل
-5	around ال | ل 
-10	around ال | ل 9
-8	around ال | ل أفعل
-4	around ال | ل ة
-5	around ال | ل فعل
-14	around ال | ل فعلت
-10	around ال | ل ق
-8	around ال | ل ل
-6	around ال | ل وال
-9	around ال | ل وفعل
-6	around ال | ل وفعلت
-3	around ال | ل وق
-4	around ال | ل وي
3	around ال | ل ي
-11	around ال | ل,
-7	around ال | ل, فعل
8	around ال | وأفعل
6	around ال | وأفعل ال
2	around ال | واستفعل
3	around ال | واستفعل ال
2	around ال | واستفعل فعل
-5	around ال | وال 
-6	around ال | وال استفعل
2	around ال | وال ق
-6	around ال | وال وق
-5	around ال | وال وي
-5	around ال | وال,
-13	around ال | وة
-8	around ال | وة ال
10	around ال | وفعل ال
-9	around ال | وفعل ال,
2	around ال | وفعل فعل
6	around ال | وفعلت
4	around ال | وفعلت ال
8	around ال | وفعلت ق
-2	around ال | وفعلت ل
-4	around ال | وق 
-6	around ال | وق ال
-10	around ال | وق ة
9	around ال | ول
4	around ال | وي
-3	around ال | وي ة
-4	around ال | وي فعل
6	around ال | وي ق
8	around ال | وي ي
-9	around ال | ي 
-7	around ال | ي أفعل
-3	around ال | ي ات
3	around ال | ي استفعل
4	around ال | ي ال
-9	around ال | ي ال:
-4	around ال | ي ة
-7	around ال | ي فعل
3	around ال | ي ل
-4	around ال | ي وفعل
3	around ال | ي وق
6	around ال | ي ي
-12	around ال | ي,
-5	around ال | ي, فعل
-9	around ال | “ة
-4	around ال | “ة ال”
5	around ال | “فعل
6	around ال | “فعل ي
12	around ال | “ق
6	around ال | “ق ال
6	around ال | “ق فعل
-2	around ال: | 9
-11	around ال: | أفعل
-7	around ال: | ات
-5	around ال: | ات ال
-3	around ال: | استفعل
-8	around ال: | ال
-6	around ال: | ال ال
-8	around ال: | ة
-4	around ال: | ة ال
-3	around ال: | فعل
4	around ال: | فعل ال
3	around ال: | فعل فعل
-3	around ال: | فعل ق
-8	around ال: | فعل ي
-7	around ال: | ق ق
-3	around ال: | ل
-3	around ال: | ي
-5	around ال: | ي فعل
-4	around ال: | “فعل
-3	around ال: | “فعل ي
2	around ال: | “ق
3	around ال: | “ق ال
-5	around ال: | “ي
-4	around ال” | ال
8	around ال” | فعل
7	around ال” | فعلت
4	around ال” | ل
2	around ال” | ي
-6	around ة | 9
4	around ة | أفعل
6	around ة | أفعل فعل
-6	around ة | أفعل,
-10	around ة | ات
-5	around ة | ات ال
-7	around ة | ات فعل
-4	around ة | ات ي
-6	around ة | استفعل فعل
-8	around ة | ال
-2	around ة | ال 
-3	around ة | ال 9
-3	around ة | ال أفعل
4	around ة | ال ات
-5	around ة | ال استفعل
-3	around ة | ال ال
-11	around ة | ال ة
-3	around ة | ال فعل
-5	around ة | ال فعلت
-11	around ة | ال ق
-12	around ة | ال ل
-3	around ة | ال وال
-5	around ة | ال وفعل
-3	around ة | ال وي
-16	around ة | ال ي
-7	around ة | ال,
-3	around ة | ال, فعل
-3	around ة | ال:
-5	around ة | ة
-2	around ة | ة 
-4	around ة | ة ات
6	around ة | ة ال
-6	around ة | ة ة
-12	around ة | ة فعل
-4	around ة | ة فعلت
-7	around ة | ة ق
-9	around ة | ة ل
-6	around ة | ة ي
-10	around ة | ة,
-8	around ة | ة, فعل
-2	around ة | ة, وي
-4	around ة | فعل 
-2	around ة | فعل 9
-5	around ة | فعل أفعل
-13	around ة | فعل ات
-7	around ة | فعل ال,
5	around ة | فعل فعلت
3	around ة | فعل ق
-12	around ة | فعل ل
-14	around ة | فعل وق
2	around ة | فعل ي
-5	around ة | فعل “ق
4	around ة | فعلت
3	around ة | فعلت ال
2	around ة | ق
-4	around ة | ق 9
4	around ة | ق ات
-7	around ة | ق ة
-6	around ة | ق فعل
-3	around ة | ق ق
-3	around ة | ق ل
-4	around ة | ق وة
-7	around ة | ق ي
-3	around ة | ق,
-3	around ة | ق, ق
-5	around ة | ل
-6	around ة | ل 9
-10	around ة | ل ات
3	around ة | ل ة
-3	around ة | ل فعل
-14	around ة | ل ق
-10	around ة | ل ل
-4	around ة | وات
-3	around ة | وات ق
7	around ة | واستفعل
-6	around ة | وة
-5	around ة | وة فعل
8	around ة | وفعل
4	around ة | وفعل ال
4	around ة | وفعل ق
9	around ة | وفعلت
4	around ة | وفعلت ال
5	around ة | وق
3	around ة | وي
10	around ة | وي ال
5	around ة | ي ال
2	around ة | ي ة
-2	around ة | ي فعل
-7	around ة | ي ق
-3	around ة | ي ل
-3	around ة | ي:
-5	around ة | “ال”
-5	around ة | “ال” فعل
-12	around ة | “فعل
5	around ة | “ق
-5	around ة | “ق ال”
-6	around ة | “ل”
-9	around فعل | 9
-3	around فعل | 9 ق
-2	around فعل | 9 ل
-9	around فعل | 9,
-5	around فعل | Aa
-3	around فعل | أفعل ات
-3	around فعل | أفعل ة
-15	around فعل | أفعل فعل
2	around فعل | أفعل ق
3	around فعل | أفعل ي
-4	around فعل | أفعل,
-9	around فعل | ات
-2	around فعل | ات ات
-3	around فعل | ات ال
-5	around فعل | ات ة
-7	around فعل | ات فعل
-10	around فعل | ات ق
-3	around فعل | ات ق,
-2	around فعل | ات ي
-3	around فعل | ات,
-2	around فعل | استفعل 
6	around فعل | استفعل فعل
-6	around فعل | استفعل ق
-4	around فعل | استفعل ل
-7	around فعل | ال
-3	around فعل | ال 
3	around فعل | ال -
-5	around فعل | ال 9
-3	around فعل | ال أفعل
-14	around فعل | ال ات
-5	around فعل | ال استفعل
2	around فعل | ال ال
-9	around فعل | ال ال,
-8	around فعل | ال ة
-9	around فعل | ال فعل
-6	around فعل | ال فعلت
-5	around فعل | ال ق,
-2	around فعل | ال وال
-4	around فعل | ال وفعل
-7	around فعل | ال وق
-4	around فعل | ال وي
-9	around فعل | ال ي
-2	around فعل | ال ي,
-18	around فعل | ال,
-8	around فعل | ال, فعل
-2	around فعل | ال, وفعلت
-4	around فعل | ال, وق
-6	around فعل | ال, ول
-4	around فعل | ال, وي
-3	around فعل | ال, ي
-13	around فعل | ال:
-4	around فعل | ال: ة
-7	around فعل | ال: فعل
-2	around فعل | ال: ق
-7	around فعل | ال”
-10	around فعل | ة
-3	around فعل | ة ات
-3	around فعل | ة ال
-5	around فعل | ة ة
-8	around فعل | ة فعل
-5	around فعل | ة فعلت
-4	around فعل | ة ل
4	around فعل | ة ي
-7	around فعل | ة,
-3	around فعل | ة, فعل
-4	around فعل | فعل 
-6	around فعل | فعل 9,
5	around فعل | فعل ات
-9	around فعل | فعل استفعل
-10	around فعل | فعل ال,
-6	around فعل | فعل ة
-3	around فعل | فعل فعل
-8	around فعل | فعل فعل,
-13	around فعل | فعل فعلت
3	around فعل | فعل ق
-12	around فعل | فعل ق,
-10	around فعل | فعل ل
-10	around فعل | فعل ل,
-8	around فعل | فعل وفعل
-5	around فعل | فعل وفعلت
-3	around فعل | فعل وي
-3	around فعل | فعل ي
-5	around فعل | فعل ي,
-3	around فعل | فعل “ق
-12	around فعل | فعل,
-6	around فعل | فعل, فعل
-6	around فعل | فعل:
3	around فعل | فعلت ات
5	around فعل | فعلت ال
-5	around فعل | فعلت ة
-12	around فعل | فعلت فعل
6	around فعل | فعلت ي
-7	around فعل | فعل”
-3	around فعل | ق 
3	around فعل | ق 9
-3	around فعل | ق aa
-5	around فعل | ق ات
3	around فعل | ق استفعل
-8	around فعل | ق ال
-10	around فعل | ق ال,
-14	around فعل | ق ة
-9	around فعل | ق فعل
-4	around فعل | ق فعل,
-6	around فعل | ق فعلت
2	around فعل | ق ق
-3	around فعل | ق ق,
-5	around فعل | ق وأفعل
-5	around فعل | ق وات
-3	around فعل | ق واستفعل
-12	around فعل | ق وفعل
-5	around فعل | ق وفعلت
-9	around فعل | ق وق
-6	around فعل | ق ول
-4	around فعل | ق وي
-15	around فعل | ق,
-5	around فعل | ق, فعل
-5	around فعل | ق, ي
-4	around فعل | ق:
-7	around فعل | ل
-2	around فعل | ل 
-4	around فعل | ل ات
-16	around فعل | ل ال
3	around فعل | ل فعلت
8	around فعل | ل ق
-4	around فعل | ل ل
-2	around فعل | ل وفعل
-3	around فعل | ل وق
-9	around فعل | ل ي
-11	around فعل | ل,
-6	around فعل | وات
-8	around فعل | وال
-5	around فعل | وة
-3	around فعل | وفعل
-7	around فعل | وفعل ال
6	around فعل | وفعل فعل
-9	around فعل | وفعل,
-4	around فعل | وفعل, فعل
9	around فعل | وفعلت
3	around فعل | وفعلت ال
-4	around فعل | وق
-2	around فعل | وق استفعل
-9	around فعل | وق ال
-8	around فعل | وق فعل
-4	around فعل | وق ي
4	around فعل | ول
2	around فعل | وي
4	around فعل | وي ال
-9	around فعل | وي فعل
-2	around فعل | وي وق
-3	around فعل | وي وي
3	around فعل | وي ي
-5	around فعل | ي
-3	around فعل | ي 
-7	around فعل | ي أفعل
-10	around فعل | ي استفعل
-17	around فعل | ي ال,
-8	around فعل | ي فعل
-5	around فعل | ي فعلت
-8	around فعل | ي ق,
-9	around فعل | ي ل
7	around فعل | ي ل,
-4	around فعل | ي وي
-4	around فعل | ي ي
-12	around فعل | ي,
-6	around فعل | ي, فعل
-5	around فعل | ي, ي
-2	around فعل | ي:
-4	around فعل | ي: ق
-4	around فعل | “ال
-7	around فعل | “ال”
-2	around فعل | “فعل ال”
-8	around فعل | “ق ال”
-4	around فعل | “ق”
-4	around فعل: | استفعل
-11	around فعل: | ال
-13	around فعل: | ق
-7	around فعل: | ي
-4	around فعل: | ي فعل
-4	around فعلت | أفعل
-8	around فعلت | أفعل فعل
-11	around فعلت | ات
-4	around فعلت | ات ال
-5	around فعلت | ات ة
-2	around فعلت | ات فعل
-19	around فعلت | ال
-10	around فعلت | ال ال
-2	around فعلت | ال ة
-11	around فعلت | ال فعل
-6	around فعلت | ال ق
-3	around فعلت | ال ي
-7	around فعلت | ال,
-5	around فعلت | ال:
-7	around فعلت | ة
-3	around فعلت | ة ة
-2	around فعلت | ة فعل
-2	around فعلت | ة ق
-5	around فعلت | ة ل
-2	around فعلت | فعل
-12	around فعلت | فعل ة
-5	around فعلت | فعل ق
-3	around فعلت | فعل ل
-6	around فعلت | ق
-10	around فعلت | ق ة
-3	around فعلت | ق ق
-7	around فعلت | ق ل
-4	around فعلت | ل
-7	around فعلت | ل ال
-9	around فعلت | ل فعل
-7	around فعلت | وة
-3	around فعلت | وة ال
6	around فعلت | ي فعل
-9	around فعلت | ي ي
-13	around ق | 9
-3	around ق | 9 ق
-4	around ق | 9 ق,
-5	around ق | 9 ي
-5	around ق | AA
-3	around ق | أفعل -
7	around ق | أفعل ال
-4	around ق | أفعل ة
-4	around ق | أفعل فعل
-4	around ق | أفعل ق
-7	around ق | أفعل:
-2	around ق | أفعل: ق
-4	around ق | ات
-2	around ق | ات 
3	around ق | ات ال
3	around ق | ات ة
-6	around ق | ات فعل
-12	around ق | ات ق
-5	around ق | ات ي
2	around ق | استفعل
-5	around ق | استفعل ال
3	around ق | استفعل فعل
-4	around ق | استفعل ي
-7	around ق | ال
-3	around ق | ال 
-5	around ق | ال 9
-10	around ق | ال أفعل
-10	around ق | ال ات
-8	around ق | ال استفعل
-4	around ق | ال ال
-4	around ق | ال ال,
-11	around ق | ال ة
-12	around ق | ال فعل
-5	around ق | ال فعلت
6	around ق | ال ق
-15	around ق | ال ل
-6	around ق | ال وال
-6	around ق | ال وفعل
-5	around ق | ال وفعلت
-7	around ق | ال وق
-6	around ق | ال وي
-14	around ق | ال ي
-22	around ق | ال,
-5	around ق | ال, أفعل
-9	around ق | ال, استفعل
-5	around ق | ال, فعل
-8	around ق | ال, فعلت
-3	around ق | ال, ق
-5	around ق | ال, ي
-9	around ق | ال:
-7	around ق | ال: ال
-6	around ق | ال: ق
-7	around ق | ة
-2	around ق | ة 
-7	around ق | ة ات
4	around ق | ة ال
-7	around ق | ة ة
-16	around ق | ة فعل
-5	around ق | ة ل
-5	around ق | ة وة
-13	around ق | ة ي
-4	around ق | ة,
-4	around ق | فعل 
-9	around ق | فعل 9
-2	around ق | فعل Aa
-4	around ق | فعل ات
-3	around ق | فعل ال,
-15	around ق | فعل ة
-4	around ق | فعل فعل
-12	around ق | فعل فعل,
-4	around ق | فعل فعلت
-3	around ق | فعل ل
-3	around ق | فعل وة
-4	around ق | فعل وفعل
-6	around ق | فعل وي
-2	around ق | فعل ي
-9	around ق | فعل ي,
-11	around ق | فعل,
-10	around ق | فعل, فعلت
5	around ق | فعلت
6	around ق | فعلت ال
5	around ق | فعلت ة
-4	around ق | فعلت فعل
-8	around ق | فعلت ق
4	around ق | فعلت ي
-6	around ق | ق 
-5	around ق | ق استفعل
-9	around ق | ق ال,
-4	around ق | ق فعل
3	around ق | ق فعلت
-6	around ق | ق ل
-14	around ق | ق وفعل
-8	around ق | ق وق
-6	around ق | ق وي
-7	around ق | ق ي
-12	around ق | ق,
-8	around ق | ق, فعل
-3	around ق | ق, ل
-10	around ق | ق:
-5	around ق | ق: فعل
-5	around ق | ل
-4	around ق | ل 
-5	around ق | ل 9
-2	around ق | ل Aa
-7	around ق | ل ات
-7	around ق | ل ة
-5	around ق | ل فعل
7	around ق | ل فعلت
-5	around ق | ل وفعل
-11	around ق | ل وق
-7	around ق | ل ي
-10	around ق | ل,
-5	around ق | ل, فعل
-9	around ق | ل:
-8	around ق | وات
-6	around ق | وات فعل
3	around ق | واستفعل
-3	around ق | واستفعل فعل
7	around ق | وال
-10	around ق | وة
-2	around ق | وة ق
-2	around ق | وفعل 
3	around ق | وفعل فعل
-5	around ق | وفعل ل
-2	around ق | وفعل وفعل
5	around ق | وفعلت
-3	around ق | وفعلت ال
9	around ق | وفعلت ة
4	around ق | وفعلت فعل
-3	around ق | وق ات
10	around ق | وق ال
-4	around ق | وق فعل
-15	around ق | وق ق
-6	around ق | وق ل
6	around ق | وي
9	around ق | وي ال
-4	around ق | وي فعل
-3	around ق | وي ل
-5	around ق | وي ي
-6	around ق | وي:
-6	around ق | وي: فعل
-3	around ق | ي 
-4	around ق | ي ال
-13	around ق | ي ال,
-3	around ق | ي فعلت
-6	around ق | ي ق
-7	around ق | ي ل
-12	around ق | ي,
-6	around ق | ي, فعل
-5	around ق | “ي”
-4	around ق: | ال
-3	around ق: | ال ال
-2	around ق: | ة
-9	around ق: | فعل
-2	around ق: | فعل ال
-5	around ق: | فعل ة
-2	around ق: | فعل ق
-4	around ق: | ق
-5	around ق: | ل
-7	around ق: | ي
-3	around ق: | “فعل
-3	around ق: | “فعل ي
-9	around ل | 9
-2	around ل | 9 ات
-3	around ل | 9 فعل
-2	around ل | 9 ق
3	around ل | أفعل
-7	around ل | ات
-8	around ل | ات فعل
2	around ل | ات ق
3	around ل | استفعل
4	around ل | استفعل ق
-7	around ل | ال
-3	around ل | ال 
-3	around ل | ال أفعل
-5	around ل | ال استفعل
-23	around ل | ال ال
3	around ل | ال ة
-4	around ل | ال فعل
-5	around ل | ال فعلت
-7	around ل | ال ق
-9	around ل | ال ل
-5	around ل | ال وفعل
-2	around ل | ال وق
-3	around ل | ال وي
-7	around ل | ال ي
-9	around ل | ال,
-2	around ل | ال, فعل
-6	around ل | ال, ي
-3	around ل | ة
3	around ل | ة ة
-5	around ل | ة ق
-4	around ل | ة ل
3	around ل | ة وة
-7	around ل | ة ي
-10	around ل | ة,
-2	around ل | فعل
-7	around ل | فعل 9
-8	around ل | فعل أفعل
-8	around ل | فعل ات
3	around ل | فعل استفعل
3	around ل | فعل ال,
-7	around ل | فعل فعل
2	around ل | فعل ق
-13	around ل | فعل ل
-3	around ل | فعل وفعل
-7	around ل | فعل وق
-8	around ل | فعل,
4	around ل | فعلت
3	around ل | فعلت ال
-5	around ل | فعلت فعل
-4	around ل | ق
-3	around ل | ق 
-3	around ل | ق فعل
-8	around ل | ق ق
2	around ل | ق ل
-4	around ل | ق وفعل
-4	around ل | ق ي
-7	around ل | ق,
-3	around ل | ل
-15	around ل | ل ال
6	around ل | ل ة
-9	around ل | ل ق
-7	around ل | ل ي
3	around ل | واستفعل
-2	around ل | واستفعل فعل
3	around ل | وال
-4	around ل | وفعل فعل
-6	around ل | وفعل,
5	around ل | وفعلت
5	around ل | وق ال
-5	around ل | وق فعل
6	around ل | وي
5	around ل | وي ال
-4	around ل | ي فعل
5	around ل | ي ق
3	around ل | “ال
-5	around ل | “فعل ال”
-7	around ل | “ق ال”
-6	around ل: | استفعل
-3	around ل: | استفعل أفعل
-3	around ل: | ال
-9	around ل: | فعل
-4	around ل: | فعل ال
-4	around ل: | ق
-4	around ل: | ق ال
-6	around ل: | ي
-7	around وأفعل | ال
-4	around وأفعل | ال فعل
-3	around وأفعل | ة
-8	around وأفعل | فعل
-7	around وأفعل | ق
-12	around وأفعل: | “استفعل
-5	around وات | ة
3	around وات | فعل
4	around وات | ق
4	around وات | ق فعل
-7	around وات | ق,
-9	around واستفعل | ال
-2	around واستفعل | ال ال
-4	around واستفعل | ال فعل
-3	around واستفعل | ال ق
-8	around واستفعل | فعل
-4	around واستفعل | فعل ال
-4	around واستفعل | فعل فعل
-8	around واستفعل | ق
-6	around واستفعل | ق ال
-4	around واستفعل | ل
-8	around وال | ال
8	around وال | فعل ال
-11	around وال | فعل ق
-11	around وال | فعل ي
-11	around وال | ق فعل
-5	around وال | وق
-3	around وال | وق ال
5	around وال | وي
3	around وال | وي ال
-3	around وال | ي
-4	around وال | ي ال
-6	around وة | ال
-7	around وة | ال ة
-6	around وة | ال فعل
-3	around وة | ال ي
-6	around وة | ة
-3	around وة | فعل ال
3	around وة | ق
-7	around وة | ق فعل
-11	around وة | ل
-19	around وفعل | ال
-5	around وفعل | ال -
-10	around وفعل | ال ال
-11	around وفعل | ال فعل
-3	around وفعل | ال ق
-5	around وفعل | ال,
-6	around وفعل | ال:
-4	around وفعل | ة
-3	around وفعل | فعل
4	around وفعل | فعل أفعل
-11	around وفعل | فعل ال
-3	around وفعل | فعل ال:
-5	around وفعل | فعل ة
2	around وفعل | فعل فعل
-12	around وفعل | فعل ق
-9	around وفعل | فعل ل
5	around وفعل | فعل ي
-6	around وفعل | فعلت
-2	around وفعل | ق
-5	around وفعل | ق ق
-2	around وفعل | ق وفعل
-5	around وفعل | ل
-7	around وفعل | ل فعل
-3	around وفعل | ي ال
-5	around وفعلت | أفعل
-11	around وفعلت | ال
-6	around وفعلت | ال ال
-5	around وفعلت | ال فعل
-7	around وفعلت | ة
-5	around وفعلت | ة ال
-7	around وفعلت | فعل
-3	around وفعلت | فعل ال
-3	around وفعلت | فعل ق
-5	around وفعلت | ق
-8	around وفعلت | ل
-5	around وفعلت | ل فعل
-4	around وفعلت | ي
-3	around وق | 9
-12	around وق | ات
7	around وق | استفعل
-7	around وق | ال
-2	around وق | ال 
-6	around وق | ال ال
-4	around وق | ال فعل
-4	around وق | ال ي
-3	around وق | ة
-4	around وق | ة ق
-3	around وق | فعل
6	around وق | فعل ال
-6	around وق | فعل ال,
-7	around وق | فعل ة
-12	around وق | فعل فعل
-4	around وق | فعل ق
-4	around وق | فعل ي
9	around وق | فعلت
-3	around وق | ق
5	around وق | ق فعل
-7	around وق | ق ق
-5	around وق | ق ل
-8	around وق | ل ال
3	around وق | ل فعل
4	around وق | وفعل
-3	around وق | وق فعل
7	around وق | وي
12	around وق | ي ال
-6	around وق | ي فعل
-4	around ول | ال
-3	around ول | ة
-12	around ول | فعل
-3	around ول | فعل ال
-2	around ول | ق
-7	around ول | ي
-6	around ول | ي فعل
-9	around وي | أفعل
-8	around وي | أفعل ال
-11	around وي | ات
-2	around وي | ال
-2	around وي | ال ات
-2	around وي | ال استفعل
-13	around وي | ال ال
-7	around وي | ال ق
-5	around وي | ال ل
4	around وي | ال ي
-6	around وي | ال,
-13	around وي | ة
-12	around وي | ة ال
-3	around وي | ة فعل
-4	around وي | فعل ة
-9	around وي | فعل فعل
6	around وي | فعل ق
-12	around وي | فعل ي:
-3	around وي | ق ال
2	around وي | ق ق
-4	around وي | ق ل
-6	around وي | ق ي
-14	around وي | ل
-4	around وي | ل ق
-7	around وي | وق
-9	around وي | وق فعل
-3	around وي | ي
6	around وي | ي فعل
-9	around وي | ي ق
-8	around وي | ي ل
-7	around وي | ي وق
-6	around وي: | فعل
-8	around ي | 9
-4	around ي | 9 ات
-7	around ي | Aa
-2	around ي | أفعل ال
-6	around ي | أفعل,
-2	around ي | أفعل:
-7	around ي | ات
-9	around ي | ات فعل
-3	around ي | ات ي
3	around ي | استفعل ال
6	around ي | استفعل ق
-7	around ي | ال
-2	around ي | ال 
-6	around ي | ال ات
-3	around ي | ال استفعل
-5	around ي | ال ال
-4	around ي | ال ال,
-2	around ي | ال فعلت
-14	around ي | ال ق
-13	around ي | ال ل
-7	around ي | ال وفعل
-5	around ي | ال وق
-5	around ي | ال وي
-14	around ي | ال ي
-13	around ي | ال,
-7	around ي | ال, فعل
-5	around ي | ال, ق
-9	around ي | ال:
-8	around ي | ة
-3	around ي | ة 
-6	around ي | ة ات
-2	around ي | ة ال
-10	around ي | ة ة
-7	around ي | ة فعل
-3	around ي | ة فعلت
-5	around ي | ة ل
-10	around ي | ة ي
-8	around ي | ة:
2	around ي | فعل 9
-6	around ي | فعل ال
-19	around ي | فعل ال,
-8	around ي | فعل ال:
-9	around ي | فعل ة
-2	around ي | فعل ق
-12	around ي | فعل ق,
9	around ي | فعل ل
-8	around ي | فعل وفعل
-11	around ي | فعل وق
-8	around ي | فعل ي
-4	around ي | فعل,
6	around ي | فعلت
4	around ي | فعلت ق
-4	around ي | ق
-6	around ي | ق استفعل
-17	around ي | ق ة
-5	around ي | ق فعل
-4	around ي | ق ق
-5	around ي | ق ل
-4	around ي | ق وي
-7	around ي | ق,
-2	around ي | ق, فعل
-3	around ي | ق:
-7	around ي | ل
-13	around ي | ل ق
-9	around ي | ل ل
-6	around ي | ل وفعل
-3	around ي | ل ي
-5	around ي | ل,
-3	around ي | ل, ي
-8	around ي | وة
-6	around ي | وة ال
-6	around ي | وة فعل
4	around ي | وفعل ال
-6	around ي | وفعل ق
11	around ي | وفعلت
7	around ي | وفعلت ال
-5	around ي | وق ق
-5	around ي | وق ي
-8	around ي | وق,
-8	around ي | وق, فعل
-3	around ي | وي ال
-6	around ي | ي ة
-9	around ي | ي فعل
-18	around ي | ي ل
-8	around ي | ي,
-7	around ي | “ال”
-4	around ي | “ال” فعل
-6	around ي | “فعل
-6	around ي: | ات
-5	around ي: | ال
-5	around ي: | ة
-6	around ي: | فعل
-3	around ي: | فعل ال
-3	around ي: | ل
3	around ي” | فعل
-8	around ‘Aa | Aa
-5	around ‘Aa | Aa aa
-7	around “Aa | Aa”
-5	around “The | Aa
-4	around “The | Aa”
-8	around “The | The
-7	around “The | The aa
-3	around “أفعل | فعل
-9	around “استفعل | فعل
-6	around “استفعل | فعل ال
-4	around “ال | ال
-3	around “ال | ال فعل
-5	around “ال | ال”
-7	around “ال | فعل
-2	around “ال” | فعل
-5	around “ال” | فعل ي
-9	around “ال” | ل
-6	around “ة | ال”
-5	around “فعل | ال
-7	around “فعل | ال”
-4	around “فعل | ال” فعل
-12	around “فعل | فعل
-7	around “فعل | ي
-3	around “فعل | ي ال
-5	around “فعل | ي فعل
-4	around “فعلت | ال”
-5	around “فعلت | ق
-5	around “ق | ال
-4	around “ق | ال فعل
-7	around “ق | ال”
-2	around “ق | ال” فعل
-4	around “ق | ال” ي
-12	around “ق | فعل
-3	around “ق | فعل ال
-3	around “ق | فعل فعل
-11	around “ق | فعل ي
-4	around “ق | ل”
-7	around “ق | ي”
-12	around “ي | فعل
4	around “ي” | فعل
8	behind 
-10	behind @novam
2	behind a
3	behind a.m
3	behind about
-4	behind above
5	behind abstai
-5	behind access
6	behind accoun
-6	behind accra
5	behind across
-5	behind act
7	behind acting
3	behind actor
-2	behind ad
-2	behind ada
8	behind adaeze
4	behind add
-3	behind addles
-8	behind addres
-3	behind adds
-4	behind adeyem
4	behind advanc
-6	behind advice
4	behind advise
-5	behind aerial
-5	behind affair
3	behind affect
-3	behind afp
-4	behind africa
-3	behind again
-13	behind age
-2	behind agency
6	behind agree
6	behind agreed
-10	behind ai
-7	behind airfie
-8	behind airlin
-3	behind airpor
8	behind al
-4	behind album
-7	behind alcoho
-3	behind alder
-9	behind alert
-4	behind alerts
3	behind allowe
3	behind along
-7	behind aloud
-12	behind alps
-8	behind also
-2	behind am
-3	behind amazon
3	behind among
4	behind an
2	behind ana
3	behind analys
-2	behind and
-5	behind androi
7	behind angler
2	behind anna
-4	behind announ
7	behind anothe
5	behind answer
6	behind any
5	behind anyone
6	behind apolog
-8	behind app
10	behind appeal
6	behind appear
-12	behind apple
-8	behind apply
3	behind april
3	behind arabia
4	behind are
4	behind around
-13	behind art
-9	behind articl
-5	behind as
-3	behind ashcom
-13	behind ashes
8	behind aside
5	behind ask
7	behind asked
-3	behind askerb
-6	behind asks
-7	behind asleep
8	behind assist
-8	behind associ
-7	behind aston
-7	behind athlet
6	behind attend
6	behind auctio
-14	behind audio
-4	behind aug
-3	behind austra
-9	behind author
4	behind aven
9	behind averag
-5	behind a{colo
-23	behind baby
9	behind back
-3	behind backed
-5	behind bags
5	behind baker
6	behind bakers
-4	behind bakery
-3	behind ball
3	behind ballot
4	behind band
3	behind bang
-3	behind bank's
-6	behind banned
-7	behind bans
3	behind barn
5	behind barrel
3	behind bats
-3	behind battle
-2	behind bay
6	behind be
3	behind beach
-14	behind beache
-9	behind beacon
-10	behind beans
-6	behind bear
-6	behind bears
5	behind beat
-4	behind becaus
8	behind become
6	behind beds
2	behind been
2	behind bees
-3	behind before
7	behind began
7	behind begin
-5	behind beginn
5	behind begins
4	behind begun
-8	behind behind
-4	behind being
-4	behind belong
-7	behind below
-16	behind belt
-4	behind bench
-3	behind beneat
-9	behind bengal
-9	behind berg
-10	behind best
-6	behind best-d
-16	behind bet
7	behind better
4	behind betwee
2	behind bharan
5	behind bid
-6	behind bill
2	behind birch
-9	behind bird
-9	behind birth
-4	behind biscui
2	behind blame
-8	behind block
-7	behind blocke
-2	behind blog
-4	behind blood
-9	behind blue
-4	behind bluebi
-15	behind bluesk
2	behind board
-4	behind boards
11	behind boat
10	behind boats
-3	behind books
10	behind border
8	behind born
8	behind borrow
9	behind both
9	behind bottle
2	behind bought
-6	behind box
7	behind boy
-5	behind brande
-3	behind brandt
-5	behind brazil
3	behind breaki
-8	behind breaks
4	behind breath
-3	behind brenn
10	behind brenna
3	behind brewer
-3	behind bridge
-11	behind brief
-8	behind briefi
6	behind bring
-4	behind bristo
2	behind broken
5	behind brook
10	behind brough
-6	behind brunna
-2	behind brusse
-9	behind budget
-11	behind bugle
-6	behind build
4	behind buildi
-3	behind built
2	behind bulldo
-8	behind bureau
-3	behind buried
3	behind bus
12	behind buses
-10	behind busine
-5	behind butter
6	behind button
-5	behind buy
2	behind buyer
7	behind buyers
-3	behind cable
3	behind call
-2	behind called
8	behind calls
6	behind came
2	behind camera
4	behind camp
-4	behind can
-4	behind can't
-6	behind canal
3	behind candle
2	behind cannot
-6	behind cape
5	behind captai
-13	behind captio
2	behind card
5	behind cards
-17	behind career
9	behind carmak
4	behind carpet
3	behind carrie
2	behind carrow
-4	behind carryi
8	behind cars
8	behind cart
-10	behind case
-10	behind cash
3	behind cast
-5	behind cat
-4	behind cats
-3	behind caught
-10	behind celebr
-3	behind cellar
-6	behind cent
-6	behind center
-2	behind centim
-3	behind centra
7	behind centre
-5	behind cents
8	behind centur
6	behind chain
8	behind champi
7	behind chance
-2	behind change
-9	behind changi
-13	behind channe
-10	behind chaos
-3	behind chapte
3	behind cheape
5	behind cheese
6	behind chess
6	behind child
-10	behind chile
-7	behind china
-6	behind chines
-13	behind chip
-11	behind chirp
-8	behind choice
-3	behind choir
9	behind choose
-17	behind choosi
-10	behind christ
5	behind church
-5	behind city
-4	behind claime
-4	behind claims
-4	behind class
-4	behind cleane
4	behind clears
7	behind click
3	behind clicki
3	behind clock
3	behind closes
-6	behind club
6	behind coach
-6	behind coast
4	behind coastg
5	behind cocoa
-8	behind code
3	behind coffee
-5	behind coin
4	behind coins
-12	behind cole
-11	behind collap
5	behind come
-3	behind comes
-3	behind commer
2	behind commis
-5	behind commun
-7	behind commut
-3	behind compar
-2	behind compla
3	behind comple
-3	behind concer
4	behind condit
6	behind conduc
-4	behind confir
-2	behind consum
-13	behind conten
-3	behind contin
3	behind contri
-5	behind contro
2	behind cook
3	behind cookie
6	behind cooper
-2	behind copies
-6	behind copper
-12	behind copy
-2	behind copyri
-4	behind corner
-9	behind corrie
-4	behind corrig
-5	behind corvan
7	behind cost
-5	behind costa
5	behind costs
-7	behind could
3	behind count
3	behind counte
10	behind counti
8	behind countr
3	behind counts
-5	behind county
-9	behind courie
-4	behind court
10	behind cover
-3	behind covera
-3	behind cows
-9	behind cream
-5	behind crease
-8	behind create
-3	behind credit
-9	behind creek
-5	behind crew
4	behind crews
6	behind cried
-6	behind crisis
3	behind critic
6	behind croiss
-9	behind crore
3	behind cross
-6	behind crossi
6	behind crowd
5	behind crown
8	behind crowns
4	behind cup
-8	behind curren
-5	behind cut
-14	behind daily
-5	behind dairy
-3	behind dale
11	behind dam
-13	behind dana
4	behind danish
-12	behind dark
-8	behind data
8	behind date
-6	behind dates
-11	behind daught
-2	behind dead
-16	behind deal
-6	behind debate
-8	behind deccan
-3	behind decide
4	behind decisi
-6	behind declin
-11	behind deer
-4	behind defend
6	behind degree
-4	behind delaye
-3	behind delete
-3	behind delive
8	behind delta
5	behind demand
-4	behind demoli
-4	behind derby
3	behind descri
-8	behind desk
6	behind detail
8	behind detect
3	behind detour
4	behind develo
-5	behind devnag
-9	behind dialog
3	behind differ
-11	behind digest
-15	behind digita
3	behind direct
-8	behind discor
-8	behind dispat
-10	behind disput
9	behind distri
4	behind diver
5	behind divers
-11	behind divide
3	behind do
-8	behind does
-5	behind dog
-4	behind dollar
-13	behind dome
9	behind don't
-6	behind done
-3	behind door
-3	behind doors
5	behind downlo
9	behind dozen
-5	behind dr
-9	behind dramat
-5	behind draw
3	behind drive
5	behind driver
-2	behind drone
4	behind droppe
7	behind drove
6	behind dry
4	behind due
-6	behind dunmer
-5	behind dunmor
-3	behind dunn
-13	behind durati
-8	behind durban
-2	behind during
9	behind duty
-13	behind e-mail
6	behind each
6	behind early
-5	behind east
-3	behind easter
-4	behind eastmo
3	behind eat
5	behind econom
-4	behind edge
-4	behind editio
3	behind editor
5	behind eels
-10	behind effect
-5	behind eggs
-7	behind eid
11	behind eight
3	behind eighty
-6	behind electr
-5	behind elemen
4	behind eleven
-8	behind ellen
3	behind elm
-17	behind email
-5	behind employ
-7	behind end
-6	behind ended
-11	behind ends
-5	behind englan
-11	behind englis
-9	behind enjoy
12	behind enough
-3	behind enter
-6	behind episod
-6	behind escape
5	behind even
3	behind evenin
4	behind everyo
11	behind everyt
-9	behind examin
-7	behind exchan
-5	behind execut
-12	behind exit
8	behind expect
-8	behind expo
4	behind expres
3	behind eyes
-7	behind f1
-11	behind facebo
4	behind faces
2	behind factor
3	behind fair
3	behind fall
5	behind fallen
-7	behind falls
-5	behind family
-3	behind fan
-8	behind fans
3	behind far
-8	behind fares
6	behind farmer
-2	behind farrow
4	behind faster
-6	behind favour
8	behind fear
3	behind featur
-3	behind februa
3	behind fee
-5	behind feedba
-10	behind feedin
-3	behind fees
-4	behind fen
4	behind fenwic
3	behind ferrie
7	behind few
-4	behind fewer
-6	behind fifty
12	behind figure
-8	behind fiji
-10	behind file
4	behind filled
-10	behind film
-10	behind final
-4	behind financ
5	behind find
-2	behind fine
5	behind fines
4	behind finish
3	behind fire
4	behind firefi
-6	behind firms
2	behind first
7	behind fish
-12	behind five
-9	behind flat
-7	behind flies
-10	behind flight
-3	behind flipbo
-5	behind flood
6	behind floor
-12	behind florid
5	behind flour
-10	behind fm
4	behind fog
-7	behind fold
5	behind food
3	behind foods
-11	behind foot
-5	behind footag
-4	behind for
4	behind forces
10	behind ford
-6	behind foreca
-5	behind forgot
10	behind former
-7	behind forum
2	behind forwar
-7	behind founda
2	behind four
4	behind fourte
-8	behind fox
-5	behind free
-4	behind freed
-3	behind freigh
-7	behind friday
3	behind friend
-4	behind from
6	behind front
-3	behind frost
-11	behind frozen
5	behind fruit
-4	behind fuel
-5	behind full
-12	behind fullsc
-4	behind fund
8	behind funds
5	behind furthe
5	behind gained
-10	behind gains
-12	behind galler
-5	behind games
-3	behind garden
-2	behind garnet
-4	behind gate
7	behind gates
9	behind gave
-11	behind get
-4	behind gets
5	behind gettin
-2	behind ghent
-11	behind gig
3	behind girl
-15	behind give
-5	behind glass
8	behind goalke
9	behind goals
-2	behind goat
3	behind goats
8	behind goes
-14	behind going
-3	behind golf
-4	behind good
-21	behind google
-6	behind gorge
-10	behind gossip
5	behind got
3	behind govern
5	behind grain
-5	behind great
-9	behind green
-2	behind greets
8	behind ground
-3	behind group
-5	behind grown
-6	behind guard
4	behind guests
2	behind guide
-4	behind guild
-5	behind gulf
-6	behind gull
5	behind halden
-10	behind hall
4	behind hallam
6	behind hand
5	behind handle
-5	behind hang
2	behind hannah
-6	behind harlan
3	behind harrow
-4	behind hat
5	behind have
-18	behind hd
10	behind he
-6	behind head
5	behind headli
6	behind heard
-4	behind heat
5	behind held
2	behind help
4	behind hens
5	behind her
-11	behind herald
-7	behind here's
-3	behind heron
-9	behind hidden
-7	behind hide
6	behind high
5	behind higher
-9	behind highli
4	behind hiker
-6	behind hill
-7	behind hints
-5	behind hire
-4	behind histor
-5	behind hit
-14	behind hits
11	behind hold
3	behind holida
-3	behind hollin
-3	behind hollow
-5	behind holm
-2	behind holt
-7	behind home
4	behind homes
-4	behind horses
7	behind hospit
-10	behind host
4	behind hot
-3	behind hotel
-4	behind houses
6	behind housin
-7	behind housto
-5	behind how
-3	behind https:
3	behind hume
5	behind hundre
10	behind hut
-6	behind hydera
-3	behind i
-4	behind i'm
-6	behind ida
5	behind if
-3	behind ilse
-11	behind image
-6	behind images
-15	behind iman
-9	behind inbox
10	behind includ
-6	behind india'
6	behind indust
9	behind inflat
-4	behind inquir
-10	behind inside
-6	behind instag
-3	behind instea
-9	behind intern
-6	behind interv
4	behind invest
6	behind it
8	behind items
-7	behind japan
-2	behind javasc
2	behind joan
-6	behind jobs
9	behind join
4	behind joined
-6	behind jonas
-17	behind journa
8	behind judge
5	behind judges
-3	behind june
3	behind just
5	behind kaveri
2	behind keep
5	behind keeper
2	behind keeps
2	behind kept
4	behind key
-9	behind kidnap
-3	behind kigali
2	behind killed
-9	behind kilogr
2	behind kilome
-5	behind kinds
-6	behind king
10	behind kitche
4	behind kite
-2	behind knew
-6	behind knitte
-3	behind know
-3	behind knows
2	behind kofi
5	behind kota
-4	behind kuwait
-7	behind labs
-10	behind lagos
3	behind lake
3	behind lamp
10	behind lamps
-4	behind land
-9	behind landsl
-9	behind lane
8	behind langua
-7	behind lanter
-8	behind large
-3	behind larges
2	behind lasted
-4	behind late
9	behind later
-11	behind latest
-13	behind launch
4	behind law
6	behind lawyer
5	behind lead
7	behind leader
-20	behind leadin
-5	behind league
4	behind leak
-9	behind learn
-2	behind learne
6	behind least
-4	behind leave
6	behind leaves
9	behind led
-9	behind ledger
-12	behind lee
-3	behind leeds
-4	behind less
-2	behind letter
-10	behind level
-4	behind librar
-10	behind life
-11	behind lift
-4	behind lighth
-13	behind lights
-3	behind likely
6	behind limite
-4	behind lind
7	behind lindow
-3	behind lindqv
-10	behind linen
9	behind lines
-4	behind link
-7	behind linked
-8	behind list
5	behind listen
-7	behind lithiu
-8	behind litres
-8	behind live
-3	behind lives
-10	behind loaded
3	behind loaves
-8	behind lock
7	behind longes
4	behind look
2	behind lookin
-8	behind loose
-4	behind lorry
5	behind lose
-7	behind loses
-6	behind loss
-5	behind low
8	behind lower
-5	behind ltd
5	behind luis
3	behind lumen
-6	behind lumina
-8	behind lunch
-8	behind lusaka
6	behind lyon
-5	behind m62
6	behind machin
-5	behind maes
-5	behind magazi
-23	behind mail
4	behind main
-7	behind make
-5	behind makes
-4	behind malays
-7	behind mall
-9	behind man
6	behind manage
5	behind manila
-5	behind margue
5	behind marine
-3	behind mariti
-3	behind market
-7	behind marlow
-6	behind marsh
9	behind marta
3	behind master
-5	behind mastod
-3	behind match
-9	behind may
3	behind mayor
9	behind meant
10	behind measur
-5	behind media
-6	behind medica
-4	behind meet
-10	behind meetin
-7	behind mekong
3	behind member
6	behind men
-11	behind menu
-6	behind mercur
12	behind meridi
-4	behind merriw
6	behind merrow
2	behind messag
8	behind met
-12	behind metal
-8	behind metres
8	behind mice
-6	behind middle
3	behind mill
-7	behind miller
-3	behind millio
-11	behind miners
-8	behind mining
4	behind minist
3	behind minute
-8	behind mirror
-11	behind miss
-8	behind missin
5	behind mistak
-10	behind mobile
6	behind model
-6	behind mombas
-9	behind monsoo
-7	behind month
3	behind months
3	behind moon
-5	behind mornin
-5	behind morr
-7	behind morrow
5	behind moss
8	behind most
2	behind mostly
3	behind mother
-5	behind motors
-7	behind motorw
6	behind mount
2	behind moved
5	behind moving
5	behind mrs
-3	behind much
-6	behind mum's
-3	behind mumbai
-8	behind museum
-11	behind music
8	behind must
-5	behind mute
-2	behind mutiar
-12	behind nadu
2	behind nairob
-12	behind name
6	behind names
-11	behind naples
6	behind nearly
-11	behind nears
5	behind need
7	behind needs
5	behind neithe
-11	behind nepal
-8	behind never
-3	behind new
-3	behind newest
-16	behind news
-9	behind newsle
-4	behind newspa
7	behind nia
5	behind nine
9	behind nomine
7	behind noodle
-2	behind noon
-14	behind norlan
7	behind north
8	behind northg
-8	behind norvik
3	behind norway
3	behind not
-5	behind note
9	behind nothin
-7	behind nova
-14	behind novemb
3	behind now
-16	behind nuclea
4	behind number
-5	behind nurse
3	behind nurses
5	behind oak
-2	behind observ
-5	behind off
8	behind offer
2	behind offere
4	behind offers
-10	behind often
-4	behind ogun
-7	behind okafor
-2	behind okoro
4	behind old
-4	behind oldest
-8	behind olympi
-6	behind on
-10	behind once
-6	behind one
3	behind only
-6	behind open
-3	behind opened
4	behind openin
-13	behind opens
-5	behind opera
3	behind opposi
-4	behind or
8	behind orange
-9	behind orbit
-4	behind orcas
-2	behind orchar
7	behind order
2	behind ordere
3	behind orders
5	behind organi
9	behind orland
5	behind ostran
-7	behind ostwic
-9	behind others
-5	behind our
3	behind out
-5	behind outage
8	behind outsid
10	behind oven
6	behind overni
4	behind owner
9	behind owners
3	behind p.m
-11	behind pacifi
6	behind pack
-13	behind page
4	behind pages
3	behind paid
-3	behind pan
-3	behind panel
-3	behind paper
9	behind papers
-5	behind parcel
3	behind parent
-4	behind parish
3	behind park
-5	behind parkin
-8	behind part
4	behind partie
6	behind party
4	behind passed
6	behind passen
-2	behind past
9	behind patien
-2	behind paul
-12	behind pdf
-15	behind pell
3	behind people
-6	behind per
3	behind percen
-6	behind person
-3	behind petra
-3	behind philip
-7	behind phone
5	behind phones
6	behind photo
5	behind photog
-5	behind photos
6	behind pick
4	behind picked
-3	behind picker
-8	behind picks
-8	behind pictur
-5	behind pier
-3	behind pilot
6	behind pilots
-6	behind pin
-2	behind pink
14	behind place
-8	behind plain
-6	behind plan
4	behind planks
-5	behind planne
12	behind plans
-2	behind plant
-6	behind plates
-9	behind platfo
-3	behind play
3	behind player
-7	behind playin
-5	behind please
-12	behind plus
5	behind pocket
-6	behind podcas
3	behind point
2	behind police
-9	behind policy
-9	behind politi
-4	behind poll
-6	behind polls
3	behind popula
4	behind port
-7	behind porto
-15	behind portug
-8	behind post
7	behind posted
-12	behind poster
4	behind postma
-3	behind pounds
-3	behind prefer
8	behind presid
-8	behind press
-4	behind price
-5	behind prices
-10	behind print
-2	behind privat
-4	behind prize
5	behind prnews
-8	behind pro
-5	behind probe
-7	behind proble
8	behind profes
-15	behind projec
3	behind promis
-6	behind proper
-4	behind propos
5	behind protes
-3	behind provin
-2	behind public
5	behind publis
-4	behind pumps
-7	behind pupils
-5	behind puts
-6	behind qr
-8	behind qualif
-6	behind quarry
2	behind quarte
-5	behind quay
5	behind queen
-4	behind queens
-5	behind quenna
4	behind questi
-5	behind quiet
-12	behind quits
-2	behind radio
-11	behind rail
5	behind railwa
-10	behind raise
-6	behind raised
-6	behind ramaph
3	behind ran
7	behind ranger
-11	behind ranked
-6	behind rate
2	behind rates
5	behind rather
-5	behind reach
-4	behind reacts
4	behind read
2	behind readin
-4	behind reads
-7	behind really
3	behind reason
-8	behind recall
-6	behind recipe
-7	behind recycl
-4	behind red
-9	behind reddit
4	behind reed
3	behind regist
5	behind regula
5	behind relate
-2	behind rememb
8	behind remove
-9	behind rent
2	behind rentak
-7	behind reopen
4	behind repair
4	behind replie
-6	behind reply
-3	behind repost
6	behind resear
-10	behind reserv
-4	behind reside
-3	behind resign
-5	behind respon
-7	behind rest
-2	behind restau
3	behind result
5	behind resume
-3	behind retire
-3	behind return
-8	behind reveal
-8	behind review
3	behind right
-9	behind rights
-7	behind ring
5	behind rival
6	behind rivers
3	behind rivert
-5	behind roads
-8	behind rock
-2	behind roman
-4	behind room
5	behind rooms
5	behind rope
7	behind ropes
11	behind rose
-4	behind route
-6	behind rovers
4	behind row
-10	behind rs
2	behind ruben
5	behind rule
4	behind ruling
6	behind runner
-4	behind runnin
5	behind runs
-2	behind rupee
-3	behind safe
-4	behind said
-5	behind sale
-10	behind salmon
-4	behind salt
-4	behind sands
5	behind sank
-10	behind sarn
6	behind sat
5	behind satell
-3	behind saturd
-10	behind saudi
-11	behind saying
-9	behind says
8	behind scheme
-2	behind school
-8	behind scienc
9	behind scient
11	behind scored
-3	behind scores
-10	behind sea
-5	behind season
-5	behind second
-7	behind secret
6	behind seed
-3	behind seeds
-9	behind seek
-6	behind seen
-8	behind seized
-10	behind selby
9	behind seller
-4	behind sells
-6	behind semico
-6	behind senate
-11	behind sensex
7	behind sent
-8	behind series
4	behind serve
4	behind servic
-6	behind sessio
-5	behind settin
10	behind settle
-4	behind seven-
-9	behind sevent
5	behind sgt
8	behind shade
-3	behind share
-12	behind shared
4	behind shares
6	behind she
4	behind sheep
5	behind sheets
2	behind shelte
3	behind shelve
11	behind ship
-7	behind shock
4	behind shooti
5	behind shop
4	behind shopke
4	behind shoppe
8	behind shops
-6	behind short
-3	behind shorta
8	behind shortl
3	behind show
4	behind showed
-3	behind shown
-3	behind shrink
6	behind shuts
-10	behind side
-3	behind sides
3	behind sign
7	behind signal
3	behind signed
7	behind silenc
-8	behind silver
-11	behind singap
3	behind single
-4	behind sink
4	behind sir
5	behind sit
3	behind site
-7	behind sits
3	behind six
10	behind sixty
5	behind size
5	behind skip
4	behind sky
4	behind sleep
-13	behind sleepe
7	behind slept
-3	behind slips
7	behind slowed
-3	behind slowly
-4	behind small
-9	behind smalle
-2	behind snap
11	behind snow
4	behind social
3	behind sohan
-8	behind solve
12	behind somebo
6	behind son
-9	behind song
3	behind sorn
-9	behind sorne
-3	behind sorrel
-3	behind sound
-6	behind sounds
7	behind soup
-4	behind source
6	behind south
-8	behind spain
5	behind sparkl
6	behind speaki
2	behind specia
-8	behind spend
7	behind spent
4	behind split
9	behind spoke
5	behind spokes
3	behind sponso
5	behind spoons
-5	behind sport
-10	behind spot
-9	behind spotif
-5	behind spring
5	behind square
-5	behind squid
6	behind st
-8	behind stadiu
-4	behind staff
-3	behind stall
-11	behind stand
-5	behind standi
-3	behind stands
-2	behind star
-9	behind stars
-11	behind start-
-5	behind states
3	behind stay
-10	behind stays
-6	behind steel
7	behind still
-9	behind stocks
11	behind stone
-5	behind stones
2	behind stood
-2	behind stop
-3	behind stoppe
-9	behind stops
-6	behind store
5	behind stores
-9	behind storie
4	behind storm
-3	behind storms
-4	behind story
-12	behind straig
-4	behind strait
-3	behind strand
-15	behind straw
-4	behind stream
-4	behind street
-5	behind strike
8	behind struck
-9	behind studio
-11	behind study
7	behind stv
-9	behind submit
10	behind subscr
9	behind subsid
-8	behind suburb
3	behind such
-2	behind sudden
-9	behind sugges
-12	behind summer
-9	behind sun
-8	behind sunday
3	behind suppor
-5	behind surpri
7	behind survey
3	behind surviv
-11	behind swallo
2	behind swimme
6	behind switch
6	behind table
-3	behind take
9	behind takes
7	behind talk
4	behind talks
-8	behind tamil
4	behind tamsin
-6	behind tanker
3	behind tap
-6	behind tara
-10	behind target
-7	behind tariff
8	behind tarn
4	behind taught
-13	behind tax
-5	behind tea
7	behind teache
-8	behind tech
-4	behind teen
-7	behind telegr
9	behind tell
6	behind tells
5	behind temper
2	behind ten
3	behind tenant
-7	behind tennis
7	behind tents
-12	behind terms
-12	behind test
-2	behind tested
2	behind tests
2	behind texas
-12	behind text
4	behind than
-3	behind thanke
-5	behind thanks
3	behind that
5	behind the
-7	behind theatr
4	behind their
-4	behind them
10	behind then
-3	behind theory
10	behind these
4	behind they
-9	behind things
-3	behind thinks
2	behind third
-6	behind this
11	behind those
5	behind though
5	behind thousa
-8	behind thread
-4	behind three
-3	behind threw
3	behind throug
-7	behind thursd
3	behind ticket
4	behind tidal
-12	behind tide
-4	behind tiktok
-8	behind timber
-3	behind time
-2	behind times
-9	behind tiny
-7	behind tips
-10	behind tired
-10	behind title
-3	behind to
-9	behind today
-4	behind today'
-7	behind toddle
-2	behind told
3	behind tollan
3	behind tomas
-4	behind tomato
-11	behind tonigh
2	behind tonnes
3	behind tons
5	behind too
5	behind took
8	behind topics
-12	behind tornad
-11	behind tour
-11	behind tower
-3	behind towers
-7	behind trade
9	behind trader
4	behind traffi
3	behind trail
4	behind traile
3	behind train
6	behind trains
9	behind tram
-5	behind trams
-7	behind transp
-7	behind travel
-3	behind trawle
4	behind tree
3	behind trees
-4	behind trial
-8	behind tribun
-7	behind trick
8	behind troops
-10	behind troubl
9	behind trucks
-12	behind trump
-5	behind tuesda
-4	behind tunnel
5	behind turbin
4	behind turin
-10	behind turkey
6	behind turn
7	behind turnou
3	behind turns
-10	behind tv
-5	behind tweet
6	behind twenty
6	behind twice
5	behind twitte
-12	behind type
-9	behind typhoo
-9	behind uk
-8	behind umbrel
-4	behind unders
-7	behind unfold
7	behind union
-5	behind united
4	behind univer
4	behind until
-5	behind up
-9	behind update
5	behind upper
-5	behind use
4	behind used
5	behind users
-11	behind vaccin
-6	behind vacuum
-7	behind valley
-4	behind van
-7	behind vancou
-7	behind velm
3	behind velm's
-14	behind verse
-3	behind vertic
-3	behind vet
4	behind victim
3	behind videos
-3	behind view
-10	behind views
-5	behind viral
4	behind visa
5	behind visit
6	behind visito
3	behind voice
-3	behind volta
11	behind volunt
6	behind voss
3	behind vote
3	behind voted
11	behind voters
-9	behind vs
6	behind wade
4	behind wait
-4	behind waited
5	behind waitin
-9	behind wales
3	behind walked
-10	behind walker
-5	behind walkin
-12	behind walks
-4	behind wall
-5	behind wallch
-8	behind waltz
10	behind want
7	behind wanted
3	behind wants
5	behind warden
5	behind warm
4	behind warned
-3	behind warns
3	behind watch
-2	behind watche
4	behind water
-5	behind way
-7	behind we
-6	behind wear
-4	behind weathe
-5	behind weddin
-8	behind wednes
-15	behind week
-8	behind weekda
-11	behind weeken
-11	behind weekly
-7	behind weeks
8	behind weighs
3	behind weight
-9	behind welcom
6	behind well
4	behind went
7	behind were
3	behind wet
-3	behind what
-17	behind whatsa
-7	behind wheels
-3	behind where
-5	behind wherev
3	behind while
-10	behind whistl
-6	behind white
-2	behind who
-15	behind who's
-11	behind whole
-2	behind whose
-13	behind why
-10	behind wildfi
3	behind will
-2	behind wind
-8	behind window
-8	behind wing
-8	behind winner
-6	behind winnin
-5	behind wins
-5	behind wire
-3	behind within
-5	behind withou
-3	behind woman
3	behind women
8	behind wool
5	behind word
-3	behind wordle
8	behind work
7	behind worker
-3	behind works
-4	behind world
4	behind worst
5	behind wrenby
11	behind write
-9	behind wrong
2	behind wrote
-16	behind x
-3	behind yard
6	behind year's
-4	behind years
-11	behind yellow
7	behind yes
8	behind yet
-3	behind yonhap
-3	behind you
-5	behind your
-4	behind youtub
-4	behind ابتداء
5	behind ابد
-8	behind ابرد
-7	behind ابل
-5	behind ابواب
4	behind ابي
3	behind اتحاد
-3	behind اتساب
-2	behind اتصال
-5	behind اتصل
4	behind اتفاق
8	behind اتهام
-4	behind اثن
3	behind اجاب
-10	behind اجاز
-6	behind اجتماع
-14	behind اجداد
4	behind اجراس
-6	behind اجل
-10	behind اجمل
-15	behind اجهز
-6	behind اجور
-4	behind احات
4	behind احتفال
5	behind احتفلت
8	behind احجز
5	behind احداث
5	behind احدث
-11	behind احرف
-12	behind احصاء
-5	behind احصل
8	behind احفظ
-12	behind احكام
-7	behind احياء
-4	behind اخبار
9	behind اختار
4	behind اختر
-6	behind اخر
4	behind اخضر
-4	behind اخير
-13	behind ادخال
6	behind ادخل
7	behind ادل
-9	behind ادلب
3	behind ادن
-15	behind ادنا
-15	behind اذ
3	behind اذا
3	behind اذاع
2	behind اذن
5	behind ارباح
-12	behind اربح
-10	behind اربعاء
-8	behind ارتباط
-9	behind ارتفاع
2	behind ارتفع
10	behind ارتفعت
-9	behind اردن
-4	behind ارز
-11	behind ارسال
-4	behind ارشيف
2	behind ارض
-4	behind ارقام
-8	behind ازرق
-4	behind ازم
-9	behind اساء
-2	behind اسابيع
8	behind اسال
-5	behind اسبان
-19	behind اسبوعي
-5	behind استاذ
-2	behind استخدم
7	behind استطلاع
4	behind استغرقت
-17	behind استمرت
10	behind استمع
-4	behind استهلا
-4	behind اسر
5	behind اسع
-6	behind اسعد
-8	behind اسفل
-4	behind اسماء
-10	behind اسمنت
-5	behind اسنان
-6	behind اسهم
-3	behind اسود
-4	behind اشار
3	behind اشترا
-8	behind اشترت
-9	behind اشترك
-4	behind اشخاص
-5	behind اشعار
3	behind اشهر
9	behind اصاب
-6	behind اصحاب
-5	behind اصدار
-8	behind اصدقائ
-5	behind اصعب
-5	behind اصغر
-9	behind اصل
7	behind اصلح
2	behind اصو
10	behind اضافت
-7	behind اضراب
-9	behind اضغط
5	behind اضف
6	behind اطباء
-8	behind اطراف
5	behind اطفاء
6	behind اطفال
-5	behind اطلاع
-11	behind اطلال
7	behind اطلع
6	behind اطلقت
-5	behind اطول
6	behind اظهر
6	behind اعاد
6	behind اعادت
-5	behind اعتبار
2	behind اعتداء
9	behind اعتذار
7	behind اعتذرت
-10	behind اعجب
4	behind اعد
2	behind اعداد
4	behind اعراض
-11	behind اعضاء
-11	behind اعل
-15	behind اعلام
3	behind اعلان
5	behind اعلن
5	behind اعلنت
-4	behind اعوام
11	behind اغصان
4	behind اغلق
6	behind اغلقت
-3	behind اف
-3	behind افتتاح
4	behind افتتحت
5	behind افتح
-10	behind افران
-19	behind افريقي
-7	behind افضل
-3	behind افق
3	behind افلام
-15	behind اقام
-5	behind اقتصاد
-4	behind اقدام
4	behind اقدم
7	behind اقر
-6	behind اكتشف
-16	behind اكتوبر
6	behind اكدت
-3	behind اكس
-21	behind اكشا
3	behind الف
-25	behind الكترون
2	behind المان
-6	behind ام
8	behind اما
2	behind امام
2	behind امتار
-5	behind امتحان
8	behind امتل
-10	behind امرا
6	behind امم
3	behind امين
5	behind ان
-10	behind انباء
6	behind انت
6	behind انتخاب
-5	behind انترنت
4	behind انتشر
8	behind انتظر
-8	behind انتهاء
4	behind انخفضت
-5	behind اندرويد
3	behind اندلع
-7	behind انذار
3	behind انس
7	behind انسحب
-3	behind انشئ
-5	behind انشاء
-7	behind انضمام
3	behind انضمت
7	behind انظر
5	behind انقاذ
6	behind انقذ
3	behind انقر
-4	behind انقطاع
-5	behind انه
3	behind انهم
-8	behind انهيار
-3	behind انور
6	behind اهال
-6	behind اهداف
6	behind اهم
-16	behind او
-8	behind اواصل
-4	behind اوب
3	behind اوروب
-3	behind اوضحت
7	behind اوقفت
-6	behind ايض
-11	behind ايف
5	behind ايقاف
-4	behind اين
-6	behind ب
2	behind بئر
-2	behind بائع
-3	behind باب
-3	behind باحث
4	behind بارد
-8	behind باسم
4	behind باع
-4	behind باكر
5	behind بالغ
-15	behind باول
3	behind بتعليق
-14	behind بتوقيت
7	behind بث
-12	behind بثمن
-8	behind بثه
3	behind بجائز
5	behind بجانب
-4	behind بحار
-5	behind بحر
4	behind بخفض
-9	behind بخمس
6	behind بدات
-6	behind بدل
-14	behind بدون
3	behind بديل
-13	behind برازيل
5	behind برتغال
-11	behind برج
5	behind برعا
5	behind برفق
-3	behind برلمان
-3	behind برميل
4	behind برنامج
6	behind برنت
-15	behind بريطان
-6	behind بساع
-17	behind بسبع
-5	behind بسعر
-3	behind بصر
5	behind بصل
-12	behind بصوت
-4	behind بطاق
-3	behind بطال
10	behind بطلب
-5	behind بعد
8	behind بعدم
3	behind بعشر
-6	behind بغداد
5	behind بفارق
5	behind بقو
10	behind بقي
-9	behind بك
-8	behind بكر
-5	behind بل
-4	behind بلا
-19	behind بلحظ
-20	behind بلس
2	behind بلغ
3	behind بلغت
-8	behind بمساعد
-15	behind بمشاركت
-9	behind بملاحظات
2	behind بن
-7	behind بنا
-14	behind بنجاح
-4	behind بنفس
-3	behind بنك
-14	behind بنو
5	behind بني
-4	behind به
-3	behind بها
-3	behind بهدف
5	behind بهذ
-9	behind بواب
-14	behind بواسط
-9	behind بودكاست
-8	behind بورص
-3	behind بوم
5	behind بيان
3	behind بيروت
-5	behind بيض
-10	behind بيع
7	behind بيعت
6	behind بينم
5	behind تابع
5	behind تابعت
-6	behind تاجيل
4	behind تاخير
-5	behind تاسع
-14	behind تاسيس
5	behind تال
-7	behind تباع
7	behind تبد
6	behind تبرع
4	behind تبرعت
10	behind تبق
2	behind تبين
5	behind تتجاوز
3	behind تتحمل
-8	behind تتغير
-8	behind تجد
-15	behind تجرب
-8	behind تجريب
-12	behind تجنب
-15	behind تحت
4	behind تحتاج
9	behind تحديث
-5	behind تحرير
-7	behind تحس
-2	behind تحقق
-7	behind تحقيق
-12	behind تحل
-5	behind تحليل
-4	behind تحمل
3	behind تحويل
-8	behind تختار
-7	behind تخز
-10	behind تدخل
2	behind تدرس
-5	behind تدريب
-6	behind تدقيق
2	behind تراجع
7	behind تراجعت
3	behind ترجم
-6	behind ترجيح
3	behind ترفع
-5	behind تركي
-11	behind تريد
-5	behind تسال
3	behind تستغرق
6	behind تستمر
4	behind تسع
7	behind تسلم
8	behind تشغيل
-4	behind تشكيل
6	behind تصدر
-10	behind تصغير
-4	behind تصل
-5	behind تصوير
4	behind تضخم
-7	behind تطوير
7	behind تعادل
-10	behind تعامل
-3	behind تعاون
-13	behind تعبر
-2	behind تعديل
-5	behind تعريف
3	behind تعليق
-8	behind تعليم
-5	behind تعود
9	behind تعويض
-17	behind تغذ
-7	behind تغريد
-5	behind تغط
7	behind تغلق
-14	behind تغن
-14	behind تغيير
-10	behind تفاعل
4	behind تفتح
-16	behind تفعيل
-7	behind تقارير
2	behind تقر
-5	behind تقرير
-3	behind تكبير
-10	behind تكشف
6	behind تكن
7	behind تلال
-5	behind تلغرام
-9	behind تلقائ
6	behind تلك
-4	behind تلميذ
-14	behind تليجرام
3	behind تم
-6	behind تمت
3	behind تمر
-16	behind تمور
-12	behind تنبيه
8	behind تنتج
-4	behind تنتظر
-8	behind تنفيذ
-6	behind تهم
5	behind تواصل
-14	behind توافق
-5	behind توال
-12	behind توزيع
-5	behind توقع
3	behind توقعات
-9	behind توقفت
-7	behind توقيف
-7	behind توك
-4	behind تول
3	behind تونس
-9	behind تويتر
5	behind تي
-3	behind تيك
-13	behind تيليغرام
7	behind ثائق
2	behind ثالث
-9	behind ثامن
-11	behind ثانو
-4	behind ثريدز
-3	behind ثلث
4	behind ثلوج
-3	behind ثم
5	behind ثمان
-3	behind ثوان
4	behind جاء
-5	behind جاءت
7	behind جابر
5	behind جار
-6	behind جامع
8	behind جانب
-2	behind جبال
-3	behind جثمان
-3	behind جدار
-8	behind جدة
-3	behind جدت
5	behind جدد
9	behind جدران
-11	behind جده
-2	behind جديد
9	behind جراح
3	behind جراف
-18	behind جرة
4	behind جري
3	behind جزئ
-6	behind جزاء
-3	behind جزائر
4	behind جزير
7	behind جسر
-12	behind جغراف
-3	behind جفاف
-4	behind جلست
-12	behind جلوس
2	behind جمرك
2	behind جمهور
-7	behind جنوب
4	behind جنود
-6	behind جهاز
7	behind جهة
7	behind جوائز
-10	behind جواز
-10	behind جوال
-6	behind جود
4	behind جيب
5	behind جيد
-11	behind جيران
3	behind جيش
3	behind حاج
2	behind حاجز
2	behind حافظ
3	behind حافل
4	behind حال
4	behind حاوي
3	behind حبر
2	behind حتي
-6	behind حجم
-5	behind حد
-11	behind حدائق
-4	behind حداد
5	behind حدث
-8	behind حده
5	behind حدود
-5	behind حديث
-4	behind حديق
-3	behind حذاء
7	behind حذر
-2	behind حذرت
-16	behind حر
3	behind حرار
4	behind حرب
-14	behind حرة
-8	behind حرف
2	behind حزب
-4	behind حسابات
7	behind حساس
-3	behind حسك
2	behind حسن
-10	behind حصري
-3	behind حصن
-15	behind حصيل
5	behind حظر
-3	behind حفر
4	behind حفظ
3	behind حفل
3	behind حقل
5	behind حقول
8	behind حقيب
-13	behind حكاي
3	behind حكم
4	behind حكوم
4	behind حلب
-14	behind حلو
-7	behind حما
7	behind حمام
-5	behind حمراء
2	behind حمل
-5	behind حملت
-4	behind حوار
-8	behind حوض
7	behind حي
-3	behind حيا
2	behind حين
5	behind خارج
-6	behind خاص
3	behind خال
-3	behind خالد
3	behind خان
6	behind خبراء
-3	behind خبز
-5	behind خبير
-6	behind خدم
6	behind خذ
9	behind خرج
6	behind خرطوم
-5	behind خروف
5	behind خريج
-13	behind خريف
-5	behind خسائر
4	behind خسار
4	behind خسر
-4	behind خشب
5	behind خصصت
-6	behind خصوص
-2	behind خضار
-2	behind خطة
4	behind خطو
4	behind خفر
5	behind خفض
3	behind خلاف
-3	behind خلال
-11	behind خليج
-4	behind خمس
9	behind خمير
-6	behind خور
-5	behind خياط
-2	behind خيام
-8	behind خيط
2	behind خيم
-10	behind د
-13	behind دائر
-13	behind دائم
-3	behind داخل
-4	behind دار
-6	behind دام
-3	behind دان
5	behind دبي
-11	behind دجاج
9	behind دخلت
11	behind دخول
2	behind دراج
-11	behind دراجت
-2	behind درج
-3	behind درس
-5	behind درهم
-14	behind درويش
-3	behind دعم
2	behind دفاع
3	behind دفتر
5	behind دفع
-5	behind دقيق
-15	behind دقيقت
-12	behind دقيقتان
6	behind دكتور
-11	behind دليل
-16	behind دم
-6	behind دمشق
7	behind دور
-4	behind دول
-3	behind دولار
-5	behind دون
-6	behind دينار
3	behind ذات
-2	behind ذكرت
-10	behind ذكي
-3	behind ذهاب
-7	behind ذهب
-11	behind ذو
6	behind رئيس
2	behind رابط
2	behind راتب
-3	behind راجع
-8	behind راديو
-4	behind راسل
10	behind راع
3	behind رافع
6	behind رام
4	behind رباط
-2	behind ربع
-4	behind ربيع
-2	behind رجاء
3	behind رجال
6	behind رجل
5	behind رحل
-8	behind رحلات
-4	behind رسائل
-2	behind رسوم
2	behind رصد
-4	behind رصيف
-3	behind رعا
6	behind رغم
-8	behind رغيف
-2	behind رفاع
-3	behind رفض
6	behind رفعت
-10	behind رفوف
-12	behind رقم
-5	behind رقي
2	behind ركاب
-9	behind ركل
-2	behind رمضان
-12	behind رمل
3	behind رهائن
4	behind روا
-8	behind روابط
-11	behind رواق
-4	behind روبوت
-10	behind روس
5	behind رويترز
-9	behind ري
-3	behind رياح
-3	behind رياض
-5	behind ريال
-6	behind ريف
5	behind زال
-2	behind زبائن
3	behind زبون
3	behind زجاج
2	behind زر
-4	behind زراع
-12	behind زرقاء
2	behind زعتر
-12	behind زفاف
-7	behind زمن
-3	behind زواج
6	behind زوج
-2	behind زوجت
-6	behind زور
2	behind زياد
-4	behind زيار
3	behind زير
3	behind سؤال
4	behind سائح
9	behind سائق
-15	behind سائل
-11	behind سابع
-4	behind سابق
-10	behind سات
-10	behind ساح
7	behind سال
5	behind سالم
-7	behind سباح
5	behind سباق
3	behind سبب
-7	behind سبع
-8	behind سبق
-6	behind ست
3	behind ستبق
3	behind ستعرض
3	behind ستون
9	behind سجل
11	behind سجلت
4	behind سجن
3	behind سحب
-3	behind سدود
6	behind سر
-7	behind سرع
3	behind سرقت
2	behind سرو
2	behind سريع
6	behind سفار
-3	behind سفن
-2	behind سفير
-7	behind سفين
8	behind سقط
-8	behind سقف
5	behind سكان
-6	behind سكة
-3	behind سكر
-7	behind سكن
-6	behind سلاح
-2	behind سلام
2	behind سلحفا
3	behind سلسل
10	behind سلط
4	behind سلطان
3	behind سلم
-3	behind سليم
5	behind سمع
8	behind سمك
-3	behind سن
-6	behind سناب
-2	behind سنة
7	behind سنت
-11	behind سنغال
-6	behind سنو
3	behind سهل
-2	behind سودان
-5	behind سوري
-6	behind سوي
3	behind سياح
-3	behind سياس
4	behind سيد
-3	behind سير
-7	behind سيطر
3	behind سينم
-11	behind سيول
-8	behind شائع
-7	behind شات
-7	behind شاحن
10	behind شار
5	behind شارك
11	behind شاركت
-8	behind شاغر
8	behind شاهد
4	behind شاي
-3	behind شبا
-3	behind شباب
-4	behind شبك
-7	behind شتاء
-8	behind شح
-3	behind شخص
-7	behind شرب
-3	behind شرق
3	behind شرك
-5	behind شروط
-3	behind شطرنج
-16	behind شعر
6	behind شقق
-5	behind شكاو
-10	behind شكل
-5	behind شمال
-5	behind شهاب
-15	behind شهاد
-4	behind شهر
-5	behind شهري
4	behind شهود
3	behind شيء
-11	behind شيخ
-15	behind شيوخ
-5	behind صادر
7	behind صار
7	behind صاف
-10	behind صافر
-16	behind صالح
-3	behind صباح
8	behind صبر
5	behind صحافي
5	behind صحة
-10	behind صحيح
-4	behind صحيف
4	behind صداع
8	behind صدر
-3	behind صدف
3	behind صراخ
4	behind صغار
3	behind صغير
-5	behind صفاء
7	behind صفار
-13	behind صفاقس
-3	behind صفح
-14	behind صفحت
-7	behind صلا
-16	behind صلاح
-4	behind صمت
6	behind صناع
-5	behind صندوق
3	behind صور
-2	behind صول
3	behind صيان
-12	behind صيد
-4	behind ضائع
-4	behind ضاح
5	behind ضباب
-3	behind ضبط
6	behind ضرائب
4	behind ضرب
-10	behind ضرور
-5	behind ضعف
-4	behind ضغط
-4	behind ضفة
-7	behind ضمن
-8	behind ضوء
2	behind طائر
-5	behind طارق
3	behind طالب
6	behind طالع
-12	behind طب
3	behind طباع
8	behind طبق
5	behind طبي
2	behind طبيب
-2	behind طحالب
-3	behind طرابلس
6	behind طعام
-4	behind طقس
5	behind طلاب
3	behind طلبت
-5	behind طماطم
-3	behind طن
8	behind طنا
-8	behind طويل
-2	behind طير
-3	behind طيور
-8	behind ظائف
-13	behind ظاهر
-5	behind ظل
-6	behind ظننت
6	behind ظهر
-14	behind ع
4	behind عائل
3	behind عاجل
3	behind عادت
3	behind عادل
6	behind عازف
-3	behind عاشت
-5	behind عاصف
-9	behind عال
-4	behind عامل
4	behind عبار
5	behind عبد
-6	behind عبر
3	behind عثر
4	behind عجاج
-10	behind عجل
3	behind عجين
-4	behind عداء
7	behind عدد
2	behind عدس
-6	behind عدن
4	behind عراق
-3	behind عرب
4	behind عرض
4	behind عروض
-3	behind عسل
-6	behind عشاء
-5	behind عصر
4	behind عضو
-16	behind عطش
4	behind عطل
-10	behind عقار
-4	behind عقب
4	behind علاج
3	behind علاق
4	behind علام
6	behind علق
3	behind علقت
-8	behind علم
10	behind علماء
3	behind عماد
3	behind عمد
-4	behind عناو
7	behind عندم
2	behind عنز
-3	behind عنه
-4	behind عنوان
3	behind عواد
3	behind عياد
-2	behind عيد
6	behind عين
6	behind غاء
3	behind غائب
-9	behind غادر
4	behind غادرت
-7	behind غار
-5	behind غبار
-3	behind غد
-4	behind غدا
-4	behind غرب
-3	behind غرف
-3	behind غرق
7	behind غريب
-18	behind غزال
5	behind غواص
-12	behind غوغل
6	behind غياب
-7	behind غيم
3	behind ف
-16	behind فائد
-3	behind فائز
3	behind فارس
7	behind فاز
4	behind فازت
-6	behind فان
8	behind فتح
-3	behind فجر
-4	behind فحص
-18	behind فرات
-3	behind فرص
10	behind فرض
3	behind فرق
6	behind فرنس
4	behind فستان
3	behind فصل
-9	behind فعال
-5	behind فعل
5	behind فقد
4	behind فقدت
-7	behind فقط
7	behind فكر
2	behind فلا
-6	behind فلم
-14	behind فنجان
5	behind فندق
-12	behind فهو
3	behind فوز
2	behind فيديو
6	behind فيديوه
-9	behind فيسبو
7	behind فيم
2	behind قائم
-4	behind قادم
-2	behind قارئ
3	behind قارب
-5	behind قاس
7	behind قاض
9	behind قاعد
5	behind قالت
3	behind قان
-11	behind قانون
8	behind قاهر
3	behind قبال
3	behind قبان
-5	behind قبل
-13	behind قبول
5	behind قتل
-5	behind قدر
4	behind قدم
2	behind قديم
-5	behind قرا
-6	behind قرائ
4	behind قرار
-13	behind قرب
8	behind قررت
-4	behind قرن
-15	behind قرون
4	behind قري
-20	behind قسم
4	behind قسوس
-7	behind قش
-6	behind قصت
-7	behind قصر
-2	behind قصص
-9	behind قصف
-7	behind قصير
-3	behind قضي
-3	behind قط
5	behind قطاف
-3	behind قطة
6	behind قطر
5	behind قطط
2	behind قطن
-3	behind قلب
-3	behind قلق
-8	behind قليل
-5	behind قميص
-23	behind قنات
-2	behind قهو
-13	behind قواعد
-3	behind قول
-5	behind قياد
5	behind قياس
-6	behind قيد
-2	behind كاتب
-8	behind كاس
-2	behind كامير
4	behind كان
4	behind كبار
-3	behind كبر
4	behind كتبت
-4	behind كترون
6	behind كتف
5	behind كثير
7	behind كثيف
6	behind كرة
5	behind كرس
-12	behind كروم
-10	behind كريم
6	behind كشف
-8	behind كفر
-5	behind كلام
-3	behind كلمت
-5	behind كله
-3	behind كما
-14	behind كنت
-5	behind كهرباء
-2	behind كهربائ
8	behind كهف
2	behind كوب
-12	behind كور
6	behind كوكيز
5	behind كيس
-10	behind كيف
3	behind كيلوغرام
6	behind كيلومتر
4	behind لا
3	behind لاجئ
8	behind لاستغلال
5	behind لاعب
3	behind لافت
-12	behind لان
-10	behind لبشر
-6	behind لحظ
-13	behind لشارع
-5	behind لصوت
2	behind لعب
4	behind لقاء
-5	behind لك
-11	behind لكل
-5	behind لكم
2	behind لم
-5	behind لمتابع
-14	behind لمعرف
-11	behind لموقع
6	behind لمي
-5	behind لن
-12	behind لنا
-11	behind لهج
-9	behind لهذ
6	behind لوح
-2	behind ليل
4	behind لين
-15	behind مؤقت
3	behind مئات
-5	behind مئة
-10	behind مئو
3	behind ماء
-9	behind ماد
5	behind ماذ
7	behind ماض
-6	behind ماعز
-5	behind مال
-17	behind مانع
5	behind مايو
3	behind مباري
-2	behind مبان
3	behind متابع
-15	behind متاح
-7	behind متبق
3	behind متحدث
-2	behind متحف
-14	behind متر
-19	behind مترجم
-22	behind مترو
-25	behind متصفح
-2	behind متصل
5	behind متطوع
7	behind متظاهر
-9	behind متعلق
-3	behind متغير
4	behind متفرج
-10	behind متقاطع
-4	behind متن
3	behind متنقل
5	behind متهم
2	behind متوسط
6	behind متوقع
-8	behind متي
-6	behind مثلج
-14	behind مجال
2	behind مجان
-15	behind مجاني
-12	behind مجاور
-13	behind مجتمع
7	behind مجر
-5	behind مجل
-9	behind مجموعت
5	behind مجهول
-11	behind محادث
-4	behind محافظ
-2	behind محتج
2	behind محتو
-7	behind محرر
3	behind محط
-3	behind محفوظ
4	behind محكم
-3	behind محل
6	behind مخالف
4	behind مختبر
-4	behind مخزن
3	behind مخطوط
5	behind مخيم
-4	behind مدار
-6	behind مدافع
-7	behind مدة
3	behind مدت
6	behind مدرب
-18	behind مدفوع
-4	behind مدن
4	behind مدون
2	behind مدير
3	behind مذيع
-11	behind مرئ
-2	behind مرات
4	behind مراد
4	behind مراقب
-12	behind مراي
4	behind مرب
3	behind مربو
-11	behind مرت
4	behind مرتفع
5	behind مرس
-5	behind مرصاد
-5	behind مرصد
6	behind مرف
-7	behind مركب
-2	behind مركز
4	behind مرور
-5	behind مريض
-2	behind مزاد
-16	behind مزرع
12	behind مزيد
-3	behind مسؤول
3	behind مسابق
-4	behind مسار
-5	behind مساعد
7	behind مستثمر
-3	behind مستجد
-6	behind مستشفي
-11	behind مستقل
-5	behind مستمر
-4	behind مستو
4	behind مسجد
-16	behind مسرح
4	behind مسقط
-2	behind مسلسل
4	behind مشا
-3	behind مشابه
5	behind مشتر
2	behind مشتري
2	behind مشجع
5	behind مشروع
5	behind مشهد
4	behind مشي
-6	behind مصاب
5	behind مصابيح
5	behind مصارف
-5	behind مصر
2	behind مصرف
-2	behind مصنع
3	behind مطاحن
-9	behind مطبخ
-10	behind مطبوع
2	behind مطر
9	behind مطعم
6	behind مطلع
-4	behind مظل
-17	behind معا
-7	behind معبر
-4	behind معرض
3	behind معروض
3	behind معصر
-12	behind معلق
-6	behind معلم
3	behind معلوم
-8	behind معن
-9	behind معه
-8	behind معهم
2	behind مغادر
-7	behind مغرب
-4	behind مغلق
-9	behind مفتاح
-19	behind مفضل
-7	behind مفقود
10	behind مقابل
6	behind مقاطع
-2	behind مقال
-15	behind مقالات
-13	behind مقترح
-13	behind مقر
6	behind مقرر
3	behind مقطع
-5	behind مقعد
8	behind مقه
-6	behind مكان
-3	behind مكبر
-7	behind مكة
4	behind مكتب
3	behind مكيف
4	behind ملا
6	behind ملاح
-15	behind ملاعب
4	behind ملح
7	behind ملخص
-7	behind ملعب
6	behind ملعق
5	behind ملك
-6	behind مليار
7	behind مليون
-14	behind مما
6	behind ممر
6	behind ممرض
-4	behind ممول
3	behind منار
-9	behind منافس
2	behind منتخب
2	behind منتظر
5	behind منجم
3	behind منح
2	behind مندوب
-4	behind منذ
-17	behind منزل
-16	behind منسوب
-3	behind منشور
6	behind منظم
-7	behind منه
-8	behind منهم
-7	behind مني
4	behind مهاجم
4	behind مهجور
-3	behind مهرجان
4	behind مواطن
-15	behind مواعيد
-20	behind موافق
-13	behind مواقع
-11	behind مواقف
-6	behind موانئ
-4	behind مودع
-3	behind موظف
-4	behind موقع
4	behind موقف
-7	behind مولد
-2	behind ميا
7	behind ميدان
6	behind ميناء
-3	behind نائب
4	behind نائم
-6	behind نابلس
6	behind ناد
-5	behind نار
4	behind ناس
4	behind ناظر
-6	behind نافذ
-8	behind نانس
6	behind ناي
-7	behind نايل
-12	behind نبض
-18	behind نت
-11	behind نتيج
3	behind نجا
-3	behind نجوم
-2	behind نحاس
4	behind نحال
9	behind نحن
2	behind نخل
5	behind نخيل
2	behind نسور
-4	behind نشر
-4	behind نشرت
-4	behind نصر
-4	behind نصف
-12	behind نظر
4	behind نظمت
3	behind نظير
7	behind نفدت
-5	behind نفس
3	behind نفق
-9	behind نقاط
-2	behind نقد
4	behind نقش
4	behind نقص
-5	behind نقط
-7	behind نقود
4	behind نقيب
10	behind نلقا
-5	behind نمر
5	behind نمو
3	behind نموذج
4	behind ننصح
-16	behind نها
3	behind نهائ
-4	behind نهار
-6	behind نهر
-3	behind نوارس
-7	behind نواعير
3	behind نور
-8	behind نوفمبر
2	behind نوم
6	behind نياب
-8	behind نيوز
-5	behind هاتف
-5	behind هادئ
-9	behind هبوط
-3	behind هجر
-10	behind هجوم
7	behind هدف
-15	behind هدوء
-4	behind هذا
3	behind هذه
2	behind هزت
7	behind هكتار
6	behind هكذ
-7	behind هم
-2	behind هنا
3	behind هندس
2	behind هو
-4	behind هواء
-11	behind هواتف
3	behind هوت
-4	behind هيئ
-2	behind واح
-3	behind واحد
-3	behind واد
7	behind واس
9	behind وجد
-4	behind وجه
-5	behind وحد
-4	behind وداد
5	behind ودع
3	behind ودعت
-2	behind ورد
3	behind ورش
-7	behind ورق
3	behind وزعت
7	behind وزير
-14	behind وست
-3	behind وسم
6	behind وصل
5	behind وطن
6	behind وعاد
8	behind وعد
-13	behind وعل
-12	behind وفا
3	behind وفد
-17	behind وفق
6	behind وفي
9	behind وقال
-3	behind وقد
-18	behind وقود
3	behind وكان
-4	behind ولا
4	behind ولد
-11	behind ولو
-6	behind ومع
3	behind ومن
9	behind ونزل
-3	behind ونصف
3	behind وهذ
-10	behind ويب
6	behind ويصل
-3	behind يا
-3	behind يات
-3	behind يبد
4	behind يبلغ
5	behind يتسع
-11	behind يتطلب
-3	behind يتعب
-2	behind يتعلم
-11	behind يتغير
-12	behind يتم
5	behind يتوقع
-5	behind يجر
-3	behind يجيد
-10	behind يحب
6	behind يحتاج
-2	behind يحتو
-8	behind يحسم
-2	behind يحفظ
3	behind يحمل
-4	behind يخطئ
-4	behind يدخل
-9	behind يدعم
-9	behind يدفع
-9	behind يده
-9	behind يرا
-9	behind يرة
6	behind يري
-12	behind يريد
-5	behind يستطيع
-7	behind يسر
-4	behind يسمع
5	behind يشتر
4	behind يشرب
2	behind يصب
4	behind يصبح
4	behind يصعد
-9	behind يصل
6	behind يطالب
-11	behind يطلب
3	behind يظهر
6	behind يعاد
-8	behind يعبر
4	behind يعجب
-9	behind يعرض
-11	behind يعرف
-6	behind يعلق
5	behind يعمل
-3	behind يعود
5	behind يعيش
-13	behind يغادر
-10	behind يغير
7	behind يفضل
-15	behind يفعل
-11	behind يقترب
-3	behind يقود
-4	behind يك
-7	behind يكف
3	behind يكلف
3	behind يكن
3	behind يكون
-14	behind يلا
3	behind يلة
-13	behind يلت
-4	behind يلعب
6	behind يمتد
5	behind يمش
-6	behind يمل
6	behind يملك
-6	behind يمن
-7	behind ينا
-6	behind يناقش
-13	behind ينام
-9	behind يناير
3	behind ينتظر
-2	behind ينته
-7	behind ينطلق
5	behind ينظف
-8	behind ينكد
-9	behind يها
5	behind يهم
-6	behind يوتيوب
-13	behind يوقع
-3	behind يوليو
-14	behind يومي
3	behind يونيو
-4	call last -
3	call last 9a
-15	call last A's
3	call last AaA
-3	call last The
3	call last aa
-2	call last aa”
-6	call last the
-2	call last ات
11	call last ال”
-4	call last فعل
8	call last فعل”
-14	call last وأفعل
-6	call last وات
-18	call last واستفعل
-2	call last وفعل
-20	call last وفعلت
5	call last وق
-14	call last ول
-4	call last وي
9	call last ي”
-6	call last ‘Aa
-11	call last “Aa
-10	call last “The
-4	call last “أفعل
-13	call last “ال
12	call last “ال”
-12	call last “ة
17	call last “ة”
-23	call last “فعل
-8	call last “فعلت
-20	call last “ق
9	call last “ق”
10	call last “ل”
-9	call last “وي
-17	call last “ي
-8	call none words 1
2	call none words 11
4	call none words 12
-6	call none words 2
2	call none words 5
3	call none words 6
4	call none words 8
-4	call own false - | false 9
-5	call own false - | false Aa
3	call own false - | false The
-10	call own false - | true Aa
-10	call own false 9 | false 9
-9	call own false 9 | false 9a
-6	call own false 9 | false AA
-3	call own false 9 | false ات
-4	call own false 9 | false ة
6	call own false 9 | false فعلت
-5	call own false 9 | false ق
-8	call own false 9 | false ق,
-11	call own false 9 | false ل
6	call own false 9 | false وفعل
4	call own false 9 | false وفعلت
13	call own false 9 | false وي
-5	call own false 9 | false ي
-5	call own false 9 | true ات
7	call own false 9 | true فعل
-14	call own false 9 | true وي
-7	call own false 9a | false 9a
5	call own false 9a | true Aa
-7	call own false A's | false Aa
-4	call own false AA | false 9
-17	call own false AA | false AA
-16	call own false AA | false AA,
-15	call own false AA | false AA:
3	call own false AA | false Aa
6	call own false AA | false The
-16	call own false AA | true AA
-12	call own false AA | true AA:
-6	call own false Aa | false 9,
-3	call own false Aa | false 9:
-3	call own false Aa | false 9a
-5	call own false Aa | false A's
-8	call own false Aa | false Aa
-13	call own false Aa | false Aa,
-2	call own false Aa | false AaA
-3	call own false Aa | false Aa”
5	call own false Aa | false The
5	call own false Aa | false “Aa
9	call own false Aa | false “The
-13	call own false Aa | true Aa:
-3	call own false Aa | true AaA
-8	call own false Aa | true The
6	call own false Aa | true “The
11	call own false AaA | false Aa
6	call own false AaA | false The
-5	call own false AaA | true Aa
-8	call own false The | false 9
-5	call own false The | false 9,
-3	call own false The | false Aa
-7	call own false The | false Aa,
-8	call own false The | false Aa:
7	call own false The | false The
-8	call own false The | true Aa:
-10	call own false The | true The
-14	call own false aa | false 9
-6	call own false aa | false 9,
-7	call own false aa | false 9a
-4	call own false aa | false A's
5	call own false aa | false AA,
-3	call own false aa | false Aa
-2	call own false aa | false Aa,
4	call own false aa | false The
-2	call own false aa | false وفعل
5	call own false aa | false ي
-3	call own false aa | false “Aa
-2	call own false aa | false “The
-5	call own false aa | true AA
9	call own false aa | true Aa
-7	call own false aa | true AaA
-2	call own false aa | true “Aa
10	call own false aa | true “The
-12	call own false the | false 9
-7	call own false the | false 9,
-6	call own false the | false 9a
-4	call own false the | false A's
-14	call own false the | false Aa
-12	call own false the | false Aa,
-11	call own false the | false Aa:
-12	call own false the | false AaA
4	call own false the | false The
-5	call own false the | false The,
-5	call own false the | true Aa
-6	call own false the | true AaA
-12	call own false the | true The
-6	call own false أفعل | false ات
-9	call own false أفعل | false ال
-2	call own false أفعل | false ال,
-7	call own false أفعل | false ة
-7	call own false أفعل | false فعل
-20	call own false أفعل | false ق
-5	call own false أفعل | true فعل
-8	call own false أفعل | true ي
-6	call own false ات | false ات
5	call own false ات | false استفعل
-8	call own false ات | false ال
-4	call own false ات | false ال:
-11	call own false ات | false ة
2	call own false ات | false فعلت
-3	call own false ات | false ق
-6	call own false ات | false ق,
-2	call own false ات | false ل
-3	call own false ات | false وات
2	call own false ات | false وفعل
-9	call own false ات | false وق
4	call own false ات | true ال
-3	call own false ات | true ة
2	call own false ات | true فعل
-6	call own false استفعل | false ال
-11	call own false استفعل | false ة
-13	call own false استفعل | false ق
-8	call own false استفعل | false ل
-11	call own false استفعل | true ال
-8	call own false ال | false 9
-5	call own false ال | false AA
-7	call own false ال | false ات
-14	call own false ال | false ال
-10	call own false ال | false ال,
-6	call own false ال | false ال:
-16	call own false ال | false ة
-9	call own false ال | false ة,
-4	call own false ال | false فعل
-4	call own false ال | false ق
-8	call own false ال | false ق,
-5	call own false ال | false ل
-9	call own false ال | false ل,
3	call own false ال | false وأفعل
-11	call own false ال | false وال
-5	call own false ال | false وال,
-8	call own false ال | false وة
2	call own false ال | false وفعل
-10	call own false ال | false ي,
3	call own false ال | false “ق
-6	call own false ال | true أفعل
7	call own false ال | true ال
-5	call own false ال | true ة
-10	call own false ال | true فعل
-8	call own false ال | true ق,
-4	call own false ال | true وة
-5	call own false ال | true وق
-8	call own false ال | true وي
4	call own false ال | true ي
3	call own false ال” | false ق
4	call own false ال” | false ل
2	call own false ال” | false ي
-3	call own false ة | false 9
-10	call own false ة | false ات
2	call own false ة | false استفعل
-28	call own false ة | false ال
-5	call own false ة | false ال,
-10	call own false ة | false ال:
-11	call own false ة | false ة
-7	call own false ة | false ة,
-3	call own false ة | false فعل
-10	call own false ة | false ق
-2	call own false ة | false ق,
8	call own false ة | false وفعل
8	call own false ة | false وفعلت
2	call own false ة | false وق
9	call own false ة | false وي
-2	call own false ة | false ي
-3	call own false ة | false ي:
-4	call own false ة | false “فعل
4	call own false ة | false “ق
5	call own false ة | true ال
3	call own false ة | true ة
-4	call own false ة | true فعل
6	call own false ة | true ق
-7	call own false فعل | false 9
-5	call own false فعل | false 9,
-11	call own false فعل | false أفعل
-19	call own false فعل | false ات
-3	call own false فعل | false ات,
-6	call own false فعل | false استفعل
-24	call own false فعل | false ال
-14	call own false فعل | false ال,
-6	call own false فعل | false ال:
-6	call own false فعل | false ال”
-29	call own false فعل | false ة
-5	call own false فعل | false ة,
-6	call own false فعل | false فعل
-6	call own false فعل | false فعل,
-7	call own false فعل | false فعل”
-14	call own false فعل | false ق
-9	call own false فعل | false ق,
-3	call own false فعل | false ق:
-9	call own false فعل | false ل
-9	call own false فعل | false ل,
-2	call own false فعل | false وات
-8	call own false فعل | false وال
-4	call own false فعل | false وة
-8	call own false فعل | false وفعل,
4	call own false فعل | false وفعلت
-13	call own false فعل | false وق
-9	call own false فعل | false ي
-9	call own false فعل | false ي,
-10	call own false فعل | false “ال
-3	call own false فعل | false “ال”
-6	call own false فعل | false “فعل
-11	call own false فعل | false “ق
-4	call own false فعل | false “ق”
-4	call own false فعل | true Aa
-9	call own false فعل | true أفعل
-3	call own false فعل | true ات
-8	call own false فعل | true استفعل
-2	call own false فعل | true ال,
-7	call own false فعل | true ال:
-9	call own false فعل | true فعل
-9	call own false فعل | true فعلت
-7	call own false فعل | true ق
-4	call own false فعل | true ق,
-2	call own false فعل | true ق:
-7	call own false فعل | true ل
-4	call own false فعل | true وق
-10	call own false فعل | true وي
-3	call own false فعلت | false أفعل
-11	call own false فعلت | false ات
-9	call own false فعلت | false ال
-12	call own false فعلت | false ة
-6	call own false فعلت | false فعل
-8	call own false فعلت | false ق
-2	call own false فعلت | false ل
-3	call own false فعلت | false وة
-7	call own false فعلت | true ة
2	call own false فعلت | true فعل
-9	call own false ق | false 9
-3	call own false ق | false استفعل
-5	call own false ق | false ال
-12	call own false ق | false ال,
-6	call own false ق | false ة
-4	call own false ق | false ق
-7	call own false ق | false ق,
-2	call own false ق | false ل
-9	call own false ق | false ل,
-7	call own false ق | false وات
-10	call own false ق | false وة
-3	call own false ق | false وفعل
4	call own false ق | false وفعلت
3	call own false ق | false ول
6	call own false ق | false وي
-7	call own false ق | false وي:
-3	call own false ق | true أفعل
-2	call own false ق | true أفعل:
-4	call own false ق | true ال,
-8	call own false ق | true ال:
-3	call own false ق | true ة
-8	call own false ق | true فعل,
-3	call own false ق | true ل
-10	call own false ق | true وي
-3	call own false ق | true ي
-4	call own false ل | false 9
-10	call own false ل | false ات
3	call own false ل | false استفعل
-13	call own false ل | false ال
-6	call own false ل | false ال,
-13	call own false ل | false ة
-10	call own false ل | false ق
-5	call own false ل | false ق,
-2	call own false ل | false ل
2	call own false ل | false واستفعل
2	call own false ل | false وال
-6	call own false ل | false وفعل
4	call own false ل | false وفعلت
-8	call own false ل | false وق
-3	call own false ل | false وي
3	call own false ل | false “ال
-6	call own false ل | false “فعل
-12	call own false ل | true أفعل
-7	call own false ل | true استفعل
-4	call own false ل | true ال
-5	call own false ل | true فعل
-6	call own false وأفعل | false ال
-2	call own false وأفعل | false ة
-3	call own false وأفعل | false فعل
-2	call own false وات | false ق
-2	call own false وات | false ق,
-6	call own false واستفعل | false ال
-4	call own false واستفعل | false فعل
-4	call own false واستفعل | false ق
-4	call own false واستفعل | false ل
-4	call own false وال | false ال
3	call own false وال | false وفعل
4	call own false وال | false وي
-5	call own false وال | false ي
-3	call own false وة | false ال
4	call own false وة | false ق
-10	call own false وة | false ل
-4	call own false وة | true فعل
-6	call own false وفعل | false ات
-14	call own false وفعل | false ال
-5	call own false وفعل | false ال,
-4	call own false وفعل | false ال:
-4	call own false وفعل | false ة
-2	call own false وفعل | false فعل
-10	call own false وفعل | false ق
-7	call own false وفعل | false ل
-2	call own false وفعل | false ي
-3	call own false وفعل | true ال
-5	call own false وفعل | true فعل
5	call own false وفعل | true ق
-8	call own false وفعلت | false ال
-5	call own false وفعلت | false ة
-3	call own false وفعلت | false فعل
-4	call own false وفعلت | false ق
-3	call own false وفعلت | false ل
-11	call own false وق | false ات
-14	call own false وق | false ال
-4	call own false وق | false ة
-7	call own false وق | false ق
-8	call own false وق | false ل
4	call own false وق | false ي
-4	call own false ول | false ال
-7	call own false ول | false فعل
-7	call own false وي | false أفعل
-6	call own false وي | false ات
-24	call own false وي | false ال
-6	call own false وي | false ال,
-7	call own false وي | false ة
-8	call own false وي | false فعل
-21	call own false وي | false ق
-9	call own false وي | false ل
-7	call own false وي | true ال
-4	call own false وي | true فعل
-6	call own false ي | false 9
-5	call own false ي | false أفعل
-7	call own false ي | false ات
-10	call own false ي | false استفعل
-17	call own false ي | false ال
-8	call own false ي | false ال,
-4	call own false ي | false ال:
-13	call own false ي | false ة
-5	call own false ي | false فعل
-15	call own false ي | false ق
-6	call own false ي | false ق,
-5	call own false ي | false ل
-4	call own false ي | false ل,
-8	call own false ي | false وة
-8	call own false ي | false وفعل
-5	call own false ي | false “ال”
-16	call own false ي | true ات
-3	call own false ي | true ال,
-4	call own false ي | true ة
-5	call own false ي | true فعل
2	call own false ي | true ل
-3	call own false ي | true ي
3	call own false ي” | false فعل
-5	call own false “The | false Aa
-6	call own false “The | true The
-3	call own false “أفعل | false فعل
-5	call own false “ال | false ال”
-9	call own false “ال” | false ل
-4	call own false “ة | false ال”
-6	call own false “فعل | false ال”
-3	call own false “فعل | false ي
-4	call own false “ق | false ال”
-4	call own false “ق | false فعل
-4	call own false “ق | false ل”
-2	call own false “ق | false ي”
-6	call own true AA | false A's
5	call own true AA | false AA:
-2	call own true AA | false Aa
-11	call own true AA | true AA
-12	call own true AA | true AA:
10	call own true AA | true Aa
-14	call own true Aa | false 9
-3	call own true Aa | false 9a
4	call own true Aa | false Aa
3	call own true Aa | false Aa,
4	call own true Aa | false فعل
4	call own true Aa | false “The
-4	call own true Aa | true Aa
-3	call own true Aa | true Aa:
-3	call own true Aa | true AaA
-9	call own true Aa | true The
5	call own true Aa | true “The
15	call own true AaA | false Aa
4	call own true AaA | false The
-9	call own true AaA | true Aa
-2	call own true The | false Aa
-4	call own true The | true Aa
-7	call own true aa | false 9
-2	call own true aa | false 9a
6	call own true aa | false A's
11	call own true aa | false AA
6	call own true aa | false AA,
10	call own true aa | false Aa,
10	call own true aa | false فعل
4	call own true aa | false “Aa
7	call own true aa | false “The
6	call own true aa | true Aa
-3	call own true aa | true AaA
4	call own true aa | true “Aa
6	call own true aa | true “The
-5	call own true the | false AA
9	call own true the | false Aa
10	call own true the | false The
10	call own true the | true Aa
4	call own true the | true AaA
-7	call own true أفعل | false ال
-9	call own true أفعل | false ة
-3	call own true أفعل | false فعل
-7	call own true أفعل | false ق
-3	call own true أفعل | false ل
4	call own true أفعل | false ي
-3	call own true أفعل | true ال
-10	call own true ات | false ال
-5	call own true ات | false ة
-7	call own true ات | false فعل
-7	call own true ات | false ي
-10	call own true ات | true ات
3	call own true ات | true ال
-5	call own true ات | true ة
-8	call own true ات | true فعل
-5	call own true ات | true فعل:
-15	call own true استفعل | false ال
-17	call own true استفعل | false فعل
-7	call own true استفعل | false ق
-3	call own true استفعل | false ل
3	call own true استفعل | true ال
-11	call own true استفعل | true فعل
-3	call own true استفعل | true ل
-5	call own true ال | false 9
8	call own true ال | false أفعل
-4	call own true ال | false ات
3	call own true ال | false استفعل
-13	call own true ال | false ال
-5	call own true ال | false ال,
2	call own true ال | false ة
-3	call own true ال | false فعل:
3	call own true ال | false فعلت
3	call own true ال | false ق
-7	call own true ال | false ل
13	call own true ال | false وأفعل
2	call own true ال | false واستفعل
8	call own true ال | false وفعلت
7	call own true ال | false وي
-6	call own true ال | true أفعل
4	call own true ال | true استفعل
-9	call own true ال | true ال:
8	call own true ال | true ة
3	call own true ال | true فعل
-9	call own true ال | true وق
-3	call own true ة | false 9
-11	call own true ة | false ال
-2	call own true ة | false ال,
-8	call own true ة | false ة
-3	call own true ة | false فعل
6	call own true ة | false فعلت
-5	call own true ة | false ق
-9	call own true ة | false ل
2	call own true ة | false ي
-7	call own true ة | false “ق
-5	call own true ة | true ة
-7	call own true ة | true فعلت
4	call own true ة | true ق
-4	call own true ة | true وق
-10	call own true ة | true ي
6	call own true فعل | false أفعل
2	call own true فعل | false استفعل
-8	call own true فعل | false ال
-5	call own true فعل | false ال,
-7	call own true فعل | false ة
-4	call own true فعل | false فعل:
11	call own true فعل | false فعلت
-5	call own true فعل | false ل
5	call own true فعل | false وفعلت
11	call own true فعل | false وي
-3	call own true فعل | false ي
-3	call own true فعل | true أفعل
7	call own true فعل | true استفعل
7	call own true فعل | true ال
8	call own true فعل | true فعل
-6	call own true فعل | true فعلت
2	call own true فعل | true ق
3	call own true فعل | true ل
-6	call own true فعل | true ي:
-12	call own true فعلت | false ال
-5	call own true ق | false ات
8	call own true ق | false استفعل
-16	call own true ق | false ال
-7	call own true ق | false ال,
-5	call own true ق | false ة
-3	call own true ق | false فعل
8	call own true ق | false فعلت
-3	call own true ق | false ق
-3	call own true ق | false ق:
-4	call own true ق | false ل
10	call own true ق | false وفعلت
4	call own true ق | false ي
-4	call own true ق | true أفعل
-4	call own true ق | true أفعل:
-8	call own true ق | true ات
-3	call own true ق | true ال
-11	call own true ق | true ال:
-7	call own true ق | true فعل
-3	call own true ق | true ق
-4	call own true ق | true ق,
-3	call own true ق | true ق:
-6	call own true ق | true ل
-10	call own true ق | true وق
-5	call own true ق | true ي
-4	call own true ل | false 9
-6	call own true ل | false أفعل
-7	call own true ل | false ال
6	call own true ل | false ق
-6	call own true ل | false ل
3	call own true ل | false وفعل
7	call own true ل | false وي
4	call own true ل | false ي
2	call own true ل | true ة
3	call own true ل | true ق
-9	call own true ل | true ل
-5	call own true ل | true ي
-3	call own true واستفعل | false فعل
-10	call own true وال | true ق
-6	call own true وة | false ال
-7	call own true وق | false ال
2	call own true وق | false فعلت
-3	call own true وق | false وفعل
-4	call own true وق | false ي
3	call own true وق | true ال
-5	call own true وق | true ق
-10	call own true وي | false ال
4	call own true وي | false فعل
-11	call own true وي | true وق
-8	call own true وي | true وي
-7	call own true وي | true ي
6	call own true ي | false ات
-14	call own true ي | false ال
-3	call own true ي | false ة
-17	call own true ي | false ل
6	call own true ي | false وفعل
10	call own true ي | false وفعلت
8	call own true ي | false وي
-5	call own true ي | false “ال”
-4	call own true ي | false “فعل
-2	call own true ي | true أفعل
-2	call own true ي | true أفعل:
-8	call own true ي | true ة:
-6	call own true ي | true فعل
-12	call own true ي | true فعلت
7	call own true ي | true ق
-5	call own true ي | true وق
-3	call own true ي | true “فعل
-2	call own true “فعل | false ال”
-12	capitals - | فعلت
-8	capitals 9 | The
-7	capitals 9 | ة
-7	capitals 9 | فعل
-8	capitals 9 | ق
-3	capitals 9 | ل
-2	capitals 9 | ي
-6	capitals A's | Aa
9	capitals AA | The
-4	capitals Aa | 9
-4	capitals Aa | AA
-3	capitals Aa | Aa
-6	capitals Aa | Aa,
-4	capitals Aa | The
4	capitals Aa | “The
-10	capitals The | The
-6	capitals aa: | A's
4	capitals small -1 before -1
3	capitals small 2 before -1
4	capitals small 3 before -1
-4	capitals small 5 before -1
-3	capitals the | 9
-16	capitals the | Aa
-11	capitals the | The
-5	capitals أفعل | ال
-6	capitals أفعل | ة
-3	capitals أفعل | ق
-5	capitals أفعل | ل
-2	capitals أفعل | ي
-4	capitals ات | ات
2	capitals ات | فعل
-8	capitals ات | ق
-4	capitals ات | ق,
3	capitals ات | ي
-7	capitals استفعل | ال
-5	capitals استفعل | فعل
-4	capitals استفعل | ق
-4	capitals ال | 9
6	capitals ال | أفعل
-11	capitals ال | ات
-4	capitals ال | ال
-9	capitals ال | ال,
-5	capitals ال | ة
-9	capitals ال | ق,
2	capitals ال | وفعل
4	capitals ال | وفعلت
2	capitals ة | أفعل
-7	capitals ة | ال
-4	capitals ة | ال,
-11	capitals ة | ة
-5	capitals ة | ة,
-7	capitals ة | ل
-3	capitals ة | وات
-4	capitals ة | وة
2	capitals ة | وفعل
-3	capitals ة | وي
6	capitals ة | ي
-2	capitals فعل | 9
-12	capitals فعل | ات
-7	capitals فعل | ال
-7	capitals فعل | ال,
-17	capitals فعل | ة
-3	capitals فعل | فعل,
-3	capitals فعل | ق
-7	capitals فعل | ق,
-4	capitals فعل | وفعل
7	capitals فعل | وفعلت
-3	capitals فعل | وي
-3	capitals فعل | ي
-5	capitals فعل | ي,
-6	capitals فعلت | ال
-7	capitals فعلت | ة
-3	capitals فعلت | فعل
-11	capitals فعلت | ق
4	capitals فعلت | ي
-5	capitals ق | 9
-2	capitals ق | ال
-12	capitals ق | ال,
-3	capitals ق | فعل
6	capitals ق | فعلت
-5	capitals ق | ق
-5	capitals ق | ل
-5	capitals ق | وفعل
8	capitals ق | وفعلت
-2	capitals ق | وق
6	capitals ق | وي
4	capitals ق | ي
-4	capitals ل | 9
-4	capitals ل | ات
-4	capitals ل | ة
6	capitals ل | فعلت
-4	capitals ل | ق
3	capitals ل | ل
3	capitals ل | وفعل
6	capitals ل | وق
-3	capitals وات | ق
-2	capitals واستفعل | فعل
3	capitals وال | ي
-5	capitals وة | فعل
-7	capitals وفعل | ال
-3	capitals وفعل | ق
-5	capitals وفعلت | ال
-2	capitals وفعلت | ة
-3	capitals وفعلت | فعل
-8	capitals وق | ال
-8	capitals وق | فعل
2	capitals وق | ق
-3	capitals وي | ال
-4	capitals وي | ة
-13	capitals ي | ات
3	capitals ي | استفعل
-19	capitals ي | ال
-4	capitals ي | ال,
5	capitals ي | فعلت
-4	capitals ي | ل
-5	capitals ي | وق
-5	capitals ي | ي
-25	first #
5	first a
9	first about
-9	first accra
-9	first act
5	first ad
4	first ada
-12	first adaeze
-3	first addlestow
12	first advertising
-4	first affairs
-8	first afp
-5	first africa
-7	first agnes
-8	first ai
-6	first al
3	first all
-5	first alliance
-10	first also
-2	first amazon
-14	first ana
16	first analysts
-10	first anchor
6	first and
3	first anna
-7	first anw
8	first anyone
-9	first ap
-7	first app
-3	first apple
-9	first april
-7	first article
-10	first arvell
4	first as
-9	first ashcombe
-6	first ashes
15	first ask
-9	first askerby
-6	first aston
11	first at
-16	first august
-4	first aven
-9	first baby
6	first bakers
-7	first band
-21	first bank
-5	first barrow
-15	first bay
-8	first beacon
-3	first beat
5	first before
-3	first bell
-6	first below
-5	first berg
-9	first bernama
-4	first best
3	first bharani
-6	first bharat
-6	first bird
-5	first black
-3	first blog
-6	first blue
8	first bluebird
-6	first bluesky
11	first both
-6	first box
8	first brackwater
-10	first brandt
-5	first brass
9	first breaking
-6	first brenn
4	first brenna
-7	first bridge
-8	first brief
-11	first brodie
4	first brook
-6	first brunna
-7	first brussels
-5	first bus
-6	first business
14	first but
3	first butter
4	first buy
13	first buyers
4	first by
5	first calder
-3	first can
-9	first canal
-7	first cape
-3	first captain
-5	first caption
-6	first captions
4	first carrow
2	first castelmar
-7	first cellar
-10	first channel
6	first check
5	first chess
9	first chief
4	first children
-7	first chile
-7	first china
-6	first chinese
-3	first chirp
-9	first choice
-11	first christmas
-8	first city
7	first click
8	first close
-8	first club
-6	first coast
-7	first code
-10	first cole
-4	first comments
-5	first content
-4	first continue
-5	first copper
-11	first copy
-2	first copyright
-10	first corrie
-13	first corrigan
-6	first corvane
-6	first costa
-15	first council
-14	first county
-8	first courier
-7	first court
-4	first coverage
-5	first creek
-10	first cup
-9	first daily
-10	first dale
-6	first dana
8	first danish
-8	first day
-14	first december
-14	first delta
6	first demand
-10	first department
-5	first descriptions
-15	first desk
2	first devnagar
-8	first digest
-11	first digital
-6	first discord
-3	first dispatch
11	first doctors
8	first don't
-11	first done
8	first download
-5	first dr
14	first drivers
-10	first drone
-3	first dublin
-7	first dunmere
-4	first dunmore
-13	first dunn
-5	first duration
-6	first durban
9	first each
-11	first east
-4	first easter
-3	first eastmoor
-7	first eid
-3	first electric
14	first eleven
-14	first ella
-7	first ellen
-10	first elm
-12	first email
-9	first english
-2	first enter
-7	first europe
4	first every
5	first everything
-5	first f1
-9	first facebook
6	first fans
8	first farmers
-8	first farrow
-9	first february
4	first fenwick
-8	first ferry
-9	first festival
-4	first fiji
4	first final
3	first find
3	first fire
6	first firefighters
9	first first
8	first fishermen
-7	first five
-5	first flipboard
-5	first fm
-18	first foods
8	first for
4	first forecasters
9	first forty
4	first four
-2	first fox
6	first free
-14	first friday
-10	first friday's
4	first full
-11	first fullscreen
-7	first gallery
-14	first games
-4	first garnet
-7	first gate
-6	first gazette
-5	first get
-2	first ghent
-3	first gift
5	first go
-4	first gold
-3	first google
7	first governor
-6	first green
-4	first guide
-11	first gulf
5	first halden
-8	first hallam
-3	first hana
-10	first harbour
-12	first harland
6	first harrow
8	first have
-5	first hd
29	first he
-5	first health
21	first her
-8	first herald
7	first here
-6	first hest
-9	first hide
-7	first hill
12	first his
-10	first hit
9	first hold
5	first hollin
-7	first holm
-12	first holt
-2	first home
-7	first housing
-7	first houston
-9	first how
-7	first hume
-4	first hyderabad
-15	first i
-4	first i'm
-5	first ida
13	first if
-8	first image
-3	first iman
15	first in
4	first india
-2	first india's
9	first inflation
-13	first inside
7	first insurance
-4	first is
-11	first island
14	first it
-10	first january
-8	first japan
-2	first javascript
-8	first joan
-3	first jobs
9	first join
-9	first jonas
5	first judge
-18	first july
-15	first june
-5	first kaveripet
-6	first kestrel
-14	first khan
-9	first king
8	first kota
-4	first kuwait
-3	first labs
-6	first lagos
-7	first lamp
-13	first lane
-7	first lantern
-11	first lark
10	first last
6	first latest
-11	first league
8	first leave
-11	first ledger
-6	first lee
-6	first leeds
5	first lightning
-14	first like
-4	first lind
2	first linden
6	first lindow
-12	first lindqvist
-6	first line
4	first lines
-13	first link
-2	first linkedin
11	first listen
9	first little
-4	first live
-3	first loaded
4	first london
-3	first long
13	first look
4	first lower
-5	first ltd
-3	first lumen
-6	first lumina
-16	first lund
-4	first lusaka
-2	first lyon
-4	first m62
-10	first mail
-6	first malaysia's
-6	first man
-14	first march
-5	first marguerite
-8	first mariners
-8	first market
-12	first marsh
2	first marta
-23	first may
7	first mayor
-11	first media
-7	first meet
-6	first mercury
11	first meridian
-7	first merriweather
4	first merrow
3	first metro
-6	first middle
-3	first might
-23	first minister
-11	first minute
-5	first miss
-9	first missed
-3	first missing
6	first mobile
-4	first mombasa
-6	first moment
-17	first monday
-8	first mondays
-8	first money
10	first more
-5	first morning
-6	first morr
-12	first morrow
19	first most
-14	first motors
-5	first motorway
10	first mount
7	first mrs
-6	first mum's
3	first mumbai
-8	first museum
-10	first music
-4	first mute
-8	first mutiara
-7	first nadu
-11	first nairobi
5	first nallur
-12	first naples
5	first need
-8	first nepal
13	first never
-2	first new
-4	first newest
-21	first news
5	first newsletter
8	first night
4	first nine
-3	first no
13	first nobody
-2	first noon
-11	first norland
-11	first norpress
-6	first north
9	first northgate
-6	first norvik
-11	first not
10	first nothing
-7	first nova
-8	first november
-2	first now
-14	first october
3	first of
-16	first office
8	first officials
-3	first ogun
-8	first oil
-9	first okafor
-8	first okoro
-5	first oman
9	first on
-10	first one
7	first only
3	first open
-7	first opera
-4	first orcas
-8	first orrin
-12	first ostwick
-7	first over
-9	first owen
-8	first page
-3	first paper
10	first parents
-6	first paris
-10	first park
13	first passengers
-11	first paul
-9	first pdf
-7	first pell
13	first people
-3	first petra
-3	first photos
5	first pick
-11	first pin
-7	first pinecrest
9	first plans
-4	first play
-9	first player
-13	first plus
-3	first podcasts
7	first police
-3	first politics
3	first popular
5	first port
-5	first portugal
-18	first post
10	first president
3	first price
4	first privacy
-7	first pro
11	first professor
-3	first pryce
-9	first public
7	first pune
-4	first qr
-15	first quay
-4	first queensland
-5	first quenna
-9	first querrin
-13	first quist
4	first radio
-4	first rail
10	first rain
-6	first ramaphosa
-4	first rate
4	first read
10	first readers
-2	first reading
-6	first reads
-6	first red
-2	first reddit
-9	first reed
8	first related
-10	first rentak
-6	first reply
-21	first report
-8	first reporter
-3	first repost
12	first residents
-10	first reuters
-6	first review
-4	first roads
-9	first rock
-5	first roman
-3	first route
-14	first rovers
-17	first rs
10	first ruben
-8	first ruth
-3	first saint
6	first salt
-9	first sands
-3	first sanna
-5	first sarn
-15	first saturday
-3	first saturdays
5	first save
2	first saved
-6	first schools
-11	first scottish
5	first scroll
-5	first sea
-5	first see
-9	first selasih
-10	first selby
-13	first semiconductor
-5	first senate
7	first send
-13	first september
-10	first seri
-4	first seven
5	first sgt
-7	first shapes 9 
-10	first shapes 9 -
-8	first shapes 9 9
-3	first shapes 9 9a
-8	first shapes 9 AA
-3	first shapes 9 Aa,
-3	first shapes 9 Aa:
-12	first shapes 9 The
-11	first shapes 9 aa
-8	first shapes 9 aa,
-20	first shapes 9 the
-4	first shapes 9 أفعل
-8	first shapes 9 ات
-3	first shapes 9 ال
-8	first shapes 9 ة
-12	first shapes 9 فعل
-14	first shapes 9 ق
-5	first shapes 9 ق,
-6	first shapes 9 ل
-3	first shapes 9 وي
-9	first shapes 9 ي
-2	first shapes 9 “Aa
-12	first shapes 9, 9
-8	first shapes 9, Aa
-7	first shapes 9, aa
-14	first shapes 9, the
-4	first shapes 9: Aa
-3	first shapes 9: The
-9	first shapes 9a 9a
-10	first shapes 9a Aa
-4	first shapes 9a The
-10	first shapes 9a aa
-7	first shapes 9a the
-7	first shapes 9a, the
-8	first shapes A's 9
-13	first shapes A's Aa
-7	first shapes A's the
-5	first shapes AA -
-8	first shapes AA 9
-6	first shapes AA A's
6	first shapes AA AA
12	first shapes AA AA,
4	first shapes AA AA:
-7	first shapes AA Aa
-15	first shapes AA The
-10	first shapes AA aa
-2	first shapes AA aa,
-7	first shapes AA the
-7	first shapes AA “The
10	first shapes AA, Aa
9	first shapes AA, Aa,
4	first shapes AA: A's
-7	first shapes AA: Aa
3	first shapes AA: Aa,
-17	first shapes Aa 
-13	first shapes Aa -
-6	first shapes Aa 9
3	first shapes Aa 9,
-12	first shapes Aa 9a
-17	first shapes Aa AA
-10	first shapes Aa AA,
-9	first shapes Aa AA:
-7	first shapes Aa Aa
-4	first shapes Aa Aa,
-5	first shapes Aa Aa:
-7	first shapes Aa AaA
-3	first shapes Aa Aa”
-8	first shapes Aa The
5	first shapes Aa aa,
4	first shapes Aa aa:
3	first shapes Aa the
9	first shapes Aa the,
-7	first shapes Aa فعل
-8	first shapes Aa فعلت
-15	first shapes Aa ق
-6	first shapes Aa ي
-7	first shapes Aa ‘Aa
-9	first shapes Aa “Aa
-10	first shapes Aa “The
-3	first shapes Aa, 9,
-2	first shapes Aa, Aa
-11	first shapes Aa, Aa,
-6	first shapes Aa, aa
-3	first shapes Aa, the
-2	first shapes Aa, “the
3	first shapes Aa: 9
-8	first shapes Aa: A's
-7	first shapes Aa: AA
-3	first shapes Aa: Aa
-4	first shapes Aa: The
-6	first shapes Aa: aa
-4	first shapes Aa: the
-5	first shapes AaA 
-15	first shapes AaA Aa
-8	first shapes AaA AaA
-7	first shapes AaA The
-13	first shapes AaA aa
-2	first shapes Aa” 
-8	first shapes Aa” aa
-8	first shapes The 
5	first shapes The 9
-3	first shapes The 9,
5	first shapes The 9a
-9	first shapes The A's
-10	first shapes The AA
-7	first shapes The Aa
-14	first shapes The Aa:
-21	first shapes The The
2	first shapes The a's
5	first shapes The aa
11	first shapes The aa,
-2	first shapes The aa:
4	first shapes The the
11	first shapes The the,
-3	first shapes The, aa
-5	first shapes The, the
2	first shapes The: Aa
-6	first shapes أفعل 
-3	first shapes أفعل -
-8	first shapes أفعل 9
-3	first shapes أفعل ات
3	first shapes أفعل استفعل
11	first shapes أفعل ال
-8	first shapes أفعل ال,
-3	first shapes أفعل ة
-9	first shapes أفعل فعلت
7	first shapes أفعل ق
-17	first shapes أفعل ل
-14	first shapes أفعل وفعل
-2	first shapes أفعل ي
-8	first shapes أفعل, فعل
-3	first shapes أفعل: ة
-3	first shapes أفعل: ق
-8	first shapes ات 
-4	first shapes ات 9
-10	first shapes ات أفعل
-14	first shapes ات ات
-11	first shapes ات استفعل
3	first shapes ات ال
-9	first shapes ات ال,
-9	first shapes ات فعل
-10	first shapes ات فعل:
-8	first shapes ات فعلت
-12	first shapes ات ق,
-12	first shapes ات ل
-3	first shapes ات وات
-10	first shapes ات وفعل
-4	first shapes ات وفعلت
-13	first shapes ات وق
-17	first shapes ات ي
-5	first shapes ات, فعل
-7	first shapes ات, وفعل
-6	first shapes ات, وي
-7	first shapes استفعل 
4	first shapes استفعل ات
8	first shapes استفعل ال
8	first shapes استفعل ة
3	first shapes استفعل فعل
9	first shapes استفعل ق
6	first shapes استفعل ل
-2	first shapes استفعل وفعل
-5	first shapes استفعل ي
-18	first shapes ال 
13	first shapes ال -
-19	first shapes ال 9
-7	first shapes ال AA
-14	first shapes ال aa
-22	first shapes ال أفعل
-4	first shapes ال ات
-19	first shapes ال استفعل
-16	first shapes ال ال,
-6	first shapes ال ة
-6	first shapes ال فعل
-6	first shapes ال فعل,
-23	first shapes ال فعلت
-7	first shapes ال ق
-13	first shapes ال ق,
-14	first shapes ال ل
-11	first shapes ال ل,
-7	first shapes ال وأفعل
-12	first shapes ال واستفعل
-16	first shapes ال وال
5	first shapes ال وة
-20	first shapes ال وفعل
-17	first shapes ال وفعلت
-20	first shapes ال وق
-9	first shapes ال ول
-19	first shapes ال وي
-17	first shapes ال ي
-7	first shapes ال ي,
-3	first shapes ال “ة
-9	first shapes ال “فعل
-6	first shapes ال “ق
-5	first shapes ال, أفعل
-12	first shapes ال, استفعل
-8	first shapes ال, ال
-16	first shapes ال, فعل
-10	first shapes ال, فعلت
-9	first shapes ال, ق
-9	first shapes ال, ل
-4	first shapes ال, واستفعل
-3	first shapes ال, وال
-9	first shapes ال, وفعل
-6	first shapes ال, وفعلت
-10	first shapes ال, وق
-8	first shapes ال, ول
-9	first shapes ال, وي
-16	first shapes ال, ي
-8	first shapes ال: 9
-5	first shapes ال: أفعل
-6	first shapes ال: ات
6	first shapes ال: استفعل
-12	first shapes ال: ال
-9	first shapes ال: فعل
-6	first shapes ال: فعلت
-11	first shapes ال: ق
-14	first shapes ال: ي
-3	first shapes ال: “فعل
-3	first shapes ال: “ق
-4	first shapes ال: “ي
-4	first shapes ال” 
-2	first shapes ال” ال
-12	first shapes ال” فعل
-3	first shapes ال” فعلت
-12	first shapes ال” ق
-5	first shapes ال” ل
-5	first shapes ال” وي
-8	first shapes ال” ي
-11	first shapes ة 
-9	first shapes ة -
-9	first shapes ة 9
-9	first shapes ة أفعل
-4	first shapes ة أفعل,
-18	first shapes ة ات
-10	first shapes ة استفعل
3	first shapes ة ال
-6	first shapes ة ال,
-14	first shapes ة ال:
-7	first shapes ة ة
-9	first shapes ة ة,
-17	first shapes ة فعل
-14	first shapes ة فعلت
-5	first shapes ة ق
-22	first shapes ة ل
-5	first shapes ة وات
-5	first shapes ة واستفعل
-7	first shapes ة وفعل
-8	first shapes ة وفعلت
-8	first shapes ة وق
-6	first shapes ة وي
-6	first shapes ة ي
-11	first shapes ة “فعل
-9	first shapes ة “ق
-10	first shapes ة, فعل
-2	first shapes ة, وي
-7	first shapes ة, ي
-6	first shapes ة: ق
-14	first shapes فعل 
-21	first shapes فعل -
-13	first shapes فعل 9
-8	first shapes فعل 9,
-8	first shapes فعل Aa
-5	first shapes فعل أفعل,
3	first shapes فعل ات
-8	first shapes فعل ات,
-3	first shapes فعل ال,
3	first shapes فعل ال:
-2	first shapes فعل ال”
-5	first shapes فعل ة
-12	first shapes فعل ة,
3	first shapes فعل فعل,
4	first shapes فعل فعل:
-6	first shapes فعل فعل”
-11	first shapes فعل ق:
-7	first shapes فعل ل
-18	first shapes فعل ل,
-10	first shapes فعل وات
-11	first shapes فعل وة
-8	first shapes فعل وفعل
-11	first shapes فعل وفعل,
-2	first shapes فعل وق
8	first shapes فعل ول
-16	first shapes فعل وي
-17	first shapes فعل ي,
-2	first shapes فعل ي:
-8	first shapes فعل “ال”
-10	first shapes فعل “فعل
-15	first shapes فعل “ق
-5	first shapes فعل “ق”
-13	first shapes فعل, فعلت
-6	first shapes فعل, ق
-11	first shapes فعل, ل
-7	first shapes فعل, وق
-8	first shapes فعل, وي
7	first shapes فعل, ي
-4	first shapes فعل: استفعل
-14	first shapes فعل: ال
-3	first shapes فعل: فعل
-6	first shapes فعل: ق
-5	first shapes فعل: ي
-6	first shapes فعلت 
8	first shapes فعلت أفعل
7	first shapes فعلت ات
10	first shapes فعلت ال
-8	first shapes فعلت ال,
9	first shapes فعلت ة
2	first shapes فعلت فعل
4	first shapes فعلت ق
-6	first shapes فعلت ل
9	first shapes فعلت وة
3	first shapes فعلت وفعل
4	first shapes فعلت ي
-19	first shapes ق 
7	first shapes ق -
3	first shapes ق 9
-10	first shapes ق aa
-2	first shapes ق أفعل
12	first shapes ق أفعل:
5	first shapes ق ال
-2	first shapes ق ة,
-3	first shapes ق فعل
-10	first shapes ق فعل,
-15	first shapes ق ق,
-12	first shapes ق ل,
-8	first shapes ق وأفعل
-7	first shapes ق وات
-12	first shapes ق واستفعل
-8	first shapes ق وال
-12	first shapes ق وة
-13	first shapes ق وفعل
-14	first shapes ق وفعلت
-17	first shapes ق وق
-9	first shapes ق ول
-16	first shapes ق وي
-9	first shapes ق ي
-2	first shapes ق ي,
-8	first shapes ق “فعل
-10	first shapes ق, فعل
-10	first shapes ق, فعلت
-12	first shapes ق, ق
-7	first shapes ق, ل
-4	first shapes ق, وفعل
-10	first shapes ق, وفعلت
-4	first shapes ق, وق
-4	first shapes ق, وي
-12	first shapes ق, ي
-4	first shapes ق: aa
-2	first shapes ق: أفعل
-11	first shapes ق: فعل
-5	first shapes ق: ق
-3	first shapes ق: ل
-6	first shapes ق: ي
-3	first shapes ق: “فعل
-11	first shapes ل 
9	first shapes ل -
-16	first shapes ل 9
-2	first shapes ل Aa
-13	first shapes ل أفعل
-3	first shapes ل ات
-16	first shapes ل استفعل
-7	first shapes ل ال,
8	first shapes ل فعل,
5	first shapes ل فعلت
-6	first shapes ل ق
-10	first shapes ل ق,
-6	first shapes ل ل
-7	first shapes ل واستفعل
-8	first shapes ل وال
-16	first shapes ل وفعل
-4	first shapes ل وفعل,
-9	first shapes ل وفعلت
-14	first shapes ل وق
-9	first shapes ل وي
-6	first shapes ل “ال
-4	first shapes ل “فعل
-6	first shapes ل “ق
-17	first shapes ل, فعل
-10	first shapes ل, فعلت
-8	first shapes ل, وق
-10	first shapes ل, ي
-8	first shapes ل: استفعل
14	first shapes وأفعل ال
-2	first shapes وأفعل ة
10	first shapes وأفعل فعل
-5	first shapes وات 
-3	first shapes وات ة
-9	first shapes وات فعل
-8	first shapes وات ق
-10	first shapes وات ق,
16	first shapes واستفعل ال
5	first shapes واستفعل فعل
7	first shapes واستفعل ق
-7	first shapes واستفعل ل
-10	first shapes وال 
-11	first shapes وال استفعل
-7	first shapes وال ال
8	first shapes وال ق
12	first shapes وال وفعل
-6	first shapes وال وق
-5	first shapes وال وي
-3	first shapes وة 
-7	first shapes وة ال
-4	first shapes وة ة
-15	first shapes وة فعل
-5	first shapes وة ق
-12	first shapes وة ل
-4	first shapes وة ي
-8	first shapes وفعل 
-11	first shapes وفعل أفعل
11	first shapes وفعل ال
-10	first shapes وفعل ال,
6	first shapes وفعل ال:
-10	first shapes وفعل ة
6	first shapes وفعل فعل
3	first shapes وفعل ق
-10	first shapes وفعل ل
-9	first shapes وفعل وفعل
-4	first shapes وفعل, فعل
11	first shapes وفعلت ال
6	first shapes وفعلت ة
16	first shapes وفعلت ق
3	first shapes وفعلت ل
12	first shapes وفعلت وة
-9	first shapes وق 
8	first shapes وق ات
-4	first shapes وق استفعل
4	first shapes وق ال
-13	first shapes وق ة
-4	first shapes وق فعل
-7	first shapes وق فعلت
-12	first shapes وق ل
-8	first shapes وق, فعل
-14	first shapes ول فعل
5	first shapes ول ي
-7	first shapes وي 
7	first shapes وي أفعل
5	first shapes وي ات
16	first shapes وي ال
16	first shapes وي ال,
8	first shapes وي ة
7	first shapes وي فعل
16	first shapes وي ق
4	first shapes وي ل
-11	first shapes وي وق
-4	first shapes وي وي
-6	first shapes وي ي
-7	first shapes وي: فعل
-13	first shapes ي 
-20	first shapes ي 9
-9	first shapes ي Aa
-5	first shapes ي aa
-13	first shapes ي أفعل
-10	first shapes ي أفعل,
8	first shapes ي ات
4	first shapes ي استفعل
6	first shapes ي ال
-9	first shapes ي ال,
-7	first shapes ي ال:
3	first shapes ي ة
-3	first shapes ي فعل
-6	first shapes ي فعل,
-7	first shapes ي فعلت
-9	first shapes ي ق,
-6	first shapes ي ل
5	first shapes ي ل,
-6	first shapes ي وة
-7	first shapes ي وفعل
-5	first shapes ي وفعلت
-11	first shapes ي وق,
-12	first shapes ي وي
-4	first shapes ي ي,
-14	first shapes ي, فعل
-4	first shapes ي, ق
-3	first shapes ي, وق
-5	first shapes ي, ي
-2	first shapes ي: ات
-7	first shapes ي: فعل
-6	first shapes ي: ق
-5	first shapes ي” فعل
-7	first shapes ‘Aa Aa
-5	first shapes ‘Aa aa
-9	first shapes ‘Aa the
-3	first shapes ‘The aa
4	first shapes ‘The the
8	first shapes “Aa aa
11	first shapes “Aa the
-5	first shapes “The Aa”
7	first shapes “The The
19	first shapes “The aa
11	first shapes “The the
-11	first shapes “أفعل فعل
8	first shapes “استفعل فعل
4	first shapes “ال ال
-10	first shapes “ال ال”
8	first shapes “ال فعل
-9	first shapes “ال” فعل
-10	first shapes “ة ال”
4	first shapes “فعل ال
-8	first shapes “فعل ال”
8	first shapes “فعل ي
-10	first shapes “فعلت ال”
-6	first shapes “فعلت ق
10	first shapes “ق ال
-13	first shapes “ق ال”
13	first shapes “ق فعل
-11	first shapes “ق ل”
-4	first shapes “ق ي”
-6	first shapes “ي ال
10	first shapes “ي فعل
-5	first shapes “ي” فعل
-3	first share
11	first shares
-10	first sharjah
29	first she
8	first shop
8	first shops
-12	first should
-7	first shut
10	first since
-8	first singapore
9	first six
5	first skip
-3	first sky
-7	first slow
-3	first small
7	first so
3	first sohan
7	first some
3	first sorn
-6	first sorne
-9	first source
14	first south
-9	first spain
16	first speaking
7	first sponsored
-5	first sport
-11	first sportwire
4	first st
-15	first star
6	first state
5	first stay
-10	first steve
2	first still
-2	first stop
-9	first store
-9	first stories
-14	first storm
-4	first story
-7	first stream
-19	first street
10	first stv
-7	first submit
14	first subscribe
-11	first subscription
-5	first sun
-20	first sunday
-4	first sunday's
-9	first sundays
-3	first sungai
8	first take
5	first talk
9	first talks
-4	first tamil
-2	first tamsin
4	first tap
-8	first tara
-9	first tarn
-3	first teen
-9	first telegram
9	first tell
-6	first tennis
-9	first terang
5	first tesla
-13	first test
4	first texas
6	first thank
8	first their
6	first then
9	first there
9	first they
8	first thieves
8	first third
6	first this
10	first those
5	first thousands
-6	first threads
10	first three
-7	first three 9  
-5	first three 9 - Aa
-4	first three 9 - The
-4	first three 9 9 9
-2	first three 9 9 Aa
-6	first three 9 AA -
-6	first three 9 Aa -
-3	first three 9 Aa 9
-10	first three 9 Aa Aa
-11	first three 9 Aa aa
3	first three 9 Aa the
-4	first three 9 The Aa
-4	first three 9 The aa
-4	first three 9 The the
-2	first three 9 aa 
-4	first three 9 aa Aa
-11	first three 9 aa aa
-5	first three 9 aa aa,
-5	first three 9 aa the
-5	first three 9 aa, aa
-5	first three 9 aa, the
-8	first three 9 the 9
-3	first three 9 the Aa
-6	first three 9 the aa
-3	first three 9 the aa,
-11	first three 9 the the
-5	first three 9 ات ق
-3	first three 9 ة ق
-3	first three 9 فعل 9
-3	first three 9 فعل ال
-3	first three 9 فعل فعل
-2	first three 9 فعل ق
-6	first three 9 ق فعل
-2	first three 9 ق ل
-2	first three 9 ل فعل
-6	first three 9 ي فعل
-7	first three 9, 9 Aa
-8	first three 9, 9 the
-7	first three 9, aa the
-11	first three 9, the aa
-6	first three 9, the the
-2	first three 9: The aa
-3	first three 9a Aa aa
-3	first three 9a Aa the
-3	first three 9a The aa
-4	first three 9a aa aa
-5	first three 9a aa the
-5	first three 9a the aa
-4	first three 9a the the
-5	first three A's 9 aa
-8	first three A's Aa Aa
-9	first three A's Aa aa
-4	first three A's Aa the
-3	first three A's aa 
-2	first three A's aa aa,
2	first three A's aa the
-5	first three A's the the
-4	first three AA - Aa
-3	first three AA - The
6	first three AA AA -
-9	first three AA AA AA
-4	first three AA AA AA:
-8	first three AA AA The
-5	first three AA AA aa
4	first three AA AA, Aa
6	first three AA AA: Aa
11	first three AA Aa -
-11	first three AA Aa Aa
-4	first three AA Aa aa
-5	first three AA Aa the
-10	first three AA The aa
-2	first three AA The the
3	first three AA aa Aa
-4	first three AA aa The
3	first three AA aa aa
-2	first three AA aa aa:
-12	first three AA aa the
-10	first three AA the the
2	first three AA, Aa 9
4	first three AA, Aa AA
8	first three AA, Aa, Aa
5	first three AA, The 9
-3	first three AA, The 9,
-3	first three AA: A's aa
-2	first three AA: Aa A's
-8	first three AA: Aa aa
-2	first three AA: Aa aa:
-2	first three AA: Aa the
-5	first three AA: Aa, 9,
2	first three AA: The aa
-8	first three AA: The the
-17	first three Aa  
-10	first three Aa - A's
-18	first three Aa - Aa
-3	first three Aa - The
-2	first three Aa 9 
-16	first three Aa 9 Aa
-4	first three Aa 9 Aa:
-5	first three Aa 9 The
-2	first three Aa 9 aa
4	first three Aa 9, 9
-3	first three Aa 9, aa
3	first three Aa 9, the
-5	first three Aa A's Aa
-3	first three Aa AA AA
-12	first three Aa AA Aa
3	first three Aa AA aa
-8	first three Aa AA the
-6	first three Aa AA, Aa
-16	first three Aa Aa 
-17	first three Aa Aa -
-12	first three Aa Aa 9
-7	first three Aa Aa 9a
-15	first three Aa Aa A's
-11	first three Aa Aa AA
3	first three Aa Aa Aa
-10	first three Aa Aa Aa:
-7	first three Aa Aa AaA
-9	first three Aa Aa The
-6	first three Aa Aa aa
-17	first three Aa Aa aa,
-5	first three Aa Aa aa:
-6	first three Aa Aa the
-3	first three Aa Aa فعل
-5	first three Aa Aa “Aa
-2	first three Aa Aa “The
6	first three Aa Aa, 9,
-16	first three Aa Aa, Aa
-13	first three Aa Aa, aa
-4	first three Aa Aa, the
-9	first three Aa Aa: Aa
-6	first three Aa Aa: the
-5	first three Aa AaA AaA
-7	first three Aa AaA aa
-13	first three Aa The 9
8	first three Aa The Aa,
-9	first three Aa The Aa:
-13	first three Aa The The
-28	first three Aa The aa
-10	first three Aa The aa,
-7	first three Aa The the
3	first three Aa a's aa
-15	first three Aa aa 
-7	first three Aa aa -
3	first three Aa aa 9,
11	first three Aa aa 9a
-6	first three Aa aa AA
-9	first three Aa aa Aa,
-16	first three Aa aa The
4	first three Aa aa aa,
-6	first three Aa aa aa:
3	first three Aa aa the
-3	first three Aa aa the,
6	first three Aa aa, Aa
-6	first three Aa aa, Aa,
2	first three Aa aa, aa
-6	first three Aa aa: A's
4	first three Aa aa: Aa
-4	first three Aa aa: The
7	first three Aa aa: the
-6	first three Aa the 9,
-5	first three Aa the 9a
-5	first three Aa the AA
-5	first three Aa the Aa
-12	first three Aa the Aa,
-12	first three Aa the AaA
-14	first three Aa the The
3	first three Aa the aa
8	first three Aa the aa,
14	first three Aa the aa:
4	first three Aa the the
6	first three Aa the, aa
7	first three Aa the, the
-4	first three Aa ‘Aa Aa
-3	first three Aa “Aa aa
-5	first three Aa “Aa the
-6	first three Aa “The aa
-6	first three Aa “The the
-11	first three Aa, Aa Aa
-3	first three Aa, Aa Aa,
5	first three Aa, Aa the
-3	first three Aa, Aa, Aa
9	first three Aa, aa aa,
-15	first three Aa, aa the
3	first three Aa, the 9
-7	first three Aa, the aa
-5	first three Aa: 9 Aa
-8	first three Aa: A's aa
-10	first three Aa: Aa aa
-4	first three Aa: Aa the
-8	first three Aa: The Aa
-5	first three AaA  
-12	first three AaA Aa Aa
-5	first three AaA Aa the
-6	first three AaA The aa
-4	first three AaA aa Aa
-6	first three AaA aa aa
-8	first three AaA aa the
4	first three AaA the aa
-2	first three Aa”  
-7	first three Aa” aa the
-8	first three The  
-7	first three The 9 
-7	first three The 9 -
-6	first three The 9 Aa
-11	first three The 9 The
10	first three The 9 aa
4	first three The 9a the
-4	first three The A's Aa
-6	first three The A's aa
-3	first three The Aa 
-3	first three The Aa Aa
3	first three The Aa Aa,
-12	first three The Aa aa
10	first three The Aa, aa
-4	first three The Aa, the
-11	first three The The Aa
-12	first three The The The
-6	first three The The aa
-12	first three The The the
-2	first three The a's aa
9	first three The a's aa,
5	first three The aa 9
5	first three The aa The
10	first three The aa aa,
4	first three The aa the
10	first three The aa, aa
9	first three The aa, the
-6	first three The aa: The
11	first three The the 9
-17	first three The the Aa
2	first three The the aa
4	first three The the aa,
6	first three The the the
-4	first three The, the aa
-6	first three أفعل  
7	first three أفعل ات ال
-6	first three أفعل ات فعل
-5	first three أفعل ات ق
-12	first three أفعل ال 
10	first three أفعل ال ات
7	first three أفعل ال ال
-3	first three أفعل ال ة
-2	first three أفعل ال فعل
13	first three أفعل ال ق
-6	first three أفعل ال ل
5	first three أفعل ال ي
-8	first three أفعل ال, فعل
-4	first three أفعل ة ال
-6	first three أفعل ة ة
-12	first three أفعل ة فعل
9	first three أفعل ة ق
-11	first three أفعل فعل 9
-7	first three أفعل فعل أفعل
-3	first three أفعل فعل ات
7	first three أفعل فعل فعل
-11	first three أفعل فعل ل
-15	first three أفعل فعل ي
-4	first three أفعل ق 
7	first three أفعل ق ال
3	first three أفعل ق فعل
6	first three أفعل ق ق
-2	first three أفعل ق وق
-7	first three أفعل ق ي
-9	first three أفعل ل فعل
-6	first three أفعل ي ال
-6	first three أفعل ي فعل
-5	first three أفعل, فعل ال
-8	first three ات  
-7	first three ات ات فعل
-3	first three ات ال 
-7	first three ات ال أفعل
4	first three ات ال ال
-13	first three ات ال ة
-14	first three ات ال فعل
5	first three ات ال فعلت
-14	first three ات ال ل
-8	first three ات ال وال
7	first three ات ال ي
-2	first three ات ة 
-4	first three ات ة ال
-5	first three ات ة ة
-10	first three ات ة فعل
7	first three ات ة ق
-7	first three ات فعل ات
-14	first three ات فعل ال
-2	first three ات فعل ال,
8	first three ات فعل ة
-9	first three ات فعل فعل
-12	first three ات فعل ق
-3	first three ات فعل ل
-3	first three ات فعل وفعل
-11	first three ات فعل ي
-3	first three ات فعلت ال
-5	first three ات فعلت فعل
-2	first three ات ق 
-4	first three ات ق ات
-13	first three ات ق ال
-5	first three ات ق ق
-12	first three ات ق ل
-3	first three ات ق وق
-9	first three ات ق ي
-7	first three ات ق, فعل
-6	first three ات ل فعل
-8	first three ات ي ال
-12	first three ات ي فعل
-3	first three ات ي ق
-5	first three ات ي ل
-7	first three استفعل  
-5	first three استفعل ال 
3	first three استفعل ال ال
9	first three استفعل ال فعل
5	first three استفعل ال ق
5	first three استفعل ة ال
9	first three استفعل ة ة
-2	first three استفعل فعل 
10	first three استفعل فعل أفعل
4	first three استفعل فعل ال
-8	first three استفعل فعل ة
7	first three استفعل فعل فعل
-5	first three استفعل فعل ق
-6	first three استفعل ق 
-2	first three استفعل ق ال
4	first three استفعل ق فعل
5	first three استفعل ق ق
-6	first three استفعل ق ل
8	first three استفعل ق ي
-6	first three استفعل ي ق
-18	first three ال  
-14	first three ال - فعل
14	first three ال - فعل:
7	first three ال - فعلت
-3	first three ال 9 ات
-3	first three ال 9 ة
-11	first three ال 9 فعل
-4	first three ال 9 ق
-3	first three ال 9 ي
-2	first three ال أفعل ات
-9	first three ال أفعل ال
-2	first three ال أفعل ة
-11	first three ال أفعل فعل
-6	first three ال أفعل ق
-5	first three ال أفعل ل
-2	first three ال أفعل ي
-3	first three ال ات ات
5	first three ال ات ال
-5	first three ال ات ة
-15	first three ال ات فعل
-3	first three ال ات فعلت
-10	first three ال ات ق
-2	first three ال ات ي
-4	first three ال استفعل ات
-6	first three ال استفعل ال
-11	first three ال استفعل فعل
-7	first three ال استفعل ق
-2	first three ال استفعل ل
-4	first three ال استفعل ي
-8	first three ال ال 
-6	first three ال ال 9
-10	first three ال ال أفعل
-14	first three ال ال ات
3	first three ال ال استفعل
-2	first three ال ال ال
-10	first three ال ال ال,
-17	first three ال ال ة
-6	first three ال ال فعل
3	first three ال ال فعلت
7	first three ال ال ل
-4	first three ال ال واستفعل
-7	first three ال ال وال
-7	first three ال ال وفعل
-6	first three ال ال وفعلت
-7	first three ال ال وق
-8	first three ال ال وي
-3	first three ال ال ي
-3	first three ال ال, استفعل
-6	first three ال ال, فعل
-4	first three ال ال, فعلت
-3	first three ال ال, ق
-4	first three ال ال, ل
-2	first three ال ال, وفعل
-2	first three ال ة 
-6	first three ال ة -
-4	first three ال ة أفعل
-13	first three ال ة ال
-7	first three ال ة ة
-3	first three ال ة فعل
-12	first three ال ة ق
-10	first three ال ة ل
-6	first three ال ة ي
-2	first three ال فعل 
-16	first three ال فعل 9
-9	first three ال فعل أفعل
-22	first three ال فعل ات
-12	first three ال فعل استفعل
4	first three ال فعل ال
-13	first three ال فعل ال,
-7	first three ال فعل ال:
-33	first three ال فعل ة
4	first three ال فعل ة,
-10	first three ال فعل فعل
-4	first three ال فعل فعل,
-10	first three ال فعل فعلت
-6	first three ال فعل ق
-10	first three ال فعل ق,
-19	first three ال فعل ل
-2	first three ال فعل وات
-11	first three ال فعل وفعل
-11	first three ال فعل وق
-4	first three ال فعل وي
-2	first three ال فعل ي
-3	first three ال فعل “ال”
-4	first three ال فعل “فعل
-8	first three ال فعل “ق
-6	first three ال فعل, فعل
-3	first three ال فعلت ات
-10	first three ال فعلت ال
-8	first three ال فعلت ة
-10	first three ال فعلت فعل
-5	first three ال فعلت ق
-3	first three ال فعلت ل
-3	first three ال فعلت ي
10	first three ال ق -
-6	first three ال ق 9
-7	first three ال ق أفعل
-5	first three ال ق استفعل
-23	first three ال ق ال
-11	first three ال ق ال,
-10	first three ال ق ة
-3	first three ال ق فعل
-18	first three ال ق ق
-15	first three ال ق ل
-7	first three ال ق وفعل
-3	first three ال ق وي
-11	first three ال ق ي
-5	first three ال ق, فعل
-4	first three ال ق, فعلت
-5	first three ال ل 9
-3	first three ال ل أفعل
-9	first three ال ل ات
-7	first three ال ل ة
-21	first three ال ل فعل
-4	first three ال ل فعلت
-12	first three ال ل ق
-6	first three ال ل ل
-3	first three ال ل وفعل
-3	first three ال ل وفعلت
-5	first three ال ل وي
-12	first three ال ل ي
-9	first three ال ل, فعل
-4	first three ال وأفعل ال
-6	first three ال واستفعل ال
-6	first three ال واستفعل فعل
-4	first three ال واستفعل ق
-2	first three ال وال استفعل
-4	first three ال وال ال
-8	first three ال وال فعل
-3	first three ال وال ق
-11	first three ال وة ال
-5	first three ال وفعل ال
-9	first three ال وفعل فعل
-4	first three ال وفعل ق
-8	first three ال وفعل ي
-5	first three ال وفعلت ال
-6	first three ال وفعلت ة
-6	first three ال وفعلت فعل
-6	first three ال وق ال
-6	first three ال وق ة
-10	first three ال وق فعل
-6	first three ال وق ق
-8	first three ال وي ال
-3	first three ال وي ة
-7	first three ال وي فعل
-3	first three ال وي ق
-3	first three ال ي أفعل
-4	first three ال ي ات
-15	first three ال ي ال
-9	first three ال ي ة
-3	first three ال ي فعل
-14	first three ال ي ق
-4	first three ال ي ل
-4	first three ال ي وفعل
-2	first three ال ي وق
-6	first three ال ي ي
-6	first three ال ي, فعل
-3	first three ال “ة ال”
-7	first three ال “فعل فعل
-2	first three ال “ق فعل
-7	first three ال, استفعل ال
-5	first three ال, استفعل فعل
-2	first three ال, استفعل ق
-6	first three ال, ال فعل
-8	first three ال, فعل ال
-2	first three ال, فعل ة
-7	first three ال, فعل فعل
-4	first three ال, فعل ق
-5	first three ال, فعل ي
-5	first three ال, فعلت ال
-5	first three ال, ق ال
-3	first three ال, ق ال,
-4	first three ال, ق ق
-3	first three ال, ل فعل
-6	first three ال, ل ق
-3	first three ال, وال ي
-7	first three ال, وفعل ال
-2	first three ال, وفعل فعل
-4	first three ال, وفعل ق
-4	first three ال, وق ال
-5	first three ال, وق فعل
-7	first three ال, ول فعل
-4	first three ال, وي ال
-5	first three ال, وي فعل
-9	first three ال, ي ال
-5	first three ال, ي فعل
-3	first three ال: 9 ق
-7	first three ال: ات ال
-3	first three ال: ال ال
-5	first three ال: ال ي
-6	first three ال: ة ال
-4	first three ال: فعل ال
-2	first three ال: فعل فعل
-6	first three ال: فعل ي
-5	first three ال: ق ال
-3	first three ال: ق ق
-2	first three ال: ي فعل
-4	first three ال”  
-6	first three ال” فعل ال
-4	first three ال” ق فعل
-5	first three ال” ي ال
-11	first three ة  
-6	first three ة أفعل فعل
-12	first three ة ات ال
-9	first three ة ات فعل
-4	first three ة ات ي
-4	first three ة استفعل فعل
-9	first three ة ال 
-8	first three ة ال 9
-5	first three ة ال أفعل
-3	first three ة ال ات
8	first three ة ال استفعل
-18	first three ة ال ال
7	first three ة ال ة
12	first three ة ال فعلت
3	first three ة ال ق
-13	first three ة ال ل
-10	first three ة ال وال
-8	first three ة ال وفعل
-4	first three ة ال وفعلت
-10	first three ة ال وي
3	first three ة ال ي
-3	first three ة ال, فعل
-3	first three ة ة ات
-5	first three ة ة ال
-6	first three ة ة ة
-18	first three ة ة فعل
-3	first three ة ة فعلت
-5	first three ة ة ق
5	first three ة ة ل
-6	first three ة ة, فعل
-2	first three ة ة, وي
-6	first three ة فعل 
-2	first three ة فعل ات
-2	first three ة فعل ال,
-11	first three ة فعل ة
-14	first three ة فعل فعل
-2	first three ة فعل فعلت
-11	first three ة فعل ق
-9	first three ة فعل ل
-3	first three ة فعل وق
-6	first three ة فعل ي
-6	first three ة فعلت ال
-5	first three ة فعلت فعل
-3	first three ة فعلت ق
-3	first three ة ق 
-3	first three ة ق أفعل
-6	first three ة ق ات
-14	first three ة ق ال
9	first three ة ق ة
-15	first three ة ق فعل
-8	first three ة ق ق
-13	first three ة ق ل
-3	first three ة ق وة
-10	first three ة ق ي
-8	first three ة ل 9
-4	first three ة ل ات
-8	first three ة ل ال
-12	first three ة ل فعل
-4	first three ة ل ق
-5	first three ة ل ل
-3	first three ة وات ق
-2	first three ة وات ق,
-3	first three ة وة ة
-6	first three ة وة فعل
-2	first three ة وفعل ال
-2	first three ة وفعلت ال
-3	first three ة وي ال
6	first three ة ي ال
-4	first three ة ي ة
-16	first three ة ي فعل
-8	first three ة ي ق
-8	first three ة ي ل
-3	first three ة, فعل ي
-14	first three فعل  
-2	first three فعل 9 
-4	first three فعل 9 ات
-10	first three فعل 9 ة
-11	first three فعل 9 فعل
-3	first three فعل 9 ل
-7	first three فعل 9 ي
-3	first three فعل Aa Aa
-5	first three فعل أفعل 
-3	first three فعل أفعل ات
-16	first three فعل أفعل ال
8	first three فعل أفعل ة
-6	first three فعل أفعل ي
-3	first three فعل ات 
2	first three فعل ات ات
-8	first three فعل ات ال
5	first three فعل ات ة
-8	first three فعل ات فعل
-11	first three فعل ات ق,
-5	first three فعل ات ل
-8	first three فعل ات ي
-4	first three فعل استفعل 
-6	first three فعل استفعل ة
-13	first three فعل استفعل فعل
8	first three فعل استفعل ق
-20	first three فعل ال 
11	first three فعل ال -
-7	first three فعل ال 9
-8	first three فعل ال أفعل
4	first three فعل ال ات
7	first three فعل ال استفعل
4	first three فعل ال ال
-6	first three فعل ال ال:
4	first three فعل ال ة
-25	first three فعل ال فعلت
5	first three فعل ال ق
-5	first three فعل ال ل
-6	first three فعل ال ل,
-3	first three فعل ال وأفعل
-7	first three فعل ال واستفعل
-12	first three فعل ال وال
-7	first three فعل ال وال,
-15	first three فعل ال وفعل
-14	first three فعل ال وفعلت
-8	first three فعل ال وق
4	first three فعل ال وي
9	first three فعل ال ي,
-3	first three فعل ال “فعل
-6	first three فعل ال “ق
6	first three فعل ال, استفعل
5	first three فعل ال, فعل
-11	first three فعل ال, فعلت
-10	first three فعل ال, ق
-4	first three فعل ال, ل
-11	first three فعل ال, وفعل
-4	first three فعل ال, وفعلت
-8	first three فعل ال, وق
-6	first three فعل ال, ول
-10	first three فعل ال, وي
-15	first three فعل ال, ي
-7	first three فعل ال: ة
-10	first three فعل ال: فعل
4	first three فعل ال: “فعل
-6	first three فعل ة 
-2	first three فعل ة 9
-13	first three فعل ة أفعل
-3	first three فعل ة استفعل
-8	first three فعل ة ال
-10	first three فعل ة ال,
4	first three فعل ة ة
-11	first three فعل ة فعلت
-3	first three فعل ة وات
-8	first three فعل ة وة
-11	first three فعل ة ي
-8	first three فعل ة “ق
-7	first three فعل ة, فعل
-12	first three فعل فعل 
-18	first three فعل فعل 9
11	first three فعل فعل 9,
-14	first three فعل فعل أفعل
-15	first three فعل فعل ات
-3	first three فعل فعل استفعل
3	first three فعل فعل ال
-4	first three فعل فعل ة
5	first three فعل فعل فعلت
-20	first three فعل فعل ق,
9	first three فعل فعل ل
-11	first three فعل فعل ل,
-5	first three فعل فعل وفعلت
-5	first three فعل فعل وق
-4	first three فعل فعل وي
-8	first three فعل فعل ي
-15	first three فعل فعل ي,
-9	first three فعل فعل “ق
5	first three فعل فعل, فعل
-2	first three فعل فعلت 
-11	first three فعل فعلت ات
-7	first three فعل فعلت ة
-5	first three فعل فعلت ق
-8	first three فعل فعلت ي
-12	first three فعل ق 
-9	first three فعل ق 9
-2	first three فعل ق aa
-8	first three فعل ق أفعل
-12	first three فعل ق ات
4	first three فعل ق استفعل
3	first three فعل ق ال
11	first three فعل ق ال,
-5	first three فعل ق فعل
12	first three فعل ق فعل,
-12	first three فعل ق فعلت
-3	first three فعل ق ق
-4	first three فعل ق ل
-4	first three فعل ق وأفعل
-7	first three فعل ق وات
-8	first three فعل ق واستفعل
-14	first three فعل ق وفعل
-10	first three فعل ق وفعلت
-5	first three فعل ق وق
-7	first three فعل ق ول
-10	first three فعل ق وي
-25	first three فعل ق ي
2	first three فعل ق, فعل
-2	first three فعل ق, وق
5	first three فعل ق, ي
-2	first three فعل ل 
-4	first three فعل ل ات
-13	first three فعل ل ال
2	first three فعل ل ة
-3	first three فعل ل فعل
5	first three فعل ل ق
-14	first three فعل ل ل
-8	first three فعل ل وفعل
3	first three فعل ل وق
-15	first three فعل ل ي
-3	first three فعل ل, فعل
-4	first three فعل وة ال
-3	first three فعل وة ق
-4	first three فعل وفعل 
-2	first three فعل وفعل ال
-8	first three فعل وفعل فعل
-3	first three فعل وفعل ق
5	first three فعل وفعل ي
4	first three فعل وفعلت ال
-7	first three فعل وق 
-4	first three فعل وق استفعل
-2	first three فعل وق ال
4	first three فعل وق فعل
-6	first three فعل وق ق
-6	first three فعل وق ل
-5	first three فعل وق ي
-6	first three فعل وي ال
-8	first three فعل وي فعل
-2	first three فعل وي وي
-2	first three فعل وي ي
-16	first three فعل ي 
4	first three فعل ي أفعل
-4	first three فعل ي ات
-11	first three فعل ي استفعل
8	first three فعل ي ال
-10	first three فعل ي ال,
-5	first three فعل ي ة
-5	first three فعل ي فعل
-12	first three فعل ي فعلت
-6	first three فعل ي ق,
-8	first three فعل ي ل,
-3	first three فعل ي وفعل
-7	first three فعل ي وي
-8	first three فعل ي, فعل
-11	first three فعل ي, ي
-8	first three فعل ي: فعل
-4	first three فعل “فعل ال”
-4	first three فعل “ق ال”
-5	first three فعل “ق ي”
-7	first three فعل, فعل ال
6	first three فعل, فعل فعل
-7	first three فعل, فعل ي
-6	first three فعلت  
4	first three فعلت أفعل ال
7	first three فعلت ات ال
-8	first three فعلت ال 
12	first three فعلت ال ات
14	first three فعلت ال ال
5	first three فعلت ال ة
5	first three فعلت ال فعل
-5	first three فعلت ال ق
5	first three فعلت ال ل
9	first three فعلت ال ي
9	first three فعلت ة ال
13	first three فعلت ة ة
-4	first three فعلت ة فعل
12	first three فعلت ة ق
-3	first three فعلت فعل 
-5	first three فعلت فعل ات
2	first three فعلت فعل ال
4	first three فعلت فعل ة
9	first three فعلت فعل فعل
6	first three فعلت فعل ق
-9	first three فعلت فعل ل
-9	first three فعلت فعل ي
-3	first three فعلت ق 
5	first three فعلت ق ال
5	first three فعلت ق ة
4	first three فعلت ق ل
-7	first three فعلت ل 
-5	first three فعلت ل فعل
5	first three فعلت وة ال
-3	first three فعلت ي ال
4	first three فعلت ي ة
-4	first three فعلت ي فعل
-19	first three ق  
-16	first three ق - فعل
10	first three ق - فعلت
-7	first three ق 9 ات
-7	first three ق 9 ة
-8	first three ق 9 فعل
-10	first three ق 9 ق
-10	first three ق 9 ق,
-9	first three ق أفعل ال
-7	first three ق أفعل ة
4	first three ق أفعل فعل
-12	first three ق أفعل ق
-5	first three ق ات 
2	first three ق ات ال
-4	first three ق ات ة
-14	first three ق ات فعل
10	first three ق ات ق
-11	first three ق ات ي
-4	first three ق استفعل ال
3	first three ق استفعل ة
-11	first three ق استفعل فعل
5	first three ق استفعل ق
-4	first three ق استفعل ي
5	first three ق ال 
-17	first three ق ال 9
-2	first three ق ال أفعل
-16	first three ق ال ات
-3	first three ق ال استفعل
3	first three ق ال ال
-11	first three ق ال ال,
-9	first three ق ال ة
-13	first three ق ال وفعل
3	first three ق ال وفعلت
6	first three ق ال وق
-14	first three ق ال وي
-11	first three ق ال, استفعل
-2	first three ق ال, فعل
-8	first three ق ال, ق
-10	first three ق ال, وفعل
-3	first three ق ال: “فعل
-5	first three ق ة 
-10	first three ق ة ات
2	first three ق ة ال
-9	first three ق ة ة
-7	first three ق ة ق
-9	first three ق ة ل
-12	first three ق ة وة
-14	first three ق فعل 
-10	first three ق فعل أفعل
-12	first three ق فعل ات
-13	first three ق فعل استفعل
-16	first three ق فعل ال,
-4	first three ق فعل ة
-11	first three ق فعل فعلت
3	first three ق فعل ق
-7	first three ق فعل ق,
2	first three ق فعل ل
-11	first three ق فعل وة
3	first three ق فعل وفعل
-6	first three ق فعل وق
-5	first three ق فعل وي
-9	first three ق فعل ي
6	first three ق فعل ي,
-9	first three ق فعل “فعل
-10	first three ق فعل, فعلت
-11	first three ق فعلت ال
-6	first three ق فعلت ة
-6	first three ق فعلت فعل
8	first three ق فعلت ق
-8	first three ق فعلت ي
-10	first three ق ق 
9	first three ق ق أفعل
-22	first three ق ق ات
-12	first three ق ق استفعل
-3	first three ق ق ال
4	first three ق ق ال,
2	first three ق ق ة
-6	first three ق ق فعل
-7	first three ق ق فعلت
8	first three ق ق ق
-22	first three ق ق ل
3	first three ق ق وفعل
-8	first three ق ق وق
-4	first three ق ق وي
-5	first three ق ق ي
-4	first three ق ق, فعل
-8	first three ق ل 
-13	first three ق ل 9
3	first three ق ل ات
4	first three ق ل ال
-11	first three ق ل ة
-30	first three ق ل فعل
-7	first three ق ل فعلت
-5	first three ق ل ل
4	first three ق ل وفعل
8	first three ق ل وق
-3	first three ق ل وي
-13	first three ق ل ي
-8	first three ق ل, فعل
-4	first three ق وات فعل
-9	first three ق واستفعل فعل
-4	first three ق وة ق
-14	first three ق وفعل فعل
-10	first three ق وفعل ق
-3	first three ق وفعل ل
-9	first three ق وفعل وفعل
-7	first three ق وفعل ي
-6	first three ق وفعلت ال
-5	first three ق وفعلت فعل
-7	first three ق وق ال
-10	first three ق وق فعل
-9	first three ق وق ق
-2	first three ق وق ل
-5	first three ق وي ال
-5	first three ق وي فعل
-7	first three ق وي ي
-5	first three ق ي 
5	first three ق ي ال
-13	first three ق ي ال,
-10	first three ق ي ة
-17	first three ق ي ق
-14	first three ق ي ل
-8	first three ق ي ي
3	first three ق ي, فعل
-8	first three ق, فعل ال
-4	first three ق, فعل ق
-3	first three ق, فعل وفعل
-8	first three ق, فعل ي
-7	first three ق, فعلت ال
-2	first three ق, وق ق
-8	first three ق, ي ال
-5	first three ق, ي ل
-6	first three ق: فعل ة
-2	first three ق: “فعل ي
-11	first three ل  
-6	first three ل 9 ات
-5	first three ل 9 ة
-8	first three ل 9 فعل
-3	first three ل 9 ق
-2	first three ل Aa Aa
-9	first three ل أفعل فعل
-6	first three ل ات ال
4	first three ل ات فعل
-6	first three ل ات ق
-9	first three ل استفعل فعل
-7	first three ل استفعل ق
-12	first three ل ال 
-13	first three ل ال أفعل
12	first three ل ال استفعل
-6	first three ل ال ال
-9	first three ل ال ة
-8	first three ل ال فعل
10	first three ل ال فعلت
-24	first three ل ال ل
-4	first three ل ال وال
-12	first three ل ال وفعل
-4	first three ل ال وفعلت
-7	first three ل ال وق
-7	first three ل ال وي
-4	first three ل ال, فعل
-6	first three ل ال, ي
-5	first three ل ة 
-10	first three ل ة ال
5	first three ل ة ة
3	first three ل ة ق
-9	first three ل ة ل
-9	first three ل ة ي
-3	first three ل فعل 
-12	first three ل فعل 9
-6	first three ل فعل أفعل
-13	first three ل فعل ات
-3	first three ل فعل ال,
-15	first three ل فعل ة
-5	first three ل فعل فعل
-8	first three ل فعل فعلت
-13	first three ل فعل ل
-3	first three ل فعل وفعل
-11	first three ل فعل وق
-3	first three ل فعل ي
3	first three ل فعلت ال
7	first three ل فعلت فعل
-6	first three ل ق 
-10	first three ل ق 9
3	first three ل ق ال
-7	first three ل ق ة
-6	first three ل ق فعل
-15	first three ل ق ق
-5	first three ل ق ل
-6	first three ل ق وفعل
-10	first three ل ق ي
-4	first three ل ل 
-15	first three ل ل ال
3	first three ل ل فعل
-9	first three ل ل ق
2	first three ل ل ي
-4	first three ل واستفعل فعل
-8	first three ل وفعل ال
-7	first three ل وفعل فعل
-7	first three ل وفعلت ال
-4	first three ل وق ال
-12	first three ل وق فعل
-5	first three ل وي ال
-4	first three ل وي فعل
3	first three ل ي ال
-16	first three ل ي ق
-5	first three ل “ق ال”
-9	first three ل, فعل ال
-10	first three ل, فعل فعل
-10	first three ل, فعلت ال
-7	first three ل: استفعل أفعل
12	first three وأفعل ال فعل
-5	first three وات  
-5	first three وات ق فعل
-7	first three وات ق, فعل
13	first three واستفعل ال فعل
7	first three واستفعل ال ق
4	first three واستفعل فعل ال
-10	first three واستفعل فعل فعل
-6	first three واستفعل فعل ي
8	first three واستفعل ق ال
-10	first three وال  
8	first three وال فعل ال
-7	first three وال فعل ق
-7	first three وال ق فعل
-6	first three وال وق ال
-6	first three وال وي ال
-3	first three وة  
-10	first three وة ال -
-7	first three وة ال ة
-3	first three وة ال فعل
-3	first three وة ال ق
-9	first three وة فعل ال
-7	first three وة فعل فعل
-3	first three وة ق فعل
-8	first three وفعل  
-9	first three وفعل ال 
3	first three وفعل ال ال
8	first three وفعل ال فعل
3	first three وفعل ال ق
8	first three وفعل ال ل
8	first three وفعل ال وفعل
-8	first three وفعل ال ي
5	first three وفعل ال: “فعل
-6	first three وفعل ة ل
2	first three وفعل فعل ال
-12	first three وفعل فعل ة
2	first three وفعل فعل فعل
4	first three وفعل فعل ق
-6	first three وفعل ق 
-4	first three وفعل ق 9
14	first three وفعل ق ال
-9	first three وفعل ق فعل
-6	first three وفعل ق ق
-4	first three وفعل ل فعل
12	first three وفعل ي ال
-10	first three وفعلت ال ات
3	first three وفعلت ال ال
9	first three وفعلت ال فعل
-6	first three وفعلت ال ي
8	first three وفعلت ة ال
3	first three وفعلت فعل ق
9	first three وفعلت فعل ي
8	first three وفعلت ق فعل
-4	first three وفعلت ل فعل
12	first three وفعلت وة ال
-9	first three وق  
-11	first three وق ال 
-12	first three وق ال ال
-7	first three وق ال فعل
11	first three وق ال ق
7	first three وق ال ل
-3	first three وق ة ال
-8	first three وق ة ق
-6	first three وق فعل ال
-15	first three وق فعل ة
-6	first three وق فعل فعل
7	first three وق فعل فعلت
-4	first three وق فعل ق
-6	first three وق فعل ي
5	first three وق ق ال
-7	first three وق ق فعل
4	first three وق ق ق
-12	first three وق ق ل
-9	first three وق ل ال
-4	first three وق ل فعل
5	first three وق ي فعل
-7	first three وق, فعل ق
4	first three ول ي فعل
-7	first three وي  
-11	first three وي ال 
13	first three وي ال ات
10	first three وي ال استفعل
10	first three وي ال ال
2	first three وي ال فعل
5	first three وي ال ق
6	first three وي ال ي
11	first three وي ال, فعل
8	first three وي ة فعل
8	first three وي فعل ال
-8	first three وي فعل ة
2	first three وي فعل فعل
-7	first three وي فعل ق
8	first three وي ق ال
6	first three وي ق فعل
9	first three وي ي ق
-13	first three وي ي ل
-13	first three ي  
-9	first three ي 9 ات
-6	first three ي 9 فعل
-5	first three ي أفعل ال
-8	first three ي أفعل فعل
11	first three ي ات ال
-11	first three ي ات فعل
-4	first three ي ات ق
7	first three ي ات ي
5	first three ي استفعل ال
5	first three ي استفعل فعل
-18	first three ي ال 
2	first three ي ال أفعل
4	first three ي ال ات
5	first three ي ال استفعل
8	first three ي ال ال
-9	first three ي ال ال,
-9	first three ي ال ة
-3	first three ي ال فعلت
-3	first three ي ال ق
3	first three ي ال وفعل
-7	first three ي ال وفعلت
-3	first three ي ال وق
11	first three ي ال وي
-4	first three ي ال, ق
-3	first three ي ة 
4	first three ي ة ات
4	first three ي ة ال
9	first three ي ة ة
-3	first three ي ة فعل
-6	first three ي ة فعلت
-6	first three ي ة ق
-9	first three ي ة ي
-19	first three ي فعل 9
-3	first three ي فعل أفعل
-16	first three ي فعل ات
-11	first three ي فعل استفعل
7	first three ي فعل ال
-3	first three ي فعل ال,
-12	first three ي فعل فعل
2	first three ي فعل فعلت
3	first three ي فعل ل
-6	first three ي فعل وق
-9	first three ي فعل ي
-5	first three ي فعلت ال
-3	first three ي فعلت ق
-7	first three ي ق 
-9	first three ي ق 9
8	first three ي ق ات
-13	first three ي ق استفعل
7	first three ي ق ال
-4	first three ي ق فعل
-8	first three ي ق فعلت
-4	first three ي ق ق
-8	first three ي ق ل
-5	first three ي ق, فعل
-3	first three ي ل 
-10	first three ي ل ة
-10	first three ي ل ق
-11	first three ي ل ل
-9	first three ي ل وفعل
-3	first three ي ل وي
-3	first three ي وة ال
-10	first three ي وة فعل
4	first three ي وفعل ال
-10	first three ي وفعل فعل
-14	first three ي وفعل ق
-3	first three ي وفعلت ال
-3	first three ي وق ال
-11	first three ي وق, فعل
-10	first three ي وي ال
6	first three ي ي ال
-10	first three ي ي ة
-19	first three ي ي فعل
-10	first three ي ي ل
-8	first three ي, فعل ال
-8	first three ي, فعل ي
-5	first three ي: فعل فعل
-3	first three ي: ق ال
-4	first three ‘Aa Aa aa
-5	first three ‘Aa aa the
5	first three ‘The aa aa
-4	first three ‘The aa the
5	first three “Aa aa aa
15	first three “Aa aa the
7	first three “Aa the aa
5	first three “Aa the aa,
7	first three “Aa the the
-4	first three “The Aa Aa”
7	first three “The aa The
9	first three “The aa aa
13	first three “The aa the
4	first three “The the aa
8	first three “The the the
5	first three “ال ال فعل
-7	first three “ال” فعل ال
-3	first three “فعل ال” فعل
-8	first three “فعل ي ال
5	first three “فعل ي فعل
6	first three “ق ال فعل
-7	first three “ق ال” فعل
-5	first three “ق فعل ال
6	first three “ق فعل فعل
-5	first three “ي ال فعل
-18	first thursday
13	first tickets
-7	first tide
-10	first time
-15	first times
5	first today
-7	first tom
-9	first tomas
6	first topics
-15	first town
14	first traders
14	first trains
-9	first trump
-13	first trust
-11	first tuesday
-11	first tuesdays
6	first turin
3	first turn
10	first turnout
-9	first tv
-5	first tweet
3	first twitter
4	first two
-4	first uk
3	first under
-14	first university
11	first until
-10	first up
5	first updates
7	first upper
-5	first us
-7	first vale
-8	first valley
-8	first vance
-2	first vancouver
-10	first veldt
-9	first velm
7	first velm's
-10	first vesta
-2	first vet
4	first visit
10	first visitors
-3	first volta
15	first volunteers
-11	first voss
-14	first wales
10	first watch
5	first we
-13	first wednesday
-11	first weekly
3	first wendale
-12	first whatsapp
7	first when
-8	first which
8	first while
-4	first white
-5	first who
-13	first why
-3	first wimbledon
-8	first wire
5	first with
-6	first woman
-3	first wordle
-17	first works
-4	first world
-3	first wray
-6	first wrenby
-7	first x
-7	first yonhap
12	first you
-10	first youtube
-10	first آبل
3	first آخر
-14	first آلاف
-11	first آليا
-4	first آلية
-3	first أ
-2	first أبرد
-12	first أبو
-4	first أبوابه
-5	first أبوابها
9	first أبوظبي
-4	first أبيه
6	first أثناء
-11	first أجرة
-11	first أجمل
-24	first أحد
-11	first أحداث
-7	first أحدهم
-2	first أحراج
-8	first أخبار
-5	first أخبارنا
-16	first أخرى
-4	first أخطاء
14	first أدخل
-13	first أدناه
-11	first أرباح
-10	first أربع
-11	first أربعة
-3	first أربعون
-10	first أربعين
7	first أرسل
-4	first أرشيف
-9	first أزمة
-2	first أسابيع
-8	first أسبوعا
-5	first أسبوعي
-6	first أستاذ
-8	first أسرة
-15	first أسعار
-11	first أسفل
-8	first أسماء
-6	first أسنان
-7	first أسهم
-9	first أسواق
-5	first أشخاص
-8	first أشهر
-8	first أصحاب
-12	first أصحابها
5	first أصلح
12	first أضف
-11	first أطباء
-8	first أطفال
3	first أطلق
13	first أطلقت
7	first أظهر
8	first أعاد
-9	first أعراض
8	first أعضاء
4	first أعلن
8	first أعلنت
-3	first أعلى
-7	first أعمال
-3	first أعوام
12	first أغلق
-6	first أفريقيا
-11	first أفضل
-11	first أقدم
-12	first أقل
-9	first أكبر
-6	first أكتوبر
-8	first أكثر
-10	first ألا
-10	first ألبوم
-30	first ألف
-9	first ألفي
-7	first ألوان
-12	first أم
18	first أما
-27	first أمام
-10	first أمتار
-14	first أمس
-3	first أمطار
-6	first أمنية
-43	first أن
-7	first أنباء
3	first أنت
-2	first أندرويد
-3	first أنفسهم
-12	first أنه
-7	first أنها
-12	first أنور
-6	first أهالي
-11	first أهداف
-15	first أهل
-5	first أهم
-17	first أو
-12	first أوبك
5	first أوقفت
-29	first أول
-16	first أولا
-22	first أي
-11	first أيام
-30	first أيضا
-2	first أيضًا
-6	first أين
-7	first إحدى
-2	first إخبارية
-8	first إدارة
-5	first إدخال
5	first إذا
-3	first إذاعة
-6	first إذن
-4	first إرسال
-4	first إشعارات
-8	first إصدار
-8	first إصلاح
-6	first إضافية
-12	first إطفاء
-10	first إطلاق
-5	first إطلالة
3	first إعادة
17	first إعداد
15	first إعلان
8	first إعلانات
-6	first إغلاق
-10	first إف
-14	first إكس
-17	first إلا
-32	first إلى
-12	first إلياس
-7	first إليك
-8	first إلينا
-3	first إليه
-6	first إليها
-13	first إم
-12	first إن
-12	first إنستغرام
-5	first إنه
-3	first إنهم
7	first إيقاف
-10	first ابتداء
-9	first اجتماع
-11	first احتجاجا
7	first احتفلت
13	first احجز
14	first احفظ
7	first اختر
-8	first ارتفاع
9	first ارتفع
-5	first ارتفعت
13	first اسأل
-14	first استخدام
-11	first استطلاع
-7	first استمر
-8	first استمرت
8	first استمع
-20	first اسم
-8	first اسمه
-4	first اسمها
-8	first اشتراك
3	first اشترك
-6	first اشتركوا
-7	first اصطناعي
3	first اضغط
-3	first اطلاع
-6	first افتتاح
-7	first افتتح
15	first افتح
-16	first اقتصاد
11	first اقرأ
8	first اكتشفت
-2	first الآخر
-18	first الآن
-5	first الأحد
-19	first الأخبار
-5	first الأخرى
-5	first الأخضر
-12	first الأخير
-10	first الأخيرة
-6	first الأردني
-4	first الأرز
-4	first الأرصاد
-4	first الأرقام
-8	first الأزرق
5	first الأسبوع
-4	first الأسبوعية
-4	first الأسرة
-10	first الأشغال
-5	first الأطباء
-8	first الأطفال
-3	first الأطلس
-6	first الأفق
16	first الأكثر
-3	first الأمر
-4	first الأمطار
-9	first الأمين
-7	first الأنباء
-3	first الأهالي
-4	first الأهلي
-3	first الأوروبي
-25	first الأول
-18	first الأولى
-6	first الأيام
-4	first الإخباري
-9	first الإخبارية
-4	first الإشعارات
7	first الإعلان
6	first الإعلانات
-12	first الإلكتروني
-5	first الإنجليزية
-10	first الاتحاد
-7	first الاجتماعي
-3	first الاجتماعية
-9	first الارتباط
-10	first الاستخدام
15	first الاشتراك
-8	first الاصطناعي
-4	first الافتتاح
-2	first الاقتصاد
-4	first الانتخابات
-4	first البئر
-4	first الباحثون
3	first البث
-5	first البحث
-3	first البحر
-6	first البدوي
-2	first البديل
-3	first البرتغالي
-11	first البرنامج
-8	first البريد
-14	first البريدية
-2	first البطالة
-2	first البلد
-3	first البلدي
-10	first البلدية
-4	first البنك
-11	first البيان
-2	first البيانات
-2	first البيانو
-4	first البيت
-13	first البيضاء
7	first التالي
-9	first التالية
-10	first التجار
-4	first التحرير
-5	first التحليل
-3	first التحميل
-6	first التسجيل
-9	first التشغيل
-4	first التصفح
-4	first التضخم
-13	first التطبيق
-10	first التطبيقات
15	first التعليقات
10	first التفاصيل
-4	first التلقائي
-3	first التمور
-7	first التواصل
-2	first التونسي
-23	first التي
-7	first الثالث
-11	first الثالثة
-3	first الثامنة
-6	first الثانوية
-8	first الثاني
-6	first الثانية
-4	first الثقافة
-2	first الثلاثاء
-3	first الثلث
-6	first الثلج
-5	first الثلوج
-5	first الجائزة
-12	first الجبل
-3	first الجدة
-18	first الجديد
-23	first الجديدة
-7	first الجرس
2	first الجزء
-8	first الجزائر
-5	first الجزائري
-6	first الجزائرية
-3	first الجزيرة
7	first الجسر
-6	first الجغرافي
-2	first الجلسة
-6	first الجمال
-16	first الجمعة
-3	first الجمهور
-4	first الجميع
-7	first الجولة
-6	first الجوي
-8	first الجوية
-5	first الجيران
-10	first الجيش
-6	first الحاج
-8	first الحارس
-2	first الحافلات
-5	first الحافلة
-3	first الحجر
-4	first الحجرية
-2	first الحديد
-4	first الحرارة
-8	first الحرب
-3	first الحريق
-3	first الحزب
3	first الحقوق
-4	first الحكم
-6	first الحكومة
-6	first الحلقة
-3	first الحلو
-11	first الحملة
-4	first الحوار
-12	first الحي
-5	first الخارجية
-6	first الخاصة
-2	first الخالدي
9	first الخبر
-4	first الخبز
-10	first الخدمة
-3	first الخرطوم
-4	first الخروج
-18	first الخصوصية
-3	first الخضراء
-8	first الخط
-3	first الخطأ
-2	first الخطة
-5	first الخلاف
-4	first الخليج
-3	first الخميس
-5	first الداخلية
11	first الدار
-6	first الدانة
-8	first الدخول
-2	first الدراسة
-4	first الدراسي
-4	first الدعم
-2	first الدفاع
-4	first الدقيقة
8	first الدوحة
-5	first الدور
-7	first الدوري
-3	first الدول
-4	first الدولار
-9	first الدولي
-11	first الذكاء
-9	first الذكية
-3	first الذهب
-5	first الذهبية
-10	first الذي
-7	first الرأس
-11	first الرأي
-6	first الرئيس
-12	first الرئيسي
-14	first الرئيسية
7	first الرابط
-5	first الرابع
-4	first الرابعة
-4	first الراعي
10	first الرباط
-3	first الربع
-6	first الرجل
-5	first الرسمي
-5	first الرصيف
-3	first الرعاة
-3	first الرقم
-5	first الرقمية
-2	first الرمان
9	first الرمز
-7	first الرواية
12	first الرياض
-3	first الرياضة
-2	first الريح
-3	first الريحان
-2	first الزائر
-2	first الزبائن
-8	first الزراعة
-5	first الزعتر
-4	first الزوار
-9	first الزيت
-5	first الزيتون
-2	first السائق
-4	first السابعة
2	first السابق
-4	first السابقة
-5	first الساحل
-5	first السادسة
-9	first الساعة
-3	first السباحة
-3	first السباق
-2	first السبب
-8	first السبت
-4	first السد
-3	first السروة
-4	first السعودي
-6	first السعودية
-5	first السفر
-4	first السكان
-5	first السلطات
-7	first السمك
-4	first السنديان
-16	first السنوي
3	first السهل
-9	first السوداني
-8	first السوق
-10	first السيارات
-16	first السيدة
-5	first الشاطئ
-6	first الشاعر
-8	first الشاهد
-5	first الشباب
-4	first الشرطة
-8	first الشرقي
-10	first الشرقية
-5	first الشركة
-2	first الشعر
-5	first الشمس
-11	first الشهر
-4	first الصباح
-6	first الصباحية
6	first الصحافة
-9	first الصحة
-3	first الصحراء
-14	first الصحف
-7	first الصحيفة
-3	first الصغار
-4	first الصغير
-7	first الصغيرة
-2	first الصف
-9	first الصفاء
7	first الصفحة
-6	first الصناعي
-7	first الصوت
-11	first الصوتية
11	first الصورة
-4	first الصيف
-7	first الصيني
-6	first الضباب
-6	first الضفة
-3	first الطائرة
-2	first الطاقة
-3	first الطالبة
-7	first الطبيب
-6	first الطرق
-6	first الطريق
-10	first الطفل
-8	first الطقس
-4	first الطلاب
-2	first الطلب
-5	first الطويل
-3	first الطيران
-8	first الطيور
-3	first الظهر
-4	first العائلة
-18	first العاجلة
-3	first العالم
-4	first العام
-5	first العامة
-4	first العبارة
8	first العدد
-13	first العدس
-5	first العراقي
-4	first العرب
-5	first العربي
-8	first العربية
-4	first العرض
-6	first العسل
-2	first العقد
-3	first العلمي
-9	first العماني
-12	first العمل
-4	first العملات
-4	first العود
-4	first العيد
-4	first العين
-3	first الفائز
-7	first الفرات
-7	first الفرق
-2	first الفرقة
-5	first الفرنسية
-7	first الفريق
-2	first الفصل
-8	first الفنانة
-15	first الفيديو
-3	first الفيلم
5	first القائمة
-3	first القارئ
-10	first القارب
-8	first القاضي
-5	first القاعة
-9	first القانون
13	first القاهرة
-10	first القديم
-7	first القديمة
-6	first القراء
-8	first القراءة
-2	first القرار
-4	first القرية
-7	first القصة
-10	first القصيرة
-10	first القطار
-5	first القطري
-2	first القمة
-2	first القمح
-3	first القمر
-7	first القوات
-10	first القوارب
-4	first الكاتب
-4	first الكامل
-6	first الكاملة
-2	first الكبرى
-9	first الكبير
-6	first الكتاب
-8	first الكتب
-7	first الكل
-4	first الكهرباء
-4	first اللاعب
-6	first اللاعبين
-8	first اللبنانية
-9	first اللجنة
-8	first اللون
-4	first الليلة
-5	first الليلي
-9	first الماء
-10	first الماضي
-15	first المباراة
-9	first المباريات
-8	first المباشر
-8	first المباشرة
-9	first المتحدة
-6	first المتحدث
-6	first المتهم
-4	first المتهمين
-4	first المتوسط
-12	first المجانية
-2	first المجلس
-4	first المجموعة
-5	first المحافظة
-5	first المحاولة
3	first المحتوى
-5	first المحطة
-7	first المحكمة
-5	first المحلية
-4	first المدافع
-9	first المدرب
-3	first المدرسة
-4	first المدى
-8	first المدير
-8	first المدينة
-2	first المرئي
-13	first المرة
-6	first المرجان
7	first المرسى
-2	first المرشحين
-5	first المرفأ
-10	first المركزي
-7	first المزارع
-6	first المزارعون
11	first المزيد
-3	first المستثمرون
-4	first المستجدات
-3	first المستخدمين
-2	first المستشفى
-3	first المستقلة
-3	first المسلسل
8	first المشاركة
-6	first المشتركين
9	first المشهد
-2	first المصابيح
5	first المصدر
-5	first المصرف
-4	first المصرية
-2	first المصممة
-8	first المعارضة
-2	first المعلمة
-5	first المغرب
-4	first المفتاحية
-3	first المقابل
-11	first المقال
-2	first المقاهي
-9	first المقبل
-3	first المقبلة
-8	first المقهى
-5	first المكتبة
-4	first المكيف
-4	first الملح
-2	first الملعب
-2	first الملعقة
-9	first الملف
-3	first الملك
-2	first الملكي
-5	first الممثلة
-3	first الممرضة
-2	first المنارة
-6	first المنصة
-2	first المنطقة
-2	first المنظمة
-5	first المنظمون
-4	first المهرجان
-8	first الموت
-4	first الموسم
-3	first الموضوع
5	first الموقع
-7	first المياه
-6	first الميناء
-4	first النائب
-11	first النادي
-3	first النار
-5	first الناس
-2	first النجوم
-5	first النحاس
-14	first النسخة
-3	first النسور
-9	first النشر
-3	first النشرات
4	first النشرة
5	first النص
-5	first النفط
-5	first النقد
-3	first النهائي
-3	first النهر
-7	first النوارس
-7	first النورس
-2	first النوم
-11	first الهاتف
-5	first الهواتف
5	first الواحة
-4	first الواحد
-3	first الواحدة
-2	first الوادي
-3	first الواردة
-3	first الوثائق
-5	first الوحيد
-4	first الودع
-2	first الورد
-4	first الورقي
-6	first الورقية
-8	first الوزارة
-6	first الوزراء
-10	first الوزير
-4	first الوسط
-3	first الوطني
-5	first الوفد
-2	first الوقت
-13	first الوكالة
-20	first اليوم
-5	first اليومية
10	first انتشر
12	first انتظر
5	first اندلع
8	first انضم
-3	first انضموا
7	first انطلق
3	first انقر
-9	first انقطاع
-13	first انهيار
-3	first ايضا
-11	first بأن
-11	first بأنه
-4	first بأول
-4	first بئر
-7	first بائع
-18	first باب
-4	first بابها
-7	first باريس
-5	first باسم
-5	first بالإنترنت
-3	first بالجائزة
-7	first بالضرورة
-13	first بالضغط
-10	first بالمئة
-7	first ببطء
-19	first بترا
-4	first بتوقيت
-7	first بثلاثة
-5	first بجائزة
-5	first بجانب
13	first بحسب
-5	first بخفض
-2	first بدء
15	first بدأ
7	first بدأت
-6	first بدل
-13	first بدلا
-8	first بدون
-7	first برسالة
9	first برعاية
-8	first برفق
5	first برنامج
-4	first برنت
4	first بريد
-9	first بريدك
-6	first بساعة
-7	first بسباق
10	first بسبب
-5	first بسعر
-6	first بصوت
-3	first بطاقة
-11	first بطل
-9	first بعد
-5	first بعدم
-7	first بغداد
-10	first بـ
-2	first بفارق
-13	first بك
-21	first بلا
-9	first بلاي
-4	first بلحظة
-5	first بلدك
-12	first بلدية
-11	first بلس
11	first بلغ
5	first بلغت
-9	first بما
-5	first بمساعدة
-13	first بنا
-5	first بناء
-9	first بنجاح
-6	first بنحو
-9	first بنسبة
-10	first بنك
-4	first به
-5	first بهدف
-13	first بهذا
14	first بهذه
-7	first بوابة
-7	first بواسطة
-6	first بودكاست
-8	first بيان
-14	first بيانات
-13	first بيت
-11	first بيتا
-3	first بيتك
-3	first بيده
5	first بيروت
-3	first بيع
10	first بيعت
-14	first تأجيل
-15	first تأخر
11	first تابع
9	first تابعت
12	first تابعوا
2	first تابعونا
8	first تبادل
2	first تبحث
8	first تبدأ
8	first تبين
-7	first تتجاوز
-6	first تتحمل
-4	first تتغير
-14	first تجار
3	first تجاوزت
-9	first تجد
-9	first تجربتك
-13	first تجريبي
-19	first تحت
6	first تحتاج
3	first تحديث
8	first تحرير
-15	first تحمل
4	first تحميل
-6	first تختار
5	first تداول
-9	first تداولا
-10	first تدخل
10	first تدرس
-3	first تدفع
-11	first تذاكر
-9	first تذكرتك
-4	first تراجع
14	first تراجعت
-9	first ترتفع
6	first تردد
-3	first ترفع
-7	first تركيا
-20	first ترميم
-8	first ترى
-2	first تريد
-11	first تسع
-9	first تسعة
-7	first تسعمئة
8	first تشارك
-3	first تشكيلة
7	first تصدر
-10	first تصغير
5	first تصفح
2	first تصل
-9	first تصوير
12	first تضم
-9	first تطبيق
-12	first تطبيقنا
-7	first تطوير
-7	first تظهر
-10	first تعبر
9	first تعد
-10	first تعريف
-5	first تعليقا
-14	first تعليقات
-11	first تعليقك
9	first تغلق
-3	first تغني
-3	first تفاعلية
6	first تفتح
-6	first تفعيل
-6	first تفوت
-7	first تقرير
9	first تقول
-10	first تكشف
-7	first تكن
-11	first تكون
-3	first تل
-14	first تلاميذ
-13	first تلغرام
-11	first تلقائي
-14	first تلك
-3	first تليجرام
-9	first تمر
6	first تنفس
-7	first تهمك
-7	first توافق
-2	first توجد
-10	first توزيع
4	first توقع
-11	first توقعاتها
-3	first توقف
-8	first توقفت
-7	first توقيف
-11	first توك
3	first تونس
-13	first تويتر
-11	first تيك
-9	first تيليغرام
-9	first ثلاث
-13	first ثلاثة
-14	first ثلاثين
-14	first ثلث
-9	first ثم
-8	first ثمانون
-3	first ثماني
8	first ثمانية
-3	first ثمانين
-16	first ثمن
-7	first ثوان
8	first جاء
-8	first جاءت
-9	first جابر
-11	first جبل
-12	first جثمان
-4	first جدار
-11	first جدة
-5	first جده
-7	first جدول
-25	first جديد
-15	first جديدا
-12	first جديدة
-4	first جديدنا
-9	first جرس
4	first جرى
-9	first جزئي
12	first جزيرة
-12	first جسر
12	first جمع
-7	first جمعية
-5	first جمهورها
9	first جميع
-7	first جهة
-5	first جوائز
-10	first جوجل
-2	first جولة
-8	first حارس
-6	first حافلة
-11	first حال
6	first حالة
-11	first حتى
-13	first حجب
-7	first حجر
-7	first حجم
-11	first حدود
-9	first حذاء
11	first حذر
10	first حذف
-10	first حرة
-10	first حركة
-5	first حريق
-8	first حزب
-9	first حساب
-2	first حسابا
-10	first حسابنا
-6	first حسن
-8	first حصريا
-10	first حصن
-7	first حصيلة
-2	first حفل
-5	first حكايات
4	first حكم
-13	first حكومي
-15	first حلب
8	first حلقة
8	first حمل
8	first حملوا
16	first حمّل
-17	first حول
-6	first حي
-4	first حياته
-5	first حين
-3	first خاصة
5	first خبر
-7	first خبراء
-5	first خبز
-6	first خدمات
-14	first خدمة
15	first خذ
6	first خرج
-6	first خروج
-6	first خريطة
-9	first خشب
5	first خصصت
-2	first خصم
-4	first خضراء
-11	first خطأ
-10	first خطة
-10	first خطر
-10	first خفر
-12	first خفض
-7	first خلافا
-11	first خلف
-6	first خمس
5	first خمسة
-4	first خمسين
-7	first خميس
-8	first د
-10	first داخل
-3	first دار
-8	first دام
8	first دبي
11	first دخلت
-4	first دخولك
-9	first درج
-6	first درجات
-5	first درجة
-2	first درهم
-3	first درويش
6	first دعت
-3	first دفتر
-9	first دفع
-9	first دفعة
-15	first دقائق
-8	first دقيقة
-8	first دقيقتان
-4	first دلالية
-9	first دور
-6	first دول
-3	first دولار
-6	first دولارا
-8	first دولارات
-3	first دولة
-7	first دون
-6	first دينار
-7	first دينارا
-15	first ذلك
-11	first ذو
-2	first رأس
-9	first رأي
-7	first رأيك
-21	first رئيس
-6	first رئيسة
-6	first رائحة
-11	first رابط
-9	first راتب
7	first راسلنا
-3	first راكبا
-6	first رامي
-3	first ربع
-6	first رجال
-11	first رجل
-2	first رحلات
-7	first رحلة
10	first رد
-12	first رسائل
-8	first رسالة
7	first رغم
-2	first رغيف
7	first رفض
3	first رفع
-7	first رقم
-2	first ركلة
-2	first رمز
-7	first رمضان
-10	first رواية
-9	first روبوت
-20	first رويترز
-5	first رياح
-3	first رياضة
-7	first ريال
-8	first ريالا
-7	first ريم
-5	first زائر
4	first زار
-7	first زال
-8	first زراعة
-2	first زفاف
-7	first زوجته
-5	first زوروا
-2	first زيارة
-11	first زيت
-3	first زيتون
-10	first سائح
-10	first سائق
-14	first سابق
-3	first سابقة
-10	first سات
-8	first ساعات
-12	first ساعة
-8	first ساعتين
-4	first ساعي
-9	first سامي
-10	first سبع
-12	first سبعة
-8	first سبعين
-16	first ست
-19	first ستة
-6	first ستين
12	first سجل
8	first سجلت
-5	first سجناء
5	first سحب
-10	first سد
-3	first سدود
-13	first سطح
-22	first سعر
-6	first سعودي
-10	first سفينة
9	first سقط
-4	first سقطت
-10	first سقوط
-21	first سكان
-3	first سلسلة
-7	first سلوك
8	first سمع
-12	first سنة
-11	first سنوات
-12	first سهم
-9	first سواحل
-20	first سوق
-12	first سوى
-6	first سيارات
-10	first سيارة
-12	first سياسة
-6	first سيدة
-5	first شات
-8	first شارع
15	first شارك
-3	first شاغرة
12	first شاهد
-2	first شبكة
-14	first شحن
-2	first شحنة
-11	first شخص
-9	first شراء
-3	first شرط
-6	first شركات
-10	first شركة
8	first شروط
-4	first شكل
-6	first شهر
-2	first شهرا
-15	first شهريا
-2	first شهرين
-15	first شيء
-11	first صاحب
-2	first صاحبته
-12	first صاحبها
-4	first صادرات
8	first صار
-10	first صارت
-22	first صباح
-16	first صباحا
-5	first صبي
-9	first صحيح
-5	first صحيفة
-6	first صديق
-9	first صرف
-15	first صغير
-5	first صغيرة
-11	first صفحة
-6	first صفحتنا
-9	first صلاح
-14	first صلة
-11	first صندوق
-27	first صوت
-3	first صوتية
-20	first صور
-8	first صورا
7	first صورة
-5	first صيادون
-6	first صيد
-11	first ضحايا
-9	first ضعف
-8	first ضمن
-12	first ضوء
-7	first طارق
6	first طالب
-6	first طالبة
9	first طالع
10	first طباعة
-15	first طبق
-10	first طبقة
-9	first طبيب
-6	first طبيبة
-10	first طرابلس
-7	first طريق
-3	first طريقة
-4	first طفل
-2	first طفلة
-7	first طلاب
10	first طلب
-6	first طن
-2	first طنا
-11	first طوال
-6	first طول
-4	first طوله
-3	first طويلة
-7	first ظل
-13	first ظهر
-3	first ظهرا
-11	first ع
8	first عاجل
13	first عاد
-6	first عادت
-14	first عادل
-13	first عازف
-18	first عام
-15	first عاما
-4	first عامين
-8	first عبد
-4	first عبر
11	first عثر
-11	first عدن
-3	first عربية
8	first عرض
-6	first عسل
-22	first عشر
-12	first عشرة
-4	first عشرين
-7	first عقدا
-3	first علاقة
-3	first علامات
-3	first علماء
-22	first على
-3	first علي
-8	first عليك
-6	first عليه
-18	first عليها
-2	first عمارة
-8	first عمال
8	first عمان
-19	first عمر
-10	first عمره
-7	first عمرها
-5	first عمل
-3	first عملها
-2	first عمليات
12	first عمّان
-37	first عن
-13	first عند
13	first عندما
-9	first عنه
-5	first عنها
-19	first عودة
8	first عين
8	first غادر
-2	first غادرت
-4	first غرف
-4	first غرفة
-13	first غزة
-10	first غوغل
4	first غير
-11	first فإنك
7	first فاتصل
-3	first فاتورة
10	first فاز
8	first فازت
-6	first فتح
7	first فتحت
-7	first فجر
-13	first فجرا
-13	first فراس
-11	first فرض
-10	first فرق
-17	first فريق
-14	first فعل
3	first فعّل
4	first فقد
4	first فقدت
-20	first فقط
-13	first فلا
-11	first فنجان
-11	first فندق
-15	first فهد
-12	first فور
-11	first فورا
-22	first فوق
-31	first في
4	first فيديو
-18	first فيسبوك
-9	first فيه
-20	first فيها
-14	first قائمة
-11	first قارئ
-5	first قارب
10	first قال
-2	first قبالة
-12	first قباني
-17	first قبل
4	first قد
-11	first قديم
-8	first قديمة
6	first قراءة
-12	first قرار
-8	first قرب
5	first قررت
-3	first قرطاج
-7	first قرن
-6	first قرى
-6	first قرية
-8	first قسم
-12	first قصة
-13	first قصير
-4	first قصيرة
-2	first قضية
-15	first قطار
-6	first قمة
-3	first قنا
-8	first قناة
-3	first قناتنا
-4	first قياسي
-13	first قيد
-4	first قيمة
-15	first كأس
-7	first كامل
-21	first كاملا
-10	first كاملة
-11	first كانت
-5	first كبير
-6	first كتاب
-6	first كتابا
-7	first كتابة
18	first كتب
-2	first كتبت
-14	first كرة
-5	first كروم
-5	first كريم
9	first كشف
-7	first كل
-7	first كلفة
-12	first كلمة
-8	first كلمته
-8	first كلها
-17	first كنت
-3	first كهربائية
-8	first كهف
-10	first كوب
-11	first كورة
-9	first كي
-3	first كيف
-15	first كيلوغراما
-4	first كيلومتر
-4	first كيلومترا
-3	first كيلومترات
-7	first لأن
-13	first لاحقا
-5	first لاعب
-5	first لاعبين
-8	first لبنان
-9	first لتحسين
-17	first لتصلك
-6	first لجنة
-7	first لحظة
4	first لدى
6	first لديك
-11	first لدينا
-7	first لشارع
-3	first لصوت
-8	first لعبة
-14	first لك
-5	first لكل
-6	first لكم
10	first لكن
-6	first للأطفال
12	first للاستماع
5	first للاشتراك
-4	first للانضمام
-7	first للجميع
-8	first للزوار
-5	first للسائق
-5	first للشهر
-4	first للطباعة
-5	first للطلاب
-8	first للقراء
-7	first للقراءة
-12	first للكاتب
-21	first للمرة
-15	first للمشاركة
-11	first للمشتركين
-5	first لم
8	first لماذا
-2	first لمتابعة
-11	first لمعرفة
-9	first لموقع
-12	first لمى
8	first لن
-7	first لنا
-16	first له
-14	first لها
-6	first لهذا
7	first لو
-10	first لوحة
-9	first لون
-17	first ليصلك
-2	first ليل
-12	first ليلا
-9	first ليلة
-5	first لينكد
-5	first مؤشر
2	first مئات
-23	first مئة
-5	first مئتي
-2	first مئوية
-6	first ما
-8	first ماء
-3	first ماراثون
-5	first ماسك
-10	first مال
-9	first مايو
-12	first مباراة
9	first مباريات
-11	first مباشر
-18	first مباشرة
-8	first مبيعات
8	first متابعة
-8	first متاح
-4	first متاحة
-3	first متجر
-7	first متحف
-6	first متر
-4	first مترجم
-2	first متصفحك
-4	first متصل
-8	first متعلقة
-5	first متفرج
-4	first متقاعدة
4	first متوفر
-9	first متى
-19	first مجانا
-15	first مجاني
-7	first مجانيا
-5	first مجانية
-6	first مجرى
-17	first مجلس
-7	first محافظة
-11	first محامي
3	first محتوى
-5	first محرر
-7	first محطات
-5	first محطة
-11	first محفوظة
-3	first محلية
-5	first محيط
-9	first مدار
-7	first مدارس
-9	first مدة
-9	first مدرب
-18	first مدرسة
-9	first مدن
-6	first مدى
-8	first مدير
-6	first مدينتك
-3	first مرات
-14	first مراد
-16	first مرايا
-16	first مرة
-9	first مرتين
-3	first مرجان
5	first مرفأ
-4	first مزارع
-3	first مزارعون
-2	first مسؤولة
-7	first مسؤولية
-25	first مساء
-6	first مسابقة
-3	first مساحة
-4	first مستشفى
-4	first مستعد
-2	first مستقلة
-2	first مستمرة
8	first مسقط
-4	first مشابهة
8	first مشاركة
-4	first مشاهد
6	first مشاهدة
-13	first مشترك
-11	first مشروع
7	first مصدر
-19	first مصر
-4	first مطار
-11	first مطلع
-23	first مع
-11	first معبر
-8	first معدل
-10	first معرض
-4	first معلومات
-3	first معمل
-6	first معنا
-3	first مغلقة
-11	first مقابل
-14	first مقالات
-4	first مقالاتنا
-3	first مقهى
-3	first مكان
-2	first مكبر
-11	first مكة
-6	first مكتب
-6	first مكتبة
-8	first ملاعب
-12	first ملايين
-8	first ملخص
-8	first ملف
-2	first ملفات
-3	first مليار
-13	first مليون
-2	first مليوني
-4	first مما
-20	first من
-3	first منارة
-3	first منتخب
-4	first مندوب
-4	first منزل
-5	first منشور
-3	first منصة
-11	first منصور
-9	first منه
-7	first منها
-6	first منهم
-2	first منهما
-4	first مهاجرا
-6	first مهرجان
-11	first مهندس
-2	first مواسم
-4	first مواعيد
-8	first مواقع
-10	first موسم
-3	first موعد
-4	first موعده
-8	first موقع
2	first موقعنا
-4	first موقف
-9	first مياه
-13	first ميناء
-2	first نائما
-9	first ناد
-12	first نادي
-5	first ناصر
-8	first ناظر
-10	first نافذة
-7	first ناقة
-3	first نانسي
-2	first نايل
-7	first نبض
-12	first نت
-13	first نتائج
-9	first نتيجة
-4	first نجاة
10	first نحن
-5	first نحو
-10	first نخلة
-8	first ندياي
-9	first نساء
6	first نسخ
-7	first نسخا
-3	first نسخة
-4	first نشرة
2	first نشرت
-12	first نشرتنا
-13	first نشره
-10	first نص
-22	first نصف
-5	first نظمت
-5	first نظيره
-14	first نفسه
-7	first نفسها
-8	first نقص
-7	first نقل
12	first نقلت
-15	first نقيب
8	first ننصح
-6	first نهائي
-11	first نهاية
-3	first نهر
-15	first نورة
-8	first نوعا
-12	first نوفمبر
-20	first نيوز
-10	first هاتف
-6	first هاتفك
-12	first هجرة
-13	first هدف
-6	first هذه
2	first هزت
9	first هكذا
11	first هل
-8	first هم
-13	first هنا
12	first هناك
-6	first هند
-5	first هو
7	first هوت
-10	first هي
-4	first هيئة
-4	first وأربعين
20	first وأضاف
14	first وأضافت
-8	first وأواصل
-23	first واتساب
-11	first واحة
-16	first واحد
-7	first واحدا
-14	first واحدة
-12	first واحصل
-3	first وادي
-5	first واس
6	first واستغرقت
2	first واشترك
-11	first واضغط
-11	first والأحكام
-9	first والأسمنت
-6	first والعالمية
-7	first والنشر
-7	first وام
12	first وانخفضت
15	first وبلغت
6	first وتبلغ
-11	first وتحرير
8	first وتستغرق
17	first وتقول
-8	first وتويتر
4	first وجد
-11	first وحده
-10	first وحدها
6	first ودعت
-11	first ورشة
-4	first ورق
-11	first وزارة
-7	first وزراء
-3	first وزعت
-20	first وزير
-10	first وزيرا
5	first وستبقى
8	first وستعرض
-7	first وستين
-9	first وسم
12	first وشارك
2	first وصل
-13	first وصول
-3	first وصوله
-6	first وظائف
12	first وعاد
6	first وعد
-4	first وعشرين
-3	first وعلى
-11	first وفاة
9	first وفي
24	first وقال
15	first وقالت
-15	first وقت
8	first وقد
6	first وقع
-12	first وقف
-6	first وكالات
-12	first وكالة
15	first وكان
4	first وكانت
-4	first وكتبت
2	first ولا
17	first ولم
3	first ولن
15	first ومن
-8	first ونصف
10	first وهو
-10	first وهي
10	first ويبدأ
7	first ويبلغ
8	first ويستطيع
4	first ويستمر
16	first ويقول
-7	first يأتي
3	first يا
-5	first يبدأ
5	first يبلغ
-8	first يتجاوز
-8	first يتطلب
11	first يتوقع
-8	first يثبت
-4	first يجد
-10	first يجري
-5	first يحبون
5	first يحتوي
-7	first يحسم
-8	first يحمل
-3	first يدعم
3	first يدفع
-7	first يذكر
-7	first يرفع
-9	first يريد
-5	first يزال
-5	first يسأل
-5	first يصب
-11	first يصبح
-15	first يصل
-3	first يصلح
-6	first يطلب
-6	first يظهر
-11	first يعبر
-5	first يعجبك
2	first يعد
-3	first يعرض
-6	first يعرف
-10	first يعلق
-10	first يعلن
9	first يعمل
3	first يعود
5	first يعيش
10	first يفضل
-6	first يقترب
9	first يقدم
8	first يقرأ
-12	first يقل
-9	first يقود
12	first يقول
-12	first يكره
-4	first يكفي
5	first يكلف
-4	first يكن
-6	first يكون
-7	first يلتهم
5	first يمتد
-5	first يمشي
-3	first يناقش
7	first ينتظر
-13	first ينتهي
5	first ينطلق
-7	first ينقل
-8	first يهمك
-9	first يوتيوب
-9	first يورو
-13	first يوليو
-8	first يوم
-7	first يوما
-10	first يوميا
-17	first يومين
-9	first يونس
-4	first يونيو
-5	last 
3	last #
10	last @novam
-10	last a
-4	last above
13	last accoun
-16	last across
-7	last ada
-11	last adaeze
-8	last add
-7	last addres
15	last advert
4	last after
17	last again
-2	last agains
-6	last al
-10	last alder
14	last alerts
-3	last along
-11	last also
3	last amazon
-10	last an
-9	last ana
-9	last anchor
-28	last and
-13	last anna
-7	last announ
5	last answer
8	last app
-15	last apple
9	last apply
-6	last april
-7	last archiv
-3	last are
-13	last around
-19	last as
-11	last ask
-6	last asked
7	last askerb
-11	last at
-3	last audio
-4	last aug
9	last august
10	last author
6	last auto;p
11	last availa
4	last a{colo
3	last back
-13	last backgr
-5	last bandar
-4	last bank
3	last bay
8	last beacon
-10	last beat
-10	last before
-4	last bell
3	last below
-12	last best
-15	last betwee
-9	last bharan
-7	last bharat
-4	last big
10	last bill
-3	last birch
-9	last black
-8	last blog
-10	last blue
-14	last bluebi
-3	last border
12	last box
-3	last brenni
-12	last bright
6	last bristo
-8	last build
4	last bus
-7	last busine
-8	last but
-16	last buy
-18	last by
-14	last call
-5	last called
5	last canal
-2	last cancel
-9	last cape
-6	last capita
-17	last captai
7	last captio
-4	last carrie
-13	last carrow
-2	last case
-9	last channe
-5	last chapte
13	last chart
-14	last check
-12	last chef
-9	last chief
8	last city
-12	last click
8	last close
4	last closed
-6	last club
-11	last coach
9	last coast
-5	last code
10	last commen
-10	last commis
6	last compar
8	last concer
-4	last confir
8	last consen
11	last contac
9	last conten
8	last contin
12	last contri
12	last conver
9	last cookie
11	last copied
-8	last copper
-3	last copy
-8	last copyri
8	last correc
-3	last corvan
-9	last cost
-5	last costa
-8	last costs
-4	last countr
-7	last county
8	last court
-9	last covera
-5	last crash
10	last credit
-11	last curren
4	last cuts
-3	last cyclon
-3	last daily
-8	last dale
-14	last dana
-11	last daniel
-7	last data
7	last day
14	last days
12	last deal
10	last deals
8	last debate
-9	last deccan
-7	last deeper
3	last delive
-3	last delta
5	last desk
-10	last detect
-9	last develo
3	last dialog
12	last digest
-8	last digita
-8	last direct
-7	last do
-3	last don't
7	last donate
12	last down
-6	last downlo
-16	last downto
-8	last dr
-7	last dunmer
-5	last durati
6	last e-mail
-7	last earlie
-9	last ella
-11	last elm
5	last email
-10	last engine
5	last englis
-5	last episod
-9	last every
-11	last everyt
-6	last execut
10	last exit
9	last expand
-2	last expect
6	last experi
3	last explai
-12	last explor
6	last facebo
-9	last fans
4	last featur
10	last feedba
-8	last fen
10	last final
-11	last financ
-4	last finds
-5	last fire
-9	last first
-7	last follow
-8	last food
-20	last for
-7	last found
-2	last four
-2	last free
13	last friday
12	last friend
-30	last from
-14	last full
3	last galler
9	last game
13	last games
8	last garden
7	last gazett
-18	last get
5	last gift
-8	last goalke
-4	last gold
-4	last google
-11	last govern
-6	last great
8	last guide
-8	last gulf
-5	last gull
-13	last halden
12	last hall
-10	last hallam
-4	last hannah
-12	last harbou
-10	last harlan
10	last headli
-10	last helen
10	last here
4	last hide
11	last highli
-2	last home
-9	last hot
3	last hour
-7	last housin
-10	last how
4	last https:
8	last hub
-10	last hulu
-10	last ilse
16	last image
10	last images
-10	last in
10	last inbox
-11	last ines
3	last info
14	last inform
8	last inside
-3	last instag
-7	last intera
9	last intern
6	last interv
-7	last invest
2	last is
19	last it
-6	last its
4	last januar
-6	last joan
6	last jobs
-15	last join
-4	last jonas
-12	last judge
-9	last july
3	last june
-7	last just
-13	last kaveri
-3	last kestre
-14	last kofi
-10	last kota
-13	last lake
4	last lamp
-6	last lane
-4	last lanter
-2	last last
-9	last late
15	last later
-5	last latest
-15	last leader
-3	last ledger
-2	last leeds
9	last left
-11	last lena
15	last less
4	last letter
9	last linden
-10	last lindow
10	last lines
12	last link
-3	last links
4	last list
-3	last listen
-9	last little
-18	last livia
6	last loaded
-15	last long
4	last look
8	last lost
-17	last lower
-10	last luis
-5	last lumina
3	last machin
-2	last made
4	last mail
15	last mailto
-10	last main
-3	last make
-4	last man
-12	last manage
4	last mapped
5	last march
-3	last market
-5	last marlow
-9	last marta
8	last mastod
7	last match
3	last may
-17	last mayor
-3	last me
-7	last meet
11	last member
-15	last meridi
-6	last merrow
-16	last metro
-7	last middle
-9	last might
-10	last mill
6	last min
-9	last minist
8	last mins
12	last minute
-14	last miss
-12	last missed
-5	last missin
-9	last model
14	last month
-8	last more
-20	last most
-16	last mount
-15	last mr
-9	last mrs
11	last music
-4	last must
7	last mute
-8	last named
8	last naviga
-18	last near
-18	last new
14	last newsle
-11	last nia
4	last night
7	last nine
-8	last nomine
10	last noon
3	last norlan
5	last norpre
-6	last north
9	last northg
-8	last notifi
-11	last nova
2	last number
-3	last nurul
-9	last of
10	last off
-4	last offer
-10	last okra
-7	last old
-9	last on
11	last one
9	last online
8	last only
7	last open
-8	last opinio
3	last other
-28	last our
4	last out
-10	last outsid
-13	last over
-9	last owen
-11	last owner
6	last page
-4	last paid
12	last paper
-7	last part
-11	last paul
9	last pause
7	last paused
-6	last pay
13	last pdf
-4	last people
-7	last petra
-8	last philip
3	last phone
-6	last photo
-7	last photog
10	last photos
-13	last pick
-9	last pinecr
-6	last plan
7	last plant
-4	last play
-6	last played
12	last player
13	last playin
3	last podcas
-8	last point
11	last policy
4	last popula
-12	last port
10	last portug
11	last prefer
10	last premiu
-12	last presid
-11	last press
-8	last previo
5	last price
-11	last prime
7	last print
-12	last privac
-9	last privat
-11	last profes
-10	last profil
12	last promot
-8	last public
9	last publis
-9	last pulau
4	last pune
5	last quay
9	last questi
-8	last quick
-8	last quits
-12	last quiz
-19	last radio
6	last rain
10	last raised
9	last rate
8	last rates
-7	last reach
-6	last reache
-10	last read
13	last reader
-14	last readin
-7	last reads
10	last recipe
-24	last recomm
-6	last record
-13	last red
-13	last reddit
6	last region
9	last regist
-3	last relate
12	last reply
11	last report
4	last repost
5	last requir
9	last result
11	last retire
12	last reveal
7	last review
-10	last rival
-5	last river
10	last road
-12	last rosa
-5	last route
-5	last rs
-10	last ruben
-13	last ruth
-22	last said
-7	last saint
-6	last salt
3	last saturd
-15	last saudi
-3	last save
-2	last saved
-7	last saw
-3	last say
9	last saying
12	last school
-4	last scienc
7	last search
5	last season
7	last sec
-6	last sectio
-16	last see
-7	last sent
6	last septem
-9	last seri
14	last series
12	last settin
-25	last shapes  -
-16	last shapes  -”
3	last shapes  9
17	last shapes  9a
-9	last shapes  A's
-6	last shapes  AA
-11	last shapes  AA:
5	last shapes  Aa:
-33	last shapes  The
20	last shapes  aa
-26	last shapes  أفعل
6	last shapes  ات
-9	last shapes  استفعل
-7	last shapes  ال
5	last shapes  ال:
-6	last shapes  ة
-47	last shapes  فعل
-30	last shapes  فعلت
-5	last shapes  ق:
-28	last shapes  ل
-15	last shapes  ل:
-9	last shapes  وأفعل
-12	last shapes  وات
-11	last shapes  واستفعل
-8	last shapes  وال
-24	last shapes  وفعل
-7	last shapes  وفعل:
-14	last shapes  وفعلت
9	last shapes  وق
-5	last shapes  ول
2	last shapes  وي
-9	last shapes  وي:
-18	last shapes  ي
7	last shapes  ي:
-9	last shapes  “فعل
-8	last shapes  “ق
6	last shapes - 9
3	last shapes - Aa
-4	last shapes - Aa:
-9	last shapes - The
-3	last shapes - ة
-11	last shapes - فعل
-14	last shapes - فعل:
-9	last shapes - فعلت
6	last shapes - ق
-9	last shapes - ل
-3	last shapes - ي
-10	last shapes -” AA
-10	last shapes 9 -
6	last shapes 9 9
-3	last shapes 9 9a
-3	last shapes 9 AA
-4	last shapes 9 Aa
-5	last shapes 9 Aa:
5	last shapes 9 The
17	last shapes 9 aa
3	last shapes 9 the
-9	last shapes 9 أفعل
4	last shapes 9 ات
-8	last shapes 9 ال
4	last shapes 9 ة
4	last shapes 9 فعل
-5	last shapes 9 فعلت
13	last shapes 9 ق
-9	last shapes 9 ل
-3	last shapes 9 وي
6	last shapes 9 ي
-7	last shapes 9, 9
-5	last shapes 9, the
-8	last shapes 9a Aa
15	last shapes 9a aa
-5	last shapes A's Aa
-10	last shapes A's aa:
3	last shapes A's the
-19	last shapes AA -
5	last shapes AA 9
-17	last shapes AA AA:
-12	last shapes AA The
3	last shapes AA aa
-7	last shapes AA the
-14	last shapes AA, Aa
-6	last shapes AA, The
-3	last shapes AA: A's
-20	last shapes AA: Aa
-13	last shapes AA: The
-7	last shapes Aa -
-8	last shapes Aa 9
-4	last shapes Aa 9:
-4	last shapes Aa 9a
-6	last shapes Aa A's
6	last shapes Aa AA
-3	last shapes Aa AA:
-13	last shapes Aa Aa:
-9	last shapes Aa AaA
-12	last shapes Aa The:
-4	last shapes Aa the
11	last shapes Aa the:
-9	last shapes Aa فعل
6	last shapes Aa ق
-4	last shapes Aa ي
-4	last shapes Aa ‘Aa
-8	last shapes Aa, aa
-6	last shapes Aa, the
8	last shapes Aa: 9
-7	last shapes Aa: Aa
-2	last shapes Aa: The
-3	last shapes Aa: ‘Aa
-3	last shapes AaA Aa
7	last shapes AaA aa
-6	last shapes AaA the
-7	last shapes The 9
-10	last shapes The A's
6	last shapes The AA
-10	last shapes The Aa
-15	last shapes The Aa:
2	last shapes The The
-16	last shapes The aa
-21	last shapes The aa:
-11	last shapes The the
12	last shapes a's aa
9	last shapes aa -
8	last shapes aa 9
-4	last shapes aa 9a
-6	last shapes aa AA:
-7	last shapes aa Aa
-12	last shapes aa Aa:
-3	last shapes aa The
5	last shapes aa aa
-6	last shapes aa aa:
-7	last shapes aa the
3	last shapes aa the:
-7	last shapes aa فعل
-6	last shapes aa ق
-3	last shapes aa وي
-5	last shapes aa ي
-2	last shapes aa “The
-15	last shapes aa, Aa
-10	last shapes aa, the
-7	last shapes aa: AA
-2	last shapes aa: Aa
-10	last shapes aa: The
-4	last shapes aa: aa
-6	last shapes aa: the
-17	last shapes aa” aa
-3	last shapes the A's
-12	last shapes the AA
-11	last shapes the Aa:
6	last shapes the AaA
-19	last shapes the The
-4	last shapes the a's
4	last shapes the aa
-5	last shapes the aa:
-18	last shapes the the:
-3	last shapes the “The
10	last shapes the, aa
-9	last shapes the, the
3	last shapes the: Aa
-7	last shapes the” aa
-8	last shapes أفعل 9
-4	last shapes أفعل ات
-6	last shapes أفعل استفعل
4	last shapes أفعل ال
-16	last shapes أفعل ة
-26	last shapes أفعل فعل
-7	last shapes أفعل فعلت
-9	last shapes أفعل ق
4	last shapes أفعل ل
-10	last shapes أفعل وفعل
-8	last shapes أفعل, فعل
-6	last shapes أفعل: أفعل
-14	last shapes أفعل: ال
-17	last shapes أفعل: ة
-12	last shapes أفعل: فعل
-18	last shapes أفعل: ق
-9	last shapes أفعل: ل
-6	last shapes أفعل: ي
-10	last shapes ات 9
-7	last shapes ات أفعل
-13	last shapes ات ات
-3	last shapes ات استفعل
7	last shapes ات ال
7	last shapes ات ال:
6	last shapes ات ة
8	last shapes ات ة:
-6	last shapes ات فعل
-6	last shapes ات فعلت
-15	last shapes ات ل
11	last shapes ات وق
-9	last shapes ات وي
4	last shapes ات ي
-5	last shapes ات, وفعل
-4	last shapes استفعل 9
7	last shapes استفعل أفعل
-15	last shapes استفعل ات
-16	last shapes استفعل ل
-5	last shapes استفعل وفعل
3	last shapes استفعل ي
-20	last shapes ال -
12	last shapes ال 9
12	last shapes ال AA
3	last shapes ال aa
-11	last shapes ال أفعل
-22	last shapes ال ات
-2	last shapes ال استفعل
3	last shapes ال ال:
-3	last shapes ال ة
-12	last shapes ال فعل
-3	last shapes ال فعل:
-23	last shapes ال فعلت
-6	last shapes ال ق
-2	last shapes ال ل
-5	last shapes ال وأفعل
-9	last shapes ال واستفعل
8	last shapes ال وال
-4	last shapes ال وة
-11	last shapes ال وفعلت
-10	last shapes ال وق
-2	last shapes ال ول
-6	last shapes ال ي
-16	last shapes ال ي:
-3	last shapes ال “ة
-7	last shapes ال “فعل
-5	last shapes ال “ق
8	last shapes ال, أفعل
-16	last shapes ال, استفعل
-12	last shapes ال, ال
-3	last shapes ال, ة
-20	last shapes ال, فعل
-6	last shapes ال, فعلت
-3	last shapes ال, ق
-9	last shapes ال, ل
-10	last shapes ال, وال
-7	last shapes ال, وفعل
-10	last shapes ال, وق
-6	last shapes ال, ول
-7	last shapes ال, وي
-16	last shapes ال, ي
9	last shapes ال: 9
-3	last shapes ال: أفعل
-4	last shapes ال: ات
-2	last shapes ال: استفعل
-12	last shapes ال: ال
-12	last shapes ال: ة
-20	last shapes ال: فعل
-12	last shapes ال: فعلت
-9	last shapes ال: ل
-11	last shapes ال: ي
6	last shapes ال” فعل
-10	last shapes ال” ق
-4	last shapes ال” ل
-7	last shapes ال” وي
-7	last shapes ال” ي
-2	last shapes ة -
-4	last shapes ة 9
-10	last shapes ة أفعل
6	last shapes ة ات
-9	last shapes ة استفعل
-9	last shapes ة ال:
-4	last shapes ة ة
-5	last shapes ة فعل
5	last shapes ة ق
3	last shapes ة ل
-6	last shapes ة وات
-2	last shapes ة واستفعل
4	last shapes ة وة
-8	last shapes ة وفعل
-3	last shapes ة وفعلت
-14	last shapes ة وق
6	last shapes ة وي
-9	last shapes ة ي
-7	last shapes ة ي:
-7	last shapes ة “ال”
-10	last shapes ة “فعل
-6	last shapes ة “ق
-4	last shapes ة, فعل
-8	last shapes ة: ق
-5	last shapes فعل -
2	last shapes فعل 9
8	last shapes فعل Aa
5	last shapes فعل استفعل
-23	last shapes فعل ال:
13	last shapes فعل ال”
-7	last shapes فعل ة
2	last shapes فعل فعل
8	last shapes فعل فعل:
5	last shapes فعل فعلت
3	last shapes فعل فعل”
-8	last shapes فعل ق:
4	last shapes فعل ل
-14	last shapes فعل وات
-9	last shapes فعل وال
2	last shapes فعل وة
-12	last shapes فعل وفعل
-4	last shapes فعل وفعلت
7	last shapes فعل وق
-4	last shapes فعل ول
-8	last shapes فعل “ال
8	last shapes فعل “ال”
-6	last shapes فعل “فعل
-12	last shapes فعل “ق
11	last shapes فعل “ق”
-9	last shapes فعل, فعل
-10	last shapes فعل, فعلت
3	last shapes فعل, ق
6	last shapes فعل, ل
-5	last shapes فعل, وق
-9	last shapes فعل, ي
-10	last shapes فعل: ال
-3	last shapes فعل: فعل
3	last shapes فعل: ق
-6	last shapes فعل: ي
-8	last shapes فعلت 9
-14	last shapes فعلت أفعل
-11	last shapes فعلت ات
-7	last shapes فعلت ال:
-9	last shapes فعلت ة
-19	last shapes فعلت فعل
-18	last shapes فعلت ق
-17	last shapes فعلت ل
-2	last shapes فعلت وة
-3	last shapes فعلت وفعل
-5	last shapes فعلت وق
-18	last shapes فعلت ي
7	last shapes ق -
-4	last shapes ق 9
8	last shapes ق aa
-5	last shapes ق أفعل:
-3	last shapes ق ات
-16	last shapes ق استفعل
-23	last shapes ق ال:
3	last shapes ق ة
2	last shapes ق فعلت
2	last shapes ق ق
-11	last shapes ق ق:
4	last shapes ق ل
-2	last shapes ق ل:
-7	last shapes ق وأفعل
6	last shapes ق وات
-4	last shapes ق واستفعل
6	last shapes ق وال
-7	last shapes ق وة
3	last shapes ق وفعل
-4	last shapes ق وفعلت
-18	last shapes ق وق
-5	last shapes ق ول
-16	last shapes ق وي
-4	last shapes ق وي:
-2	last shapes ق ي
-6	last shapes ق “فعل
-7	last shapes ق “ي”
-17	last shapes ق, فعل
-4	last shapes ق, فعلت
-8	last shapes ق, ق
-2	last shapes ق, وفعل
-3	last shapes ق, وفعلت
-2	last shapes ق, وق
-3	last shapes ق: 9
8	last shapes ق: aa
-6	last shapes ق: أفعل
-9	last shapes ق: ال
-11	last shapes ق: ة
-7	last shapes ق: فعل
-6	last shapes ق: ق
-7	last shapes ق: ل
-4	last shapes ق: ي
-14	last shapes ل -
-6	last shapes ل Aa
5	last shapes ل أفعل
3	last shapes ل ات
7	last shapes ل استفعل
-4	last shapes ل ة
2	last shapes ل فعل
3	last shapes ل فعلت
3	last shapes ل ق
6	last shapes ل ل
-4	last shapes ل واستفعل
5	last shapes ل وال
4	last shapes ل وفعل
-4	last shapes ل وفعلت
-7	last shapes ل وي
-5	last shapes ل “ال
-4	last shapes ل “فعل
-9	last shapes ل “ق
-12	last shapes ل, فعل
-6	last shapes ل, ي
-5	last shapes ل: استفعل
-11	last shapes ل: فعل
-10	last shapes ل: ق
-9	last shapes ل: ي
-12	last shapes وأفعل ال
-9	last shapes وأفعل ة
-6	last shapes وأفعل فعل
-4	last shapes وأفعل ق
-4	last shapes وأفعل: “استفعل
14	last shapes وات ة
-5	last shapes وات فعل
-5	last shapes وات ق
-12	last shapes واستفعل ال
-10	last shapes واستفعل فعل
3	last shapes واستفعل ق
-5	last shapes واستفعل ل
-3	last shapes وال استفعل
-10	last shapes وال ال
-12	last shapes وال فعل
-15	last shapes وال ق
7	last shapes وال وق
3	last shapes وة ال
-2	last shapes وة ة
3	last shapes وة فعل
-12	last shapes وة ق
-7	last shapes وة ل
-10	last shapes وفعل أفعل
4	last shapes وفعل ات
-6	last shapes وفعل ال
-10	last shapes وفعل ال:
-6	last shapes وفعل ة
10	last shapes وفعل فعلت
-14	last shapes وفعل ق
-4	last shapes وفعل ل
-8	last shapes وفعل وفعل
-11	last shapes وفعل ي
-2	last shapes وفعل, فعل
-9	last shapes وفعلت ال
-9	last shapes وفعلت ة
-8	last shapes وفعلت فعل
-7	last shapes وفعلت ق
-10	last shapes وفعلت ل
-3	last shapes وفعلت وة
-10	last shapes وفعلت ي
-8	last shapes وق 9
6	last shapes وق ال
-19	last shapes وق فعل
-4	last shapes وق فعلت
6	last shapes وق ل
-4	last shapes وق وفعل
-6	last shapes وق وق
-3	last shapes وق ي
-5	last shapes وق, فعل
-7	last shapes ول ال
9	last shapes ول فعل
5	last shapes ول ي
6	last shapes وي أفعل
-7	last shapes وي ات
-13	last shapes وي ال
-13	last shapes وي ة
-15	last shapes وي فعل
-16	last shapes وي ق
8	last shapes وي ل
8	last shapes وي وي
-19	last shapes وي ي
-10	last shapes وي: فعل
-13	last shapes ي -
-4	last shapes ي 9
-10	last shapes ي Aa
3	last shapes ي أفعل
-5	last shapes ي أفعل:
5	last shapes ي استفعل
7	last shapes ي ال:
3	last shapes ي ة
-11	last shapes ي ة:
-5	last shapes ي فعل
3	last shapes ي فعلت
-5	last shapes ي ق
-11	last shapes ي ل
-12	last shapes ي وة
4	last shapes ي وفعل
-3	last shapes ي وفعلت
-5	last shapes ي وق
-8	last shapes ي وي
-10	last shapes ي ي
-8	last shapes ي “فعل
-15	last shapes ي, فعل
-10	last shapes ي, ق
-6	last shapes ي, وق
-3	last shapes ي, ي
-9	last shapes ي: ات
-11	last shapes ي: ال
-7	last shapes ي: ة
-14	last shapes ي: فعل
5	last shapes ي: ق
-9	last shapes ي: ل
-4	last shapes ي” فعل
-3	last shapes “The Aa
-3	last shapes “أفعل فعل
-2	last shapes “استفعل فعل
-11	last shapes “ال ال
-5	last shapes “ال” فعل
-8	last shapes “ال” ل
3	last shapes “ة ال”
-11	last shapes “فعل ال
-6	last shapes “فعل ال”
-9	last shapes “فعل فعل
-10	last shapes “فعل ي
2	last shapes “فعلت ال”
-11	last shapes “فعلت ق
-17	last shapes “ق ال
5	last shapes “ق ال”
-13	last shapes “ق فعل
6	last shapes “ق ي”
-2	last shapes “ي ال
-3	last shapes “ي فعل
-4	last shapes “ي” فعل
-7	last shared
4	last shares
5	last sherif
2	last shop
-6	last should
8	last show
-7	last shower
7	last side
-8	last sign
6	last sign-u
-16	last since
-13	last sir
-2	last site
-8	last size
3	last skip
-7	last sky
-3	last slides
-12	last so
-7	last some
10	last source
-11	last south
3	last spanis
-5	last spent
3	last sponso
3	last sport
3	last spring
-11	last st
7	last star
10	last state
8	last statem
-4	last states
-13	last steve
2	last store
7	last storie
-15	last story
-12	last stream
-5	last street
2	last strike
-11	last stv
-5	last subjec
12	last submit
3	last subscr
3	last summer
17	last sunday
-5	last sungai
-10	last suppor
3	last swim
16	last tags
-6	last take
-7	last tamil
-4	last tara
-7	last tarn
14	last team
3	last tech
9	last telegr
-13	last test
-13	last text
-7	last that
-39	last the
-11	last then
3	last this
-4	last though
12	last thread
-11	last throug
7	last tiktok
11	last time
8	last times
-33	last to
7	last today
-11	last today'
-11	last told
-7	last tom
-10	last tomas
-3	last took
5	last top
6	last topics
-4	last trader
-14	last trawle
-7	last trendi
9	last trial
-6	last try
12	last twitte
5	last two
-10	last type
8	last unavai
3	last under
-9	last univer
12	last unmute
-13	last until
-8	last up
13	last update
-14	last upper
13	last us
-5	last use
4	last valley
-11	last values
-6	last via
-8	last video
-4	last videos
6	last view
11	last villag
-9	last visit
5	last vote
3	last voted
-14	last vs
-16	last watch
6	last water
14	last web
12	last week
5	last weeken
6	last weekly
-10	last wendal
-7	last wet
-11	last what
-3	last whatsa
-5	last when
-7	last where
-10	last which
-10	last white
-3	last who
3	last widget
12	last window
-5	last winter
-18	last with
-8	last works
-5	last world
-3	last writer
-6	last wrote
3	last x
7	last year
13	last years
-8	last yes
-17	last your
10	last youtub
9	last ا
-7	last اب
-11	last ابد
-3	last ابرز
7	last ابل
10	last ابلغ
-4	last ابن
-11	last ابو
-7	last ابواب
-3	last ابوظب
-5	last ابي
-7	last ابيض
7	last اتحاد
-4	last اتر
7	last اتساب
-11	last اتصل
-15	last اتفاق
-6	last اتهام
-5	last اثر
7	last اثن
-9	last اثناء
-6	last اثي
8	last اجاب
-5	last اجاز
3	last اجتماع
-10	last اجر
-13	last اجمل
-8	last اجهز
-13	last احات
-3	last احتفال
-3	last احتفلت
-13	last احجز
7	last احد
8	last احداث
7	last احدث
-7	last احراج
-6	last احرف
-3	last احصاء
-10	last احصل
-6	last احفظ
-3	last احياء
-4	last اخبار
7	last اخبر
-8	last اختار
-3	last اختارت
10	last اختبار
-18	last اختر
-3	last اخراج
-5	last اخضر
-3	last اخفاء
4	last اخير
-11	last ادار
6	last ادخال
-11	last ادخل
-5	last ادعم
10	last ادنا
-9	last ادو
-7	last ادي
-3	last اذ
-21	last اذا
-10	last اذاع
-11	last اذن
-14	last اراء
-2	last ارباح
-3	last اربح
-16	last اربع
7	last ارتباط
-2	last ارتفاع
-8	last ارتفع
-9	last ارتفعت
-10	last ارد
-10	last اردن
7	last ارز
7	last ارسال
-20	last ارسل
-6	last ارسلت
11	last ارشيف
-7	last ارض
-10	last ارق
3	last ارقام
-3	last ازال
-11	last ازرق
-10	last اسئل
11	last اساء
-13	last اسال
-10	last اسباب
7	last اسبان
-3	last اسبوع
-8	last استاذ
9	last استخدام
-11	last استخدم
-8	last استطلاع
-4	last استعمل
-8	last استغرق
7	last استماع
-6	last استمر
-8	last استمع
-14	last اسر
-14	last اسع
-6	last اسعار
6	last اسفل
-12	last اسم
-7	last اسما
-10	last اسواق
-11	last اسود
7	last اشتر
-4	last اشترا
-8	last اشتراك
-2	last اشترك
-15	last اشخاص
9	last اشعار
-13	last اشغال
-10	last اشهر
-7	last اصاب
5	last اصحاب
-13	last اصدار
-8	last اصدرت
12	last اصدقائ
11	last اصطناع
-8	last اصعب
-5	last اصغر
-3	last اصل
-3	last اصلح
4	last اصو
-8	last اصيب
-12	last اضافت
-22	last اضغط
-15	last اضف
-15	last اطباء
-8	last اطفاء
-4	last اطفال
-9	last اطلاع
9	last اطلال
-7	last اطلس
-8	last اطلع
-3	last اطلق
-3	last اطلقت
-7	last اطول
-4	last اظهار
-7	last اظهر
-9	last اعاد
-4	last اعادت
-3	last اعتبار
-3	last اعتداء
-8	last اعتذار
-6	last اعتذرت
-6	last اعترض
7	last اعجب
-13	last اعجبن
-5	last اعد
3	last اعداد
-7	last اعراض
-2	last اعضاء
3	last اعل
11	last اعلام
11	last اعلان
-10	last اعلن
-6	last اعلنت
-17	last اعمال
-13	last اعيد
10	last اغلاق
-6	last اغلق
-3	last اغلقت
-17	last اف
-6	last افتتاح
-7	last افتتح
-7	last افتتحت
-11	last افتح
-7	last افران
9	last افريقي
-19	last افضل
8	last افق
-5	last افلام
-4	last اقترح
-12	last اقدم
-26	last اقر
-5	last اقرئ
-8	last اقرا
8	last اقل
-2	last اكبر
-15	last اكتب
-13	last اكتشف
-3	last اكتشفت
-12	last اكثر
-9	last اكد
8	last اكس
-3	last اكمل
-5	last الا
-16	last الف
-9	last المان
-44	last الي
11	last ام
-13	last امام
-3	last امتحان
6	last امر
-4	last امريك
-3	last امس
-11	last امطار
-9	last امم
4	last امن
-4	last امين
9	last ان
-4	last انا
-20	last انباء
-6	last انبوب
-12	last انت
-13	last انتاج
-7	last انتج
2	last انتخاب
9	last انترنت
-4	last انتظر
-4	last انتقل
-3	last انتقلت
-7	last انته
7	last انتهت
-5	last انجاز
11	last انجليز
-5	last انخفضت
-4	last اندلع
-5	last انس
-2	last انستغرام
-6	last انسخ
-4	last انشئ
-9	last انشاء
-8	last انشر
-7	last انضم
-5	last انطلق
-5	last انظر
-10	last انفجار
-6	last انقاذ
-4	last انقذ
-6	last انقر
-3	last انقطاع
-15	last انه
-6	last انهم
-10	last انهيار
-9	last اهال
4	last اهد
-14	last اهداف
-16	last اهل
-12	last اهم
-18	last او
6	last اواصل
6	last اوافق
11	last اوب
-14	last اوروب
-6	last اوضح
-2	last اوضحت
-7	last اوقف
-7	last اوقفت
-13	last اول
-22	last اي
-5	last ايام
-8	last ايجار
5	last ايف
-8	last ايقاف
-11	last اين
7	last ب
-3	last بئر
-4	last بائع
-9	last باب
-10	last باحث
-7	last بارد
-14	last باق
-9	last بامكان
-16	last بان
5	last باول
-11	last بتوقيت
-5	last بثلاث
4	last بجائز
-3	last بجانب
8	last بحار
5	last بحث
-9	last بحر
-13	last بحسب
-6	last بخمس
-3	last بدء
-8	last بدا
-8	last بدات
-4	last بدعم
-6	last بدل
-7	last بدو
-19	last بدون
2	last بديل
3	last برتغال
6	last برج
-13	last برعا
-10	last برفق
3	last برلمان
-7	last برنامج
-2	last برنت
-5	last بري
-9	last بسباق
-8	last بسبب
7	last بستان
-8	last بسعر
7	last بصر
-10	last بصل
-7	last بصوت
-5	last بطاق
-8	last بطال
-6	last بطل
8	last بطول
-21	last بعد
-5	last بعدم
-7	last بعشر
-12	last بعيد
-7	last بغداد
-7	last بغل
-9	last بقي
-4	last بقيت
11	last بك
-3	last بلا
10	last بلحظ
13	last بلس
-12	last بلغ
-10	last بلغت
-6	last بما
-3	last بمساعد
7	last بملاحظات
-2	last بن
13	last بنا
-6	last بناء
8	last بنجاح
-15	last بنك
-3	last بنو
-3	last بني
-9	last بهدف
8	last بهذ
-9	last بواب
7	last بواسط
3	last بودكاست
-6	last بورص
-13	last بوم
-19	last بيان
11	last بيانو
-9	last بيت
-6	last بيد
4	last بيروت
-2	last بيض
-14	last بيضاء
-8	last بيع
-5	last بيعت
-20	last بين
-10	last بينم
-12	last بيوت
-26	last تابع
-4	last تابعت
7	last تابعو
-3	last تاجر
-9	last تاجيل
-6	last تاخر
4	last تاريخ
-12	last تاسع
-3	last تاسيس
-5	last تال
-6	last تبادل
11	last تباع
-3	last تبحث
-6	last تبد
-5	last تبرع
-7	last تبرعت
-6	last تبق
-7	last تبلغ
-6	last تبين
-8	last تتجاوز
-2	last تتحمل
-3	last تتغير
-4	last تجار
-6	last تجاوز
-15	last تجد
5	last تجرب
3	last تجريب
-4	last تجمع
-3	last تجنب
-9	last تحت
-5	last تحتاج
-6	last تحدث
3	last تحديث
-9	last تحس
-13	last تحقق
-14	last تحقيق
-3	last تحل
6	last تحليل
-9	last تحمل
7	last تحميل
-4	last تحولت
-4	last تختار
-6	last تخرج
-3	last تخط
6	last تداول
-7	last تدخل
-11	last تدرس
-7	last تدريب
-3	last تدفع
8	last تدقيق
-10	last تدور
-9	last تذاكر
-9	last تذكر
-9	last تراجع
-4	last تراجعت
8	last ترجم
-6	last تردد
-2	last ترفع
-8	last تركي
-4	last ترميم
-9	last تري
7	last تريد
-3	last تسال
-3	last تستعيد
-3	last تستمر
-2	last تسجيل
-5	last تسع
-3	last تسلم
-3	last تشار
-7	last تشترط
10	last تشغيل
-14	last تشكيل
-6	last تصدر
-4	last تصغير
-22	last تصل
3	last تصويت
-13	last تصوير
-10	last تضخم
8	last تضم
-2	last تطلب
-7	last تظهر
-8	last تعادل
-3	last تعامل
-4	last تعبر
-4	last تعتمد
-10	last تعد
-4	last تعديل
-12	last تعذر
-11	last تعرض
4	last تعرف
-9	last تعريف
8	last تعليق
-5	last تعليم
3	last تعمل
-9	last تعود
11	last تغذ
11	last تغريد
-3	last تغط
-11	last تغلق
-6	last تغيير
6	last تفاصيل
11	last تفاعل
-6	last تفتح
-10	last تفعيل
-3	last تقارير
-4	last تقدم
-5	last تقديم
-18	last تقرير
-5	last تقطع
-8	last تقن
-9	last تقول
4	last تكبير
-11	last تكشف
-4	last تكف
-6	last تكن
-5	last تل
15	last تلغرام
12	last تلقائ
-2	last تلميذ
-11	last تم
-3	last تمت
-14	last تمر
-5	last تمور
-3	last تنام
-10	last تنبي
-4	last تنتج
-4	last تنزيل
-7	last تنس
-2	last تنشر
-4	last تنفس
-3	last تنوي
11	last تهم
-15	last تواصل
-9	last توافق
-15	last توجد
9	last توزيع
-5	last توص
-12	last توقع
-5	last توقعات
-5	last توقف
-5	last توقفت
-3	last توقيت
13	last توك
6	last تول
9	last تونس
2	last تويتر
-30	last تي
-11	last تيك
10	last تيليغرام
-9	last تين
-12	last ثائق
4	last ثالث
-9	last ثامن
10	last ثريدز
8	last ثقاف
-26	last ثلاث
-6	last ثلاثاء
-6	last ثلاثمئ
-5	last ثلث
-13	last ثلج
-9	last ثلوج
-20	last ثم
-10	last ثمان
-7	last ثمن
9	last ثوان
-8	last جاءت
-5	last جائز
7	last جابر
-12	last جار
6	last جانب
8	last جبال
-10	last جبل
5	last جدة
-10	last جدد
-9	last جدول
-8	last جراح
-3	last جرب
-6	last جري
5	last جريد
-8	last جزء
-10	last جزئ
-5	last جزاء
-6	last جزائر
-13	last جزير
9	last جسر
-3	last جفاف
-8	last جلس
10	last جلوس
-7	last جمال
4	last جمع
-10	last جمل
-11	last جمهور
-5	last جميع
6	last جنوب
-3	last جنود
-5	last جني
-9	last جهاز
8	last جهة
-4	last جوائز
-3	last جواز
8	last جوجل
-3	last جود
-17	last جوي
-7	last جيد
4	last جيران
-14	last جيش
-12	last حاج
-9	last حاجز
-10	last حادث
-6	last حارس
-5	last حاسب
-4	last حافظ
-10	last حافل
-14	last حال
-10	last حاول
-7	last حاوي
-21	last حتي
9	last حج
-3	last حجب
-15	last حجر
-6	last حجم
-4	last حد
3	last حدائق
-15	last حداد
-2	last حدث
-11	last حدد
7	last حده
-10	last حدود
-6	last حديث
-10	last حديق
-7	last حذاء
-3	last حذر
-4	last حذرت
-3	last حذف
-3	last حر
3	last حرار
3	last حرب
6	last حرة
7	last حرف
-10	last حرك
-12	last حريق
-11	last حزب
-11	last حساب
-4	last حسن
-6	last حصن
-10	last حصول
-12	last حصيل
-2	last حظر
-5	last حفر
-15	last حفظ
-6	last حفل
-10	last حقل
-10	last حقوق
-4	last حقول
-13	last حقيق
-5	last حكاي
-14	last حكم
-4	last حكوم
-5	last حل
-4	last حلب
4	last حلق
-8	last حلو
6	last حلول
-6	last حمار
-10	last حمام
-14	last حمل
-2	last حوار
-2	last حوض
-13	last حول
-6	last حي
7	last حيا
-3	last حيات
-5	last حيث
-14	last حين
-3	last خاتم
8	last خارج
-12	last خال
-4	last خالد
-6	last خباز
-12	last خبراء
2	last خبز
-9	last خبير
-2	last خدم
-6	last خذ
2	last خرج
-7	last خرطوم
10	last خروج
-5	last خروف
3	last خريط
-4	last خسر
2	last خشب
-13	last خصم
7	last خضراء
5	last خط
3	last خطا
-11	last خطة
9	last خطر
-15	last خطو
9	last خطيب
-5	last خفضت
-12	last خلاف
-16	last خلال
-9	last خلف
-17	last خمس
-10	last خمير
3	last خيار
-10	last خياط
-2	last خيط
-3	last داخل
-14	last دار
-3	last دام
-7	last دان
-5	last دبي
-3	last دخلت
-9	last دراج
-12	last دراس
-5	last درس
-6	last درهم
6	last درويش
-2	last دعت
-4	last دعم
-11	last دعو
-7	last دفاع
-3	last دفتر
-12	last دفع
12	last دقائق
-7	last دقيق
-9	last دكان
-11	last دكتور
6	last دلال
-10	last دم
5	last دوح
-11	last دور
-8	last دول
-17	last دون
-4	last دينار
-21	last ذات
-9	last ذرة
-8	last ذكاء
-3	last ذكرت
3	last ذكي
10	last ذلك
-8	last ذهاب
-5	last ذهب
-4	last ذو
-21	last ذي
-6	last رابع
-3	last راتب
-14	last راجع
4	last راس
-10	last راع
-3	last رافع
-10	last راقب
-5	last راكب
-7	last راي
-9	last ربع
-10	last ربم
-6	last ربيع
-5	last رجاء
-4	last رجال
-11	last رجل
2	last رحل
-9	last رحلات
3	last رد
-17	last رسائل
-20	last رسال
4	last رسم
-7	last رصد
-6	last رصيف
-11	last رعا
-8	last رغم
5	last رغيف
8	last رفض
-6	last رفع
-5	last رفعت
5	last رقم
11	last رقي
-4	last ركل
-6	last رمان
-9	last رمز
-7	last رمضان
-6	last رمل
-9	last رهائن
-10	last روا
-13	last روابط
12	last رواق
6	last روبوت
-4	last روس
11	last رويترز
-9	last ري
-9	last رياح
-6	last رياض
-7	last ريح
-3	last ريحان
5	last ريف
-5	last ريم
6	last زار
-3	last زال
-4	last زبائن
-8	last زجاج
-11	last زر
-14	last زراء
3	last زراع
5	last زرقاء
-8	last زعتر
-10	last زعفران
-12	last زفاف
3	last زهر
-7	last زواج
-13	last زور
-8	last زياد
3	last زيار
-4	last زيت
-2	last زير
2	last زين
-3	last سؤال
-9	last سائح
-15	last سائق
-5	last سائل
5	last سابق
3	last سات
-11	last ساحل
-5	last ساخن
-9	last سادس
-8	last ساع
-10	last ساعت
-13	last ساعد
-13	last سال
-11	last سام
-9	last سباح
-15	last سباق
-7	last سبب
-7	last سبت
-4	last سبخ
-11	last سبع
-5	last سبق
-9	last ست
-2	last ستبق
-13	last ستة
-16	last ستين
-20	last سجل
-2	last سجلت
7	last سجن
-7	last سجناء
-4	last سحب
-5	last سد
-4	last سدر
-6	last سدود
-5	last سر
-10	last سرو
10	last سريع
-5	last سطح
-16	last سعر
6	last سعود
-6	last سفن
-4	last سفير
-11	last سفين
-7	last سقطت
-14	last سقوط
-17	last سكان
-9	last سكر
11	last سلاح
-10	last سلسل
-8	last سلط
3	last سلطان
-3	last سلم
-4	last سلو
-13	last سماء
-5	last سمع
-2	last سمك
-5	last سناب
-9	last سنابل
-10	last سنغال
-8	last سنو
-4	last سهل
-12	last سواحل
-11	last سودان
9	last سودوكو
-14	last سوق
-3	last سياح
-19	last سيار
-11	last سياس
-8	last سيبد
-13	last سيتم
-10	last سيد
-10	last سير
-3	last سيطر
4	last سينم
2	last سيول
7	last شائع
-7	last شاب
6	last شات
-10	last شاحن
-6	last شار
-13	last شارع
9	last شارك
-5	last شاش
-7	last شاعر
6	last شاغر
-2	last شام
-25	last شاهد
-6	last شاهدت
-4	last شاي
3	last شبا
-10	last شباب
4	last شتاء
-8	last شجر
-12	last شحن
-12	last شخص
-12	last شراء
3	last شرق
-15	last شرك
-2	last شروط
-7	last شعر
-3	last شغل
-2	last شقة
-4	last شقق
10	last شكاو
-13	last شكر
-4	last شمال
2	last شمس
-7	last شهاب
-3	last شهاد
12	last شهر
11	last شهري
-6	last شهود
-8	last شوارع
-6	last شيء
-4	last شيخ
-4	last شيوخ
5	last صاحب
-5	last صادر
5	last صباح
12	last صبر
-9	last صبي
-5	last صحاف
-8	last صحافي
-12	last صحة
2	last صحراء
-16	last صحف
7	last صحيح
-8	last صحيف
-15	last صداع
-6	last صدي
6	last صديق
-2	last صراخ
-6	last صرح
-9	last صرف
-5	last صغار
-19	last صغير
-2	last صف
-7	last صفاء
5	last صفاقس
5	last صفح
8	last صفحت
-8	last صفق
-8	last صلا
2	last صلة
-7	last صمت
-9	last صناع
-10	last صندوق
-5	last صنع
-11	last صنعت
3	last صور
-6	last صول
-6	last صيد
-7	last صيدل
9	last صيف
-3	last صين
-9	last ضباب
-10	last ضحاي
-5	last ضرب
-7	last ضرور
-2	last ضعف
-10	last ضغط
9	last ضوء
-7	last ضيف
-4	last طائر
-3	last طابق
-7	last طارق
9	last طاق
-14	last طالب
-4	last طالبت
-16	last طالع
15	last طباع
-5	last طبق
-11	last طبي
-4	last طبيب
5	last طرابلس
-7	last طرق
-8	last طريق
-7	last طعام
-18	last طفل
-16	last طقس
-15	last طلاب
3	last طلب
-8	last طلبت
-5	last طماطم
-3	last طوال
-4	last طول
-8	last طيران
-8	last طيور
-8	last ظائف
-9	last ظاهر
-8	last ظل
-6	last ظننت
3	last ع
-10	last عائل
-2	last عاجل
-10	last عاد
-3	last عادت
-6	last عادل
-10	last عازف
9	last عاشر
2	last عاصف
4	last عام
-4	last عامل
-4	last عبار
-8	last عبور
-8	last عتيق
-6	last عثر
-10	last عجين
-7	last عد
5	last عدد
-12	last عدس
9	last عدن
-14	last عذر
-14	last عراق
-17	last عرض
-10	last عروض
-6	last عسل
-18	last عشر
-10	last عضو
-3	last عطار
-8	last عطل
6	last عقار
8	last عقب
-11	last عقد
-2	last علاج
5	last علاق
-12	last علام
-6	last علق
-15	last علم
-3	last علماء
-17	last علي
7	last عمار
-10	last عمال
3	last عمان
13	last عمر
6	last عمل
-8	last عملي
-32	last عن
6	last عناو
-14	last عند
-14	last عندم
-7	last عنز
-11	last عنه
-5	last عواد
-16	last عود
-7	last عياد
-5	last عيد
-12	last عين
5	last غاء
-6	last غاب
-5	last غادر
-3	last غادرت
-6	last غاز
-7	last غد
18	last غدا
-9	last غرام
4	last غرب
-9	last غرف
-5	last غرق
-7	last غزال
-3	last غزة
-7	last غزل
-9	last غواص
3	last غياب
5	last غير
3	last فائد
-14	last فاتصل
-5	last فاتور
-5	last فارس
-10	last فاز
-4	last فازت
-7	last فان
-17	last فتح
-7	last فتحت
10	last فجر
9	last فرص
-6	last فرق
-3	last فرن
3	last فرنس
-18	last فريق
-4	last فستان
-14	last فصل
-7	last فعل
-14	last فقد
-3	last فقدت
18	last فقط
-3	last فلا
-7	last فلاح
-6	last فلم
-12	last فنان
-9	last فنجان
-7	last فندق
-15	last فور
4	last فوز
-5	last فوق
-17	last في
5	last فيديو
11	last فيديوه
7	last فيسبو
-5	last فيلم
-14	last فيم
-12	last فيه
-6	last قائد
8	last قائم
11	last قادم
-13	last قارئ
-9	last قارب
-13	last قارن
9	last قاس
-8	last قاض
-10	last قاع
-6	last قافل
-11	last قال
-7	last قالت
-7	last قانون
-15	last قاهر
-11	last قبال
-3	last قبان
-13	last قبل
-9	last قبول
-3	last قتل
-24	last قد
-8	last قدر
5	last قديم
-14	last قرا
-2	last قرائ
-14	last قرار
-3	last قررت
4	last قرن
-9	last قري
7	last قريت
7	last قسم
-9	last قسوس
-6	last قصة
-8	last قصص
-7	last قصيد
2	last قصير
-10	last قضي
-2	last قط
-21	last قطار
-4	last قطاع
-9	last قطاف
-11	last قطر
-5	last قطط
-6	last قطع
-2	last قطن
-10	last قلب
-2	last قلق
8	last قليل
5	last قمة
-16	last قنا
6	last قنات
8	last قهو
4	last قوات
-4	last قوارب
-6	last قول
-4	last قيد
-6	last قيم
9	last كاتب
-8	last كاس
4	last كال
4	last كامل
5	last كامير
-9	last كان
-11	last كانت
-7	last كبار
5	last كبر
4	last كبير
3	last كتب
-13	last كتبت
5	last كترون
4	last كتم
-6	last كثير
-12	last كثيف
2	last كرس
11	last كروم
-5	last كريم
-5	last كشف
-6	last كشفت
-3	last كفر
-20	last كلم
-19	last كما
-9	last كن
-2	last كنا
-13	last كنت
4	last كهربائ
-5	last كهف
-6	last كواليس
-8	last كوب
-13	last كور
7	last كورنيش
10	last كوكيز
3	last كويت
-4	last كي
-7	last كيس
-22	last كيف
-11	last كيلوغرام
-10	last كيلومتر
-16	last لا
16	last لاحق
-4	last لاستغلال
4	last لاعب
-3	last لافت
-5	last لان
-12	last لاي
-7	last لبنان
-8	last لجن
-19	last لحظ
3	last لدي
-12	last لست
-2	last لصوت
-8	last لصوص
-8	last لعب
-6	last لعرض
-3	last لقد
-13	last لقراء
9	last لك
-3	last لكل
11	last لكم
-12	last لكن
-29	last لم
-20	last لماذ
-10	last لمتابع
-7	last لمزيد
-14	last لمشاهد
-9	last لمعرف
-11	last لموقع
-11	last لن
10	last لنا
-3	last لها
-6	last لهج
-2	last لهذ
-12	last لو
-13	last لوح
-10	last لون
-10	last ليس
-5	last ليل
-6	last مؤقت
-8	last مئات
-18	last مئة
-8	last مئت
-27	last ما
-17	last ماء
-16	last ماد
-13	last ماذ
-5	last ماس
-7	last ماض
-11	last مال
-8	last مانع
2	last مباشر
-5	last مبتدئ
4	last مبيع
-10	last متابع
8	last متاح
-4	last متبق
4	last متجر
6	last متحد
-5	last متحدث
-5	last متحف
-3	last متر
-2	last مترجم
9	last مترو
-5	last متصل
-8	last متطوع
-11	last متظاهر
10	last متعلق
-8	last متغير
-10	last متقاطع
-9	last متقاعد
-4	last متن
-10	last متنقل
-13	last متهم
-8	last متوفر
-7	last متوقع
10	last متوقف
-11	last متي
6	last مجا
7	last مجاني
3	last مجتمع
-17	last مجلس
7	last مجموع
-9	last محافظ
-4	last محام
8	last محاول
-5	last محتو
-6	last محرر
-3	last محرك
-6	last محصول
-12	last محط
4	last محفوظ
5	last محل
-7	last محمد
8	last مختار
-3	last مختبر
14	last مختصر
-9	last مخرج
-7	last مخطوط
-9	last مدار
-7	last مدارس
-10	last مدافع
-5	last مدة
-9	last مدرب
-9	last مدرس
2	last مدفوع
-13	last مدن
3	last مدون
3	last مدي
-7	last مدير
4	last مدين
-7	last مراد
-8	last مراسل
4	last مراقب
-3	last مرب
-6	last مرة
6	last مرت
9	last مرتبط
-5	last مرجان
-2	last مرحل
-8	last مرس
-6	last مرسيلي
-7	last مرشح
7	last مرصاد
-6	last مرصد
4	last مرض
-15	last مرف
-8	last مركب
-10	last مرور
-4	last مزاد
-9	last مزارع
-5	last مزرع
-3	last مزيد
-10	last مسؤول
-3	last مساء
-7	last مساح
-2	last مسار
4	last مساعد
-12	last مسافر
-8	last مستثمر
-7	last مستجد
8	last مستخدم
-11	last مستشف
9	last مستشفي
3	last مستقل
-6	last مستو
-8	last مسجد
-16	last مسلسل
-2	last مسير
-10	last مشا
6	last مشارك
4	last مشترك
-4	last مشجع
-15	last مشروع
-2	last مشغل
-15	last مشهد
-14	last مشي
-8	last مصاب
-7	last مصابيح
-3	last مصادر
6	last مصدر
7	last مصر
-12	last مصرف
-4	last مصعد
-6	last مصمم
-7	last مصنع
13	last مصور
-7	last مطاحن
2	last مطار
-6	last مطبخ
-4	last مطر
-9	last مطرب
-2	last مطعم
-4	last مطلع
-26	last مع
-6	last معا
-5	last معارض
-16	last معبر
-3	last معدل
-8	last معرض
-3	last معصر
-6	last معظم
-3	last معك
-3	last معلق
-8	last معلم
-7	last معلوم
-11	last معهد
-7	last مغرب
8	last مغلق
-7	last مغن
11	last مفتاح
7	last مفضل
-4	last مفقود
-7	last مقابل
-8	last مقاطع
-6	last مقال
7	last مقالات
-12	last مقاه
2	last مقبل
12	last مقترح
-6	last مقدم
-7	last مقرر
-8	last مقطع
-3	last مقعد
-8	last مقه
-5	last مكان
-4	last مكبر
12	last مكة
-11	last مكتب
-7	last مكيف
-13	last ملا
-11	last ملاح
-8	last ملاعب
-6	last ملاي
-15	last ملخص
-11	last ملعب
-6	last ملعق
-20	last ملف
-11	last ملك
-13	last ملي
-7	last مليار
-7	last مليون
-4	last مما
-7	last ممثل
-12	last ممرض
8	last ممول
-38	last من
-8	last منار
-8	last مناسب
-8	last منافس
-7	last منتخب
-7	last منجم
-10	last مندوب
-11	last منذ
5	last منشور
-19	last منص
7	last منصور
8	last منطق
-16	last منظم
-4	last منع
5	last منه
-5	last منهم
-3	last مني
10	last مهاجر
-10	last مهاجم
-9	last مهجور
-11	last مهرجان
-12	last مهندس
3	last مواسم
-14	last مواضيع
-10	last مواطن
-8	last مواعيد
2	last موافق
-14	last مواقع
-3	last موانئ
-8	last موج
9	last موجز
-12	last موعد
-2	last موقع
-9	last موقف
-10	last مونتاج
-9	last ميا
-13	last ميدان
9	last ميز
-10	last ميناء
-7	last نائب
-6	last نائم
-15	last ناد
-6	last نادر
-7	last نار
-7	last ناشط
-2	last ناظر
-7	last ناعور
-4	last ناق
-4	last نانس
-8	last نايل
11	last نبض
7	last نت
6	last نتيج
9	last نجار
5	last نجم
-8	last نحاس
-6	last نحال
-8	last نحل
11	last نحن
-9	last نحو
7	last نخل
-11	last نخيل
-3	last نرشح
-5	last نزل
2	last نساء
-17	last نسخ
-8	last نسور
-3	last نشر
7	last نشرت
-5	last نص
-9	last نصح
-13	last نصف
-4	last نظام
-2	last نظر
-9	last نفدت
-10	last نفط
-8	last نفق
-5	last نقاب
12	last نقاط
-5	last نقش
-7	last نقص
-5	last نقط
-9	last نقل
-4	last نقلت
-7	last نقيب
-2	last نلقا
-5	last نمر
-5	last نموذج
-7	last ننصح
-3	last نها
-11	last نهائ
-8	last نهر
-2	last نور
9	last نورس
-4	last نوع
2	last نوم
-7	last نياب
12	last نيوز
-3	last هاتف
-2	last هبوط
-4	last هجر
-5	last هجوم
-9	last هدف
-9	last هدوء
-20	last هذا
-15	last هذه
-17	last هكذ
-16	last هل
-13	last هلال
17	last هنا
-3	last هند
-3	last هندس
-5	last هو
-9	last هواتف
-4	last هوت
-11	last هي
-5	last هيئ
9	last واحد
6	last واد
-7	last واس
-4	last وافق
-7	last وان
-5	last وبلغ
-9	last وجاء
-9	last وجد
-11	last وجه
9	last وحد
-7	last وحيد
-15	last وداد
-7	last ودع
-10	last ورد
-5	last ورش
8	last ورق
-15	last وزير
-15	last وسط
6	last وسوم
-8	last وصف
-12	last وصل
-8	last وصلت
-6	last وصول
-8	last وضع
-10	last وطن
-8	last وعز
-3	last وعل
-12	last وفا
-6	last وفد
-12	last وفر
-5	last وفق
-6	last وفي
-12	last وقال
6	last وقت
-12	last وقد
-4	last وقع
-5	last وقف
-6	last وقود
-5	last وكان
-20	last ولا
-8	last ولد
-16	last ولم
-5	last ولن
-4	last ولو
-8	last ومع
-4	last ومن
-6	last وهذ
-4	last وهو
-3	last وهي
-14	last ووصل
-3	last ويصل
4	last يا
-4	last يات
-5	last ياس
-5	last ياسم
-3	last يباع
-11	last يبد
-3	last يبق
-13	last يبلغ
6	last ية
-3	last يتبع
-9	last يتجاوز
-8	last يتطلب
-4	last يتم
-4	last يتوقع
-8	last يجب
-9	last يجد
-3	last يجر
-5	last يجلس
-11	last يحتاج
-9	last يحتو
-4	last يحفظ
-8	last يحمل
-9	last يدخل
-9	last يدعم
-7	last يدفع
-7	last يذكر
7	last يرة
-12	last يرج
-2	last يرفع
-3	last يرو
-7	last يري
-9	last يريد
-9	last يزال
-4	last يزن
-6	last يستخدم
-4	last يستطيع
-3	last يستغرق
-9	last يستقبل
-3	last يستمر
-7	last يسمح
-11	last يشار
-8	last يشتر
-7	last يشرب
-3	last يصب
-9	last يصبح
-30	last يصل
-7	last يصلح
-5	last يطالب
-6	last يطلب
-12	last يعاد
-3	last يعبر
-14	last يعجب
-13	last يعد
-5	last يعرض
-10	last يعرف
13	last يعلق
-3	last يعلم
-5	last يعلن
-7	last يعمل
-8	last يعود
-5	last يعيد
-6	last يعيش
-3	last يغير
-3	last يفتح
6	last يفعل
-8	last يقدر
-9	last يقدم
-10	last يقرؤ
-4	last يقود
-9	last يقول
-12	last يك
3	last يكف
-3	last يكلف
-5	last يكن
-4	last يكون
7	last يلا
-5	last يلة
-2	last يلت
-7	last يلتق
-11	last يلعب
8	last يلي
-17	last يمكن
-12	last يمل
-5	last يملك
-5	last يمنع
9	last ينا
-6	last يناقش
4	last ينتظر
-7	last ينته
-3	last ينصح
-3	last ينطلق
-3	last ينقل
-14	last ينكد
3	last يها
-18	last يهم
-11	last يواج
13	last يوتيوب
-5	last يورو
-5	last يوقع
8	last يوم
6	last يومي
-40	left 1
8	left 10
11	left 11
8	left 12
-50	left 2
-27	left 3
-12	left 4
-6	left 5
2	left 7
7	left 8
10	left 9
7	mark bar
-7	mark dash
6	mark points
-7	mixed - | Aa
7	mixed 9 | Aa
3	mixed 9 | The
4	mixed A's | Aa
-3	mixed AA: | Aa
-3	mixed Aa | 9
6	mixed Aa | A's
4	mixed Aa | Aa
12	mixed Aa | The
-4	mixed The | Aa
-8	mixed aa | 9
-4	mixed aa | AA
-2	mixed aa | Aa
3	mixed aa | Aa,
4	mixed aa | The
-9	mixed aa: | Aa
3	mixed small -1 before 0
-7	mixed small -1 before 1
-14	mixed small -1 before 4
-8	mixed small 1 before 2
-3	mixed small 2 before 1
6	mixed small 2 before 4
7	mixed small 3 before 0
2	mixed small 3 before 3
-4	mixed small 4 before 0
-5	mixed small 4 before 2
3	mixed small 4 before 3
9	mixed small 4 before 4
-8	mixed small 5 before 0
4	mixed small 5 before 2
-11	mixed the | A's
-5	mixed the | AA
-6	mixed the | Aa
-3	mixed the | Aa,
3	mixed the | The
-8	mixed ال | فعل
-4	mixed فعل | فعل
-2	mixed ق | فعل
-4	none - | 9
-10	none - | Aa
4	none - | The
-5	none - | فعلت
-10	none 9 | 9
-9	none 9 | 9a
-6	none 9 | AA
-5	none 9 | Aa:
3	none 9 | أفعل
-4	none 9 | ات
9	none 9 | استفعل
7	none 9 | ال
-6	none 9 | ة
5	none 9 | فعلت
-2	none 9 | ق
-8	none 9 | ق,
-4	none 9 | ل
6	none 9 | وفعل
4	none 9 | وفعلت
-3	none 9 | ي
7	none 9 | “Aa
4	none 9 | “The
-7	none 9a | 9a
-7	none A's | Aa
-4	none AA | 9
-14	none AA | AA
-7	none AA | AA,
-9	none AA | AA:
2	none AA | Aa
2	none AA | The
9	none AA | “The
-3	none Aa | 9
-7	none Aa | 9,
-3	none Aa | 9:
-5	none Aa | 9a
-3	none Aa | A's
7	none Aa | AA,
2	none Aa | AA:
-4	none Aa | Aa
-8	none Aa | Aa,
-7	none Aa | AaA
-3	none Aa | Aa”
-9	none Aa | The:
8	none Aa | فعل
-2	none Aa | ق
11	none Aa | ي
7	none Aa | “Aa
12	none Aa | “The
-2	none AaA | Aa
-4	none AaA | AaA
7	none AaA | The
-8	none The | 9
-5	none The | 9,
-3	none The | Aa
-7	none The | Aa,
-3	none The | Aa:
-15	none aa | 9
-8	none aa | 9,
-8	none aa | 9a
5	none aa | AA
8	none aa | AA,
4	none aa | AA:
-9	none aa | AaA
3	none aa | فعل
8	none aa | فعلت
8	none aa | ق
6	none aa | وفعلت
3	none aa | وي
7	none aa | ي
-6	none aa | ‘Aa
5	none aa | “The
-3	none aa” | Aa
-11	none small -1 before 1
-4	none small -1 before 2
-6	none small -1 before 3
-11	none small -1 before 4
-7	none small 1 before 1
-8	none small 1 before 2
6	none small 1 before 4
-7	none small 2 before 1
-4	none small 2 before 2
-4	none small 2 before 3
3	none small 3 before -1
6	none small 3 before 0
-7	none small 3 before 1
5	none small 3 before 3
10	none small 3 before 4
-5	none small 4 before -1
-11	none small 4 before 1
5	none small 4 before 4
-11	none small 5 before 1
-13	none small 5 before 2
-12	none the | 9
-7	none the | 9,
-6	none the | 9a
-3	none the | A's
-2	none the | Aa
-13	none the | Aa,
-5	none the | AaA
-5	none the | The,
3	none the | “Aa
-9	none أفعل | ات
-4	none أفعل | استفعل
-15	none أفعل | ال
-2	none أفعل | ال,
-13	none أفعل | ة
-2	none أفعل | فعل
6	none أفعل | فعلت
-3	none أفعل | ل
3	none أفعل | ي
-2	none ات | ات
-4	none ات | ال
-4	none ات | ال:
-13	none ات | ة
-7	none ات | ة:
-2	none ات | فعل
-5	none ات | فعل:
3	none ات | فعلت
-6	none ات | ق,
-3	none ات | ل
-3	none ات | وات
3	none ات | وفعل
-9	none ات | وق
4	none ات | وي
-6	none استفعل | ال
-4	none استفعل | ال,
-11	none استفعل | ة
-5	none استفعل | فعل
-18	none استفعل | ق
-11	none استفعل | ل
7	none استفعل | وي
-11	none ال | 9
-13	none ال | AA
-3	none ال | ات
-4	none ال | ال
-12	none ال | ال,
-9	none ال | ة,
7	none ال | فعل,
-3	none ال | فعل:
-4	none ال | ق,
-6	none ال | ل
-10	none ال | ل,
6	none ال | وأفعل
2	none ال | واستفعل
-5	none ال | وال,
-9	none ال | وة
5	none ال | وفعلت
8	none ال | ول
-12	none ال | ي,
-8	none ال | “ة
4	none ال | “فعل
8	none ال | “ق
-4	none ال” | ال
7	none ال” | فعل
4	none ال” | ل
-2	none ال” | وي
5	none ال” | ي
-5	none ة | 9
3	none ة | أفعل
-11	none ة | ات
-5	none ة | ال
-7	none ة | ال,
-3	none ة | ال:
-4	none ة | ة
-7	none ة | ة,
4	none ة | فعلت
-2	none ة | ق
-3	none ة | ق,
7	none ة | واستفعل
-5	none ة | وة
8	none ة | وفعل
8	none ة | وفعلت
3	none ة | وق
13	none ة | وي
-2	none ة | ي
-3	none ة | ي:
-5	none ة | “ال”
-11	none ة | “فعل
2	none ة | “ق
-6	none ة | “ل”
-7	none فعل | 9
-5	none فعل | 9,
-5	none فعل | Aa
-8	none فعل | أفعل
-4	none فعل | ات
-3	none فعل | ات,
-6	none فعل | ال
-16	none فعل | ال,
-11	none فعل | ال:
-6	none فعل | ال”
-4	none فعل | ة
-5	none فعل | ة,
-11	none فعل | فعل,
-5	none فعل | فعل:
3	none فعل | فعلت
-7	none فعل | فعل”
-3	none فعل | ق
-11	none فعل | ق,
-4	none فعل | ق:
-7	none فعل | ل
-10	none فعل | ل,
-2	none فعل | وات
-8	none فعل | وال
-5	none فعل | وة
-8	none فعل | وفعل,
5	none فعل | وفعلت
-9	none فعل | وق
5	none فعل | وي
-3	none فعل | ي
-10	none فعل | ي,
-10	none فعل | “ال
-3	none فعل | “ال”
-4	none فعل | “ق”
-11	none فعلت | ات
-17	none فعلت | ال
-4	none فعلت | ال:
-3	none فعلت | ة
-2	none فعلت | ل
-6	none فعلت | وة
-9	none ق | 9
-5	none ق | AA
-6	none ق | أفعل:
-4	none ق | ات
-9	none ق | ال
-16	none ق | ال,
-8	none ق | ال:
-6	none ق | ة
-11	none ق | فعل,
2	none ق | فعلت
-11	none ق | ق,
-10	none ق | ق:
-3	none ق | ل
-9	none ق | ل,
-8	none ق | ل:
-7	none ق | وات
4	none ق | واستفعل
7	none ق | وال
-10	none ق | وة
5	none ق | وفعلت
4	none ق | ول
3	none ق | وي
-7	none ق | وي:
-11	none ق | ي,
-5	none ق | “ي”
-7	none ل | 9
-2	none ل | أفعل
-8	none ل | ات
5	none ل | استفعل
-6	none ل | ال
-7	none ل | ال,
-6	none ل | ة
-9	none ل | ة,
-7	none ل | فعل,
2	none ل | فعلت
-2	none ل | ق
-6	none ل | ق,
-7	none ل | ل
3	none ل | واستفعل
-2	none ل | وفعل
4	none ل | وفعلت
-6	none ل | وق
4	none ل | وي
3	none ل | “ال
-6	none وأفعل | ال
-2	none وأفعل | ة
-3	none وأفعل | فعل
-7	none وأفعل | ق
-8	none وات | ة
-3	none وات | ق
-2	none وات | ق,
-7	none واستفعل | ال
-7	none واستفعل | فعل
-7	none واستفعل | ق
-4	none واستفعل | ل
2	none وال | استفعل
-4	none وال | ال
-3	none وال | فعل
3	none وال | وفعل
-3	none وال | وق
4	none وال | وي
-6	none وال | ي
-4	none وة | ال
-6	none وة | ة
3	none وة | فعل
3	none وة | ق
-10	none وة | ل
-11	none وفعل | ات
-16	none وفعل | ال
-5	none وفعل | ال,
-4	none وفعل | ال:
-4	none وفعل | ة
-3	none وفعل | فعل
-7	none وفعل | ل
-2	none وفعل | ي
-8	none وفعلت | ال
-6	none وفعلت | ة
-5	none وفعلت | فعل
-4	none وفعلت | ق
-3	none وفعلت | ل
-2	none وق | 9
-11	none وق | ات
7	none وق | استفعل
-5	none وق | ال
-2	none وق | فعل
6	none وق | فعلت
-7	none وق | ق
4	none وق | وفعل
6	none وق | وي
-4	none ول | ال
-7	none ول | فعل
-4	none ول | ي
-8	none وي | أفعل
-10	none وي | ات
-5	none وي | ال
-6	none وي | ال,
-10	none وي | ة
-3	none وي | ق
-11	none وي | ل
-7	none وي | وق
-5	none وي | ي
-7	none ي | 9
-7	none ي | Aa
-2	none ي | أفعل:
-4	none ي | ات
-4	none ي | ال
-11	none ي | ال,
-7	none ي | ال:
-8	none ي | ة
-8	none ي | ة:
-2	none ي | فعل
-4	none ي | فعل,
3	none ي | فعلت
-3	none ي | ق
-6	none ي | ق,
-3	none ي | ق:
-5	none ي | ل
-4	none ي | ل,
-6	none ي | وة
8	none ي | وفعلت
-7	none ي | “ال”
-6	none ي | “فعل
3	none ي” | فعل
-5	none “The | Aa
-7	none “The | The
-3	none “أفعل | فعل
-5	none “ال | ال”
-2	none “ال” | فعل
-9	none “ال” | ل
-4	none “ة | ال”
-7	none “فعل | ال”
-11	none “فعل | فعل
-4	none “فعل | ي
-4	none “ق | ال
-5	none “ق | ال”
-8	none “ق | فعل
-4	none “ق | ل”
-2	none “ق | ي”
4	none “ي” | فعل
8	own false false | true false
8	own false false | true true
5	own false true | false false
6	own false true | true false
-3	own true false | false true
3	own true false | true false
2	own true false | true true
9	own true true | false false
7	own true true | true false
-5	owns 0 of 1
-10	owns 0 of 2
-14	owns 0 of 3
-7	owns 0 of 4
-12	owns 0 of 5
-10	owns 0 of 6
-11	owns 0 of 7
-16	owns 0 of 8
-3	owns 1 of 1
-2	owns 1 of 3
-2	owns 1 of 5
3	owns 2 of 3
2	owns 2 of 4
3	owns 2 of 5
5	owns 2 of 7
7	owns 2 of 8
3	owns 3 of 3
6	owns 3 of 4
6	owns 3 of 5
4	owns 3 of 6
7	owns 3 of 7
9	owns 3 of 8
12	owns 4 of 4
9	owns 4 of 5
6	owns 4 of 6
7	owns 4 of 7
9	owns 4 of 8
-5	owns behind 3
-4	p 
2	p #ddd;p
-8	p @media
9	p @novam
-5	p a
6	p about
3	p access
-6	p accord
14	p accoun
-11	p across
-6	p actor
12	p ad
-4	p ada
3	p add
-10	p added
4	p ads
8	p advert
7	p again
-3	p agains
-9	p agreed
10	p ai
5	p air
5	p airlin
-6	p al
-9	p alder
10	p alerts
5	p allow
-10	p along
-3	p alread
2	p also
9	p amazon
-9	p among
-10	p an
-6	p ana
-4	p analys
-4	p anchor
-6	p and
6	p androi
5	p anna
-9	p anothe
4	p answer
-11	p anw
-10	p anyone
-11	p ap
4	p apolog
8	p app
3	p apply
6	p approv
-7	p april
-4	p archiv
3	p are
-5	p around
3	p articl
3	p as
2	p ashcom
-3	p ask
-11	p asked
-7	p askerb
-7	p assist
-2	p at
-8	p auctio
-6	p audien
12	p audio
-10	p aug
2	p august
11	p author
10	p autopl
6	p availa
2	p away
2	p a{colo
-7	p back
-9	p bakers
3	p bakery
-5	p band
-6	p banner
3	p barn
-7	p bay
3	p beache
6	p beacon
-7	p beat
-7	p becaus
5	p become
-9	p been
-3	p before
4	p begin
-5	p begins
-8	p behind
9	p below
-3	p beside
8	p best
-13	p betwee
2	p big
-3	p billio
-3	p birch
10	p block
3	p blog
-4	p board
-9	p born
-3	p both
-6	p bought
5	p box
-6	p brass
2	p brazil
5	p breaki
6	p breaks
-9	p brenni
2	p bridge
8	p brief
10	p briefi
4	p bright
-5	p broke
3	p brothe
-3	p brough
-6	p brunna
-4	p buildi
-4	p built
8	p bullet
-9	p bus
-9	p buses
-6	p busine
-13	p but
-6	p button
4	p buy
5	p calend
-5	p call
-4	p called
-8	p came
-5	p can
6	p canal
10	p cancel
-5	p cannot
3	p cape
-2	p capita
-18	p captai
5	p captio
2	p car
-5	p card
3	p carous
-9	p carrie
-5	p carry
-7	p cars
4	p case
-8	p castel
-10	p catch
-7	p cent
-3	p centre
3	p cents
-3	p chain
8	p change
5	p channe
8	p chapte
9	p charit
-7	p check
4	p chess
-6	p chief
-9	p childr
2	p choice
3	p choir
-4	p church
-4	p class
4	p climat
-3	p clinic
-5	p clock
3	p closed
-4	p club
-15	p coach
-5	p coast
3	p code
8	p collap
-3	p collec
-8	p come
-3	p comes
-3	p coming
8	p commen
-15	p commis
8	p commun
3	p compan
8	p compar
6	p compla
6	p concer
4	p condit
-9	p conduc
-6	p confer
10	p contac
7	p contai
8	p contin
-2	p contra
16	p contri
12	p conver
11	p copied
-2	p copper
4	p copy
-10	p copyri
-5	p corner
-4	p corran
8	p correc
7	p corvan
-8	p cost
-10	p costs
-4	p could
-9	p counci
-7	p count
-3	p counte
4	p countr
-6	p county
4	p create
3	p credit
-6	p crews
6	p crossw
4	p crown
6	p crowns
6	p cup
-13	p custom
6	p cut
7	p dale
8	p dana
-2	p dark
4	p data
-7	p date
-2	p day
4	p days
9	p deals
3	p debate
-5	p deep
-5	p deeper
11	p delive
-7	p delta
10	p descri
3	p desk
-4	p detail
-8	p develo
3	p device
-2	p dialog
-4	p did
8	p digest
7	p digita
-10	p direct
10	p discus
9	p dispat
-5	p displa
-7	p distri
2	p do
4	p docume
-11	p dog
-3	p dollar
5	p don't
9	p donate
11	p done
-7	p door
-7	p double
-5	p downlo
-10	p dr
-5	p drew
-9	p driver
-6	p drove
-6	p dry
-3	p due
6	p dunlow
-9	p dunmer
-6	p dunmor
6	p durati
-11	p during
5	p e-mail
-7	p each
-11	p early
-9	p easter
3	p edge
9	p editin
-3	p editio
6	p electi
-11	p ellen
5	p elm
-5	p else
7	p embed
9	p en
-7	p enable
4	p end
4	p ends
-3	p engine
5	p enjoy
3	p enlarg
-3	p enter
-4	p equity
4	p error
-7	p evenin
4	p every
6	p exchan
4	p exclus
-8	p execut
6	p expand
-7	p expect
5	p experi
5	p explai
-4	p export
5	p facebo
5	p fact
-7	p fair
-2	p fallen
5	p family
4	p fans
2	p far
7	p farm
-14	p farmer
-2	p faster
5	p featur
6	p fee
6	p feed
5	p feedba
2	p fees
-7	p fell
-5	p festiv
3	p fewer
6	p fields
4	p fifth
-5	p file
8	p filed
-6	p film
-10	p financ
3	p fine
-8	p fines
-8	p firefi
-4	p firm
-2	p fish
8	p five
8	p flat
5	p flight
8	p flood
7	p floods
-3	p floor
-4	p flour
8	p fly
4	p follow
-12	p foods
2	p for
3	p foreca
-13	p former
-10	p forty
6	p forum
-4	p found
8	p founda
-11	p founde
-5	p four
7	p frança
-3	p freigh
7	p friday
6	p front
5	p frost
-2	p fullsc
-11	p functi
2	p fund
-8	p furthe
8	p galler
2	p games
7	p garden
-10	p gate
-3	p gave
6	p gift
4	p gives
-7	p glacie
3	p glass
5	p go
-3	p goalke
-14	p goals
10	p goes
-3	p gone
10	p good
6	p google
-7	p got
-14	p govern
-4	p great
-10	p greta
-4	p ground
6	p group
-9	p grower
-4	p guests
2	p guide
-4	p gull
-13	p had
-13	p halden
-3	p half
-3	p hall
-8	p hallam
-6	p hands
-2	p happen
-3	p harbou
-11	p has
10	p hat
-10	p have
-13	p he
5	p headli
-15	p health
9	p held
-16	p her
7	p here
2	p hide
-7	p high
-9	p hill
-3	p him
-19	p his
-6	p histor
6	p hold
6	p holida
-10	p holm
-3	p homes
-4	p hospit
-4	p hotel
6	p hour
-7	p hours
11	p house
-2	p how
7	p hub
-6	p hundre
-10	p i
-3	p if
3	p image
7	p images
3	p improv
9	p inbox
-6	p indepe
-10	p ines
-5	p inflat
3	p info
3	p inform
-2	p inline
11	p inquir
8	p inside
-12	p inspec
-4	p instag
9	p intera
-5	p into
-3	p invest
9	p issue
-11	p it
-5	p items
-2	p its
3	p januar
-5	p joan
7	p jobs
-6	p joined
7	p journa
-17	p judge
-16	p july
7	p jump
-19	p june
6	p just
-19	p kaveri
5	p keep
-10	p keeper
-3	p kept
-12	p kessin
-8	p kestre
-5	p kettle
7	p key
-4	p killed
-4	p kitche
-15	p kofi
-16	p kota
-2	p lagos
-8	p lake
-2	p lamps
-2	p lane
-2	p lanter
8	p large
8	p last
-6	p late
10	p later
7	p latest
-10	p law
-11	p lead
-9	p leader
5	p learn
-3	p least
-8	p led
-5	p left
-11	p lena
-3	p let
-7	p librar
-2	p lift
-4	p lifted
4	p light
-8	p lighth
5	p lightn
3	p lights
5	p like
3	p linden
-18	p lindow
-3	p lindqv
-3	p line
-3	p lines
6	p link
3	p links
-3	p list
-9	p little
3	p load
5	p loadin
7	p locati
10	p log
3	p london
3	p look
-3	p lookin
-3	p lose
7	p loss
5	p lost
-5	p low
-10	p lower
-4	p lowest
-4	p machin
5	p magazi
9	p mail
9	p mailto
-4	p main
-3	p make
-8	p makers
9	p makes
-11	p manage
-3	p map
11	p maps
-12	p march
6	p mark
5	p market
-9	p marlow
-3	p marsh
-9	p marta
3	p master
3	p match
-4	p max-wi
-5	p may
5	p maybe
-3	p me
-9	p measur
6	p media
-2	p meet
4	p member
5	p menu
6	p mercur
-14	p meridi
-9	p merrow
9	p messag
-11	p met
-5	p metres
4	p metro
5	p might
-4	p mill
-2	p millio
5	p min
-5	p mine
-22	p minist
9	p mins
8	p miss
6	p missed
6	p missin
7	p mobile
3	p moment
11	p month
2	p monthl
8	p months
4	p more
-7	p morrow
4	p most
6	p mother
-13	p mount
-3	p move
-13	p mr
-9	p mrs
-3	p much
-9	p multim
4	p museum
9	p mute
-3	p my
-5	p name
-11	p named
5	p naviga
-12	p near
-5	p need
3	p needed
-8	p neighb
3	p never
8	p new
6	p news
6	p newsle
4	p newsro
-15	p nia
-5	p night
3	p nine
5	p no
-7	p nobody
11	p none
2	p noon
-5	p norlan
-10	p north
3	p northg
6	p not
-7	p nothin
12	p notice
-5	p nova
5	p now
-8	p nurse
6	p octobe
-5	p of
-4	p offere
8	p offers
-6	p offici
-9	p okra
-3	p old
2	p oldest
3	p on
9	p once
9	p online
2	p only
5	p open
-6	p opened
8	p opens
4	p option
7	p or
3	p orders
-9	p organi
-4	p origin
-8	p orrin
-8	p osterb
-4	p ostwic
2	p other
6	p others
-11	p outsid
-15	p owner
5	p pacifi
4	p paid
3	p paper
2	p park
5	p part
-10	p passen
-3	p past
-7	p patien
-5	p paul
3	p pause
7	p paused
-4	p pay
8	p pdf
-5	p pellwo
-7	p per
-3	p percen
-9	p person
3	p petiti
-6	p petra
2	p phone
-2	p phones
-25	p photo
-8	p photog
9	p photos
5	p picks
-3	p pictur
7	p pin
-6	p pinecr
-3	p place
5	p placeh
-4	p places
-5	p plan
6	p planni
-9	p plans
5	p plant
2	p platfo
6	p playin
2	p please
3	p plus
-4	p pocket
7	p podcas
-4	p point
7	p points
-7	p police
10	p policy
4	p politi
6	p popula
-18	p port
7	p portug
4	p postco
2	p posted
-5	p poster
6	p posts
-7	p power
4	p powere
12	p prefer
6	p premiu
-11	p presid
-4	p press
8	p previe
7	p price
9	p print
-17	p prnews
-3	p proble
-12	p profes
4	p profil
-8	p promis
-3	p promo-
11	p promot
5	p proper
-4	p public
9	p publis
-6	p pupils
-6	p put
8	p qr
5	p quay
7	p questi
-3	p queue
8	p quick
-6	p quiz
-2	p rail
-5	p railwa
-4	p rain
8	p raised
-15	p ranger
5	p rate
-11	p reach
3	p read
5	p reader
-6	p receiv
7	p recipe
6	p recomm
3	p reddit
11	p refere
5	p regist
11	p reject
3	p releas
5	p remain
5	p remind
2	p remove
4	p replay
-4	p replie
11	p reply
3	p report
2	p repost
7	p reques
8	p requir
-7	p rescue
8	p resear
-9	p reside
14	p resign
-5	p rest
7	p result
3	p retire
6	p return
6	p reuse
-16	p reuter
2	p review
8	p rice
-3	p right
-9	p rights
8	p rise
-7	p river
4	p roof
-4	p room
-7	p rose
-7	p round
-6	p route
-7	p rovers
-7	p row
3	p rules
-6	p run
-8	p runs
-3	p rupee
-7	p ruth
6	p safe
-24	p said
-8	p saint
-7	p sale
-9	p salt
-2	p same
-9	p sarn
-7	p saturd
2	p save
7	p saved
7	p saw
-8	p say
9	p saying
-12	p says
2	p scan
-3	p school
2	p scienc
-3	p scient
-2	p scored
7	p scores
11	p screen
11	p scroll
-7	p sea
4	p search
-5	p seats
3	p sec
-6	p secret
-2	p sectio
-8	p seen
8	p select
5	p sell
3	p seller
7	p send
-15	p seri
14	p series
8	p settin
-8	p settle
-8	p seven
5	p shared
-4	p shareh
-8	p shares
-14	p she
6	p sheds
6	p sheet
-2	p shelve
-3	p sherif
-3	p ships
3	p shop
5	p shoppe
-8	p shops
-6	p should
8	p show
3	p shut
2	p side
-3	p sides
6	p signal
-12	p signed
-12	p since
-14	p sir
-5	p site
-2	p six
-5	p sixty
-4	p sky
-2	p slept
13	p slide
4	p slow
3	p snow
5	p so
-11	p sold
-15	p some
2	p sort
3	p sound
-6	p soup
10	p source
-14	p south
-4	p space
5	p spain
3	p spanis
-5	p spent
-10	p spokes
9	p sponso
4	p sport
-10	p sportw
-8	p st
-3	p stage
-5	p stand
3	p star
5	p starts
9	p state
7	p statem
-2	p statio
5	p stayed
-2	p stays
7	p stocks
-7	p stone
-3	p stood
2	p stoppe
-3	p storm
2	p story
2	p straig
-4	p strait
-5	p stream
-13	p street
-6	p stretc
6	p strike
-6	p studen
6	p studio
-9	p stv
14	p submit
5	p subscr
-3	p subtit
9	p sugar
9	p sugges
12	p summar
5	p summer
9	p sunday
-7	p survey
4	p swipe
-4	p table
9	p tags
4	p take
-7	p taken
7	p talks
-5	p tanker
5	p tap
-7	p tarn
-8	p teache
11	p team
-3	p tell
-4	p ten
-3	p terms
-6	p test
5	p text
-10	p than
-10	p that
-7	p the
-6	p their
-6	p them
-4	p then
-8	p there
-3	p these
-12	p they
-4	p those
3	p though
5	p thread
-8	p three
-3	p ticket
4	p tiktok
8	p time
6	p times
-10	p tips
5	p to
5	p today'
-7	p toggle
-11	p told
-11	p tom
-9	p tomas
-10	p took
-5	p top
4	p topic
8	p topics
9	p touch
10	p tour
6	p tower
-4	p town
-2	p trade
3	p traile
2	p train
-6	p trains
2	p tram
5	p transc
-3	p transf
4	p transl
7	p travel
-4	p trial
4	p trump
13	p trust
-5	p truste
3	p try
-2	p turbin
8	p turn
6	p tv
5	p tweet
-9	p twice
5	p twitte
-7	p two
-3	p umbrel
4	p unavai
-7	p univer
5	p unlimi
6	p unlock
7	p unmute
-13	p until
-3	p up
12	p update
-12	p upper
3	p us
-4	p use
-5	p used
8	p valid
-6	p valley
7	p var
7	p vesta
5	p video
2	p view
7	p viewed
-6	p villag
3	p visa
-6	p visito
-6	p volunt
-10	p voted
-2	p wait
-3	p walked
3	p wall
-4	p wanted
-3	p warnin
2	p watch
10	p watchi
-6	p water
-4	p way
-5	p we
11	p web
5	p webina
-7	p websit
-6	p wednes
2	p week
-6	p week's
4	p weekly
-13	p wendal
-13	p were
12	p westmi
12	p what's
5	p whatsa
-8	p when
-11	p which
-6	p who
2	p whole
8	p why
3	p widget
-12	p will
10	p win
-5	p wind
3	p winter
-3	p wire
3	p with
-4	p within
-9	p won
-8	p wooden
8	p word
-9	p work
-2	p worked
-8	p worker
-13	p works
-4	p worth
-2	p would
-6	p write
-3	p writer
-4	p writte
-7	p wrote
5	p x
-13	p year
-8	p years
3	p yes
7	p yonhap
3	p you
3	p you've
2	p your
-4	p youtub
5	p ابلاغ
6	p ابلغ
-5	p ابن
-14	p ابو
-8	p ابواب
-22	p ابوظب
-10	p ابي
-12	p ابيض
3	p اتساب
4	p اتصال
-5	p اتفاق
-7	p اتهام
-5	p اثر
-5	p اثناء
-6	p اثنت
8	p اجاب
5	p اجتماع
-11	p اجر
8	p اجل
-3	p احتجاج
-5	p احد
5	p احدث
4	p احرف
-10	p احفظ
6	p اخبار
5	p اخبر
-13	p اختار
-10	p اختارت
11	p اختبار
2	p اختر
-4	p اخراج
-8	p اخضر
4	p اخطاء
8	p اخف
-7	p اخير
2	p ادار
6	p ادخال
3	p ادخل
4	p ادعم
-4	p ادن
-10	p اذ
-5	p اذا
-4	p اذاع
2	p اذن
-8	p اراء
-8	p ارباح
-8	p اربع
-17	p ارتفع
-15	p ارتفعت
-2	p ارد
-3	p اردن
-4	p ارز
7	p ارسل
5	p ارشيف
-16	p ارض
-4	p ارق
6	p ازال
-14	p ازرق
4	p اسئل
-2	p اسباب
-5	p اسبوع
6	p استبيان
4	p استخدم
-13	p استطلاع
-14	p استغرق
-16	p استغرقت
4	p استماع
4	p استمر
-3	p استمرت
2	p استمع
-7	p اسر
-5	p اسع
2	p اسعار
6	p اسفل
-7	p اسم
-5	p اسما
4	p اسمع
3	p اسنان
4	p اسهم
4	p اسواق
-15	p اشار
2	p اشترا
7	p اشتراك
-7	p اشترت
3	p اشترك
-11	p اشجار
4	p اشعار
-4	p اشهر
-13	p اصاب
-3	p اصحاب
6	p اصدقائ
6	p اصطناع
-4	p اصغر
-4	p اصل
-5	p اصلاح
-11	p اصلح
5	p اصو
-21	p اضافت
5	p اضغط
-19	p اطفاء
-14	p اطفال
-10	p اطلاق
-3	p اطلس
2	p اطلع
-9	p اطلق
-21	p اطلقت
-19	p اظهر
-8	p اعاد
-17	p اعادت
-12	p اعتذرت
-12	p اعترض
5	p اعجبن
-3	p اعضاء
7	p اعلام
5	p اعلان
-6	p اعلن
-19	p اعلنت
-4	p اعوام
-13	p اعيد
3	p اغلاق
-2	p اغلق
-15	p اغلقت
-24	p افتتح
-2	p افتح
-7	p افران
3	p افضل
-5	p اقترح
7	p اقتصاد
6	p اقل
-14	p اكبر
10	p اكتشف
-5	p اكثر
-4	p اكدت
4	p اكس
-9	p الف
-17	p اما
-7	p امام
3	p امر
-8	p امريك
-4	p امس
4	p امطار
-12	p امم
2	p امن
-18	p امين
-6	p ان
3	p انا
2	p انت
5	p انترنت
-11	p انتشر
-9	p انتظر
4	p انتقل
-13	p انتقلت
8	p انتهت
8	p انجليز
-15	p انخفضت
-12	p انس
4	p انسخ
3	p انشئ
-5	p انشاء
6	p انشر
3	p انضمام
-7	p انضمت
-6	p انظر
-13	p انفجار
-13	p انقطاع
-19	p انه
-8	p انهم
-14	p اهال
-4	p اهد
3	p اهداف
-6	p اهل
7	p او
4	p اواصل
2	p اوافق
-16	p اوضح
-15	p اوقف
-14	p اوقفت
-11	p اول
6	p ايام
5	p ايجار
4	p ايض
4	p ايف
-3	p ايقاف
-7	p اين
7	p ب
-14	p بئر
-17	p بائع
-8	p باب
-7	p باحث
-6	p بارد
-5	p باسم
-10	p باع
2	p باق
-7	p بامكان
-6	p بان
5	p باول
-18	p بتر
8	p بتوقيت
-2	p بث
-6	p بثلاث
5	p بحث
-25	p بحسب
7	p بخمس
3	p بدء
-5	p بدا
-23	p بدات
-2	p بدل
-6	p بدو
4	p بدون
-6	p برج
-10	p برسال
5	p برعا
-15	p برميل
2	p برنامج
-11	p برنت
-3	p بريد
-2	p بزياد
-7	p بسبب
5	p بستان
3	p بصر
5	p بصوت
3	p بطاق
-10	p بطل
2	p بطول
-3	p بعد
-11	p بعدم
-13	p بغل
-4	p بفارق
-8	p بقيت
9	p بك
8	p بلا
-14	p بلاد
5	p بلحظ
-9	p بلد
5	p بلس
-3	p بلغ
-20	p بلغت
5	p بما
6	p بملاحظات
-4	p بن
6	p بنا
8	p بناء
7	p بنجاح
-2	p بنحو
-8	p بنسب
3	p بنك
-13	p بني
5	p به
-13	p بهدف
-5	p بهذ
2	p بواب
6	p بواسط
8	p بودكاست
-2	p بوم
-7	p بيان
-6	p بيد
-8	p بيض
-2	p بيضاء
5	p بيع
-15	p بيعت
-6	p بين
-13	p بينم
-13	p بيوت
5	p تابع
-11	p تابعت
3	p تابعو
-12	p تاجر
-8	p تاجيل
-8	p تاخر
3	p تاريخ
-4	p تاسع
-12	p تبادل
3	p تبحث
-9	p تبد
-18	p تبق
-13	p تبلغ
4	p تبليغ
-20	p تبين
-11	p تتجاوز
5	p تتغير
-12	p تجار
-9	p تجاوز
4	p تجرب
7	p تجريب
-7	p تجمع
4	p تجنب
-8	p تحت
-7	p تحدث
11	p تحرير
2	p تحقق
4	p تحقيق
-3	p تحليل
-17	p تحمل
5	p تحميل
9	p تحويل
3	p تخط
3	p تداول
-17	p تدرس
-4	p تدفع
7	p تدقيق
-8	p تذاكر
-8	p تذكر
-4	p تراجع
-17	p تراجعت
5	p ترجم
-5	p ترفع
-9	p ترك
5	p تركي
-3	p تري
4	p تريد
3	p تسال
4	p تستعيد
-9	p تستغرق
-15	p تستمر
-17	p تسع
-3	p تسعمئ
-16	p تسكن
-17	p تسلم
6	p تشغيل
2	p تشكيل
3	p تصدر
9	p تصغير
5	p تصفح
6	p تصويت
-4	p تصوير
-14	p تضخم
4	p تطبيق
3	p تطوير
-14	p تظهر
-17	p تعادل
-6	p تعاون
-3	p تعبر
-16	p تعد
-2	p تعديل
-15	p تعرض
-5	p تعرف
3	p تعليق
3	p تعمل
3	p تعود
10	p تغذ
7	p تغريد
5	p تغط
-15	p تغلق
5	p تغيير
4	p تفاصيل
8	p تفاعل
-13	p تفتح
9	p تفعيل
5	p تقارير
-8	p تقدم
2	p تقديم
9	p تقر
-12	p تقطع
-24	p تقول
6	p تقييم
3	p تكبير
-11	p تكف
-5	p تكن
-13	p تكون
-13	p تل
-15	p تلاميذ
4	p تلغرام
10	p تلقائ
-14	p تلك
-6	p تلميذ
4	p تليجرام
3	p تم
7	p تمت
-9	p تمور
-14	p تنتج
-3	p تنس
-11	p تنفس
-3	p تنوي
6	p تهم
5	p توافق
3	p توجد
8	p توزيع
-9	p توقف
4	p توقفت
7	p توك
6	p تويتر
-7	p تي
3	p تيك
6	p تيليغرام
-6	p ثائق
-2	p ثالث
7	p ثامن
6	p ثريدز
6	p ثقاف
-14	p ثلاث
-8	p ثلاثمئ
-12	p ثلث
-20	p ثلج
-9	p ثلوج
-10	p ثم
-25	p ثمان
-15	p ثمن
7	p ثوان
-6	p جاء
-13	p جاءت
-12	p جابر
-14	p جامع
-13	p جانب
-2	p جبال
-16	p جبل
-6	p جثمان
-8	p جدار
-10	p جدة
-2	p جدد
-7	p جدل
5	p جدول
4	p جرس
-12	p جري
6	p جريد
2	p جزء
-7	p جزائر
-3	p جزر
-2	p جزير
-14	p جسر
-5	p جفاف
-12	p جلس
-10	p جمال
-5	p جمع
-6	p جمل
-18	p جمهور
8	p جميع
-2	p جنوب
-13	p جنود
-6	p جني
6	p جهة
-5	p جوائز
6	p جوجل
-11	p جوي
-10	p جيد
-15	p جيش
-11	p حاج
-12	p حاجز
-13	p حارس
15	p حاسب
-21	p حافل
-9	p حاوي
4	p حج
-23	p حجر
4	p حجم
-2	p حد
7	p حدائق
-8	p حداد
-4	p حدد
-6	p حده
-11	p حدود
-9	p حديد
-2	p حديق
-17	p حذاء
-15	p حذر
-4	p حذف
-15	p حرار
-13	p حرب
6	p حرف
-10	p حريق
-13	p حصن
-5	p حصول
4	p حصيل
5	p حقل
4	p حكاي
-10	p حكم
-12	p حكوم
7	p حل
-12	p حلب
4	p حلق
-10	p حلو
-4	p حلول
-4	p حمام
-5	p حملت
-2	p حوار
5	p حول
-2	p حي
-4	p حيات
-4	p خارج
9	p خاص
-14	p خالد
-16	p خباز
6	p خبر
-5	p خبراء
-11	p خبير
-14	p خذ
-17	p خرج
5	p خروج
-2	p خروف
4	p خريط
-9	p خسر
-13	p خصصت
-2	p خضار
3	p خضراء
4	p خط
3	p خطا
8	p خطر
-4	p خطو
-8	p خفر
-14	p خلاف
-11	p خلف
4	p خليج
-6	p خمس
-11	p خمير
5	p خميس
-5	p خور
-12	p خياط
-9	p داخل
-7	p دام
-14	p دان
-10	p دخل
-15	p دخلت
2	p دخول
-22	p دراس
-6	p درج
2	p درهم
-14	p دعت
6	p دعم
-9	p دفاع
-4	p دفتر
-2	p دفع
2	p دقائق
7	p دقيقت
-13	p دكان
-15	p دكتور
3	p دلال
-3	p دور
-12	p دول
2	p دولار
7	p دون
3	p ذرة
5	p ذكاء
-4	p ذلك
-11	p ذي
-4	p رئيس
-3	p رائح
6	p رابط
-15	p رابع
-4	p راتب
4	p راجع
-9	p راس
-13	p راع
-7	p رافع
-8	p راكب
-8	p رام
-8	p ربع
-3	p ربم
-6	p رجاء
-19	p رجل
-5	p رحل
4	p رحلات
5	p رد
-7	p رسال
5	p رسم
-6	p رسوم
-17	p رصد
-11	p رصيف
-18	p رغم
3	p رغيف
11	p رفض
-9	p رفع
-20	p رفعت
6	p رقم
3	p رقي
-9	p ركل
-9	p رمان
3	p رمضان
-11	p رمل
-11	p روا
2	p روابط
12	p رواق
-5	p رويترز
-9	p رياح
-3	p رياض
-8	p ريح
-16	p ريحان
-8	p زائر
-11	p زار
-6	p زال
-15	p زبائن
-12	p زجاج
-5	p زر
-18	p زراء
-6	p زراع
7	p زرقاء
-18	p زعتر
-14	p زعفران
-5	p زلزال
-4	p زوار
4	p زور
-12	p زياد
-3	p زيار
-17	p زيت
-13	p زير
-5	p سؤال
-13	p سائح
-21	p سائق
6	p سابق
5	p سات
-4	p ساح
-7	p ساحل
-11	p سادس
-7	p ساع
-12	p ساعت
-3	p ساعد
-4	p سالم
4	p سام
-11	p سباق
-15	p سبب
-15	p سبت
-6	p سبخ
-13	p سبع
-9	p ست
-6	p ستبق
-4	p ستعرض
-17	p ستين
-8	p سجلت
-7	p سجن
-4	p سجناء
-18	p سد
-3	p سدر
-15	p سرو
7	p سريع
-14	p سطح
3	p سعد
-7	p سعر
3	p سعود
-7	p سفن
-15	p سفين
-8	p سقط
-9	p سقطت
-15	p سكان
-12	p سلحفا
-17	p سلط
-12	p سلطان
-8	p سلو
-3	p سماء
-3	p سمع
-15	p سمك
4	p سناب
-16	p سنابل
-3	p سنة
-5	p سنو
-18	p سهل
-3	p سودان
6	p سودوكو
-11	p سوق
-18	p سوي
-9	p سياح
5	p سياس
-9	p سيبد
3	p سيتم
-4	p سيد
-12	p شاب
5	p شات
-16	p شاحن
-5	p شار
-10	p شارع
7	p شارك
-9	p شاركت
-12	p شاعر
-7	p شاي
3	p شبا
3	p شباب
4	p شبك
-5	p شتاء
-10	p شجر
-14	p شحن
-4	p شراء
-2	p شرط
-13	p شرق
-7	p شرك
4	p شروط
6	p شغل
4	p شقق
5	p شكاو
-7	p شمال
-14	p شمس
8	p شهري
-2	p شوارع
-14	p شيء
-4	p شيخ
-6	p صاحب
-7	p صاحبت
-4	p صادر
-19	p صار
-3	p صارت
5	p صافر
-10	p صبي
3	p صحاف
-5	p صحة
4	p صحيح
-9	p صدر
-11	p صغار
-18	p صغير
-5	p صف
-10	p صفاء
-3	p صفار
12	p صفح
4	p صفحت
5	p صفق
8	p صلا
-9	p صمت
-9	p صندوق
-11	p صنع
4	p صوت
-11	p صول
-5	p صياد
-11	p صيان
-7	p صيدل
-15	p صيف
-3	p صين
-8	p ضائع
-3	p ضاح
-10	p ضباب
4	p ضحاي
2	p ضرور
-2	p ضعف
3	p ضمن
5	p ضوء
-4	p ضيف
-16	p طائر
4	p طاق
-15	p طالب
5	p طباع
-13	p طبق
-13	p طبي
-11	p طبيب
-14	p طرق
-10	p طريق
-17	p طفل
2	p طقس
-4	p طلاب
-2	p طلب
-13	p طلبت
-5	p طماطم
-7	p طن
-4	p طوال
-11	p طول
-8	p طويل
-6	p طيران
-11	p طيور
3	p ظائف
3	p ظاهر
-14	p ظل
-15	p ظهر
8	p ع
-12	p عائل
-19	p عاد
-17	p عادت
-19	p عازف
-14	p عام
-11	p عامل
-5	p عبار
-9	p عبد
4	p عبر
-10	p عبور
-11	p عتيق
-18	p عثر
-12	p عجين
-8	p عداء
-8	p عداد
3	p عدد
-9	p عدس
-6	p عذر
4	p عرب
7	p عروض
-10	p عسل
-10	p عشر
4	p عضو
-5	p عطل
5	p عقار
-16	p عقد
-6	p علاج
-5	p علقت
-13	p علماء
7	p علي
-7	p عمار
-14	p عمال
-9	p عمان
3	p عمل
-10	p عملي
4	p عن
3	p عناو
-3	p عند
-18	p عندم
2	p عنه
3	p عنوان
-10	p عياد
-27	p عين
-12	p غادر
-2	p غاز
6	p غد
8	p غدا
-10	p غرام
-19	p غريب
-7	p غزال
-2	p غواص
7	p غوغل
-5	p غياب
4	p غير
3	p فاتصل
-12	p فارس
-22	p فاز
-17	p فازت
3	p فان
-4	p فتح
-9	p فتحت
-3	p فحص
-5	p فرز
4	p فرص
-19	p فرق
2	p فرنس
-21	p فصل
4	p فعل
-14	p فقد
-11	p فقدت
10	p فقط
-4	p فلا
-11	p فلاح
-8	p فلم
-10	p فنان
3	p فنجان
-4	p فندق
-12	p فهد
-2	p فور
-5	p فوق
7	p فيديو
7	p فيديوه
3	p فيسبو
-16	p فيلم
-11	p قائد
3	p قائم
7	p قادم
3	p قارئ
-14	p قارب
-16	p قاض
-12	p قاع
-7	p قافل
-29	p قال
-24	p قالت
-10	p قان
-9	p قاهر
-9	p قبان
-3	p قبل
4	p قبول
-14	p قتل
-2	p قد
-10	p قدر
-5	p قدم
-3	p قديم
3	p قرا
5	p قراء
4	p قرائ
-23	p قرار
-14	p قرب
-18	p قررت
-6	p قرن
-22	p قري
10	p قسم
6	p قصة
5	p قصص
-6	p قصيد
-8	p قضي
-4	p قط
-19	p قطار
-13	p قطاف
-5	p قطة
-14	p قطر
-16	p قطع
-2	p قطعت
-15	p قلب
-10	p قلع
-4	p قلق
-3	p قمة
-8	p قمح
4	p قنات
3	p قهو
-8	p قوارب
-23	p قي
-4	p قياس
4	p قيد
4	p قيم
2	p كاتب
-2	p كال
4	p كامل
-28	p كان
-19	p كانت
-6	p كبار
3	p كبر
-4	p كبير
-13	p كتاب
-8	p كتب
9	p كتم
-15	p كثير
-6	p كرة
-9	p كرس
6	p كروم
-18	p كشف
-11	p كفر
8	p كل
-5	p كلف
3	p كلم
-4	p كله
-10	p كما
3	p كن
4	p كنت
-14	p كهربائ
-8	p كهف
-15	p كوب
3	p كور
-11	p كورنيش
3	p كوكيز
-2	p كويت
-14	p كيس
-9	p كيلوغرام
-15	p كيلومتر
-3	p لا
9	p لاحق
-2	p لان
5	p لاي
-16	p لجن
4	p لحظ
4	p لدي
2	p لصوت
-10	p لصوص
4	p لقد
7	p لك
-5	p لكل
5	p لكم
-17	p لكن
-15	p لم
-9	p لمي
-20	p لن
10	p لنا
-9	p له
-10	p لها
3	p لهذ
-9	p لوح
-18	p لون
3	p ليس
-5	p ليل
-6	p لين
-7	p مؤشر
8	p مؤقت
-17	p مئات
-14	p مئة
-7	p مئت
3	p ماد
-7	p ماراث
3	p ماض
3	p مال
3	p مانع
6	p مباري
6	p مباشر
8	p متاح
-12	p متاخر
-9	p متحدث
-12	p متحف
-4	p متر
5	p متصفح
7	p متصل
2	p متطوع
-13	p متظاهر
4	p متعلق
6	p متقاطع
-16	p متقاعد
-3	p متن
-12	p متهم
-10	p متوسط
-21	p متوقع
5	p متوقف
-9	p مثلج
6	p مجا
6	p مجان
4	p مجاني
-6	p مجتمع
8	p مجل
-2	p مجلس
-2	p محافظ
-9	p محام
3	p محاول
6	p محتو
6	p محرر
-4	p محصول
-14	p محط
4	p محفوظ
-3	p محكم
-2	p محل
-4	p محيط
6	p مختار
-7	p مختبر
3	p مختصر
-9	p مخرج
-6	p مخزن
-10	p مخطوط
-15	p مخيم
9	p مدار
-16	p مدارس
5	p مدافع
3	p مدة
-14	p مدرب
-16	p مدرس
7	p مدن
2	p مدون
-23	p مدير
-3	p مدين
-4	p مذيع
-16	p مرات
-12	p مراد
2	p مراسل
4	p مراي
-13	p مرة
3	p مرت
2	p مرتبط
-3	p مرتفع
-16	p مرجان
-14	p مرس
-10	p مرشح
3	p مرصاد
-4	p مرف
-4	p مركز
-8	p مرور
-5	p مزاد
-21	p مزارع
-8	p مساء
5	p مسابق
-3	p مساح
6	p مساعد
-17	p مسافر
-10	p مستثمر
-3	p مستخدم
-22	p مستشف
7	p مستشفي
-3	p مستعد
6	p مستقل
3	p مستمر
-6	p مستو
-11	p مسجد
3	p مسرح
-20	p مسقط
-6	p مسلسل
-9	p مشا
5	p مشارك
2	p مشترك
-7	p مشجع
-5	p مشروع
-8	p مشهد
-11	p مصاب
-12	p مصابيح
7	p مصدر
-5	p مصر
-18	p مصرف
-12	p مصنع
5	p مصور
-11	p مطر
-8	p مطعم
-11	p مطلع
-5	p مظل
5	p مع
-9	p معا
-11	p معارض
2	p معبر
-9	p معدل
-3	p معرض
-9	p معروض
-11	p معصر
-7	p معلم
-12	p معمل
6	p معن
-17	p معهد
7	p مغرب
3	p مغلق
6	p مفتاح
8	p مفضل
-5	p مفقود
4	p مقابل
-6	p مقاطع
6	p مقال
4	p مقالات
-5	p مقبل
6	p مقترح
-17	p مقرر
-9	p مقه
-3	p مكبر
8	p مكة
-17	p مكتب
-13	p ملاح
6	p ملاعب
-19	p ملاي
-4	p ملح
2	p ملخص
2	p ملعب
-16	p ملعق
-13	p ملك
-4	p ملي
-6	p مليار
-4	p مليون
-4	p مما
-9	p ممثل
-12	p ممرض
4	p ممول
2	p من
-13	p منار
-11	p منافس
-7	p منتصف
-9	p منح
-3	p منخفض
-15	p منذ
4	p منزل
-6	p منسوب
4	p منشور
-11	p منصور
-19	p منظم
4	p منه
-6	p منهم
-11	p مهاجر
-15	p مهاجم
-7	p مهجور
-17	p مهرجان
-17	p مهندس
5	p مواضيع
-19	p مواطن
3	p مواعيد
11	p موافق
9	p مواقيت
6	p موجز
3	p موضوع
-11	p موظف
2	p موقع
6	p مونتاج
-17	p ميا
-2	p ميز
-17	p ميناء
-11	p نائب
-3	p نائم
-13	p ناد
-4	p نادر
-12	p نار
-9	p ناس
-8	p ناشط
-2	p ناعور
-7	p ناق
7	p نبض
9	p نت
5	p نتائج
2	p نتيج
-11	p نجوم
-11	p نحل
4	p نحن
-17	p نحو
-19	p نخيل
-4	p نزل
-7	p نساء
-4	p نستخدم
7	p نسخ
7	p نشر
7	p نصار
-16	p نصح
-13	p نصف
4	p نظر
12	p نعم
-11	p نفدت
-5	p نفس
-11	p نقاب
-8	p نقد
-5	p نقش
-6	p نقل
-23	p نقلت
-15	p نقيب
3	p نلقا
-9	p نمر
12	p نها
-3	p نهائ
-12	p نهر
-12	p نوارس
-12	p نور
-3	p نورس
-13	p نوع
-7	p نياب
3	p نيوز
-8	p هاتف
-4	p هدف
2	p هذا
-19	p هكذ
-21	p هل
-3	p هم
3	p هنا
-8	p هند
-6	p هندس
-6	p هو
-5	p هي
-3	p واح
-3	p وافق
-14	p وام
-11	p وبلغ
-15	p وجد
-5	p وجه
-8	p وحيد
-12	p ودع
-7	p ودعت
-9	p ورد
-10	p ورش
4	p ورق
-9	p وزعت
-20	p وزير
-9	p وسط
7	p وسوم
-9	p وصف
-17	p وصل
-17	p وصلت
6	p وضع
-6	p وطن
-9	p وعاد
-9	p وعد
-10	p وعدت
-12	p وعز
-11	p وعل
-3	p وفاز
-10	p وفد
-17	p وفق
-22	p وفي
-30	p وقال
-2	p وقد
-11	p وقع
-13	p وقف
-18	p وكان
-4	p ولا
-9	p ولد
-5	p ولم
-17	p ومن
-13	p ونزل
-6	p ونصف
-24	p وهو
-2	p وهي
-6	p ويصل
4	p يا
-13	p يات
-8	p ياس
-8	p ياسم
-13	p يباع
-10	p يبد
-2	p يبدو
-3	p يبق
-17	p يبلغ
5	p يتم
-17	p يتوقع
-8	p يجب
6	p يجر
-7	p يحب
-14	p يحتاج
-4	p يحتو
-13	p يحمل
-3	p يد
-12	p يدفع
3	p يرج
-6	p يرفع
-13	p يرو
-21	p يري
3	p يريد
-10	p يزال
-4	p يستخدم
-6	p يستطيع
2	p يستغرق
-9	p يستقبل
-3	p يسمح
-7	p يشار
-10	p يشرب
-4	p يصب
-10	p يصبح
3	p يصل
-6	p يعبر
-4	p يعجب
-5	p يعرض
-12	p يعرف
8	p يعلق
-3	p يعلم
-10	p يعمل
-3	p يعود
8	p يعيد
-19	p يعيش
-9	p يفتح
-9	p يفضل
-9	p يقدم
5	p يقر
-12	p يقل
-27	p يقول
-13	p يكلف
-13	p يكن
-12	p يلة
-13	p يلعب
3	p يلي
-2	p يمنع
8	p ينا
2	p يناقش
-13	p ينتظر
4	p ينته
-13	p ينصح
-7	p ينطلق
3	p ينكد
3	p يها
5	p يوتيوب
-8	p يورو
-3	p يوسف
-14	p يوليو
4	p يومي
-9	second 
-5	second #
-4	second @novamobile
9	second a
-7	second about
-10	second according
-7	second account
-6	second after
-4	second against
-5	second ai
3	second airport
-5	second all
5	second also
-12	second am
9	second an
-17	second and
-3	second anglers
-4	second anne's
-5	second announced
-8	second announces
7	second anw
8	second ap
-13	second apply
5	second are
7	second arrived
-3	second article
-9	second arvell
-10	second as
-9	second asked
6	second assistant
-6	second at
-7	second aug
11	second august
8	second aven
-8	second back
-9	second bakery
9	second band
10	second bank
10	second banks
10	second bay
11	second beat
-10	second because
2	second beds
-4	second before
-5	second beginner's
-11	second bell
-8	second below
-10	second belt
-7	second best
5	second between
-5	second billion
-7	second black
6	second boats
8	second books
4	second both
-5	second bought
-3	second boy
-5	second brass
-3	second breaking
-7	second breaks
2	second brennia
-6	second brief
-3	second brussels
-7	second budget
-10	second bugle
-3	second bus
-5	second buses
-3	second but
-6	second buy
6	second by
11	second call
-4	second called
8	second can
-4	second cape
9	second cars
-2	second central
-5	second channel
5	second chess
-4	second chief
-5	second children
-4	second chip
6	second choir
-2	second city
7	second cleared
7	second click
6	second close
4	second club
-6	second coast
-3	second code
-8	second cole
-4	second come
7	second comes
-8	second comments
-4	second community
-7	second content
-2	second continues
12	second cost
8	second could
3	second council
5	second count
5	second countries
3	second county
3	second court
2	second crash
-2	second creek
7	second crews
-2	second crowns
-9	second customers
-6	second daily
2	second days
5	second delivered
7	second delta
-6	second desk
7	second details
9	second do
-7	second does
3	second dog
7	second dome
8	second don't
-7	second down
4	second driver
7	second drivers
7	second drone
3	second dunn
-3	second each
-5	second earlier
-9	second east
-5	second edition
-5	second elementary
-9	second eleven
7	second ellen
-3	second email
-7	second ends
-7	second engineers
-3	second evening
-3	second exchange
-10	second exit
6	second expect
-3	second explained
-6	second families
5	second family
-16	second fans
-3	second fares
7	second fear
-2	second fell
-4	second ferry
4	second festival
12	second figures
2	second film
-8	second final
-2	second fined
-5	second fines
-4	second fire
7	second firefighters
7	second firm
-9	second firms
-4	second first
5	second five
-2	second fold
-5	second follow
5	second foods
-8	second footage
-2	second for
-3	second found
3	second four
-8	second fox
-10	second free
9	second friday
7	second from
-4	second full
-3	second fullscreen
-7	second gallery
6	second games
-10	second gave
6	second get
-8	second gets
7	second glacier
7	second go
3	second goals
-5	second goat
-7	second gold
3	second golf
-4	second google
-8	second gossip
-4	second green
-2	second grew
-9	second group
-7	second guests
-10	second gulf
6	second hallam
3	second hang
-7	second has
-6	second hat
-5	second he
-14	second hearing
4	second her
-4	second here
2	second heron
5	second hill
2	second hit
-13	second hits
-9	second holiday
-10	second holm
-7	second home
-3	second horses
3	second hotel
-10	second hour
-3	second hours
5	second house
3	second how
11	second i
-3	second ice
-6	second image
-5	second india
-8	second instagram
4	second it
-6	second its
-4	second jobs
-4	second judge
4	second july
6	second june
-7	second keep
5	second keeper
-4	second kept
4	second kestrel
10	second killed
4	second know
-8	second labs
9	second lake
3	second lamp
-12	second lane
-6	second lantern
2	second last
4	second latest
13	second leader
8	second leaders
-7	second league
-7	second learned
-2	second least
-4	second leaves
-7	second ledger
-4	second left
-4	second letter
-5	second letters
-5	second library
-3	second light
-5	second lighthouse
-13	second lindqvist
-5	second line
-8	second lines
-11	second link
-4	second lithium
-8	second live
-2	second loaded
-4	second loaves
-9	second long
-9	second look
-3	second looked
-6	second lost
-13	second ltd
5	second lund
-8	second made
-5	second mail
-10	second makes
-10	second man
5	second manager
3	second map
10	second march
-8	second market
8	second marsh
-6	second match
11	second may
5	second me
-4	second means
2	second media
-2	second metres
4	second mill
-7	second million
6	second minister
8	second minutes
3	second miss
-7	second missed
2	second missing
-4	second mobile
5	second money
-12	second morning
-5	second most
3	second moved
-4	second much
6	second museum
8	second must
-5	second mutiara
-4	second nadu
2	second needed
11	second needs
7	second never
11	second new
3	second news
-8	second newsletter
-2	second next
-4	second night
9	second no
3	second nobody
-9	second note
-6	second now
-5	second nurse
-8	second off
-11	second officer
6	second officers
4	second officials
-10	second okafor
-9	second okoro
4	second old
-3	second oldest
-3	second on
-3	second one
-7	second only
-2	second open
-13	second opened
-10	second opens
5	second opposition
-3	second or
-4	second orders
8	second our
-4	second out
-5	second over
6	second owners
-9	second page
2	second paper
-2	second parade
-6	second parish
-7	second park
-4	second passengers
7	second pay
-6	second pdf
-10	second pell
5	second people
-3	second percent
-9	second phones
-4	second photo
-7	second pier
-5	second pin
8	second place
-10	second plan
-6	second plant
-5	second platform
-6	second play
-9	second plays
-5	second plus
3	second police
-10	second policy
-5	second politics
4	second port
-8	second post
-5	second power
3	second president
3	second price
3	second prices
-7	second promised
-9	second property
-5	second pulled
8	second pupils
-4	second put
-5	second quarter
11	second quist
-9	second quits
-5	second rail
5	second railway
-8	second rain
-17	second raised
6	second ran
-5	second rate
-5	second rates
7	second reached
-2	second reacts
7	second read
-2	second reading
-2	second reads
-2	second red
-9	second referee
-3	second related
5	second rentak
-7	second reply
-10	second resigns
4	second results
7	second reuters
11	second rights
3	second road
-7	second roads
-7	second robot
3	second roof
-5	second rose
6	second rovers
-12	second said
-5	second salt
-5	second satellite
-7	second save
-9	second saw
-9	second say
3	second says
-2	second school
-3	second scores
5	second sea
6	second see
7	second selasih
-5	second sells
9	second sent
6	second seri
-2	second series
-7	second settings
-4	second share
-4	second shares
-7	second she
-2	second sheriff
3	second ships
-9	second shoppers
-5	second short
8	second should
-3	second show
-6	second shut
9	second signed
-8	second signs
-11	second since
5	second single
-4	second sink
-3	second slips
-3	second so
-4	second sold
-7	second sorrel
3	second square
7	second star
8	second state
-5	second states
3	second stations
-5	second still
-8	second stood
-3	second store
6	second stores
4	second stories
-5	second storm
-2	second storms
7	second story
-4	second straight
3	second stream
-9	second strike
-4	second subscribe
-5	second summer
3	second sundays
-2	second surprise
7	second table
-3	second takes
-7	second talks
-9	second tanker
11	second tarn
6	second teacher
7	second team
-3	second ten
-7	second tested
5	second than
-11	second that
4	second the
3	second them
4	second then
3	second there
3	second they
-9	second things
-10	second this
4	second thought
9	second three
12	second thursday
-9	second tide
-9	second timber
-6	second time
-10	second times
-11	second to
-12	second today
-14	second told
-3	second tonnes
-9	second top
9	second town
-2	second traders
-7	second traffic
6	second train
2	second trams
-5	second trial
-6	second trick
-6	second tried
-8	second trouble
2	second trust
4	second two
-7	second type
-8	second under
7	second union
-9	second united
4	second up
8	second used
5	second vale
-4	second valley
6	second vesta
-9	second video
7	second view
6	second village
-6	second visa
-7	second volunteers
8	second vote
5	second voted
-9	second vs
-9	second waited
-6	second walked
-5	second wallchart
3	second want
6	second wanted
4	second wants
8	second warned
-5	second was
-12	second watch
8	second water
-10	second we
-6	second weather
-3	second went
11	second were
-6	second what
4	second whatsapp
-12	second where
-6	second wherever
-8	second which
5	second while
-6	second white
3	second who
-3	second whose
-3	second why
-4	second wimbledon
-13	second wire
-5	second with
-8	second without
-6	second won
-11	second wore
5	second work
11	second workers
-3	second works
-3	second x
3	second year
8	second year's
6	second years
3	second you
13	second your
8	second آبل
-15	second آخر
4	second آلاف
-3	second آليا
-7	second آلية
-6	second أ
-6	second أبرد
11	second أبو
-7	second أبوابه
-2	second أبوابها
-6	second أبوظبي
-4	second أبيه
-8	second أثناء
-7	second أجراس
4	second أجرة
-4	second أجمل
5	second أحد
-2	second أحدا
6	second أحدهم
-4	second أحراج
-2	second أحياء
8	second أخبار
-8	second أخرى
-2	second أخطاء
-4	second أدخل
11	second أرباح
-3	second أربع
-6	second أربعين
-9	second أرسل
-3	second أزمة
-5	second أسابيع
-6	second أسبوع
-10	second أسبوعا
11	second أسعار
-8	second أسماء
-8	second أسنان
7	second أسهم
-6	second أشخاص
-10	second أشهر
4	second أصحاب
-5	second أصدقائك
-9	second أضف
16	second أطباء
-3	second أطفال
-6	second أطلقت
-4	second أطول
3	second أعاد
-9	second أعضاء
-7	second أعلن
-10	second أعلنت
6	second أعوام
-9	second أغلق
-3	second أغلقت
-8	second أفضل
-8	second أقدم
-7	second أقل
-5	second أكبر
-8	second أكتوبر
5	second أكثر
-8	second ألا
6	second ألفي
4	second أم
-11	second أما
-14	second أمتار
-11	second أمس
3	second أمطار
-3	second أمنية
5	second أن
-6	second أنباء
9	second أنت
-12	second أندرويد
-7	second أنشئ
-2	second أنفسهم
-3	second أنني
6	second أنه
-3	second أنها
7	second أنور
11	second أهالي
-3	second أهداف
-2	second أهل
-16	second أهم
-8	second أو
5	second أوبك
-4	second أوقفت
-5	second أول
-10	second أولا
-8	second أيام
14	second أيضا
-10	second أين
-10	second إجازة
12	second إحدى
-3	second إخبارية
4	second إدارة
-3	second إدلب
-16	second إذا
6	second إذاعة
-3	second إذن
-3	second إصدار
-9	second إضافية
-10	second إطفاء
-4	second إطلاق
-8	second إطلالة
-6	second إعادة
-10	second إعداد
-10	second إعلان
-16	second إعلانات
-10	second إغلاق
-9	second إكس
-3	second إلا
-9	second إلغاء
-6	second إلى
-10	second إم
-9	second إن
-12	second إنستغرام
-8	second إنشاء
4	second إنه
-9	second إنها
-5	second إنهم
-3	second ابتداء
-3	second اتصال
-8	second اتصل
-14	second احتجاجا
-5	second احتفلت
-7	second احجز
-10	second اختر
-5	second ارتفاع
-11	second ارتفع
-9	second ارتفعت
10	second استخدام
3	second استطلاع
-2	second استغرق
-7	second استمر
-9	second استمرت
-14	second اسم
5	second اسمه
4	second اسمها
-5	second اشتراك
-10	second اشترك
-9	second اشتركوا
-5	second اصطناعي
-16	second اضغط
-9	second اعتذرت
-4	second افتتاح
9	second افتتح
-11	second افتح
-8	second اقتصاد
-4	second اقرأ
-9	second الآن
-4	second الأبيات
4	second الأجهزة
-16	second الأحد
-7	second الأخضر
-10	second الأخطاء
5	second الأخير
-4	second الأدوية
-10	second الأربعاء
-7	second الأردن
5	second الأرز
6	second الأرشيف
-6	second الأرصاد
-5	second الأرض
5	second الأرقام
6	second الأزرق
-13	second الأسبوع
13	second الأسرة
7	second الأسعار
-3	second الأسعد
6	second الأسهم
-8	second الأسواق
-4	second الأشغال
8	second الأطفال
-13	second الأطلس
-6	second الأعلى
-3	second الأغصان
-4	second الأفق
-13	second الأقل
-12	second الأكثر
-9	second الأكشاك
-3	second الألمان
-3	second الألمانية
14	second الأم
-5	second الأمر
8	second الأمس
-14	second الأمن
6	second الأمين
-3	second الأنباء
10	second الأهالي
-8	second الأوروبي
-16	second الأول
5	second الأولى
-4	second الأيام
7	second الإبل
3	second الإحصاء
4	second الإخبارية
6	second الإدارة
8	second الإذاعة
-7	second الإسكندرية
-3	second الإشعارات
-3	second الإضراب
-2	second الإعدادات
-6	second الإعلانات
3	second الإغلاق
-4	second الإلكتروني
-10	second الإنتاج
4	second الإنترنت
-7	second الإنجليزية
-5	second الإنقاذ
-15	second الاثنين
-7	second الاجتماعي
-8	second الاجتماعية
-3	second الاحتفال
-10	second الارتباط
-10	second الاسم
-5	second الاشتراك
-12	second الاصطناعي
-10	second الافتتاح
-10	second الاقتصاد
-14	second الانتخابات
-5	second البئر
4	second الباب
16	second الباحثون
-10	second البحارة
10	second البحث
-15	second البحر
-5	second البحري
-6	second البداية
11	second البدوي
5	second البرتغالي
12	second البرنامج
-11	second البريد
-8	second البريدية
-8	second البطالة
-11	second البطولة
-8	second البلاد
3	second البلد
-2	second البلدة
-10	second البناء
8	second البنك
-5	second البنوك
5	second البيان
3	second البيانات
-6	second البيانو
-14	second البيت
-11	second البيض
9	second البيضاء
-4	second البيوت
-11	second التاسعة
6	second التالي
11	second التجار
-5	second التحرير
-16	second التحقق
-2	second التحقيق
-7	second التحليل
-11	second التسجيل
-10	second التشغيل
-7	second التصفح
-5	second التضخم
4	second التطبيق
-3	second التعليق
-7	second التعليقات
-13	second التفاصيل
4	second التقديم
3	second التقرير
-3	second التلال
-9	second التمر
-10	second التمور
-4	second التواصل
-8	second التونسي
-23	second التي
-7	second التين
-13	second الثالث
-10	second الثالثة
-7	second الثانوية
-3	second الثاني
-11	second الثانية
-14	second الثلاثاء
9	second الثلوج
4	second الجائزة
7	second الجامعة
-14	second الجبل
-4	second الجدار
-2	second الجدة
-8	second الجديد
-13	second الجديدة
5	second الجرافات
-5	second الجرس
-4	second الجريدة
-3	second الجزائري
-4	second الجزائرية
-9	second الجزيرة
-5	second الجسر
-9	second الجغرافي
-7	second الجلوس
8	second الجمهور
-10	second الجميع
-13	second الجولة
-5	second الجوية
-4	second الحاج
15	second الحارس
-10	second الحافلات
7	second الحافلة
-5	second الحج
-4	second الحجر
-10	second الحجرية
4	second الحداد
6	second الحدود
-8	second الحديد
-7	second الحرارة
-2	second الحراس
3	second الحركة
4	second الحزب
3	second الحفل
10	second الحقوق
5	second الحكم
3	second الحكومة
-13	second الحلقة
-8	second الحلو
5	second الحمار
4	second الحمصي
13	second الحملة
-4	second الحوار
-20	second الحي
-10	second الخارجية
-4	second الخاصة
-13	second الخالدي
-11	second الخامسة
-8	second الخبر
-2	second الخبز
-12	second الخدمة
-9	second الخرطوم
-6	second الخروج
-7	second الخريطة
-4	second الخريف
-5	second الخسارة
-5	second الخشبي
-10	second الخصوصية
-3	second الخضار
-5	second الخضراء
-10	second الخط
-3	second الخطأ
-5	second الخطيب
-9	second الخلاف
-10	second الخليج
-19	second الخميس
-14	second الدار
-6	second الدجاج
3	second الدخول
4	second الدراسة
-8	second الدرج
-10	second الدعم
9	second الدفاع
-7	second الدقيقة
-12	second الدكان
-6	second الدم
-4	second الدوحة
-12	second الدور
3	second الدوري
8	second الدول
-5	second الدولي
-8	second الذرة
-11	second الذكاء
-5	second الذكي
-11	second الذهبية
7	second الذي
-3	second الرأس
12	second الرئيس
-4	second الرئيسي
-9	second الرابط
-4	second الرابع
-9	second الرابعة
-4	second الرباط
-9	second الربع
-2	second الربيع
9	second الرحلة
-9	second الرسائل
5	second الرسالة
-7	second الرسمي
-7	second الرصيف
-16	second الرعاة
-7	second الرقم
-6	second الرقمية
-8	second الروابط
2	second الرواية
-8	second الرياض
-4	second الرياضة
-9	second الريح
11	second الزائر
-5	second الزبائن
-8	second الزراعة
-5	second الزرقاء
9	second الزعتر
-9	second الزعفران
8	second الزلزال
4	second الزوار
5	second الزيت
-13	second الزيتون
6	second السابعة
-11	second السابق
-2	second الساحلي
-13	second السادسة
11	second الساعة
-4	second السباحة
-3	second السباق
5	second السبب
-9	second السبت
-4	second السبخة
-8	second السبع
5	second السد
5	second السروة
-4	second السطح
5	second السعر
-7	second السعودي
-9	second السعودية
-10	second السفر
-9	second السفن
2	second السفينة
-6	second السكري
9	second السلطات
-12	second السلطان
9	second السماء
-9	second السمك
-2	second السن
-13	second السنابل
-3	second السنة
3	second السنديان
-12	second السنوي
-9	second السهل
-11	second السواحل
-4	second السودان
-11	second السوداني
-5	second السوق
-7	second السيارات
-3	second السيطرة
7	second السيول
-9	second الشاحنات
-8	second الشارع
-9	second الشاشة
-6	second الشاطئ
-12	second الشامي
7	second الشاي
-10	second الشباب
-6	second الشبكة
5	second الشتاء
-4	second الشح
-3	second الشرطة
4	second الشرق
5	second الشركة
-9	second الشمس
-15	second الشهر
-3	second الشيوخ
-10	second الصحافة
-11	second الصحة
-12	second الصحراء
11	second الصحيفة
-7	second الصخور
-6	second الصداع
5	second الصغار
-13	second الصغير
-11	second الصف
3	second الصمت
-2	second الصناعي
6	second الصندوق
-8	second الصوت
-8	second الصوتية
-17	second الصور
5	second الصورة
-5	second الصيادين
4	second الصيف
-9	second الصيني
-6	second الضائع
14	second الضباب
-3	second الضحايا
-10	second الضفة
-11	second الطائرة
-4	second الطابق
-7	second الطاقة
-9	second الطب
-3	second الطبي
-6	second الطرق
-11	second الطريق
8	second الطعام
3	second الطفل
4	second الطقس
-9	second الطلاب
7	second الطماطم
-4	second الطويل
-10	second الطير
5	second الطيران
-5	second الطيور
-3	second الظل
-5	second الظهر
-10	second العائلة
-6	second العاجلة
-8	second العاشرة
-13	second العالم
-3	second العام
-5	second العامة
2	second العبارة
-12	second العبور
4	second العتيقي
-11	second العدد
-10	second العراقي
-5	second العرب
-9	second العربي
-10	second العربية
-4	second العرض
-9	second العسل
4	second العقد
-9	second العلمي
8	second العمال
-5	second العماني
14	second العمدة
-12	second العملات
5	second العملية
6	second العناوين
-12	second العود
-7	second العودة
-8	second العيد
-2	second الغاز
-8	second الغربية
-4	second الغرفة
-10	second الغروب
-2	second الغزل
-8	second الفائدة
-5	second الفائز
-10	second الفجر
-2	second الفحص
-2	second الفرات
6	second الفرق
-11	second الفرقة
-6	second الفرنسية
14	second الفريق
5	second الفستان
-10	second الفصل
7	second الفكرة
11	second الفنانة
5	second الفندق
-10	second الفوز
3	second الفيديوهات
9	second الفيلم
3	second القارئ
-6	second القارب
6	second القاضي
3	second القاعة
-10	second القاهرة
-8	second القديم
-8	second القديمة
-8	second القراءة
-4	second القرى
-10	second القرية
-5	second القسوس
-3	second القش
-11	second القصة
-9	second القصيرة
3	second القضية
10	second القط
6	second القطارات
-9	second القطري
3	second القطط
11	second القطن
7	second القلعة
-8	second القمة
-5	second القمح
7	second القمر
5	second القناة
-3	second القهوة
-8	second القوات
-9	second القوارب
5	second الكاتب
3	second الكامل
-10	second الكبرى
7	second الكتاب
-4	second الكتب
4	second الكرة
4	second الكويت
17	second اللاعب
-4	second اللاعبين
-10	second اللبنانية
7	second اللجنة
3	second الله
-9	second اللون
3	second الليرة
-8	second الليل
-8	second الليلة
-11	second المئة
-2	second الماء
-6	second المادة
-14	second الماضي
-4	second المالي
4	second المباشر
-7	second المتحدة
10	second المتحدث
8	second المتحف
-2	second المترو
11	second المتظاهرون
7	second المتهم
-7	second المتهمين
-6	second المجانية
10	second المجلس
6	second المجموعة
-3	second المحادثات
7	second المحتوى
4	second المحصول
3	second المحطة
-3	second المحلية
10	second المخرج
-10	second المدافع
6	second المدرب
-3	second المدن
-8	second المدى
6	second المدير
8	second المديرة
-2	second المدينة
-9	second المرئي
6	second المرة
12	second المرجان
-8	second المرسى
9	second المرشحين
-7	second المرض
7	second المرضى
-5	second المرفأ
-5	second المركزي
-11	second المرور
-9	second المزارعين
5	second المزيد
-7	second المسابقة
-9	second المسافرين
12	second المستثمرون
-11	second المستجدات
-17	second المسجد
-4	second المسرح
7	second المشتري
-7	second المشروع
-3	second المشغل
-10	second المشهد
10	second المصابيح
-6	second المصارف
-9	second المصدر
-3	second المصرف
-9	second المصري
-3	second المصممة
8	second المصنع
-8	second المطار
-11	second المطر
-13	second المعارضة
2	second المعرض
-8	second المغرب
20	second المقابل
-15	second المقال
7	second المقالات
-11	second المقبل
-9	second المقبلة
16	second المقرر
-12	second المقطع
-11	second المقهى
4	second المكتبة
-5	second الملح
4	second الملعب
7	second الملف
8	second الملك
-3	second الملكي
-4	second المنارة
8	second المنتخب
-4	second المنزل
-8	second المنشور
-13	second المنصة
6	second المنطقة
6	second المنظمة
10	second المهاجم
8	second المهرجان
7	second المهندس
-4	second المواقع
-4	second الموانئ
9	second الموت
-12	second الموجة
-6	second الموسم
-5	second الموضوع
-14	second الموقع
-2	second النائب
-4	second النادي
-8	second النار
7	second الناس
-8	second الناعورة
5	second النافذة
-11	second النتائج
5	second النتيجة
-13	second النحاس
-5	second النخيل
-9	second النساء
-10	second النسخة
-8	second النسور
-7	second النشر
-4	second النشرة
-11	second النص
-2	second النصف
-10	second النفط
-4	second النقابة
-13	second النقد
-5	second النقل
-7	second النهائي
-2	second النهار
2	second النهر
-11	second النورس
-13	second النوم
10	second النيابة
-6	second الهاتف
-2	second الهند
-11	second الهندسة
-6	second الهواء
-9	second الهواتف
-11	second الواحة
-7	second الواحدة
-24	second الوادي
12	second الوثائق
4	second الودع
-10	second الورد
-2	second الورقية
-8	second الوزارة
-14	second الوزراء
10	second الوزير
14	second الوقت
-4	second الوقود
8	second الوكالة
-15	second الياسمين
-13	second اليوتيوب
-5	second اليوم
-4	second اليومية
-5	second انتشر
-7	second انتظر
-2	second انتهاء
-3	second اندلع
-4	second انضم
-3	second انقر
8	second انهيار
-9	second ب
-2	second بأن
-5	second بأول
-9	second بئر
2	second بائع
-3	second باب
-3	second بارد
-3	second باسم
-3	second بالضغط
7	second ببطء
-5	second بترا
-2	second بتوقيت
-2	second بث
-13	second بثلاثة
-7	second بجائزة
-11	second بحث
-14	second بحسب
-3	second بخفض
-3	second بدء
-8	second بدأ
-10	second بدأت
-4	second بدلا
-2	second بدون
-6	second برج
-7	second برسالة
-6	second برعاية
-2	second برفق
-8	second برنامج
-7	second برنت
13	second بريد
-14	second بريدك
-4	second بزيادة
-2	second بساعة
4	second بسباق
-9	second بسبب
-4	second بسعر
-4	second بصوت
9	second بطل
-3	second بعد
8	second بعدم
10	second بغداد
8	second بغل
-9	second بـ
-3	second بفارق
-3	second بقوة
-17	second بلا
-7	second بلاي
-5	second بلحظة
7	second بلدية
-5	second بلس
-9	second بلغ
-9	second بلغت
-8	second بما
6	second بنا
-3	second بناء
-5	second بنجاح
-3	second بنحو
-12	second بنسبة
-12	second بنك
11	second بني
-5	second به
-4	second بها
-5	second بهذا
-5	second بوابة
-7	second بواسطة
-4	second بودكاست
14	second بيان
5	second بيت
-4	second بيتا
3	second بيروت
-2	second بيضاء
-9	second بيع
11	second بين
-2	second بينها
-10	second بينهم
-13	second تأجيل
-10	second تابع
-4	second تابعت
-10	second تابعوا
-3	second تابعونا
-9	second تبادل
-7	second تبدأ
-10	second تبلغ
10	second تتحمل
-8	second تتغير
15	second تجار
-10	second تجاوزت
-4	second تجربتك
-7	second تجريبي
-5	second تجمع
-8	second تحت
-5	second تحتاج
-8	second تحمل
-5	second تحميل
-10	second تخدير
-5	second تداول
-5	second تدخل
-7	second تدرس
-7	second تدفع
7	second تذاكر
-15	second تراجع
-4	second تراجعت
-8	second تردد
-6	second تركيا
10	second ترميم
-9	second ترى
-10	second تسع
-5	second تسعة
-2	second تسلم
-11	second تشارك
-9	second تشغيل
8	second تشكيلة
-4	second تصدر
-5	second تصفح
-13	second تصل
3	second تصوير
-6	second تضم
2	second تطبيق
-11	second تطبيقنا
-14	second تظهر
-8	second تعبر
-13	second تعد
-10	second تعرف
-6	second تعريف
-10	second تعليق
-7	second تعليقك
-8	second تعمل
-12	second تعود
8	second تغلق
-11	second تغني
6	second تفتح
-8	second تفعيل
-4	second تقطع
-12	second تقول
-7	second تكن
3	second تكون
-12	second تل
16	second تلاميذ
5	second تلغرام
-12	second تلك
-9	second تليجرام
-4	second تم
-5	second تمر
-5	second تنتظر
-14	second تهمك
-11	second توافق
-5	second توزيع
-10	second توقع
-5	second توقعاتها
-12	second توقف
-4	second توقفت
-11	second توك
-5	second تويتر
3	second تيك
-5	second تيليغرام
-5	second ثريدز
-10	second ثلاثاء
-9	second ثلاثمئة
-15	second ثلاثين
-8	second ثلث
-16	second ثم
-10	second ثماني
8	second ثمانية
9	second ثمن
-7	second ثوان
-5	second جاء
8	second جاءت
-20	second جابر
3	second جامعة
-4	second جبال
-7	second جبل
-7	second جدار
-16	second جديد
-12	second جديدا
-11	second جديدة
-11	second جرى
-7	second جزئي
-2	second جزاء
-2	second جزر
-8	second جزيرة
-4	second جسر
-7	second جمع
-6	second جمهورها
-15	second جميع
-5	second جنوب
-7	second جهة
-4	second جوائز
10	second جوجل
-2	second جولة
10	second حارس
8	second حافلة
7	second حال
-8	second حالة
-8	second حاول
-4	second حتى
-6	second حجب
4	second حجر
-9	second حدادا
-9	second حدث
-5	second حدود
-3	second حديقة
-8	second حذر
-4	second حذرت
-12	second حذف
5	second حرارة
-3	second حرة
3	second حركة
4	second حريق
-5	second حزب
-5	second حساب
-5	second حسابنا
-4	second حسابه
-11	second حسن
-6	second حصن
-8	second حصيلة
-16	second حفظ
-6	second حفل
-7	second حقوق
-7	second حكايات
-5	second حكومي
-10	second حلب
-5	second حلقة
-11	second حمل
-4	second حملوا
-6	second حمّل
-12	second حول
-6	second حي
6	second حيث
-11	second حين
-3	second خاص
-9	second خبر
-6	second خبز
-6	second خدمة
-5	second خذ
-8	second خرج
-2	second خروج
-9	second خشب
-2	second خشبية
-3	second خصم
3	second خطأ
-11	second خطة
-7	second خطر
10	second خفر
-4	second خفض
-10	second خلافا
-13	second خلال
-9	second خلف
-10	second خمس
8	second خمسة
-12	second خمسين
-10	second خميس
-6	second د
-8	second داخل
6	second دار
-8	second دام
-7	second دبي
-6	second دخلت
-3	second درج
10	second درجات
-4	second درهم
-9	second درويش
7	second دفتر
-7	second دفع
-7	second دفعة
-14	second دقائق
-4	second دقيقة
-5	second دقيقتين
-5	second دكانه
-4	second دمشق
-9	second دول
-9	second دولار
-4	second دولارات
-15	second دون
-4	second دينار
-4	second دينارا
-7	second ذات
-3	second ذكرت
12	second ذلك
-12	second رأس
-6	second رأي
15	second رأيك
20	second رئيس
-9	second رابط
-4	second راتب
-5	second راسلنا
-8	second راكبا
-2	second رامي
-10	second ربع
10	second رجال
10	second رجل
5	second رحلات
-12	second رحلة
-9	second رد
-6	second رسائل
-2	second رغم
-11	second رفض
-4	second رفضت
-5	second رفع
9	second رقم
-6	second رمز
3	second رواية
-11	second روبوت
12	second رويترز
7	second رياح
-9	second رياضة
-3	second ريالا
-2	second ريف
-5	second زائر
-6	second زار
-14	second زر
-5	second زفاف
-3	second زوجته
-3	second زيادة
4	second زيارة
-10	second زيت
-6	second زيتون
10	second سائق
-6	second سابق
-8	second سات
-4	second ساعات
-7	second ساعتين
8	second ساعي
-14	second سبع
-14	second ستة
-7	second ستين
-8	second سجلت
-9	second سجن
-4	second سجناء
-7	second سجّل
-7	second سحب
9	second سد
-5	second سدود
-6	second سريعا
-8	second سطح
11	second سعر
-5	second سعودي
-7	second سفينة
-6	second سقط
-4	second سقطت
5	second سكان
-3	second سلسلة
-3	second سمع
-3	second سناب
-5	second سنة
-13	second سنوات
-3	second سواحل
-7	second سوق
-2	second سوى
-7	second سيارات
-7	second سيارة
7	second سياسة
-11	second سيدة
-4	second شات
2	second شارع
-8	second شارك
-6	second شاطئ
-4	second شاغرة
-10	second شاهد
-5	second شبكة
-9	second شجرة
-10	second شحنة
-9	second شخص
-12	second شراء
3	second شركات
2	second شركة
-4	second شروط
-4	second شقة
-6	second شكل
-4	second شمال
-7	second شهر
-8	second شهرا
-8	second شهريا
-6	second شهرين
-4	second شوارع
16	second شيء
18	second صاحب
6	second صاحبة
8	second صاحبه
10	second صاحبها
4	second صادرات
-8	second صار
-6	second صباحا
-4	second صبي
-5	second صحيح
-2	second صحيفة
-3	second صدر
-5	second صديق
-16	second صغير
-14	second صغيرة
-10	second صفحة
-8	second صفحتنا
-6	second صفقة
4	second صلة
5	second صندوق
-2	second صوتية
-16	second صور
-10	second صورة
4	second صيادون
-2	second صيادين
-5	second صيد
-7	second ضعف
-4	second ضوء
5	second طائرة
-2	second طارق
-6	second طالب
-2	second طالع
-9	second طباعة
6	second طبيب
9	second طبيبة
-8	second طرابلس
-7	second طريق
-3	second طريقة
-9	second طفلة
-11	second طفيفا
7	second طلاب
-12	second طلب
-10	second طوال
3	second طول
-7	second طوله
-7	second طويلة
-9	second ظل
-10	second ظهر
-7	second ظهرا
-3	second ظهور
-5	second ع
2	second عاد
-8	second عادة
9	second عادت
-2	second عادل
-11	second عاما
-6	second عامل
-8	second عامين
5	second عبد
-20	second عبر
-6	second عثر
4	second عدد
-4	second عدن
-7	second عربية
-7	second عرض
-3	second عسل
-4	second عشر
-18	second عشرة
-11	second عشرين
-13	second علاقة
-2	second على
-4	second علي
-10	second عليه
-4	second عليها
-4	second عمارة
13	second عمال
-9	second عمان
7	second عمره
-11	second عمرها
-8	second عمل
7	second عمليات
-7	second عمّان
-6	second عن
-12	second عند
-10	second عندما
-3	second عنه
-7	second عنها
-11	second عودة
-12	second عين
-6	second غادر
-12	second غدا
-5	second غرف
9	second غزة
5	second غوغل
-11	second غياب
-3	second غيره
-3	second فإنك
-11	second فاتصل
5	second فاز
-6	second فازت
-14	second فتح
-12	second فجر
-7	second فراس
-3	second فرض
8	second فرق
14	second فريق
-3	second فريقه
-10	second فعل
-3	second فعّل
-7	second فقد
-8	second فقدت
6	second فقط
-6	second فلا
-7	second فلم
-7	second فنجان
-9	second فندق
-6	second فورا
-10	second فوق
-2	second في
-6	second فيديو
-3	second فيما
-5	second فيه
6	second قائمة
-10	second قارئ
5	second قارب
-14	second قال
-18	second قالت
4	second قانون
-10	second قبالة
-30	second قبل
-7	second قد
-13	second قديم
-2	second قديمة
4	second قراءة
-10	second قرار
-10	second قرب
-6	second قررت
-5	second قرن
-4	second قرون
-12	second قرى
-3	second قرية
-7	second قسم
-8	second قصة
-6	second قصيدة
-9	second قصير
-7	second قصيرة
-5	second قضية
-5	second قليلا
-11	second قمة
-5	second قناة
-9	second قناتنا
-10	second كأس
-7	second كامل
-9	second كاملا
-9	second كاملة
5	second كانت
-7	second كتاب
-4	second كتابة
-13	second كتب
-5	second كتبت
-11	second كثيرة
13	second كرة
-9	second كروم
-12	second كشف
-4	second كفر
2	second كل
6	second كلفة
-10	second كلمات
8	second كلمته
-4	second كلها
-11	second كما
-15	second كنت
-5	second كهربائية
3	second كوب
-5	second كورة
-9	second كي
-7	second كيف
-9	second كيلوغراما
-7	second كيلومتر
-2	second كيلومترا
-6	second كيلومترات
-11	second لأن
-3	second لا
9	second لاحقا
-3	second لاعب
-7	second لاعبين
-9	second لبنان
7	second لجنة
-4	second لحظة
-4	second لدى
-5	second لدينا
-8	second لشارع
-2	second لصوت
-6	second لعبة
7	second لك
-6	second لكن
-4	second لكنه
-9	second لكنها
-3	second للأطفال
-9	second للاستماع
-3	second للاشتراك
-4	second للجميع
4	second للزوار
-3	second للسائق
-4	second للشهر
-11	second للطلاب
-3	second للكاتب
-11	second للمرة
-9	second للمشاركة
-5	second للمشتركين
-14	second لم
-11	second لماذا
-8	second لمشاهدة
-3	second لمعرفة
10	second لمى
-8	second لن
8	second له
3	second لها
-7	second لوحة
3	second لون
-7	second ليس
-3	second ليصلك
-4	second ليلا
-10	second ليلة
7	second لين
-11	second لينكد
11	second مؤشر
3	second مئة
-4	second مئتي
-3	second مئوية
-11	second ماء
6	second ماراثون
-4	second مالية
-5	second مانع
-3	second مايو
-11	second مباراة
-6	second مباشرة
11	second مبيعات
-5	second متابعة
-3	second متاح
-3	second متاحة
-12	second متجر
-3	second متحف
-2	second متر
-4	second متصفحك
-8	second متفرج
-8	second متقاعدة
-4	second متنقلة
-4	second متنها
-4	second متى
-7	second مجانا
10	second مجاني
-3	second مجانيا
-8	second مجانية
6	second مجرى
-4	second مجلة
7	second مجلس
-10	second محتوى
3	second محرر
-14	second محطة
7	second محفوظة
-2	second محيط
-13	second مدار
3	second مدارس
-4	second مدة
9	second مدرسة
-2	second مدن
10	second مدى
-5	second مدينتك
-6	second مرات
-4	second مراد
-7	second مرايا
7	second مرة
-10	second مرتين
6	second مرجان
-6	second مرفأ
-3	second مزاد
-3	second مزارعون
-5	second مزرعة
-4	second مسؤولية
-6	second مساء
-3	second مسابقة
8	second مساحة
-6	second مستشفى
-7	second مستعد
-6	second مستقلة
-4	second مستوى
-4	second مسقط
-3	second مسلسل
-16	second مشاركة
-2	second مشاهد
-10	second مشترك
-7	second مشروع
-2	second مصابا
-12	second مطار
3	second مطلع
-9	second مظلة
-7	second معبر
10	second معدل
7	second معصرة
-8	second معظم
5	second معك
-8	second معلومات
-7	second معمل
-2	second معنا
-5	second مقابل
4	second مقهى
-6	second مكان
-6	second مكبر
6	second مكة
-4	second مكتب
5	second مكتبة
-5	second ملاعب
-4	second ملخص
-7	second ملف
5	second ملفات
-2	second مليار
-12	second مليون
-8	second مليوني
-6	second مما
-4	second من
10	second منارة
-12	second منتصف
9	second مندوب
-19	second منذ
-3	second منشور
3	second منصة
-3	second منصور
-9	second منه
-5	second منها
-7	second مهرجان
-4	second مواسم
-4	second مواعيد
-9	second موعد
-7	second موعده
-5	second موعدها
8	second موقع
-9	second موقعنا
-3	second موقف
-4	second ناد
8	second نادي
-3	second نافذة
-3	second ناقة
-4	second نانسي
-4	second نايل
-7	second نبض
-5	second نت
-12	second نتائج
10	second نحن
5	second نحو
-6	second نخلة
11	second نساء
9	second نشر
-12	second نشرة
-10	second نشرت
-5	second نشرتنا
8	second نص
-3	second نظمت
-4	second نظيره
-3	second نفسه
-4	second نفسها
-7	second نقص
-4	second نقطة
-4	second نقلت
10	second نقيب
-5	second نلقاكم
-6	second ننصح
-3	second نهائي
-17	second نهاية
-4	second نهر
-2	second نوعا
-3	second نوفمبر
-5	second نيوز
7	second هاتفك
-14	second هدف
-13	second هذا
6	second هذه
-6	second هزت
-14	second هكذا
-13	second هل
-7	second هم
5	second هنا
-5	second هناك
15	second هو
4	second هي
8	second هيئة
-6	second وأربعين
-12	second وأضاف
-12	second وأضافت
2	second واتساب
-7	second واحة
-12	second واحد
-5	second واحدا
-3	second واحصل
-16	second وادي
-6	second واشترك
-3	second والنشر
-6	second وانخفضت
-5	second وتابع
-8	second وتبلغ
-5	second وتقول
-3	second وجاءت
7	second وجد
-5	second وحده
-5	second ودعت
5	second ورشة
-4	second ورق
12	second وزارة
12	second وزير
-10	second وزيرا
-3	second وستعرض
-12	second وستين
-10	second وسط
2	second وسم
-11	second وشارك
-11	second وصف
-8	second وصل
-12	second وصلت
-10	second وصول
4	second وصوله
-4	second وعاد
-6	second وعد
-4	second وعشرين
-2	second وعمرها
-4	second وفاة
-5	second وفق
-10	second وفي
-16	second وقال
-12	second وقالت
-9	second وقت
-5	second وقد
-4	second وقع
6	second وقف
-10	second وكان
-4	second وكانت
-3	second وكتبت
-16	second ولا
-18	second ولم
-5	second ولن
-12	second ومن
-7	second ونصف
-3	second وهذا
-13	second وهو
-6	second وهي
-3	second ويبدأ
-7	second ويبلغ
-3	second ويستطيع
-2	second ويستمر
-5	second ويصل
-3	second ويعاد
-8	second ويقول
-8	second يأتي
-4	second يا
-10	second يبدأ
-7	second يبلغ
11	second يتجاوز
-7	second يتطلب
-2	second يتغير
-10	second يتوقع
-10	second يثبت
-7	second يجري
-4	second يجيد
-11	second يحبون
-3	second يحمل
-2	second يده
-4	second يذكر
-6	second يراه
-5	second يرفع
-8	second يرها
-15	second يرى
-5	second يريد
2	second يزال
-6	second يستقبل
-9	second يشارك
7	second يصب
-6	second يصبح
3	second يصل
-10	second يظهر
-2	second يعبر
-18	second يعد
-4	second يعرض
6	second يعلق
-7	second يعلن
-3	second يعمل
-2	second يعود
4	second يعيش
-3	second يفضل
-7	second يقدم
-9	second يقل
14	second يكن
-3	second يلتهم
-7	second يمتد
-8	second يملكون
-5	second يناقش
-5	second ينتظر
-6	second ينتهي
-10	second ينصح
-3	second ينطلق
-2	second ينقل
9	second يهمك
-5	second يواجه
8	second يوتيوب
-3	second يورو
-4	second يوسف
-24	second يوم
-11	second يوما
-2	second يومها
-4	second يومين
5	sentence 9 | Aa
7	sentence 9 | The
-5	sentence A's | Aa
-7	sentence AA | AA
-5	sentence AA | AA:
4	sentence AA | Aa
8	sentence AA | The
-4	sentence AA: | Aa
-9	sentence Aa | 9
-6	sentence Aa | A's
5	sentence Aa | AA
13	sentence Aa | The
6	sentence Aa | “The
-4	sentence aa | 9
-4	sentence aa | 9,
4	sentence aa | AA,
4	sentence aa | AA:
3	sentence aa | Aa
9	sentence aa | The
5	sentence aa | “Aa
7	sentence aa | “The
-6	sentence aa: | Aa
-5	sentence aa: | The
-4	sentence aa” | Aa
3	sentence small -1 before 0
-3	sentence small -1 before 1
-4	sentence small -1 before 3
-8	sentence small -1 before 4
4	sentence small 1 before 1
2	sentence small 1 before 2
-2	sentence small 1 before 4
2	sentence small 2 before 0
4	sentence small 2 before 1
12	sentence small 3 before 0
3	sentence small 3 before 1
7	sentence small 3 before 2
5	sentence small 3 before 3
3	sentence small 4 before 0
-3	sentence small 4 before 1
-3	sentence small 4 before 4
4	sentence small 5 before 0
-7	sentence small 5 before 1
3	sentence small 5 before 2
-4	sentence small 5 before 3
-7	sentence the | 9
-4	sentence the | 9,
-3	sentence the | 9a
-4	sentence the | A's
-8	sentence the | Aa,
-6	sentence the | AaA
4	sentence the | The
-5	sentence ال | فعل
-2	sentence فعل | ي
7	short - | Aa
-6	short - | فعل:
-3	short - | فعلت
-8	short - | ي
-9	short -” | AA
-3	short 9 | Aa
-5	short 9: | Aa
-8	short 9: | The
-11	short A's | Aa
-4	short AA | 9
-9	short AA | AA
-10	short AA | AA:
-3	short AA | Aa
-3	short AA: | A's
-12	short AA: | Aa
-12	short AA: | The
-3	short Aa | 9
-17	short Aa | A's
-8	short Aa | AA
-4	short Aa | Aa
-16	short Aa | Aa,
-6	short Aa | Aa:
-8	short Aa | AaA
-8	short Aa | The
-4	short Aa: | 9
-3	short Aa: | AaA
-4	short Aa: | The
-4	short Aa: | ‘Aa
-7	short Aa: | ‘The
-9	short AaA | Aa
-11	short The | A's
-3	short The | Aa
-8	short The | The
-4	short The: | Aa
-5	short aa: | 9
-7	short aa: | AA
-11	short aa: | Aa,
-3	short aa: | The
-8	short aa: | ‘The
-4	short aa: | “Aa
-8	short small 1 before -1
-4	short small 2 before -1
-6	short small 3 before -1
-7	short small 4 before -1
-2	short small 5 before -1
3	short the | Aa
-5	short the: | 9
-7	short the: | A's
-3	short the: | Aa,
-9	short أفعل | فعل
-4	short أفعل | ق
-7	short أفعل | ي
-4	short أفعل: | أفعل
-5	short أفعل: | ال
-8	short أفعل: | ة
-3	short أفعل: | فعل
-11	short أفعل: | ق
-6	short أفعل: | ل
-8	short أفعل: | ي
-10	short ات | ال
-4	short ات | فعل
-10	short ات | ي
-2	short استفعل | ق
-3	short استفعل | ل
3	short ال | فعلت
-8	short ال | ل
-13	short ال | ي
-2	short ال: | 9
-11	short ال: | أفعل
-7	short ال: | ات
-2	short ال: | استفعل
-8	short ال: | ال
-7	short ال: | ة
-2	short ال: | فعل
-3	short ال: | ل
-2	short ال: | ي
-3	short ال: | “فعل
3	short ال: | “ق
-5	short ال: | “ي
-4	short ة | ات
-11	short ة | ال
6	short ة | ق
-15	short ة | ل
-11	short ة | ي
-4	short فعل | أفعل
-7	short فعل | ات
-13	short فعل | ال
-6	short فعل | ة
-8	short فعل | فعلت
-6	short فعل | ي
-4	short فعل: | استفعل
-11	short فعل: | ال
-13	short فعل: | ق
-6	short فعل: | ي
-5	short فعلت | ة
-9	short فعلت | فعل
-7	short فعلت | ق
-10	short ق | أفعل
-12	short ق | ات
4	short ق | استفعل
-5	short ق | ة
6	short ق | فعل
4	short ق | ق
-6	short ق | ل
4	short ق | وفعل
3	short ق | وق
-7	short ق | ي
-4	short ق: | ال
-2	short ق: | ة
-9	short ق: | فعل
-4	short ق: | ق
-5	short ق: | ل
-6	short ق: | ي
-10	short ل | استفعل
-3	short ل | ال
-5	short ل | ق
-14	short ل | ي
-6	short ل: | استفعل
-3	short ل: | ال
-9	short ل: | فعل
-4	short ل: | ق
-6	short ل: | ي
-4	short وة | ال
-4	short وفعل | ال
5	short وي | ال
-7	short وي: | فعل
-12	short ي | ال
-10	short ي | ة
-17	short ي | فعل
-15	short ي | ق
-6	short ي | ل
-11	short ي | ي
-5	short ي: | ات
-5	short ي: | ال
-5	short ي: | ة
-6	short ي: | فعل
-5	short ‘Aa | Aa
-2	short “فعل | ال
-4	short “فعل | ي
-4	short “فعلت | ق
-7	short “ق | فعل
-4	t 
2	t #
-8	t above
7	t accord
4	t accoun
6	t accra
11	t advert
-8	t advice
6	t africa
5	t after
6	t again
6	t age
8	t ahead
3	t air
6	t airpor
8	t alerts
-6	t also
2	t analys
-3	t and
-5	t ap
4	t app
4	t are
7	t articl
7	t as
-3	t ask
-2	t asked
3	t august
-5	t averag
-3	t bakers
7	t ban
-3	t band
4	t banks
6	t battle
10	t bay
3	t become
-7	t been
3	t bees
9	t before
-2	t began
4	t bench
3	t best
5	t bet
-10	t betwee
8	t bill
3	t bird
-4	t board
4	t bought
3	t brass
2	t breaks
6	t budget
7	t burned
3	t bus
5	t buses
3	t but
-2	t butter
4	t buy
-4	t by
-6	t call
5	t came
-3	t camp
-5	t cape
-4	t captai
2	t car
-4	t carrie
-4	t carrow
4	t cars
-3	t case
-8	t cent
-6	t centre
3	t chain
4	t charge
-4	t check
4	t cheese
4	t chess
-2	t chief
-5	t chip
-5	t choir
-3	t cleare
3	t clock
-7	t close
-3	t coasta
-2	t cold
2	t collap
4	t commut
-9	t compan
-2	t confir
4	t contin
7	t contro
-2	t copper
6	t copy
-2	t corvan
8	t cost
6	t counte
-6	t critic
3	t crore
-5	t crosse
6	t crowns
9	t cup
4	t cut
-9	t cyclon
12	t dam
2	t data
3	t day
7	t days
4	t deal
3	t delays
2	t demand
2	t digita
-6	t distri
10	t doctor
7	t down
3	t dramat
5	t draw
2	t drone
-3	t dunmer
5	t durban
2	t each
-4	t early
4	t east
8	t effect
4	t electi
6	t electr
8	t email
-12	t ended
3	t ends
-7	t engine
4	t episod
3	t escape
2	t europe
10	t every
-3	t expect
4	t explai
2	t facebo
3	t failed
-4	t falls
2	t fans
-3	t farm
-4	t farmer
-5	t fell
2	t ferrym
3	t festiv
-4	t fifth
4	t film
2	t fire
-3	t firm
3	t flies
-2	t flight
-5	t flood
-7	t follow
8	t for
-3	t foreca
4	t forgot
-5	t four
9	t fox
6	t free
5	t friday
4	t from
6	t frost
2	t galler
6	t game
-3	t gave
-5	t genera
3	t gets
2	t given
7	t glacie
-3	t glass
3	t go
3	t goat
3	t got
-9	t govern
7	t grandm
-6	t grower
4	t guide
6	t gulf
-9	t had
-6	t halden
2	t half
4	t hall
-7	t happen
-3	t has
-13	t have
-8	t he
4	t health
-3	t heard
4	t here
4	t here's
5	t hiker
7	t him
4	t hints
-8	t his
3	t hit
3	t hold
7	t holm
4	t hospit
4	t hotel
2	t hour
6	t hours
3	t house
-5	t hundre
2	t ice
7	t images
2	t inbox
-2	t inflat
2	t inside
8	t intern
2	t into
-4	t is
5	t island
3	t it
2	t its
3	t keep
3	t keeper
3	t keeps
-8	t king
4	t kitche
4	t lamp
-6	t larges
3	t latest
6	t launch
4	t law
7	t league
-4	t least
6	t ledger
3	t left
6	t life
-5	t light
-4	t lightn
7	t lines
5	t link
8	t lithiu
2	t little
7	t longer
3	t look
4	t loose
3	t lost
6	t lowest
3	t mail
7	t mailto
5	t make
-7	t maker
6	t makes
7	t making
-3	t malays
-10	t manage
3	t mapped
6	t march
-3	t marsh
4	t master
2	t may
-10	t mayor
-11	t me
6	t means
3	t meet
-5	t member
-8	t meridi
-5	t met
-8	t metro
-6	t mill
-9	t minist
7	t minute
-3	t model
-4	t more
-2	t mornin
-2	t most
-9	t mother
3	t motorw
2	t moved
-8	t mr
4	t museum
-9	t my
-14	t nation
-3	t near
-4	t neighb
6	t new
-3	t next
8	t nine
5	t nobody
2	t noon
8	t norlan
-4	t norpre
2	t not
2	t nothin
-3	t nova
-4	t now
3	t nurse
-3	t of
6	t off
4	t old
6	t one
2	t only
2	t open
-7	t opened
2	t orange
-3	t orbit
3	t our
2	t out
-4	t outsid
6	t over
-2	t own
-3	t owner
4	t parkin
2	t past
5	t patien
-3	t per
-3	t percen
-4	t petra
-10	t photo
7	t pier
6	t pilot
3	t plan
4	t plant
-10	t play
5	t player
-2	t poll
4	t polls
8	t post
3	t power
-8	t presid
-7	t press
-7	t prime
6	t print
4	t probe
-8	t public
-9	t publis
-5	t pune
-2	t pupils
5	t push
-10	t put
6	t quarry
5	t questi
4	t quiet
3	t rail
3	t railwa
3	t rain
2	t raise
3	t raised
-2	t rate
4	t rates
3	t reader
8	t readin
3	t really
-3	t reason
5	t recall
5	t recipe
2	t regist
-8	t releas
2	t rememb
4	t report
-11	t reside
4	t result
5	t retire
6	t reuter
6	t reveal
4	t review
4	t right
2	t rise
-7	t rival
4	t river
9	t riyadh
5	t road
2	t roads
3	t rock
5	t roof
-10	t rose
7	t round
2	t route
2	t rovers
6	t rs
5	t rules
6	t run
-14	t said
2	t sale
3	t same
-2	t saturd
6	t save
-6	t saw
4	t say
3	t says
6	t scienc
3	t scroll
2	t sell
5	t sells
3	t seven
-6	t shares
-7	t she
3	t sherif
6	t short
-4	t shower
-6	t shuts
8	t side
-6	t sign
-2	t since
-10	t site
4	t sleep
5	t sleepe
10	t small
4	t smalle
2	t snow
3	t so
5	t sold
-14	t some
5	t song
-7	t source
-3	t south
5	t spot
4	t spring
-5	t st
-4	t star
6	t stars
4	t start
2	t statio
8	t steel
2	t stops
5	t storie
-2	t storm
2	t straig
4	t strand
-4	t street
-4	t strict
3	t strike
7	t subscr
6	t suburb
6	t sunday
2	t surpri
-3	t survey
4	t swim
5	t swimme
4	t switch
5	t take
4	t takes
3	t talks
-5	t tara
-3	t tarn
9	t tea
-7	t teache
5	t team
2	t teen
4	t tell
-9	t tells
-2	t ten
6	t test
3	t texas
-2	t than
3	t thanks
-7	t that
-7	t then
-4	t there
4	t things
4	t thinks
2	t third
-2	t this
3	t three
4	t timber
7	t time
-5	t title
6	t to
6	t today'
-6	t told
-2	t toll
7	t top
5	t town
4	t trade
3	t train
-7	t tram
-2	t trawle
7	t trial
2	t trick
6	t tuesda
3	t tunnel
3	t turns
3	t twice
4	t two
3	t typhoo
4	t unfold
10	t united
-8	t update
-10	t upper
3	t vaccin
5	t vacuum
6	t valley
2	t van
-5	t velm
-4	t video
3	t viral
3	t vote
-3	t voted
3	t walked
-6	t walkin
-5	t watch
3	t water
4	t way
3	t week
7	t weeken
2	t weeks
-3	t wendal
-5	t were
6	t when
-9	t which
2	t who
-9	t will
6	t wimble
5	t win
5	t wind
3	t wing
2	t wins
11	t with
3	t wordle
-8	t work
-8	t worker
-9	t works
-5	t world
4	t worth
6	t would
5	t wrong
5	t x
6	t year
10	t years
5	t you
2	t your
-3	t ا
-10	t ابو
4	t اتحاد
3	t اتساب
-3	t اخر
2	t اخير
-4	t ادار
-5	t اذا
-2	t اراء
4	t اربح
3	t اربع
-9	t ارتفعت
-2	t ارصاد
-4	t ازرق
4	t اسبوع
-4	t استمع
-2	t اسعار
3	t اسهم
6	t اسواق
-14	t اشتر
-3	t اشترا
-4	t اصحاب
2	t اطلال
-4	t اطلس
3	t اعداد
8	t اعلان
-11	t اعلن
-13	t اعلنت
-2	t اعمال
-2	t اغلاق
-4	t اف
-22	t افتتح
-3	t اكبر
-9	t اكثر
3	t الف
-2	t امام
-5	t امس
-22	t ان
-9	t انتظر
-5	t انقر
-4	t انه
3	t باب
-2	t بحر
-10	t بحسب
-10	t بدا
-16	t بدات
4	t بدل
2	t بعد
9	t بلا
-9	t بلد
-6	t بنك
-3	t بهدف
2	t بوم
6	t بيانو
-5	t بين
-4	t بيوت
3	t تاريخ
-3	t تبلغ
6	t تحت
6	t تحرير
-3	t تحمل
-12	t تسع
-4	t تطبيق
3	t تعامل
2	t تعبر
-10	t تعرف
2	t تعمل
4	t تعود
-5	t تفاصيل
-9	t تقول
6	t تكشف
-6	t تل
-3	t تمر
-4	t تي
5	t ثان
-2	t ثلاث
-9	t ثلاثاء
-5	t ثلج
-3	t ثم
-9	t ثمان
-8	t ثمن
-11	t جاءت
3	t جبل
6	t جدة
2	t جزائر
5	t جسر
-8	t جمال
6	t جيران
-8	t حال
7	t حتي
-5	t حجر
-16	t حداد
3	t حكاي
5	t حكوم
-10	t حمل
-9	t حين
4	t خاص
5	t خدم
2	t خروج
4	t خريط
2	t خريف
2	t خطة
3	t خطو
-8	t خلال
2	t خليج
3	t دام
3	t درج
-9	t دفاع
-5	t دقيق
4	t دور
-4	t دول
3	t ذهب
4	t رابع
7	t ربع
3	t رسال
2	t رقم
8	t رويترز
3	t رياض
5	t زائر
-13	t زار
-4	t زجاج
4	t زعفران
-7	t سائق
-8	t سابق
-2	t ساح
-13	t سبت
-4	t ستين
-3	t سجل
-3	t سد
2	t سعر
-3	t سعود
-4	t سفين
3	t سقوط
-12	t سكان
-4	t سكر
-15	t سلط
-2	t سنو
-9	t شاحن
-7	t شار
-2	t شجر
4	t شرق
-4	t شرك
2	t شكل
-6	t شمس
-7	t صاحب
-11	t صباح
-3	t صغير
2	t صفاقس
3	t صمت
-4	t صوت
-3	t صياد
9	t صيف
-8	t طائر
-10	t طالب
6	t طرق
3	t طفل
-9	t طلاب
-11	t طلب
-3	t طول
-6	t طويل
2	t ظننت
3	t ظهر
-14	t عاد
-10	t عادت
6	t عالم
3	t عام
-6	t عبر
-13	t عدد
5	t عدن
3	t عرب
3	t عمار
-5	t عمان
4	t عمر
-5	t عمل
4	t عند
-4	t عين
-7	t غير
-13	t فازت
4	t فتح
9	t فجر
-13	t فرق
-11	t فريق
-3	t فنان
2	t فوق
7	t في
2	t فيسبو
-4	t فيلم
-8	t فيه
-7	t قال
-23	t قالت
-3	t قان
-6	t قبل
-3	t قديم
3	t قراء
-3	t قرب
5	t قرن
-4	t قصة
4	t قصير
3	t قضي
-7	t قطر
-9	t قنا
3	t كاس
-21	t كان
-20	t كانت
-4	t كبير
-4	t كل
-3	t كلم
-10	t كما
2	t كهرباء
3	t كهربائ
4	t كيف
7	t لاي
-7	t لجن
-12	t لكن
-9	t لم
-6	t لماذ
5	t لن
3	t له
-3	t لها
6	t لون
-4	t ما
-4	t ماء
-2	t مباري
-3	t مبيع
-5	t متحف
-11	t متقاعد
-3	t مجلس
-9	t محكم
-5	t محمد
-4	t مدرب
-4	t مدرس
-6	t مدن
-13	t مدي
-7	t مدير
2	t مرة
-6	t مزارع
-3	t مزيد
-2	t مساء
-3	t مشتر
8	t مصر
5	t مصرف
-7	t معظم
4	t مقبل
-3	t من
-2	t منار
-8	t منص
-7	t منه
-7	t مهرجان
-4	t مهندس
4	t مواقع
-4	t موانئ
-2	t موقع
-6	t ميا
-7	t ميناء
4	t ناس
-2	t نانس
-3	t نتيج
-6	t نجم
-7	t نحو
3	t نشر
-3	t نشرت
5	t نفس
2	t نقص
6	t نها
-4	t نهائ
3	t هاتف
2	t هدف
3	t هذا
-5	t هذه
-7	t هنا
-10	t هيئ
5	t واحد
-20	t واس
-4	t وزير
-3	t وصلت
-17	t وقال
-9	t وكان
-10	t ولا
-9	t ومن
-4	t وهو
-3	t وهي
-3	t يبلغ
-3	t يحمل
6	t يعرف
-13	t يعمل
3	t يقر
-16	t يقول
-4	t يلة
-11	title capitals words 11
-13	title capitals words 12
-3	title capitals words 3
2	title capitals words 5
5	title capitals words 6
3	title capitals words 7
-4	title last -
-10	title last -:
-4	title last -”
5	title last 9
-11	title last 9:
4	title last 9a
-3	title last A's
5	title last AA
-22	title last AA:
-5	title last Aa:
4	title last AaA
-3	title last The
-12	title last The:
7	title last aa
-8	title last aa:
4	title last aa”
4	title last the:
-6	title last أفعل:
-6	title last ات:
-21	title last استفعل
6	title last ال
7	title last ال”
3	title last ة
4	title last ة:
-3	title last فعل
2	title last فعل:
-5	title last فعلت
3	title last ق
-22	title last ق:
5	title last ل
-23	title last ل:
-10	title last وأفعل
-17	title last وأفعل:
12	title last وات
-7	title last واستفعل
5	title last وال
-10	title last وة
-4	title last وفعل
-18	title last وفعل:
-13	title last وفعلت
-11	title last وفعلت:
-2	title last وق:
-11	title last ول
2	title last وي
-19	title last وي:
-3	title last ي
-5	title last ‘Aa
-4	title last “The
-6	title last “استفعل
-8	title last “ال
5	title last “ال”
-10	title last “فعل
-6	title last “فعلت
-16	title last “ق
-10	title last “ي
2	title mixed words 1
10	title mixed words 11
-5	title mixed words 12
-14	title mixed words 2
-5	title mixed words 3
4	title mixed words 4
4	title mixed words 5
6	title mixed words 6
-3	title own false - | false The
-4	title own false - | false فعل
-5	title own false - | false فعل:
-7	title own false - | false فعلت
-10	title own false - | false ي
-6	title own false - | true Aa
-4	title own false - | true ي
-9	title own false -” | true AA
-7	title own false 9 | false AA
3	title own false 9 | false Aa
10	title own false 9 | false The
-4	title own false 9 | false ات
-8	title own false 9 | false ة
-13	title own false 9 | false ق
-3	title own false 9 | false ل
-6	title own false 9: | false Aa
-8	title own false 9: | false The
-3	title own false A's | false Aa
-6	title own false A's | true Aa
-4	title own false AA | false 9
-8	title own false AA | false AA
-4	title own false AA | false AA:
8	title own false AA | false The
-4	title own false AA | true AA
-7	title own false AA: | false Aa
-9	title own false AA: | false The
-2	title own false AA: | true Aa
-11	title own false Aa | false 9
-4	title own false Aa | false 9,
-3	title own false Aa | false Aa
-3	title own false Aa | false Aa,
-12	title own false Aa | false Aa:
4	title own false Aa | false The
11	title own false Aa | false “Aa
5	title own false Aa | false “The
13	title own false Aa | true Aa
5	title own false Aa | true The
7	title own false Aa | true “The
-3	title own false Aa: | false A's
-9	title own false Aa: | false AA
-5	title own false Aa: | false The
-8	title own false Aa: | true Aa
-5	title own false Aa: | true The
-4	title own false The | false 9
-10	title own false The | false A's
-5	title own false The | false Aa
-4	title own false The | false The
-7	title own false The | true The
-5	title own false The: | false Aa
-4	title own false aa | false 9
-6	title own false aa | false 9,
-2	title own false aa | false 9a
4	title own false aa | false AA,
11	title own false aa | false The
11	title own false aa | false فعل
10	title own false aa | false “Aa
5	title own false aa | false “The
19	title own false aa | true Aa
5	title own false aa | true “The
-4	title own false aa: | false 9
-10	title own false aa: | false “Aa
-7	title own false aa: | true The
-9	title own false the | false 9
-5	title own false the | false 9,
-5	title own false the | false 9a
-18	title own false the | false A's
-12	title own false the | false Aa
-9	title own false the | false Aa,
10	title own false the | false The
-5	title own false the | false “The
12	title own false the | true Aa
-11	title own false the | true The
-5	title own false the: | false 9
2	title own false the: | false Aa
-6	title own false the: | true AA
-4	title own false the: | true Aa
-5	title own false أفعل | false ال
-6	title own false أفعل | false ة
-4	title own false أفعل | false ق
-5	title own false أفعل | false ل
-4	title own false أفعل | false ي
-6	title own false أفعل | true فعل
-7	title own false ات | false ات
-4	title own false ات | false ال
-8	title own false ات | false ة
3	title own false ات | false فعل
-11	title own false ات | false ق
-3	title own false ات | false ق,
2	title own false ات | false ي
-3	title own false استفعل | false أفعل
-6	title own false استفعل | false ال
-5	title own false استفعل | false فعل
-5	title own false استفعل | false ق
-4	title own false استفعل | false ل
-5	title own false استفعل | false ي
-3	title own false ال | false 9
2	title own false ال | false أفعل
-13	title own false ال | false ات
-10	title own false ال | false ال
-9	title own false ال | false ال,
2	title own false ال | false فعلت
-4	title own false ال | false ق
-6	title own false ال | false ل
8	title own false ال | false واستفعل
-4	title own false ال | false وال
4	title own false ال | false وق
7	title own false ال | true ال
-5	title own false ال | true ة
-5	title own false ال | true فعل
6	title own false ال | true ق
7	title own false ال | true ل
4	title own false ال | true ي
-7	title own false ال: | false ات
-4	title own false ال: | false ة
-4	title own false ال: | false فعلت
-8	title own false ال: | false ل
3	title own false ال: | false ي
-3	title own false ال: | false “فعل
3	title own false ال: | false “ق
-5	title own false ال: | false “ي
3	title own false ة | false أفعل
-13	title own false ة | false ات
-20	title own false ة | false ال
-4	title own false ة | false ال,
-4	title own false ة | false ة
-5	title own false ة | false ة,
-7	title own false ة | false فعل
-8	title own false ة | false ق
-7	title own false ة | false ل
-3	title own false ة | false وات
-4	title own false ة | false وة
-4	title own false ة | false وي
-8	title own false ة | false ي
-2	title own false ة | true ال
-3	title own false ة | true ة
3	title own false ة | true فعل
4	title own false ة | true ق
-3	title own false ة | true ل
-2	title own false فعل | false 9
-13	title own false فعل | false ات
-13	title own false فعل | false ال
-5	title own false فعل | false ال,
-14	title own false فعل | false ة
-4	title own false فعل | false فعل
-3	title own false فعل | false فعل,
3	title own false فعل | false فعلت
-7	title own false فعل | false ق,
-2	title own false فعل | false ل
-4	title own false فعل | false وات
-4	title own false فعل | false وفعل
-5	title own false فعل | false ي,
-3	title own false فعل | true أفعل
-6	title own false فعل | true ة
4	title own false فعل | true ق
-3	title own false فعل: | false ال
-4	title own false فعل: | false ي
-7	title own false فعلت | false ال
-10	title own false فعلت | false ة
-5	title own false فعلت | false فعل
-13	title own false فعلت | false ق
-7	title own false فعلت | false ل
-2	title own false فعلت | false ي
-3	title own false فعلت | true فعل
-7	title own false ق | false 9
-6	title own false ق | false أفعل
-4	title own false ق | false ات
-4	title own false ق | false استفعل
-27	title own false ق | false ال
-7	title own false ق | false ال,
-2	title own false ق | false ال:
3	title own false ق | false فعل
5	title own false ق | false فعلت
-5	title own false ق | false ق
-4	title own false ق | false ل
2	title own false ق | false وفعلت
4	title own false ق | false وي
11	title own false ق | true ال
3	title own false ق | true ة
-3	title own false ق | true ل
-3	title own false ق: | false فعل
-6	title own false ق: | false ي
-3	title own false ل | false 9
-3	title own false ل | false ات
-16	title own false ل | false ال
-8	title own false ل | false ة
-3	title own false ل | false فعل
3	title own false ل | false فعلت
-2	title own false ل | false ق
-9	title own false ل | false ل
3	title own false ل | false وفعل
5	title own false ل | false وق
-3	title own false ل | true ق
-3	title own false ل: | false فعل
-2	title own false وأفعل | false ال
-3	title own false واستفعل | false ال
-3	title own false وة | false فعل
-8	title own false وفعل | false ال
-3	title own false وفعل | false ال:
-6	title own false وفعل | false فعل
-2	title own false وفعل | false ق
-5	title own false وفعلت | false ال
-2	title own false وفعلت | false ة
-5	title own false وق | false ال
-5	title own false وق | false ة
-6	title own false وق | false فعل
-3	title own false وق | true فعل
-15	title own false وي | false ال
-5	title own false وي | false ة
-10	title own false وي | false فعل
-5	title own false وي | false ق
-6	title own false وي: | false فعل
-11	title own false ي | false ات
-20	title own false ي | false ال
-4	title own false ي | false ال,
-2	title own false ي | false ة
-2	title own false ي | false فعل
-3	title own false ي | false فعلت
-27	title own false ي | false ق
-4	title own false ي | false ل
-5	title own false ي | false ي
-4	title own false ي | true ات
-6	title own false ي | true ال
-3	title own false ي | true فعل
7	title own false ي | true ق
-14	title own false ي: | false ق
-4	title own false ي: | true ال
-5	title own false ‘Aa | false Aa
-2	title own false “فعل | false ال
-3	title own false “فعل | false ي
-5	title own false “فعلت | false ق
-2	title own true AA | false Aa
7	title own true AA | false The
-7	title own true AA | true AA
-9	title own true AA | true AA:
-2	title own true AA: | false A's
-11	title own true AA: | false Aa
-6	title own true AA: | false The
-3	title own true AA: | true Aa
-5	title own true Aa | false 9
-2	title own true Aa | false Aa
-3	title own true Aa | true Aa
-3	title own true Aa: | false 9
-11	title own true Aa: | false AA
-3	title own true Aa: | false The
-4	title own true Aa: | false ‘Aa
-5	title own true Aa: | true Aa
7	title own true The | false Aa
-7	title own true aa | false 9
-5	title own true aa | false Aa
2	title own true aa | false The
4	title own true aa | true Aa
-2	title own true aa | true The
-13	title own true aa: | false A's
-7	title own true aa: | false AA
-9	title own true aa: | false Aa
-9	title own true aa: | false Aa,
-3	title own true aa: | false The
3	title own true aa: | true Aa
-4	title own true the | false AA
9	title own true the | false Aa
8	title own true the | false The
-16	title own true the: | false Aa
-3	title own true أفعل | false ال
-7	title own true أفعل | false فعل
-4	title own true أفعل: | false أفعل
-5	title own true أفعل: | false ال
-8	title own true أفعل: | false ة
-12	title own true أفعل: | false فعل
-12	title own true أفعل: | false ق
-6	title own true أفعل: | false ل
-6	title own true أفعل: | false ي
-4	title own true ات | false فعل
-3	title own true استفعل | false ال
-20	title own true ال | false ال
-5	title own true ال | false فعل
-3	title own true ال | false فعلت
5	title own true ال | false ق
-10	title own true ال | false ل
9	title own true ال | false وفعل
-10	title own true ال | false ي
-14	title own true ال | true ال
-5	title own true ال | true فعل
-8	title own true ال | true ق
-3	title own true ال: | false أفعل
-6	title own true ال: | false ال
-5	title own true ال: | false ة
-14	title own true ال: | false فعل
-15	title own true ال: | false ق
-13	title own true ال: | false ي
-3	title own true ة | false ال
7	title own true ة | false فعل
-5	title own true فعل | false ات
-9	title own true فعل | false ال
-3	title own true فعل | false ال,
-6	title own true فعل | false ة
-3	title own true فعل | false فعل
-17	title own true فعل | false ق
2	title own true فعل | false ل
-10	title own true فعل | false ي
-3	title own true فعل | true ال
-7	title own true فعل | true ق
-10	title own true فعل: | false ق
-6	title own true ق | false ال
-6	title own true ق | false ال,
-6	title own true ق | false فعل
2	title own true ق | false ق
-15	title own true ق | false ل
5	title own true ق | false وفعل
-6	title own true ق | true ال
-2	title own true ق: | false فعل
-3	title own true ق: | false ق
-5	title own true ق: | false ل
-5	title own true ق: | true فعل
-8	title own true ل | false ال
-3	title own true ل | true ال
-4	title own true ل: | false استفعل
-3	title own true وق | false فعل
-6	title own true ي | false ال
-4	title own true ي | false فعل
-10	title own true ي | false ق
-5	title own true ي: | false ة
3	title own true ي: | false ق
-3	title own true “فعل | false ي
5	title sentence words 10
-13	title sentence words 12
-5	title sentence words 3
2	title sentence words 4
4	title sentence words 5
10	title sentence words 6
9	title sentence words 7
8	title sentence words 8
5	title sentence words 9
-10	title short words 0
-5	title short words 1
3	verb 0
8	verb 2
7	verb 3
4	verb 4
5	verb 5
-8	whole open
6	whole stop
-6	words 1
4	words 10
-4	words 12
2	words 6
6	words 7
5	words 8
6	words 9
`;
