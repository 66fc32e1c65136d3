/** The object without these fields. */
export function without<Whole extends object, Field extends keyof Whole & string>(whole: Whole, ...fields: readonly Field[]): Omit<Whole, Field> {
  const left = Object.entries(whole).filter(([field]) => !(fields as readonly string[]).includes(field));
  return Object.fromEntries(left) as Omit<Whole, Field>;
}
