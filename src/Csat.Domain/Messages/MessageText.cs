using System.Text;

namespace Csat.Domain;

/// <summary>A template's text in one language, taken apart: plain pieces and placeholders between them.</summary>
internal sealed class MessageText
{
    private readonly List<(string Text, bool IsPlaceholder)> _pieces = [];

    private MessageText()
    {
    }

    /// <summary>The names of the placeholders, each once.</summary>
    public IReadOnlyList<string> Placeholders => [.. _pieces.Where(piece => piece.IsPlaceholder).Select(piece => piece.Text).Distinct()];

    /// <summary>Takes a text apart: <c>{name}</c> is a placeholder, <c>{{</c> and <c>}}</c> are braces.</summary>
    public static MessageText Of(string text, string path, RuleId rule, List<Finding> findings)
    {
        var read = new MessageText();
        var plain = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is not ('{' or '}'))
            {
                plain.Append(c);
                continue;
            }

            if (i + 1 < text.Length && text[i + 1] == c)
            {
                plain.Append(c);
                i++;
                continue;
            }

            int end = c == '{' ? text.IndexOf('}', i) : -1;
            if (end < 0)
            {
                findings.Add(new(path, new(
                    FormattableString.Invariant($"a brace at character {i + 1} stands alone; legal: {{name}}, or {{{{ and }}}} for braces"),
                    FormattableString.Invariant($"第 {i + 1} 个字符处的花括号不成对；应为 {{名称}}，花括号本身写作 {{{{ 和 }}}}")), rule));
                break;
            }

            string name = text.Substring(i + 1, end - i - 1);
            if (!MessagePlaceholder.All.Contains(name))
            {
                string shown = Throw.Shown(name.AsSpan());
                findings.Add(new(path, new(
                    $"unknown placeholder {{{shown}}}; legal: {string.Join(", ", MessagePlaceholder.All)}", $"未知占位符 {{{shown}}}；可用：{string.Join("、", MessagePlaceholder.All)}"), rule));
            }

            read.Add(plain);
            read._pieces.Add((name, true));
            i = end;
        }

        read.Add(plain);
        return read;
    }

    /// <summary>Puts words in the places. What they contain is never taken for a placeholder.</summary>
    public string Fill(Func<string, string> wordsFor) => string.Concat(_pieces.Select(piece => piece.IsPlaceholder ? wordsFor(piece.Text) : piece.Text));

    private void Add(StringBuilder plain)
    {
        if (plain.Length > 0)
        {
            _pieces.Add((plain.ToString(), false));
            plain.Clear();
        }
    }
}
