// Leaves out what a rule is in words: the catalogue test compares it with the rule's help page.
import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin'

const words = ['id', 'title', 'severity', 'basis', 'why', 'fix', 'citations', 'asks', 'by']

const ignorer = {
  shouldIgnore({ node, parentPath }) {
    const isWord = node.type === 'ObjectProperty' && words.includes(node.key.name)
    const isRule = parentPath?.parent.type === 'CallExpression' && parentPath.parent.callee.name === 'defineRule'
    return isWord && isRule ? 'Words of a rule, compared with its help page' : undefined
  },
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'words-of-rules', ignorer)]
