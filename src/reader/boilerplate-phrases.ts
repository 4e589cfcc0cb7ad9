import { arabic } from "./arabic.ts";

/**
 * What publishers write around all their texts and the learned judgement does not tell: sorted, and a new phrase is one
 * more line. `*` stands for a few words, such as a name, and at a phrase's end for the rest of its sentence.
 */
export const PHRASES: readonly string[] = [
  "A NEWSLETTER FOR YOU",
  "AP has lots of fans",
  "Best public interest journalism relies on first-hand accounts from people in the know",
  "By signing up you consent to receive the above newsletter from *",
  "Comments are moderated and *",
  "Disclaimer: The views and recommendations above are those of individual *",
  "Disclaimer: The views and recommendations made above are those of *",
  "Disclaimer: This content was authored by an external agency",
  "Disclaimer: This information is of a general nature and should not be regarded as financial advice",
  "ET does not guarantee, vouch for or endorse *",
  "Find AP's standards for working with philanthropies *",
  "Follow the AP on X",
  "Followed categories will be added to My News",
  "For news impacting Canada and around the world, sign up for *",
  "Forbes contributors publish independent expert analyses and insights",
  "I understand and agree that registration on or use of this site *",
  "Log in, register or subscribe to save articles for later",
  "Open the post on X",
  "Open this photo in gallery",
  "People are also reading",
  "Publicité",
  "Save Log in, register or subscribe to save articles for later",
  "Social Sharing",
  "The Motley Fool has a disclosure policy",
  "The News Desk is a team of passionate editors and writers *",
  "The author does not work for, consult, own shares in or receive funding from *",
  "The views and opinions expressed herein are the views and opinions of the author *",
  arabic`تابع مواقعنا`,
  arabic`تحذير من الاحتيال`,
  arabic`للتداول والاستثمار في البورصات الخليجية اضغط هنا`,
  arabic`ملحوظة: مضمون هذا الخبر تم كتابته بواسطة *`,
  arabic`ونقدم لكم من خلال موقع *`,
  arabic`يمكنك متابعة أخبار * من خلال موقعنا`,
];
