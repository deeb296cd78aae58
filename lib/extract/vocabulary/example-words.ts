import { pattern } from '../pattern.ts';

/** Words right before a value that is only shown as an example of its form: the product's languages and their neighbours. */
export const exampleBefore = pattern.i`(?:^|[^\p{L}])(?:e\.?\s?g|i\.\s?e|(?:for )?(?:example|instance)s?|such as|sample|formatt?(?:o|ul)?|(?:de )?ex(?:emplu(?:l)?)?|(?:ad |per )?es(?:empio)?|(?:por |p\.?\s?)?ej(?:emplos?)?|(?:por )?exemplos?|z\.?\s?b|zum beispiel|beispiele?|bsp|(?:par |p\.?\s?)?ex(?:emples?)?|contoh(?:nya)?|misal(?:nya|kan)?|cth|(?:на\s?)?пр(?:имер)?|напр(?:имер)?|образец|npr|na primj?er|primj?er|np\.|przykład|مثال|مثلا)[\s.:,]{1,4}(?:[(„“"'«<]|\+)?$`;
/** Right behind it, in brackets. */
export const exampleAfter = pattern.i`^\s?[([]\s?(?:example|sample|exemplu|esempio|ejemplo|beispiel|exemple|contoh|пример)\s?[)\]]`;
/** What a template writes where a person's name belongs: "Author Name", "Nombre Apellidos", "Your Full Name". */
export const placeholderName = pattern.i`^(?:(?:your|my|the|site|blog|post|page|author|owner|full|first|last|display|user|tu|su|tuo|ihr|dein|votre|autor|autore)[\s_-]?)*(?:name|surname|nombre|apellidos?|nome|cognome|nume|prenume|vorname|nachname|nom|pr[ée]nom|nama|ime|prezime|име|презиме|фамилия)(?:[\s_-](?:name|surname|here|(?:y )?apellidos?|(?:e )?cognome|(?:[sș]i )?prenume|nachname|pr[ée]nom|lengkap|completo|prezime|презиме|фамилия))*$`;

/** The false Latin that a template holds until somebody writes: two of its words, which no language of the product has. */
export const isFiller = (text: string): boolean =>
  filler.test(text) && new Set(text.toLowerCase().match(fillers)).size > 1;
const fillerWord =
  '(?<!\\p{L})(?:lorem|ipsum|dolor(?:e|um|em)|amet|consectetur|adipisc\\p{L}+|eiusmod|incididunt|veniam|nostrud|ullamco|laboris|aliquip|reprehenderit|voluptat\\p{L}*|voluptas|cillum|fugiat|excepteur|occaecat\\p{L}*|cupiditate|proident|deserunt|mollit|consequ(?:atur|untur|uat)|quibusdam|accusa(?:mus|ntium)|quaerat|asperiores|distinctio|provident|aspernatur|numquam|aperiam|necessitatibus|repellendus|fermentum|sollicitudin|ornare|vestibulum|vulputate|pellentesque|curabitur|eveniet|molestias|reiciendis|exercitationem)(?!\\p{L})';
const filler = pattern.i`${fillerWord}`;
const fillers = pattern.g`${fillerWord}`;
