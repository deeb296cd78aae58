import { type Box, nearest } from '../../page/box.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';

/** What the first row of a table calls the column a line stands in; empty outside tables. Each table is read once. */
export function columnHeads(page: Page): (line: Line) => string {
  const tables = new Map<Box, string[]>();
  return (line) => {
    const cell = nearest(line.box, 'td', 'th');
    const row = cell && nearest(cell, 'tr');
    const table = row && nearest(row, 'table');
    if (!cell || !row || !table) return '';
    const known = tables.get(table) ?? headsOf(page, table);
    tables.set(table, known);
    return known[placeIn(row, cell)] ?? '';
  };
}

/** What the first cell of a table's row calls the cells after it; empty in that cell itself and outside tables. */
export function rowHead(page: Page, line: Line): string {
  const cell = nearest(line.box, 'td', 'th');
  const row = cell && nearest(cell, 'tr');
  const first = row && page.lines[row.lines[0]];
  if (!cell || !first || first.index >= cell.lines[0]) return '';
  const head = nearest(first.box, 'td', 'th');
  return head && head.lines[1] - head.lines[0] === 1 && placeIn(row, head) === 0 ? first.text : '';
}

function headsOf(page: Page, table: Box): string[] {
  const heads: string[] = [];
  const first = page.lines[table.lines[0]];
  const row = first && nearest(first.box, 'tr');
  if (!row || row.order < table.order) return heads;
  for (let at = row.lines[0]; at < row.lines[1] && at < row.lines[0] + 30; at++) {
    const line = page.lines[at] as Line;
    const cell = nearest(line.box, 'td', 'th');
    if (cell) heads[placeIn(row, cell)] = line.text;
  }
  return heads;
}

/** Which cell of the row it is, from 0. */
function placeIn(row: Box, cell: Box): number {
  let place = 0;
  for (const child of row.element.children) {
    if (child === cell.element) return place;
    if ('name' in child && (child.name === 'td' || child.name === 'th')) place++;
  }
  return place;
}

/**
 * The cell of the column of jobs in this line's row; where it is empty, as under a job for several, the last one above it that is not.
 * A job for several stands before their names, or in a cell of several rows: an empty cell after a name says that there is none.
 */
export function jobInRow(page: Page, line: Line, headOf: (line: Line) => string): Line | undefined {
  const row = nearest(line.box, 'tr');
  const table = row && nearest(row, 'table');
  if (!row || !table || titleHead.test(headOf(line))) return undefined;
  for (let at = row.lines[1] - 1; at >= table.lines[0] && at > row.lines[0] - 12; at--) {
    const cell = page.lines[at];
    if (!cell || cell === line || !titleHead.test(headOf(cell)) || titleHead.test(cell.text)) continue;
    return at >= row.lines[0] || !emptyAfter(row, line, cell) ? cell : undefined;
  }
  return undefined;
}

/** The row has a cell of its own where that one stands in a row above, after the name's. */
function emptyAfter(row: Box, line: Line, above: Line): boolean {
  const [own, other] = [line, above].map(({ box }) => nearest(box, 'td', 'th'));
  const rowAbove = other && nearest(other, 'tr');
  if (!own || !rowAbove) return false;
  const place = placeIn(rowAbove, other);
  return place > placeIn(row, own) && place < cellsIn(row);
}

const cellsIn = (row: Box) =>
  row.element.children.filter((child) => 'name' in child && (child.name === 'td' || child.name === 'th')).length;

/**
 * Names that stand in a column of one table which holds names and nothing else, two or more: other tables of the page may have jobs
 * in that column. `named` tells the lines that are a known name alone.
 */
export function columnsOfNames(page: Page, named: (line: Line) => boolean): (line: Line) => boolean {
  const tables = new Map<Box, Set<number>>();
  return (line) => {
    const cell = nearest(line.box, 'td');
    const row = cell && nearest(cell, 'tr');
    const table = row && nearest(row, 'table');
    if (!cell || !row || !table || table.lines[1] - table.lines[0] > 400) return false;
    const known = tables.get(table) ?? filledByNames(page, table, named);
    tables.set(table, known);
    return known.has(placeIn(row, cell));
  };
}

function filledByNames(page: Page, table: Box, named: (line: Line) => boolean): Set<number> {
  const counts = new Map<number, { lines: number; names: number }>();
  for (const line of page.lines.slice(...table.lines)) {
    const cell = nearest(line.box, 'td');
    const row = cell && nearest(cell, 'tr');
    if (!cell || !row || nearest(row, 'table') !== table) continue;
    const count = counts.get(placeIn(row, cell)) ?? { lines: 0, names: 0 };
    counts.set(placeIn(row, cell), count);
    count.lines++;
    if (named(line)) count.names++;
  }
  return new Set([...counts].filter(([, { lines, names }]) => names > 1 && names === lines).map(([place]) => place));
}

