"use server"

import { action } from "@/app/_server/doors/action"
import { createAccount as create } from "@/db/customers/create-account"
import { newAccountInput } from "@/lib/customers/account-input"
import { paths } from "@/lib/paths"

export const createAccount = action({
  input: newAccountInput,
  permission: "account.create",
  subject: "none",
  run: create,
  refresh: () => paths.accounts(),
  next: ({ accountId }) => paths.account(accountId),
})
