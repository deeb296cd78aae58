/** Mail providers that give an address to anyone: such an address says nothing of an employer. */
const freeMail = new Set(
  `gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.es yahoo.it yahoo.fr yahoo.de yahoo.ro yahoo.co.id ymail.com rocketmail.com
hotmail.com hotmail.es hotmail.it hotmail.fr hotmail.co.uk hotmail.de outlook.com outlook.es outlook.it outlook.fr outlook.de live.com live.it
live.fr live.co.uk msn.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.at gmx.com web.de t-online.de freenet.de mail.com proton.me
protonmail.com tutanota.com zoho.com yandex.com yandex.ru mail.ru libero.it virgilio.it tiscali.it alice.it tin.it orange.fr free.fr laposte.net
wanadoo.fr sfr.fr telefonica.net terra.es abv.bg mail.bg t.mk t-home.mk seznam.cz wp.pl o2.pl plasa.com telkom.net`.split(
    /\s+/,
  ),
);

/** Whether anyone may have an address there; the great providers in every country. */
export const isFreeMail = (domain: string): boolean =>
  freeMail.has(domain) || /^(?:yahoo|hotmail|outlook|live|gmx|aol)\.(?:com?\.)?[a-z]{2,3}$/.test(domain);

/** Words of role mailboxes: en, ro, mk (Latin), it, id, es, de, fr, bg. */
const roles = new Set(
  `abuse account accounting accounts admin administracion administrare administratie administratif administration administrator administrativo administracija
admissions agenda amministrazione anmeldung apoyo archivo asistenta atencion ateneo atendimento audit avisos ayuda bestellung bestellungen bewerbung biblioteca
biblioteka billing booking bookings buchhaltung buero buro business callcenter cancelaria career careers carriere cercetare cliente clienti clientes clients
comenzi comercial comerciala commercial commerciale commerce communication compras comunicacion comunicare comunicazione conducere consulta consultas contabilidad contabilita contabilitate
contact contacte contactenos contacto contacts contactus contatti contatto correo cs customer customercare customerservice datenschutz datos depozit desk direccion
direction directia director direktion direttore dirigenza dpo ebox econom editor editorial eingang email embassy empfang empleo enquiries enquiry event eventi
eventos events export factura facturacion facturare fattura fatture feedback finance financiar financijas finanzas formazione forum gdpr general gerencia geschaeftsstelle
halo hallo hello helpdesk help hi hola hotline hr hrd humas human human.resources imprese impressum info infoline informacion informacije informacoes informaciones informasi
informatii information informazioni inquiry inscripciones international invoice invoices iscrizioni it jobs kanzlei kantor karriere kasir keuangan kontakt kundenservice
lavoro lavoraconnoi legal letters logistica magazin magazzino mail mailbox management manager manajemen marketing media mesaj mitarbeit museum news newsletter noreply no-reply
novedades ofertas oferte office oficina operations order orders ordini padina partner partners pec pedidos pemasaran permintaan personal poczta post posta postmaster praktikum
praxis prensa presa presidencia presidencia press presse prijava privacy procurement produccion production programari prodaja prodazba project proyectos pr public publicidad purchasing qa qualita quality
quejas receptie reception recepcion recepcja rechnung recruiting recruitment recursoshumanos redaccion redactie redaktion redazione registratura registro relatii rent research
reservas reservation reservations reservasi reservierung rezervari risorseumane rrhh sac sales school scoala secretar secretaria secretariat secretary segreteria sekretariat
sekolah seller service services servicii servicio servicios service-clients shop sindaco soporte store studio subscribe sugestii suport support supplies sustentabilidad team technical tecnico tecnica
technik tehnic tesoreria ticket tickets tourism tourist treasurer turismo ufficio uprava urp vanzari vendite ventas verkauf vertrieb verwaltung visit vorstand webmaster web webmail welcome wholesale zakaz zentrale
kasse kasa kassa einkauf lager werkstatt filiale niederlassung hausverwaltung ausbildung redaktionsbuero vereinsheim geschaeftsfuehrung gemeinde pfarramt sekretariat
accueil secretaire mairie pole poles archives comptabilite comptable ventes recrutement rh devis commande commandes boutique magasin presidente
obsirnizd pobarai opsti finansii finansi smetkovodstvo sektor uprava sluzba podrska servis nabavka magacin racunovodstvo kancelarija uredništvo urednistvo tajnistvo pisarna
prodazbi poruchki poracki zapitvane zapitvaniya sklad schetovodstvo kantora ofis tehnichen obshtina uchilishte zakazi rezervacii rezervacije
aduan pertanyaan pentadbiran kaunter khidmat pelanggan jualan layanan pengaduan humas admisi pendaftaran sekretariat tatausaha personalia
biuro sklep zamowienia sprzedaz ksiegowosc serwis zarzad atendimento contato vendas financeiro comercial suporte compra
istifsar maalumat mabeaat tawassul dsb rpd dpd dataprotection dataprivacy datenschutzbeauftragter datenschutzbeauftragte rgpd dsgvo`.split(
    /\s+/,
  ),
);

