import { pattern } from '../pattern.ts';

/** Who watches over data and trade, and who settles quarrels: named in notices of all kinds of houses, never their own contact. */
export const watchdog = pattern.i`(?<!\p{L})(?:ANSPDCP|ANPC|AEPD|CNIL|KZLD|КЗЛД|АЗЛП|ДЗЛП|autoritatea na[tț]ional[aă] de supraveghere|protec[tț]ia consumatorilor|garante (?:per la|della) (?:protezione|privacy)|agencia española de protecci[oó]n de datos|landesbeauftragte\p{L}? f[uü]r (?:den )?datenschutz\p{L}*|bundesbeauftragte\p{L}? f[uü]r (?:den )?datenschutz|aufsichtsbeh[oö]rde|schlichtungsstelle|verbraucherschlicht\p{L}*|m[ée]diateur de la consommation|information commissioner['’]?s office|data protection (?:authority|commission)|supervisory authority|autorit[àé] di controllo|autorit[ée] de contr[ôo]le|autoridad de control|агенција за заштита на личните податоци|комисия за защита на личните данни|повереник за информације)(?!\p{L})`;

/** Services that pages of all kinds name in their notices, by the domain of their mailboxes. */
export const serviceDomain =
  /^(?:google|facebook|meta|instagram|twitter|linkedin|microsoft|apple|amazon|mailchimp|cookieyes|cookiebot|usercentrics|iubenda|onetrust|termly|hotjar|hubspot|cloudflare|stripe|paypal|wix|squarespace|shopify|automattic|wordpress|godaddy|ionos|strato|hetzner|ovh|ovhcloud|netopia-payments|netopia|zendesk|intercom|tawk|crisp|sentry|vercel|netlify|matomo|addtoany|sharethis|elfsight)\.(?:com|org|net|io|de|fr|es|it|ro|to|chat|eu)$/;
