import * as z from "zod"
import { idShape } from "../id"

export const notificationRef = z.object({ notificationId: idShape })
