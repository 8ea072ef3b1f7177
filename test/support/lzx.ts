/** Two frames of LZX with a window of 16 bits, written by the compressor of Free Pascal's chmcmd. */
export const lzxFrames = [
  [
    'ECAFAHFVAAADACAiYFYAAP5Pe1/KwIpI0QMmHebYhzOGbAzZlXXSuMbVIdsiLdCgClIMGLXULy2VZlmpptopJWTD1OqFw7NyVTes',
    'Otetx4k5KkDAAACIRqwKBsBnoOFc9/nRTcA5MsDVgt2WAxggLBGQpwxSlGhU8DSGkhitJI1uIGYbPQEE/wDAAAAAAAEEgBAQ2+8X',
    'ZNH/FSIeqyXmHu7DHCGkCN258df9puN7dpyKriO9KXdc90fU+ivf2nQ7FbGvafLeYPPvKkT3yoVfsjq7QcKdI1ZRsArWbbJKa9PN',
    'Erk20y4TbHQNrMODOi6t1bQqWqnRnMBVDa2yq5pchXU118WcGsVJwcZNYKt0rqa6vFXzq3iuxrvAVQOrfKvmWBkdLNgtYpe70uwi',
    'XY12matmWAldTXahroa71FdTXWyrsS631dwX3GpwFbHViJfcf3LYBrvNfCGb5snupsnC+zSymN2mu++b54vdtL6gXYNtSfQlt03u',
    'Mm7aX+KlSRc7P9Np90N9Iam+6Lepl+HVeK9J9YXejwWwOmV8mL5F1LkVGNO7DVYxa9Cr7FuhGvvWqCa+1arRa02qOW5d1fhbmDW/',
    'Vmdn+yH+vvi34V8CpnWl8GloPL8GvIObBS/0rzG0431JVEd4uvFZodPutGkU1F+LVi1Sqyt5bV+7dlxafBdbtoktLrFt+9u2ZlP8',
    'Xubml+b8NXVb3Lqll/bvffsvveDLFy6CC9dgusA6OkEmGn9x46a4f2XlHrlydSYVfOfOTXPvGkvX0aWrNLq/urqYp5C/7OyX7DwW',
    'rZvq1iaXLiBr12yyQOy7u6W7jNHDG8LDbG9PeS8vgCnLY9276e5jhXgJXrwiExbGefOmvI9p9TK9eoEmNY/p6ajrYUT+fXKL+AVu',
    'Gr9ITQsVyqLtFCR4se98mXoQL0LV2bMU1F+LXA2vlaem3wVWDd8lVk3vZafG/DVTU/fSU/P48lQD+BpUE/6CqjF/ZdUcvjrVCLtG',
    'qvF3lVfzfzHUIMfiapJictUAYmfUBMbo1QxjezXKMUCa5VihGsJYpJrCmKYN8wxUp3ki1L9stxFeOE1zC+dpz9K5GvR4bhu/z00b',
    'lv8N6PAKSpsKKNU6OERKCukTEqJFoE74sM59NOWIZWnEqXSU1ywsoqRldg0N27dwp/BQKfVSESeWuhN/3Zjin66CvYiI7Nmg6lcp',
    'iX+hoSRXeLF8v4tyjBlH/qIsuaLJ/sVF1f6FuRkZ1qxhVWz/Y6O6dazU6Ig66tY0jZHqxnX1Z19HFMvHVUvqcyT6KCSTqEZhHTvV',
    'qlp1jxH8xzkhISOZkP+ZkTH355Ko2pIZbdSTeuooq+TIu2lk9Emyt/97so8diVWSEgifEl6ZMg5NNoV+1IpOEZ1O+XWgrETLrpdk',
    'S4ROSyZOifR+ea+fymhl5VVlRH3GxC5f+psWPcGbZiI9Z0yeMgJt2Y0eRDjyZRT08wnpkVV6JFBIUJqamJgqVOYmfPnEtDEjypgT',
    'ZY8W0c16VD894E8U2XNm2TRONGVOybJHlWnnRb+sGbzUZrrqkZt6wo0oc+bNvPnm1JzRdM6BttwZf+6qPmcE2rMiTWh058/x/Uan',
    'QYOqTexEP++JXOnp+vnJtzb9n5q8QzPeu0Gz3enq7PSw6GbYRH8VFEdKTetVTejK4ODk6ps09+1LQwgJ6c+lpU1n3r009C78Qxe/',
    'UbPfwEMz4OCpavBo7+e/a1Rqv/iwuXo+ChcvNd0+fDobJ86dEaNuzlARu2+IjWS/fp+m2M7NTcrVeeyPHPV03Ph2Zn5cOztYOH1a',
    'S6eWWu3arlt2fGzbV64j4g9v0A9D3DNDiUmzxIi5Z4iKdTPFibv4iaWhnZ15Z8WLvbOKit+nMWPvjOLi4NlGRvBTo2P4qbFR8Ky4',
    '8XjW8ZHP9MD+LI6DhGw8Pn6Pn8eOyDNkyP0ZUlLyTGRkflVXLl0rZ649l888kbPTyCTz2eR5/ZMs3DxOnvaf7nN7S9deGMm9fcCG',
    '1ot9e3ul233AQL/Eyb6+v2vMImXbtipai/TN3zwzeYGaj3WoRvr9sdmkU35FHHdofn12fIB/2MGP7id4Ad/WyfEBAvbKBWXHXPCj',
    'PwCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcA==',
  ],
  ['AAAAAAAAAAABABbve0cImgWJAPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAM='],
].map((lines) => Buffer.from(lines.join(''), 'base64'))

/** Where the text lies in what the frames hold, and what it is. */
export const lzxText = { start: 2751, text: '<SendPort Name="Orders" />\n'.repeat(1300) } as const

/** Words of 16 bits, the most significant bit first. */
export function bitWords(...values: readonly (readonly [value: number, bits: number])[]): Buffer {
  const bits = values.map(([value, count]) => value.toString(2).padStart(count, '0')).join('')
  const words = bits.match(/.{1,16}/g) ?? []
  const bytes = Buffer.alloc(words.length * 2)
  words.forEach((word, at) => bytes.writeUInt16LE(parseInt(word.padEnd(16, '0'), 2), at * 2))
  return bytes
}
