/** What sign-in brings along for a form that was sent when the session had ended. */
export function CarriedFields({ fields }: { fields: readonly (readonly [string, string])[] }) {
  return fields.map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} data-carried="" />
  ));
}
