using System.Text;

namespace Csat.Sla;

/// <summary>One content line of an iCalendar file: a name, parameters, a value. Names are in capitals.</summary>
internal sealed class IcsLine
{
    private readonly Dictionary<string, string> _parameters = new(StringComparer.OrdinalIgnoreCase);

    private IcsLine(int number, string name, string value)
    {
        Number = number;
        Name = name;
        Value = value;
    }

    /// <summary>Where it starts in the file, from 1.</summary>
    public int Number { get; }

    public string Name { get; }

    /// <summary>As it stands, with its escapes.</summary>
    public string Value { get; private set; }

    /// <summary>A text value without its escapes.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder(Value.Length);
            for (int i = 0; i < Value.Length; i++)
            {
                char c = Value[i];
                if (c == '\\' && i + 1 < Value.Length)
                {
                    c = Value[++i] is var escaped && escaped is 'n' or 'N' ? '\n' : escaped;
                }

                text.Append(c);
            }

            return text.ToString().Trim();
        }
    }

    public string? Parameter(string name) => _parameters.TryGetValue(name, out string? value) ? value : null;

    /// <summary>The lines of a file, with continued ones joined; <see langword="null"/> in place of one that is no content line.</summary>
    public static IEnumerable<(int Number, IcsLine? Line)> Of(string file)
    {
        var logical = new StringBuilder();
        int start = 0;
        int number = 0;
        foreach (string physical in file.TrimStart('\uFEFF').Replace("\r\n", "\n").Split('\n', '\r'))
        {
            number++;
            if (physical.Length > 0 && physical[0] is ' ' or '\t')
            {
                logical.Append(physical, 1, physical.Length - 1);
                continue;
            }

            if (!IsBlank(logical))
            {
                yield return (start, Parse(start, logical.ToString()));
            }

            logical.Clear().Append(physical);
            start = number;
        }

        if (!IsBlank(logical))
        {
            yield return (start, Parse(start, logical.ToString()));
        }
    }

    private static bool IsBlank(StringBuilder text) => text.Length == 0 || string.IsNullOrWhiteSpace(text.ToString());

    private static IcsLine? Parse(int number, string line)
    {
        int at = line.IndexOfAny([';', ':']);
        if (at <= 0)
        {
            return null;
        }

        var parsed = new IcsLine(number, line.Substring(0, at).Trim().ToUpperInvariant(), string.Empty);
        while (line[at] == ';')
        {
            int end = EndOfParameter(line, at + 1);
            int equals = line.IndexOf('=', at + 1);
            if (end < 0 || equals < 0 || equals > end)
            {
                return null;
            }

            parsed._parameters[line.Substring(at + 1, equals - at - 1)] = line.Substring(equals + 1, end - equals - 1).Trim('"');
            at = end;
        }

        parsed.Value = line.Substring(at + 1).Trim();
        return parsed;
    }

    /// <summary>The next semicolon or colon outside quotes; −1 when there is none.</summary>
    private static int EndOfParameter(string line, int from)
    {
        bool quoted = false;
        for (int i = from; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && line[i] is ';' or ':')
            {
                return i;
            }
        }

        return -1;
    }
}
