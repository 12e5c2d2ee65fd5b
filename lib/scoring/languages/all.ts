/* Loads every language at once, for the server, commands and tests. What runs in a browser never imports this. */
import { EN_PART } from './en'
import { keepPart } from './loaded'
import { RU_PART } from './ru'

keepPart('en', EN_PART)
keepPart('ru', RU_PART)
