/** Encoders of the encodings that captures come in; a platform has only the one of UTF-8. */

export const BOM = "\uFEFF";

export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

/** Code pages of DOS, which no platform decodes: their characters from byte 0x80 on. */
const DOS: ReadonlyMap<string, string> = new Map([
  [
    "cp437",
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0",
  ],
  [
    "cp720",
    "\u0080\u0081éâ\u0084à\u0086çêëèïî\u008D\u008E\u008F\u0090\u0651\u0652ô¤ـûùءآأؤ£إئابةتثجحخدذرزسشص«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀ضطظعغفµقكلمنهوىي≡\u064B\u064C\u064D\u064E\u064F\u0650≈°∙·√ⁿ²■\u00A0",
  ],
]);

/** The bytes of each character, found by decoding every byte and every two. */
const TABLES = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const known = TABLES.get(label);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const dos = DOS.get(label);
  const decoder = new TextDecoder(dos === undefined ? label : "utf-8");
  for (let first = 0; first < 256; first++) {
    const text = dos?.[first - 0x80] ?? decoder.decode(Uint8Array.of(first));
    if (text !== "\uFFFD") table.set(text, [first]);
    if (first < 0x80 || dos !== undefined) continue;
    for (let second = 0x40; second < 256; second++) {
      const pair = decoder.decode(Uint8Array.of(first, second));
      if ([...pair].length === 1 && !table.has(pair)) table.set(pair, [first, second]);
    }
  }
  TABLES.set(label, table);
  return table;
}

/** A text's bytes in an encoding of a byte or two a character; throws for one that it lacks. */
export function codePage(text: string, label: string): Uint8Array {
  const table = tableOf(label);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${label} has no ${character}`);
      return bytes;
    }),
  );
}
