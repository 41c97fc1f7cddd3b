import { realAddress } from '../../lib/handbook/contact.ts';
import { SITE } from '../../site.ts';

/** Where to write, or null while it is a placeholder: then no page speaks of an address. */
export const CONTACT = realAddress(process.env['UNCOIL_CONTACT'] || SITE.contact);
