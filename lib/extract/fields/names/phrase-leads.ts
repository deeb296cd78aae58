import { isTitleWord } from '../../vocabulary/title-words.ts';
import type { NameWord } from './name-score.ts';

/**
 * "Großer Saal", "Il Bosco Anna", "Los Pinos Juan", "Für Fragen": a size, an article or a word that leads on begins a phrase. "South
 * Jordan", "Lake Marion": a place beside another. "Les Tuteurs", "Von Bari": those of a post, and where a way begins. "Hai să vorbim", "Junior ACME".
 */
export function beginsPhrase(words: readonly NameWord[]): boolean {
  const [first, second] = words;
  const key = first?.key ?? '';
  if (phraseLead.test(key) || placeLead.test(key)) return true;
  if ((key === 'hai' && second?.key === 'sa') || (key === 'junior' && /^[A-Z]{3,6}$/.test(second?.text ?? '')))
    return true;
  if (words.length !== 2) return false;
  return first?.text === 'Von' || (key === 'les' && isTitleWord((second?.key ?? '').replace(/s$/, '')));
}

/** Articles, sizes, what buttons ask for and what houses are: no given name among them, as "Les", "Das", "Le", "Per" and "Con" are. */
const phraseLead =
  /^(?:merci|muay|accredited|nasi|mie|ayam|soto|bakso|aneka|rally|rallye|suna|apeleaza|chiama|chiamaci|llama|llamanos|appelez|call|rezerva|programeaza|cere|trimite|comanda|descopera|vedi|scopri|leggi|guarda|voir|vezi|lihat|mencetak|menjadi|membentuk|meningkatkan|menyediakan|mengembangkan|mendidik|menuju|виж|види|view|see|show|read|ver|villa|vila|linea|bureau|biograph(?:ie|y)|biografi[ae]|stade|stadion|stadium|gymnase|casa|hotel|hostel|pension|pensiune|pensiunea|finca|residenza|apartman|apartmani|appartement|apartment|chalet|hacienda|rifugio|masseria|agriturismo|cabana|вила|хотел|къща|куќа|gross?e[rs]?|kleine[rs]?|come|total|abrir|cerrar|consultar|copiar|guardar|ver|mata|pilih|fine|eine?|il|gli|der|die|los|las|fur|pour|para|pentru|despre|untuk|bagi|za|mit|with|for|over|sobre|sou|about|tentang|beste[nrs]?|avenue|rue|avenida|viale|bulevardul|boulevard|jalan|chemin|impasse|cami|carrer|passeig|placa|calle|calleja|callejon|travessera|travesia|strada|stradela|vicolo|piazza|piazzale|plaza|largo|ulica|улица|булевар|булевард|трг)$/;

const placeLead =
  /^(?:north|south|east|west|northern|southern|eastern|western|nord|sud|ovest|norte|lake|mount|fort|port|upper|lower)$/;
