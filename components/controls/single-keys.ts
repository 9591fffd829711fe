import { createContext } from 'preact';

/**
 * Whether `/` and `?` alone do something wherever the focus is. Speech input and shaking hands press keys that nobody meant,
 * so that the options switch them off; the letters of a row act only while the row has the focus.
 */
export const SingleKeysContext = createContext(true);
