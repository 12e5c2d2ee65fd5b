import { auth } from '@/lib/auth/auth'

const handle = (request: Request) => auth().handler(request)

export { handle as GET, handle as POST }
