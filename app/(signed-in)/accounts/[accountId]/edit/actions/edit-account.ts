"use server"

import { action } from "@/app/_server/doors/action"
import { editAccount as edit } from "@/db/customers/edit-account"
import { findAccount } from "@/db/customers/find-account"
import { editAccountInput } from "@/lib/customers/account-input"
import { paths } from "@/lib/paths"

export const editAccount = action({
  input: editAccountInput,
  permission: "account.edit",
  subject: findAccount,
  run: edit,
  refresh: ({ accountId }) => paths.account(accountId),
  next: (_version, { accountId }) => paths.account(accountId),
})
