import type { GradeReading } from "@/lib/relationships/grade-from-signs"
import { sayGrade } from "@/lib/relationships/sign-words"
import { GradeMark } from "./grade-mark"

type Props = {
  reading: GradeReading
  /** What a manager says, where they see it otherwise. */
  managerGrade?: { grade: GradeReading["grade"]; reason: string } | null
}

/** A grade and what it rests on, in sentences. */
export function GradeReadingText({ reading, managerGrade }: Props) {
  return (
    <div className="grid gap-2">
      <p>
        <GradeMark grade={reading.grade} />
      </p>
      <ul className="grid gap-1" aria-label="Because">
        {reading.because.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {managerGrade && managerGrade.grade !== reading.grade ? (
        <p className="text-quiet">
          Your manager says {sayGrade(managerGrade.grade).toLowerCase()}: {managerGrade.reason}
        </p>
      ) : null}
    </div>
  )
}
