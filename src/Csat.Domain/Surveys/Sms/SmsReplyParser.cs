namespace Csat.Domain;

/// <summary>Reads replies by text message: a letter or number of the scale, its words in English or Chinese, and free text around them.</summary>
/// <remarks>
/// <para>
/// A reply is read only when it can mean one thing. A level counts when it stands alone in its clause, beside words that change nothing
/// (选 A, «my answer is A», 服务满意), and a letter of the scale also when it begins the reply and doesn't name what follows: in B套餐太贵 it
/// does. Chinese words right behind the letter, without a mark or a space, have to begin a remark. A reply that names several levels, a
/// satisfied and a dissatisfied one, or one beside a negation, in a question or inside other words is unclear, and says why; so is a word
/// that the scale doesn't have. Between words that are known, white space, quotes and what can't be seen change nothing.
/// </para>
/// <para>
/// Full-width forms and letters of either case are the same; letters of other alphabets that look alike are not. The time is linear in the
/// length of the reply. Immutable and thread-safe. Rule CB-07, source: Kuaiyidian, service KPIs and satisfaction improvement, 2012; the
/// words are this library's.
/// </para>
/// </remarks>
public sealed class SmsReplyParser
{
    /// <summary>The most characters of a reply; a longer one is unclear.</summary>
    /// <value>1,000: more than the longest message that phones put together.</value>
    public const int MaximumLength = 1000;

    private readonly Dictionary<string, List<SmsPhrase>> _phrases = new(StringComparer.Ordinal);

    /// <summary>Makes a parser for a scale.</summary>
    /// <param name="scale">The scale that customers were asked on.</param>
    /// <param name="words">Further words and what they stand for, a level's code or label: <c>好评</c> → <c>A</c>. They go before the usual ones.</param>
    /// <exception cref="ArgumentException">A word is blank or stands for no level of the scale; the message says which and what is legal.</exception>
    public SmsReplyParser(RatingScale scale, IEnumerable<KeyValuePair<string, string>>? words = null)
    {
        Scale = Throw.IfNull(scale);
        foreach (KeyValuePair<string, string> word in words ?? [])
        {
            if (word.Key is null || word.Value is null || !scale.TryFindLevel(word.Value.AsSpan(), out int level) || !Add(word.Key, SmsPhraseKind.Level, level))
            {
                Throw.Argument(
                    $"Got '{Throw.Shown(word.Key.AsSpan())}' for '{Throw.Shown(word.Value.AsSpan())}'; legal: a word for one of {string.Join(", ", scale.Levels.Select(known => known.Code))}.", nameof(words));
            }
        }

        AddLevels();
        foreach ((SmsPhraseKind kind, string texts) in SmsPhrases.Others)
        {
            foreach (string text in texts.Split(' '))
            {
                Add(text, kind);
            }
        }

        foreach (List<SmsPhrase> phrases in _phrases.Values)
        {
            phrases.Sort((x, y) => y.Tokens.Length.CompareTo(x.Tokens.Length)); // the longest one is meant
        }
    }

    /// <summary>The scale that customers were asked on.</summary>
    public RatingScale Scale { get; }

    /// <summary>Reads a reply.</summary>
    /// <param name="text">The reply as it came; <see langword="null"/> is read like an empty one.</param>
    /// <returns>The level, or why there is none.</returns>
    public SmsReply Parse(string? text) => text is { Length: > MaximumLength }
        ? new SmsReply(Scale.Id, null, SmsReplyFault.TooLong, [], SmsReading.Clean(text))
        : new SmsReading(Scale, _phrases, text ?? string.Empty).Read();

    /// <summary>Reads many replies.</summary>
    /// <param name="texts">The replies as they came.</param>
    /// <returns>One reading a reply.</returns>
    public SmsReplyBatch ParseAll(IEnumerable<string?> texts) => new(Scale.Id, Array.AsReadOnly<SmsReply>([.. Throw.IfNull(texts).Select(Parse)]));

    /// <summary>The scale that the parser reads.</summary>
    /// <returns>Such as <c>SMS replies on sms-abcd</c>.</returns>
    public override string ToString() => "SMS replies on " + Scale.Id;

    private void AddLevels()
    {
        for (int i = 0; i < Scale.Levels.Count; i++)
        {
            RatingLevel level = Scale.Levels[i];
            foreach (string name in new[] { level.Code, level.Label.En, level.Label.Zh })
            {
                List<SmsToken> tokens = SmsToken.Split(name);
                bool isCode = tokens.Count == 1 && tokens[0] is { Kind: SmsTokenKind.Number } or { Kind: SmsTokenKind.Word, Text.Length: <= 2 };
                Add(name, isCode ? SmsPhraseKind.Code : SmsPhraseKind.Level, i);
            }
        }

        foreach ((string label, string[] spellings) in SmsPhrases.Spellings)
        {
            if (Scale.TryFindLevel(label.AsSpan(), out int level))
            {
                _ = spellings.All(spelling => Add(spelling, SmsPhraseKind.Level, level));
            }
        }
    }

    /// <summary>Adds a phrase unless the same words mean something already.</summary>
    /// <returns>Whether there are words to compare.</returns>
    private bool Add(string text, SmsPhraseKind kind, int level = -1)
    {
        string[] tokens = [.. SmsToken.Split(text).Where(token => token.Kind != SmsTokenKind.Break).Select(token => token.Text)];
        if (tokens.Length == 0)
        {
            return false;
        }

        if (!_phrases.TryGetValue(tokens[0], out List<SmsPhrase>? same))
        {
            _phrases.Add(tokens[0], same = []);
        }

        if (!same.Exists(phrase => phrase.Tokens.SequenceEqual(tokens)))
        {
            same.Add(new(tokens, kind, level));
        }

        return true;
    }
}
