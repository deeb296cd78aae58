import { expect, test } from 'vitest';
import { lifted, rowsOf, titled } from '../../../../tests/lifted.ts';

const named = (sentence: string, around = '') =>
  rowsOf(
    lifted(titled('Studio Example', `<h1>Studio</h1><p>${sentence}</p>${around}`), 'https://studio.example/about', {}),
    'name',
    'jobTitle',
  );

test('a sentence that says who founded the house names its people', () => {
  for (const [sentence, ...people] of [
    ['Founded in 2015 by Maria Rossi and John Miller, our studio helps small firms.', 'Maria Rossi|', 'John Miller|'],
    ['Fondata nel 1998 da Giulia Marchi e Andrea Rossi, l’azienda cresce ancora.', 'Giulia Marchi|', 'Andrea Rossi|'],
    ['Lo studio nasce nel 2005 dall’idea di Giulia Marchi.', 'Giulia Marchi|'],
    ['L’entreprise a été fondée en 2012 par Claire Martin et Paul Durand.', 'Claire Martin|', 'Paul Durand|'],
    ['Empresa fundada en 2001 por Laura García.', 'Laura García|'],
    ['Gegründet 2020 von Michael Müller, liegt unsere Kanzlei am Park.', 'Michael Müller|'],
    ['Michael Müller gründete 2010 das Unternehmen.', 'Michael Müller|'],
    ['Cabinetul a fost înființat în 2010 de Ana Popescu.', 'Ana Popescu|'],
    ['Центърът е основан от Иван Петров и работи от десет години.', 'Иван Петров|'],
    ['Студиото е основано од Марија Петровска во 2015 година.', 'Марија Петровска|'],
    ['Perusahaan ini didirikan oleh Budi Santoso pada tahun 2010.', 'Budi Santoso|'],
  ])
    expect(named(sentence as string), sentence).toEqual(people);
});

test('a sentence that says who owns or leads the house gives the word for it as the job', () => {
  for (const [sentence, ...people] of [
    ['The company is run by Peter Smith and his team.', 'Peter Smith|'],
    ['Our founder and director Peter Smith started baking at ten.', 'Peter Smith|founder and director'],
    ['Peter Smith is the owner of the bakery.', 'Peter Smith|owner of the bakery'],
    ['Alla guida c’è Gian Angelo Rossi, che fa questo mestiere da anni.', 'Gian Angelo Rossi|'],
    ['Lo studio è guidato da Giulia Marchi, fisioterapista.', 'Giulia Marchi|fisioterapista'],
    [
      'Giovanni Rossi, Andrea Mazza e Giulia Riva ne sono i fondatori.',
      'Giovanni Rossi|fondatori',
      'Andrea Mazza|fondatori',
      'Giulia Riva|fondatori',
    ],
    ['Notre gérant, Paul Durand, vous accueille toute la semaine.', 'Paul Durand|gérant'],
    ['Al frente del despacho está Laura García López.', 'Laura García López|'],
    ['Die Praxis wird von Dr. Anna Berger geleitet.', 'Anna Berger|'],
    ['Inhaberin Sabine Berger freut sich auf Ihren Besuch.', 'Sabine Berger|Inhaberin'],
    ['Fondatorul firmei este Ion Popescu.', 'Ion Popescu|Fondatorul firmei'],
    ['Фирмата се ръководи от Иван Петров.', 'Иван Петров|'],
    ['Salon vodi Jelena Jovanović sa svojim timom.', 'Jelena Jovanović|'],
    ['Pemilik toko ini adalah Budi Santoso.', 'Budi Santoso|Pemilik toko ini'],
  ])
    expect(named(sentence as string), sentence).toEqual(people);
});

test('who says their own name is somebody', () => {
  for (const [sentence, person] of [
    ['Hi, my name is Anna Miller and I am the owner of Example Care.', 'Anna Miller|owner of Example Care'],
    ['Mi chiamo Giulia Marchi, sono psicologa e psicoterapeuta.', 'Giulia Marchi|psicologa e psicoterapeuta'],
    ['Soy Laura García, psicóloga y coach.', 'Laura García|psicóloga y coach'],
    ['Je m’appelle Claire Martin et je vous accueille à l’atelier.', 'Claire Martin|'],
    ['Mein Name ist Sabine Berger und ich bin Yogalehrerin.', 'Sabine Berger|Yogalehrerin'],
    ['Mă numesc Ana Popescu și sunt psiholog.', 'Ana Popescu|psiholog'],
    ['Казвам се Мария Иванова и съм психолог.', 'Мария Иванова|психолог'],
    ['Јас сум Марија Петровска, психолог.', 'Марија Петровска|психолог'],
    ['Nama saya Siti Rahma dan saya mengajar di sini.', 'Siti Rahma|'],
  ])
    expect(named(sentence as string), sentence).toEqual([person]);
});

test('founders of long ago, of other houses and of somebody else’s life are nobody to write to', () => {
  for (const sentence of [
    'Founded in 1898 by Maria Rossi, our studio is the oldest of the town.',
    'The hall is named after its founder John Miller.',
    'Our late founder Peter Smith built the first oven.',
    'He is the founder of Example Trust, a partner of ours.',
    'Inizia lo studio della batteria sotto la guida di Alessio Rossi, con il quale suona ancora.',
    'Thai Vietjet führt den neuen Dienst ein, sagt Peter Smith.',
  ])
    expect(named(sentence), sentence).toEqual([]);
});

test('what stands around a sentence about somebody is not theirs', () => {
  const lift = lifted(
    titled(
      'Studio Example',
      '<main><section><p>Alla guida c’è Gian Angelo Rossi, che fa questo mestiere da anni.</p><p>Scrivici: studio@example.com</p></section></main>',
    ),
    'https://studio.example/chi-siamo',
    { region: 'IT' },
  );
  expect(rowsOf(lift, 'name', 'email')).toEqual(['Gian Angelo Rossi|']);
});

test('somebody a house calls its own is told with the post, where commas set the name apart', () => {
  for (const [sentence, ...people] of [
    ['Naš trener, Petar Petrović, posvećen je razvoju svakog djeteta.', 'Petar Petrović|trener'],
    ['Our head coach, Maria Rossi, plans each lesson of the studio.', 'Maria Rossi|head coach'],
    ['Antrenorul nostru, Ion Popescu, lucrează cu toți copiii.', 'Ion Popescu|Antrenorul'],
    ['Studio ini dikepalai oleh Budi Santoso sejak Desember.', 'Budi Santoso|'],
    ['Our guide Maria Rossi was wonderful and we will come again.'],
    ['Our guest, Maria Rossi, spoke about the sea.'],
  ])
    expect(named(sentence as string), sentence).toEqual(people);
});
