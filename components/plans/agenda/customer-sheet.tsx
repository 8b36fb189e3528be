import type { CustomerAgenda } from "@/lib/objectives/agenda"
import { AGENDA_HEADINGS, agendaDay, agendaGuest, agendaHost, agendaHours, agendaWhere } from "@/lib/plans/agenda-words"
import { CUSTOMER_STYLE } from "./customer-style"

type Props = {
  agenda: CustomerAgenda
  /** Where its calendar entry is; null where there is none yet. */
  calendar: string | null
  /** On the customer's page the day is the page's name; in a preview it stands below the page's own headings. */
  isPreview?: true
}

/** The agenda as a customer reads it: on their own page, and in the rep's preview of it. It is given nothing but what was chosen to be shown. */
export function CustomerSheet({ agenda, calendar, isPreview }: Props) {
  const Day = isPreview ? "h3" : "h1"
  const PartName = isPreview ? "h4" : "h2"
  return (
    <article className="customer-sheet">
      <style>{CUSTOMER_STYLE}</style>
      <p className="from" dir="auto">
        {agenda.company}
      </p>
      <Day className="day">{agendaDay(agenda)}</Day>
      <p className="hours">
        <time dateTime={agenda.startsAt}>{agendaHours(agenda)}</time>
      </p>
      <dl className="facts">
        <dt>Where</dt>
        <dd dir="auto">{agendaWhere(agenda)}</dd>
        <dt>With</dt>
        <dd>
          <span dir="auto">{agendaGuest(agenda)}</span>
          <br />
          <span dir="auto">{agendaHost(agenda)}</span>
        </dd>
      </dl>
      {agenda.purpose ? (
        <section className="part">
          <PartName className="part-name">{AGENDA_HEADINGS.purpose}</PartName>
          <p className="words" dir="auto">
            {agenda.purpose}
          </p>
        </section>
      ) : null}
      {agenda.topics.length > 0 ? (
        <section className="part">
          <PartName className="part-name">{AGENDA_HEADINGS.topics}</PartName>
          <ol className="words">
            {agenda.topics.map((topic) => (
              <li key={topic} dir="auto">
                {topic}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {agenda.ask ? (
        <section className="part">
          <PartName className="part-name">{AGENDA_HEADINGS.ask}</PartName>
          <p className="words" dir="auto">
            {agenda.ask}
          </p>
        </section>
      ) : null}
      {calendar ? (
        <p className="last">
          <a href={calendar} download>
            {AGENDA_HEADINGS.calendar}
          </a>
        </p>
      ) : null}
    </article>
  )
}
