using System.Globalization;

namespace Csat.Domain;

/// <summary>The text of a message with places for its values, in English and Chinese.</summary>
/// <remarks>
/// <para>
/// <c>{name}</c> is a place: <c>customer</c>, <c>ticket</c>, <c>product</c>, <c>company</c>, <c>engineer</c>, <c>phone</c>,
/// <c>callWithin</c>, <c>reason</c>, <c>days</c>, <c>promisedOn</c> or <c>ratings</c>; <c>{{</c> and <c>}}</c> are braces. A message
/// at dispatch says within what time somebody phones (MSG-01), one on unfinished work gives the reason, the days and a phone (MSG-02),
/// one on finished work gives the letters of the rating (MSG-03); both languages ask for the same values.
/// </para>
/// <para>Ready ones are in <see cref="MessageTemplates"/>. Immutable and thread-safe.</para>
/// </remarks>
public sealed class MessageTemplate
{
    private readonly MessageText _en;
    private readonly MessageText _zh;

    /// <summary>Makes a template.</summary>
    /// <param name="kind">What the message is for.</param>
    /// <param name="text">Its text in both languages, each at most 1,000 characters.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind isn't declared.</exception>
    /// <exception cref="FindingsException">
    /// A text is blank or too long, has an unknown placeholder or a brace that stands alone, or lacks what its rule names; all findings.
    /// </exception>
    public MessageTemplate(MessageKind kind, LocalizedText text)
    {
        Kind = MessageKindLabels.All.Contains(kind) ? kind : throw Throw.Undeclared(kind, MessageKindLabels.All, nameof(kind));
        Text = text;
        var findings = new List<Finding>();
        _en = Read(text.En, "text.en", findings);
        _zh = Read(text.Zh, "text.zh", findings);
        if (findings.Count == 0 && !new HashSet<string>(_en.Placeholders).SetEquals(_zh.Placeholders))
        {
            string odd = string.Join(", ", _en.Placeholders.Except(_zh.Placeholders).Concat(_zh.Placeholders.Except(_en.Placeholders)));
            findings.Add(new("text", new($"only one language asks for {odd}; legal: both ask for the same values", $"只有一种语言用到 {odd}；两种语言须用到相同的值"), Rule));
        }

        if (findings.Count > 0)
        {
            throw new FindingsException($"Message template {kind}", findings, nameof(text));
        }
    }

    /// <summary>What the message is for.</summary>
    public MessageKind Kind { get; }

    /// <summary>Its text in both languages.</summary>
    public LocalizedText Text { get; }

    /// <summary>The rule that asks for it: MSG-01, MSG-02 or MSG-03.</summary>
    public RuleId Rule => MessagePlaceholder.RuleOf(Kind);

    /// <summary>The names of the values that it asks for, in the order of the English text.</summary>
    public IReadOnlyList<string> Placeholders => _en.Placeholders;

    /// <summary>Fills it.</summary>
    /// <param name="values">The values.</param>
    /// <param name="culture">The customer's culture.</param>
    /// <returns>The message: Chinese for Chinese cultures, English for all others.</returns>
    /// <exception cref="FindingsException">Values are missing or can't be said; all of them.</exception>
    public string Fill(MessageValues values, CultureInfo? culture) => TryFill(values, culture, out string message, out IReadOnlyList<Finding> findings)
        ? message
        : throw new FindingsException($"Message {Kind}", findings, nameof(values));

    /// <summary>Fills it like <see cref="Fill"/>, without an exception.</summary>
    /// <param name="values">The values.</param>
    /// <param name="culture">The customer's culture.</param>
    /// <param name="message">The message; empty with findings.</param>
    /// <param name="findings">Every value that is missing or can't be said; empty when it was filled.</param>
    /// <returns>Whether it was filled.</returns>
    public bool TryFill(MessageValues values, CultureInfo? culture, out string message, out IReadOnlyList<Finding> findings)
    {
        findings = [.. Throw.IfNull(values).Findings(Placeholders).Select(finding => finding with { RuleId = Rule })];
        message = findings.Count > 0 ? string.Empty
            : (LocalizedText.IsChinese(culture) ? _zh : _en).Fill(name => MessagePlaceholder.Format(name, values)!.Value.In(culture));
        return findings.Count == 0;
    }

    /// <summary>Kind and English text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Kind}: {Text.En}";

    private MessageText Read(string text, string path, List<Finding> findings)
    {
        const int longest = 1000;
        if (string.IsNullOrWhiteSpace(text) || text.Length > longest || !UnicodeText.IsValid(text))
        {
            findings.Add(new(path, new(
                FormattableString.Invariant($"got {text.Length} characters; legal: a text that isn't blank, in valid UTF-16, at most {longest} characters"),
                FormattableString.Invariant($"给出 {text.Length} 个字符；应为合法 UTF-16 的非空文本，不超过 {longest} 个字符")), Rule));
            return MessageText.Of(string.Empty, path, Rule, findings);
        }

        MessageText read = MessageText.Of(text, path, Rule, findings);
        string[] missing = [.. MessagePlaceholder.RequiredBy(Kind).Except(read.Placeholders)];
        if (missing.Length > 0)
        {
            findings.Add(new(path, new($"without {string.Join(", ", missing)}; the rule names it", $"缺少 {string.Join("、", missing)}；规则要求写明"), Rule));
        }

        return read;
    }
}
