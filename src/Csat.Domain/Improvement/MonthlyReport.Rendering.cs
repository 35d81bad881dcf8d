using System.Globalization;
using System.Text;
using Csat.Json;

namespace Csat.Domain;

public sealed partial record MonthlyReport
{
    private const string MarkdownSigns = "\\`*_[]<>#|~";

    /// <summary>The report as plain text: numbered sections, a line each, and what is missing.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others. Given texts are put on one line.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind isn't declared.</exception>
    public string Explain(CultureInfo? culture = null) => Render(culture, string.Empty, string.Empty, "  ", "    - ", OneLine);

    /// <summary>The report as Markdown: headings, lists, and what is missing. Signs of Markdown in given texts are escaped.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind isn't declared.</exception>
    public string ToMarkdown(CultureInfo? culture = null) => Render(culture, "# ", "## ", "### ", "- ", Escaped);

    /// <summary>Kind, area, month and the number of lines.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Kind} {FigureText.Quoted(Area)} {PlainText.Of(Month)}: {Plural.Of(Lines.Count, "line")}");

    private string Render(CultureInfo? culture, string title, string section, string part, string item, Func<string, string> safe)
    {
        bool isChinese = LocalizedText.IsChinese(culture);
        var text = new StringBuilder();
        text.Append(title).Append(Kind.Label().In(culture)).Append(isChinese ? "：" : ": ").Append(safe(Area)).Append(isChinese ? "，" : ", ").Append(PlainText.Of(Month))
            .Append(isChinese ? "（" : " (").Append(MonthlyReports.RuleOf(Kind)).Append(isChinese ? "）" : ")").Append('\n');
        int number = 0;
        foreach (ReportSection given in MonthlyReports.SectionsOf(Kind))
        {
            number++;
            text.Append(section).Append(number.ToString(CultureInfo.InvariantCulture)).Append(". ").Append(given.Name.In(culture)).Append('\n');
            foreach (ReportPart own in given.Parts)
            {
                text.Append(part).Append(own.Label().In(culture)).Append('\n');
                foreach (string line in Lines.Where(line => line.Part == own).Select(line => safe(line.Words.In(culture))).DefaultIfEmpty(isChinese ? "（缺）" : "(missing)"))
                {
                    text.Append(item).Append(line).Append('\n');
                }
            }
        }

        return text.ToString(0, text.Length - 1);
    }

    /// <summary>Line breaks and other signs that can't be seen become spaces.</summary>
    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            bool isSeen = CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
            line.Append(isSeen ? c : ' ');
        }

        return line.ToString();
    }

    private static string Escaped(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in OneLine(text))
        {
            if (MarkdownSigns.Contains(c))
            {
                line.Append('\\');
            }

            line.Append(c);
        }

        return line.ToString();
    }
}
