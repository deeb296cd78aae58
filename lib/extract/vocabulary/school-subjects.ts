import { plainWord, plainWords } from '../lexicon.ts';

/** What is taught at schools, lower case without diacritics, by language: alone under a teacher's name it is what they teach. */
const subjects = new Set(
  `mathematics maths math physics chemistry biology geography history literature science sciences informatics computing economics philosophy music art arts physical pe religion religious latin english german french spanish
mathematik mathe physik chemie biologie geographie geschichte deutsch englisch franzosisch latein spanisch musik kunst sport religionslehre religion informatik ethik sachkunde werken erdkunde
matematicas matematica fisica quimica biologia geografia historia literatura lengua ingles frances musica plastica educacion religion filosofia tecnologia informatica economia
lettere italiano storia inglese francese tedesco spagnolo scienze chimica motoria motorie arte sostegno filosofia latino greco
romana engleza franceza germana istorie religie chimie fizica geografie biologie desen muzica educatie educatia socio-umane
mathematiques physique chimie histoire francais anglais allemand espagnol svt eps technologie
matematika fisika kimia biologi geografi sosiologi ekonomi akuntansi informatika penjaskes penjasorkes penjas pjok pjk pkn ppkn ipa ips ipas tik tikom bk pai bahasa pendidikan prakarya seni mulok tahfidz tahfiz fiqih fikih mapel fikh hadits alquran
matematik sains sejarah fizik kimia perniagaan akaun
математика физика химия биология география история литература информатика музика философия рисуване етика испански английски немски френски руски италиански български македонски англиски германски француски руски српски енглески немачки француски шпански италијански латински
хемија биологија географија историја литература физичко ликовно музичко ликовна музичка технологија веронаука верска социологија филозофија психологија латински рачунарство информационни изобразително физическо природознание одделенска разредна
hemija kemija biologija geografija istorija povijest knjizevnost srpski hrvatski engleski nemacki njemacki francuski spanjolski spanski ruski latinski fizicko tjelesna likovna muzicka glazbena veronauk vjeronauk verska informatika racunarstvo filozofija sociologija tehnologija razredna
الرياضيات رياضيات العلوم علوم الفيزياء فيزياء الكيمياء كيمياء الاحياء احياء التاريخ الجغرافيا الحاسب الاسلامية البدنية الفنية الاجتماعيات الانجليزية العربية الفرنسية`
    .split(/\s+/)
    .map(plainWord),
);

/** What stands beside a subject and is none alone: "language and", "Agama", "tehnika i", "опазване на околната среда". */
const beside = new Set(
  `and of for the language languages education studies science sciences social world natural general foreign und fur sprache sprachen kunde y e ed e di et de la le des lengua lengua castellana fisica literatura lingua lingue straniera limba si literatura civica plastica vie langue langues vivantes
dan agama islam kristen katolik hindu budha budi pekerti indonesia inggris jawa sunda arab mandarin jepang jerman melayu cina tamil moral jasmani olahraga kesehatan dan budaya kewarganegaraan pancasila kreatif kewirausahaan peminatan wajib umum terpadu lanjutan alam sosial daerah konseling bimbingan quran al-quran visual tambahan kesihatan
и на на за език јазик језик литература околната среда опазване астрономия здравно образование здравствено образование цивилизации икономика изкуство изкуства възпитание спорт технологии предприемачество култура уметност васпитање настава матерњи страни одделенска природни науки книжевност техника информатика предприемачество начална начален етап
i jezik jezici knjizevnost kultura umetnost umjetnost vaspitanje odgoj nastava zdravstveno zdravstvena tehnika strani maternji priroda drustvo gradansko gradjansko
و اللغة التربية الالي`
    .split(/\s+/)
    .map(plainWord),
);

/** The text is one subject of a school or several, and nothing else. */
export function isSchoolSubject(text: string): boolean {
  return text.length > 1 && text.length <= longestSubject && areSubjects(plainWords(plainWord(text)));
}

/** In characters. */
export const longestSubject = 60;

/** The same of the plain words of a text. */
export const areSubjects = (words: readonly string[]): boolean =>
  words.length < 9 && words.every(isWord) && words.some((word) => subjects.has(word));

const isWord = (word: string) => subjects.has(word) || beside.has(word);
