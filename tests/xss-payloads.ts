/** Each holds the letters XSS where a browser would run or show it, were it not text. */
export const PAYLOADS = [
  "<script>alert('XSS')</script>",
  '"><img src=x onerror=alert("XSS")>',
  "'><svg/onload=alert(`XSS`)>",
  "</title><script>alert('XSS')</script>",
  "</textarea><script>alert('XSS')</script>",
  "</script><script>alert('XSS')</script>",
  "<!--<script>alert('XSS')</script>-->",
  "<a href=javascript:alert('XSS')>XSS</a>",
  "&lt;script&gt;alert('XSS')&lt;/script&gt;",
  "{{constructor.constructor('alert(XSS)')()}}",
  "<iframe srcdoc='<script>XSS</script>'></iframe>",
  '" autofocus onfocus="alert(XSS)',
];
