import { pattern } from '../pattern.ts';

/** The way out of an account as the address of a link or a form. */
export const signOutPath =
  /(?:^|[/_.?&=])(?:log-?_?(?:out|off)|sign-?_?(?:out|off)|abmelden|ausloggen|se-deconnecter|deconnexion|deconectare|cerrar-?_?sesion|disconnetti|keluar|odjava)(?:$|[/?&#_.=])/i;
/** The way in, or the way to get an account. */
export const signInPath =
  /(?:^|[/_.?&=-])(?:log-?_?in|sign-?_?(?:in|up)|register|registrieren|anmelden|einloggen|connexion|inscription|autentificare|iniciar-?_?sesion|registrarse|accedi|registrati|masuk|daftar|najava)(?:$|[/?&#_.=-])/i;

/** All that a link or a button says when it ends a session: the product's languages plus German and French. */
export const signOutWords = pattern.i`^(?:(?:log|sign)[ -]?(?:out|off)|deconect(?:are|ează-te|eaza-te)|ie[sș]i(?:re)? din cont|odjav[ai](?: se)?|одјав(?:а|и се|ете се|ување)|disconnetti(?:ti)?|cerrar (?:la )?sesi[oó]n|log keluar|ausloggen|se d[eé]connecter|d[eé]connexion)$`;
/** Words that may also close a window or end a newsletter: believed where the page asks not to be indexed. */
export const mayBeSignOut = pattern.i`^(?:ie[sș]ire|излез|излези|esci|salir|cerrar|keluar|abmelden|quitter|изход|выход|выйти)$`;
export const signInWords = pattern.i`^(?:(?:log|sign)[ -]?(?:in|up)|register|create (?:an )?account|autentificare|conectare|intr[aă] [iî]n cont|creeaz[aă] (?:un )?cont|најав[аи](?: се)?|регистр(?:ација|ирај се)|accedi|registrati|iniciar sesi[oó]n|reg[ií]strate|crear (?:una )?cuenta|acceder|masuk|log masuk|daftar|anmelden|einloggen|registrieren|se connecter|connexion|s'inscrire|вход|регистрация|пријав[аи](?: се)?|войти)$`;

/** What content systems write on the body for whoever has signed in. */
export const accountClass =
  /(?:^|\s)(?:logged-in|user-logged-in|is-logged-in|logged_in|customer-logged-in|signed-in|is-authenticated)(?:$|\s)/i;
