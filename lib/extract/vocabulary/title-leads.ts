import { pattern } from '../pattern.ts';

/** "Position: Director": the words that say a job follows. */
export const headBefore = pattern.i`^(?:(?:job )?title|(?:gesetzliche )?berufsbezeichnung|beruf|profession|qualité|position|post|role|designation|cargo|puesto|func[tț]ia|funzione|ruolo|qualifica|jabatan|mapel|mata pelajaran|bidang studi|asignatura|jawatan|posisi|funktion|stellung|fonction|poste|длъжност|функција|позиција|stanowisko|funkcija|função)\s?[:–-]\s*(?=\S)`;

/** "À propos du fondateur", "Data Guru": a heading over those it speaks of. */
export const aboutBefore = pattern.i`^(?:à propos d[ue](?: la)?|über (?:den|die|unsere[nr]?)|despre|sobre (?:el|la|nuestr[oa])|acerca del?|chi è (?:il|la)|nama(?: lengkap)?(?=\s(?:kepala|ketua|wali|pimpinan|direktur|pengurus|sekretaris))|tentang|(?:kata )?sambutan|contacte?(?!\s(?:cent|manag|offic|pers|lead|tracer|agent|special|coord|for|the|us|info|form))|(?:data|daftar)(?=\s(?:guru|dosen|pegawai|staf|karyawan|pengajar)))\s+(?=\p{L}{4})`;

/** "Director with 25 years of experience": what is told after the job. */
export const yearsOfIt = pattern.i`[,\s]+(?:based|located|stabilit[aă]|ansässig|basée?|con sede|con base)\s(?:in|în|en|à|a)\s\p{Lu}.*$|[,\s]+(?:with|mit|con|cu|avec|dengan|com|с|со|са|sa)\s(?:(?:over|more than|über|mehr als|más de|oltre|più di|peste|plus de|lebih dari|над|повече от|повеќе од|преко|више од)\s)?\d.*$|[,\s]+(?:dedicated to|passionate about|dedicat[aă]? să|pasionat[aă]? de|apasionad[oa] por|dedicad[oa] a|appassionat[oa] di|passionné\p{L}* (?:de|par))\s.*$`;

/** "Represented by the chairman" over a name. */
export const represents = pattern.i`^\P{N}{0,30}?(?:vertreten durch|represented by|reprezentat[ăa]? (?:de|prin)|representad[oa] por|représentée? par|rappresentat[oa] da)\s(?:den|die|das|the|el|la|le|il|l['’])?\s?(\S.{2,60})$`;
