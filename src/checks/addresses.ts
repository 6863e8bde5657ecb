/** Whether two texts are the same to Dataverse, which compares them in any case. */
export function sameText(one: string | null | undefined, other: string | null | undefined) {
  return Boolean(one && other) && one?.trim().toLowerCase() === other?.trim().toLowerCase();
}

/** Whether a list of recipients names the address as a whole, not as a part of another one. */
export function listsAddress(recipients: string | null | undefined, address: string | undefined) {
  return (recipients ?? '').split(/[;,\s<>"]+/).some((each) => sameText(each, address));
}

/** Whether one of a contact's or account's addresses is this one. */
export function hasAddress(
  row: Readonly<Record<'address1' | 'address2' | 'address3', string | null | undefined>>,
  address: string | undefined,
): boolean {
  return [row.address1, row.address2, row.address3].some((each) => sameText(each, address));
}

/** What stands behind the @. */
export const domainOf = (address: string) =>
  address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
