import Form from "next/form"
import { Actions } from "@/components/ui/actions"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { TextInput } from "@/components/ui/text-input"
import { paths } from "@/lib/paths"

/** Finds accounts by part of their name; the address carries what was asked, so it can be kept and sent. */
export function AccountSearch({ find }: { find: string }) {
  return (
    <search>
      <Form action={paths.accounts()} className="flex flex-wrap items-end gap-4">
        <div className="min-w-0 max-w-96 flex-1">
          <Field name="find" label="Find an account by name">
            {(control) => (
              <TextInput {...control} type="search" maxLength={100} autoComplete="off" key={find} defaultValue={find} />
            )}
          </Field>
        </div>
        <Actions>
          <Button type="submit">Find</Button>
        </Actions>
      </Form>
    </search>
  )
}
