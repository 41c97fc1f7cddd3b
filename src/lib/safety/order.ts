/** What has to be known of the exercises of a list to tell whether their order is safe. */
export type RequiredOf = (
  id: string,
) => readonly { readonly exercise: string; readonly why: string }[];

/**
 * What is wrong with the order of a guide, a plan or a routine. `twice`: it stands there twice;
 * `before`: it stands before what it requires; `missing`: what it requires is not there.
 */
export type OrderFault =
  | { readonly kind: 'twice'; readonly at: number; readonly id: string }
  | {
      readonly kind: 'before' | 'missing';
      readonly at: number;
      readonly id: string;
      /** What has to come first, and the reason. */
      readonly first: string;
      readonly why: string;
    };

/** Every fault of an order, from its first exercise to its last. */
export function orderFaults(order: readonly string[], requiredOf: RequiredOf): OrderFault[] {
  return order.flatMap((id, at): OrderFault[] => {
    if (order.indexOf(id) < at) return [{ kind: 'twice', at, id }];
    return requiredOf(id)
      .filter(({ exercise }) => !order.slice(0, at).includes(exercise))
      .map(({ exercise, why }) => {
        const kind = order.includes(exercise) ? 'before' : 'missing';
        return { kind, at, id, first: exercise, why };
      });
  });
}
