// Decimals as people write them here ("14.066.000,5") and as the API carries them
// ("14066000.5"). They stay texts: no value ever passes through a double.

/** "14066000.5" → "14.066.000,5". */
export function showDecimal(dec: string): string {
  const m = /^(-?)(\d+)(?:\.(\d+))?$/.exec(dec);
  if (!m) return dec;
  const whole = m[2]!.replace(/\B(?=(\d{3})+$)/g, '.');
  return (m[1] ? '−' : '') + whole + (m[3] ? ',' + m[3] : '');
}

/** Exactly, whatever their length: "10" after "9.75". */
export function compareDecimals(a: string, b: string): number {
  const [x, y] = [parts(a), parts(b)];
  if (x.sign !== y.sign) return x.sign - y.sign;
  const way = x.whole.length - y.whole.length || (x.digits < y.digits ? -1 : Number(x.digits > y.digits));
  return x.sign < 0 ? -way : way;
}
function parts(dec: string): { sign: number; whole: string; digits: string } {
  const [whole = '', after = ''] = dec.replace('-', '').split('.');
  const plain = whole.replace(/^0+/, '');
  const end = after.replace(/0+$/, '');
  return { sign: plain || end ? (dec.startsWith('-') ? -1 : 1) : 0, whole: plain, digits: plain + '.' + end };
}

/** Their sum, exactly. */
export function sumDecimals(all: string[]): string {
  const scale = Math.max(0, ...all.map((d) => d.split('.')[1]?.length ?? 0));
  const sum = all.reduce((s, d) => {
    const [whole = '', after = ''] = d.split('.');
    return s + BigInt(whole + after.padEnd(scale, '0'));
  }, 0n);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(scale + 1, '0');
  const at = digits.length - scale;
  return (sum < 0n ? '-' : '') + digits.slice(0, at) + (scale ? '.' + digits.slice(at) : '');
}

/** For a box that is to be edited again: the same with a hyphen, which keyboards have. */
export function editDecimal(dec: string | null): string {
  return dec === null ? '' : showDecimal(dec).replace('−', '-');
}

/** "1.234,5" and "1234,5" → "1234.5"; null where it is no number. A point is only taken
 *  between whole groups of three: "3.5" would be read in two ways, so it is not read at all. */
export function readDecimal(text: string): string | null {
  const s = text.trim().replace(/^[−–]/, '-').replace(/\s+/g, '');
  const m = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(s);
  if (!m) return null;
  const whole = m[2]!.replace(/\./g, '').replace(/^0+(?=\d)/, '');
  if (whole.length + (m[3]?.length ?? 0) > 15) return null;
  return m[1]! + whole + (m[3] ? '.' + m[3] : '');
}

/** What one box of a form says: a number, a range, "khoảng", or words (xuất siêu). */
export interface Amount {
  value: string | null;
  value_max: string | null;
  words: string | null;
  approximate: boolean;
}

/** Null where it looks like a number and cannot be read as one. */
export function readAmount(text: string): Amount | null {
  const s = text.trim();
  if (!s) return { value: null, value_max: null, words: null, approximate: false };
  const about = /^(khoảng|xấp xỉ|gần|about|~)\s*(?=\d)/i.exec(s);
  const rest = about ? s.slice(about[0].length) : s;
  const range = /^(?:từ|from)?\s*(-?[\d.,]+)\s*(?:-|–|—|đến|to)\s*([\d.,]+)$/i.exec(rest);
  const [low, high] = range ? [readDecimal(range[1]!), readDecimal(range[2]!)] : [readDecimal(rest), null];
  if (low !== null && (!range || high !== null)) return { value: low, value_max: high, words: null, approximate: !!about };
  if (/^[-−–]?\s*\d/.test(rest)) return null;
  return { value: null, value_max: null, words: s, approximate: false };
}

/** An amount in words for people: "khoảng 7-8". */
export function showAmount(a: Amount, about: string): string {
  if (a.words !== null) return a.words;
  if (a.value === null) return '';
  const number = showDecimal(a.value) + (a.value_max !== null ? '–' + showDecimal(a.value_max) : '');
  return a.approximate ? about + ' ' + number : number;
}
