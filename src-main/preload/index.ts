import { contextBridge } from 'electron'

contextBridge.exposeInMainWorld('biztalkReview', {})
