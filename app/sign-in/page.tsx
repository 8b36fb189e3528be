import { SignInForm } from "@/components/people/sign-in-form"
import { WipeDevice } from "@/components/people/wipe-device"
import { Doorstep } from "@/components/shell/doorstep"
import { PageTitle } from "@/components/shell/page-title"
import { Notice } from "@/components/ui/notice"
import { PageHeading } from "@/components/ui/page"
import { returnPath } from "@/lib/people/return-path"
import { signIn } from "./actions/sign-in"

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The way in. It shows nothing of anyone's. */
export default async function SignInPage({ searchParams }: Props) {
  const search = await searchParams
  const next = returnPath(search.next)
  const signedOut = search["signed-out"] !== undefined
  return (
    <Doorstep>
      <PageTitle name="Sign in" />
      <PageHeading title="Sign in" />
      {signedOut ? <Notice tone="good">You are signed out. Nothing you typed stays in this browser.</Notice> : null}
      <WipeDevice signedOut={signedOut} />
      {next && !signedOut ? <Notice>Sign in, and you will be where you were going.</Notice> : null}
      <SignInForm signIn={signIn} next={next ?? undefined} />
    </Doorstep>
  )
}