/** Heads of the columns that hold names, in the product's languages and their neighbours'. */
export const nameHead = pattern.i`^[^\p{L}\p{N}]*(?:(?:full )?names?|nombres?(?: y apellidos?| completo)?|apellidos?(?:,? y? ?nombres?)?|nome(?: e cognome| completo)?|cognome(?:,? e? ?nome)?|nume(?:le)?(?: (?:și|si) prenume(?:le)?)?|nama(?: (?:lengkap|guru|pegawai|dosen|anggota|pejabat|kakitangan|pengurus))?|imi[eę] i nazwisko|ime i prezime|nome completo|الاسم|noms?(?: et prénoms?)?|vor- ?und nachname|mitarbeiter(?:in)?|ansprechpartner(?:in)?|docentes?|docenti|име(?: и презиме| и фамилия)?|teachers?|staff(?: members?)?|persons?|contact persons?|titular|responsables?|integrantes?|servidor(?:a)? p[uú]blic[oa])[^\p{L}\p{N}]*$`;
/** Heads of the columns that hold what someone does. */
export const titleHead = pattern.i`^[^\p{L}\p{N}]*(?:(?:job )?titles?|positions?|posts?|roles?|designations?|cargos?|puestos?|funci[oó]n(?:es)?|func[tț]i[ae]|ruol[oi]|funzion[ei]|qualific[ahe]+|incaric[oh]i?|mansion[ei]|jabatan|posisi|funktion(?:en)?|stellung|fonctions?|qualité|postes?|jawatan|stanowisko|funkcija|radno mesto|função|المنصب|الوظيفة|الصفة|длъжност|функција|позиција|работно место|должност)[^\p{L}\p{N}]*$`;
/** Heads of the columns that hold the part of the house someone works in. */
export const unitHead = pattern.i`^[^\p{L}\p{N}]*(?:departments?|dept\.?|divisions?|units?|abteilung(?:en)?|fachbereich|bereich|departamentos?|áreas?|areas?|dependencias?|unidad(?: administrativa)?|dipartiment[oi]|uffici[oi]|settor[ei]|departament(?:ul)?|compartiment(?:ul)?|servici(?:u|ul)|bagian|bidang|divisi|unit kerja|bahagian|services?|отдел|сектор|одделение|звено)[^\p{L}\p{N}]*$`;
/** Heads of the columns that hold the house someone belongs to. */
export const houseHead = pattern.i`^[^\p{L}\p{N}]*(?:(?:institution(?:en)?|organi[sz]ation(?:en)?|affiliations?|compan(?:y|ies)|universit(?:y|ies|ät(?:en)?)|institute?|employer|school|hospital|firm|firma|unternehmen|klinik|einrichtung|hochschule|verein|instituci[oó]n|organizaci[oó]n|empresa|universidad|centro|entidad|azienda|ente|istituzione|università|ospedale|institu[tț]i[ae]|firm[aă]|universitate[a]?|spital(?:ul)?|instansi|lembaga|perusahaan|universitas|sekolah|institusi|syarikat|entreprise|établissement|organisme|université|организация|институция|фирма|университет|институција|организација|универзитет|ustanova|organizacija|firma)(?:\s?[/&,|-]\s?|\s(?:and|und|or|oder|y|e|o|et|ou|și|dan|и)\s|(?=[^\p{L}]*$))){1,3}[^\p{L}\p{N}]*$`;
/** Heads of the columns that say where, when or how to reach: whatever stands there is no job. */
export const placeHead = pattern.i`^[^\p{L}\p{N}]*(?:ort|stadt|standort|wohnort|places?|city|town|locations?|country|state|address|citt[aà]|luogo|sede|comune|indirizzo|ciudad|lugar|localidad|municipio|direcci[oó]n|ora[sș]|localitate[a]?|adres[aă]|kota|lokasi|alamat|tempat|ville|lieu|adresse|град|адреса|адрес|място|место|miasto|grad|mjesto|cidade|website|webseite|sitio web|homepage|term ends|since|seit|desde|dal|gender|sex|sexo|g[ée]nero|sesso|sexe|geschlecht|jenis kelamin|jantina|l\/p|пол|spol|pol)[^\p{L}\p{N}]*$`;
