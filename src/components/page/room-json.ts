const written = new WeakMap<object, string>();

/** A room of words as JSON that may stand in HTML. The same room stands on a thousand pages. */
export function roomJson(room: object): string {
  const known = written.get(room);
  if (known !== undefined) return known;
  // A `</script>` in a message would end the element.
  const json = JSON.stringify(room).replace(/</g, '\\u003c');
  written.set(room, json);
  return json;
}