/** True when the part before the `@` names a role or a place and no person. */
export function sharedMailbox(user: string): boolean {
  return user.split(/[._+\-\d]+/).some((word) => roles.has(word));
}

/** RFC 2606 names and what templates put in their place, in the product's languages. */
export const placeholderHost =
  /^(?!e?mail\.(?:de|it)$)(?:(?:example|exemple|ejemplo|esempio|beispiel|contoh|exemplu|primer|primjer|przyklad)\.(?!example$)[a-z.]{2,12}$|(?:(?:max-?)?mustermann|muster(?:firma|domain)?|your-?(?:store|business|shop|brand|school|org(?:ani[sz]ation)?|host|app)|somewhere|domen|adresa|anda|exemple|ejemplo|esempio|beispiel|contoh|(?:my|your-?)?(?:website|domain|company)(?:name)?|(?:my|your-?)site|an?y?website|dominio|tudominio|tuempresa|miempresa|tuodominio|seudominio|suaempresa|email|mail|sitename|firma|(?:deine?|ihre?|meine?)-?(?:domain|firma|website)|(?:votre|mon)-?(?:domaine|site|entreprise)|exemplu|domeniu|domeniultau|domainanda|perusahaan|sentry|wixpress)\.(?:com|net|org|es|it|ro|id|mk|de|fr)$)|(?:^|\.)(?:sentry\.io|wixpress\.com)$/;

/** Free mail that templates use as well: somebody's where the part before the `@` is no role and no filler. */
export const doubtfulHost = /^e?mail\.(?:de|it)$/;

/** What templates write where a name belongs: "your.name", "tu-correo"; letters alone. */
const placeholders = new Set(
  `you your yourname yourmail youremail username
tucorreo tunombre tuemail nombre ejemplo sucorreo correoelectronico oriceemail numele numeletau adresatauemail exemplu
tuonome nomecognome tuaemail tuamail esempio nama namaanda emailanda emelanda contoh dein deine deinname deineemail deinemail ihrname ihreemail
beispiel firstnamelastname firstlast namesurname vornamenachname prenomnom nomprenom nombreapellido nombreapellidos numeprenume prenumenume imepriimek vasheime
beispiel maxmustermann erikamustermann mmustermann votre votrenom votreemail votremail exemple seunome seuemail exemplo imeprezime vaseime vasemail
vashemail twojemail twojeimie primjer`.split(/\s+/),
);
export const placeholderUser = (user: string): boolean =>
  placeholders.has(user.replace(/[._-]/g, '')) || toFillIn.test(user);

/** "inserisci@", "enter-your-email@": it tells the maker of the site to fill it in. */
const toFillIn =
  /^(?:(?:inserisci|inserire|scrivi|ingresa|ingrese|escriba|introduzca|introduceti|completati|scrieti|eingeben|eintragen|saisir|saisissez|masukkan|unesite|vnesete)(?:[._-]?(?:qui|aqui|aici|hier|ici|di ?sini|su|tu|tua|la|il|lo|votre|ihre|email|mail|correo))*|(?:insert|enter|type|put|add)[._-]?(?:here|(?:your|an?|the)?[._-]?(?:e?-?mail|address|name)))$/;

/** "test@test.com", "foo@bar.com": both halves are fillers. */
export const fillers = (user: string, host: string): boolean =>
  filler.test(user) && filler.test(host.split('.')[0] ?? '');
export const filler =
  /^(?:test(?:ing|er)?|demo|admin|user|foo|bar|baz|abc|xyz|asdf?|qwerty|x{3,}|a{3,}|none|noone|nobody|null|blah|john|jane|doe|mail|email)$/;
