/**
 * Small words of other languages and their commonest deeds in a meeting, with accents: none that is an English word
 * too ("in", "die", "due"), none that mostly stands in names ("de", "van", "la"), none the trade has borrowed
 * ("contract", "order"). A line each; Swedish, Danish and Norwegian share theirs.
 */
export const LANGUAGE_WORDS = {
  german:
    "und der das dem ein eine einen einem einer mit für auf bis vor nach bei beim zum zur vom ist sind wird werden nicht auch dass wir ich sie uns unser unsere unseren ihr ihre ihren seine ob wenn noch sich heute montag mittwoch donnerstag freitag woche monat ende märz dezember zwei drei vier fünf nächste nächsten bestellt unterschreibt bestätigt nennt schickt kommt stimmt bekommen termin vertrag angebot besuch bucht zu über gibt frei uhr",
  french:
    "et les une dans avec après nous notre nos vous votre leur leurs qui que du au aux cette ces elle ils pas lundi mardi mercredi jeudi vendredi semaine mois février juin août décembre deux trois quatre cinq prochaine prochain signe commande confirme envoie réserve accepte devis contrat réunion demander obtenir fixer avant fin",
  dutch:
    "en het een voor met naar bij uit deze dit wij onze hij zij haar hebben wordt worden niet ook te tot maandag dinsdag woensdag donderdag vrijdag maand januari maart twee drie vier vijf volgende bestelt tekent bevestigt stuurt noemt plant komt afspraak offerte overeenkomst bezoek einde krijgen akkoord geeft ons op",
  spanish:
    "y el los las una para antes después que su sus nos nuestro nuestra nuestros nuestras este esta esto pero al lunes martes miércoles jueves viernes semana enero marzo mayo junio diciembre dos tres cuatro cinco próxima próximo firma pide confirma envía acepta reserva reunión pedido oferta contrato visita finales cliente conseguir del con por",
  italian:
    "e il gli delle della dello dei degli una prima dopo che nostro nostra nostri nostre suo sua loro questo questa alla allo nel nella lunedì martedì mercoledì giovedì venerdì settimana mese gennaio marzo maggio giugno dicembre tre quattro cinque prossima prossimo firma ordina conferma manda invia accetta prenota riunione ordine offerta contratto visita entro fine cliente ottenere al del con ci",
  portuguese:
    "e o os das dos da uma com para que seu sua nosso nossa nossos nossas este esta isto mas ao aos na nas nos pelo pela segunda terça quarta quinta sexta feira semana mês janeiro março maio junho dezembro dois duas três quatro cinco próxima próximo assina pede confirma envia aceita marca reserva reunião encomenda proposta contrato visita até fim cliente conseguir não antes",
  nordic:
    "och att det ett som med på före innan efter till från vi vår vårt våra hon han är inte också måndag tisdag onsdag torsdag fredag lördag vecka månad januari maj juni oktober två tre fyra fem nästa beställer bekräftar skickar bokar möte avtal offert besök og af en et er ikke også inden før etter fra vores hun mandag tirsdag uge måned januar februar marts næste bestiller underskriver bekræfter sender møde aftale tilbud besøg våre uke neste signerer skriver bekrefter avtale slutten av ut",
  polish:
    "w z na że się nie jest są oraz przed po dla od przez nasz nasza nasze jego jej ich poniedziałku wtorku środę środy czwartku piątku piątek tygodnia tygodniu miesiąca stycznia marca maja czerwca września grudnia dwa dwie trzy cztery pięć podpisuje podpisze zamawia zamówi potwierdza potwierdzi wysyła spotkanie spotkania umowę umowy zamówienie oferta ofertę wizyta końca koniec klient pani pan",
  finnish:
    "ja ei että kun mutta tai ennen kanssa mukaan meidän meille hän joka kuun viikolla perjantaina perjantaihin maanantaina maanantaihin tiistaina keskiviikkona torstaina mennessä ensi tämän tänään huomenna kaksi kolme neljä viisi tilaa allekirjoittaa vahvistaa lähettää varaa hyväksyy sopimuksen sopimus tarjouksen tarjous tapaaminen tapaamisen tilauksen kokous kokouksen asiakas loppuun käynti",
} as const

/** Small words that only English has, its days and months: the frame of an English sentence. */
export const ENGLISH_WORDS =
  "the and before with our my their his they them that this next from by if when who what which should would could you your she after until into about than gets have has wants agrees signs books names confirms orders get ask monday tuesday wednesday thursday friday january february march june july august october december week month today tomorrow end two three one for to of is at be on"
