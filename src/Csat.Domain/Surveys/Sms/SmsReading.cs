using System.Globalization;
using System.Text;

namespace Csat.Domain;

/// <summary>One reply while it is read: clause by clause into phrases, the phrases into mentions of levels, the mentions into a verdict.</summary>
internal sealed class SmsReading(RatingScale scale, Dictionary<string, List<SmsPhrase>> phrases, string text)
{
    private readonly List<SmsToken> _tokens = SmsToken.Split(text);
    private readonly List<SmsMention> _mentions = [];
    private readonly List<SmsElement> _clause = [];
    private readonly List<SmsElement> _all = [];
    private bool _isFirstClause = true;
    private bool _isRetracted;
    private bool _isNegatedAlone;

    public SmsReply Read()
    {
        for (int i = 0; i < _tokens.Count;)
        {
            if (_tokens[i].Kind == SmsTokenKind.Break)
            {
                EndClause(_tokens[i].Text == "?");
                i++;
                continue;
            }

            SmsElement element = ElementAt(i);
            i = element.To;
            _isRetracted |= element.Kind == SmsPhraseKind.Retraction;
            if (element.Kind == SmsPhraseKind.But)
            {
                EndClause(false);
            }
            else
            {
                _clause.Add(element);
            }
        }

        EndClause(false);
        SmsReplyFault fault = Fault();
        int[] levels = [.. _mentions.Select(mention => mention.Level).Distinct().OrderBy(level => level)];
        return new SmsReply(
            scale.Id, fault == SmsReplyFault.None ? scale.Levels[levels[0]] : null, fault,
            Array.AsReadOnly<string>([.. levels.Select(level => scale.Levels[level].Code)]), FreeText(fault));
    }

    /// <summary>A text that a file can carry.</summary>
    public static string Clean(string text)
    {
        if (UnicodeText.IsValid(text))
        {
            return text.Trim();
        }

        var clean = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            clean.Append(isPair || !char.IsSurrogate(text[i]) ? text[i] : '\uFFFD');
            if (isPair)
            {
                clean.Append(text[++i]);
            }
        }

        return clean.ToString().Trim();
    }

    private SmsReplyFault Fault()
    {
        if (_all.Count == 0)
        {
            return SmsReplyFault.Empty;
        }

        if (_mentions.Count == 0)
        {
            return Unnamed();
        }

        if (_mentions.Exists(mention => mention.Level != _mentions[0].Level))
        {
            return Contradicts() ? SmsReplyFault.Contradiction : SmsReplyFault.SeveralLevels;
        }

        if (_isRetracted || _mentions.Exists(mention => mention.Fault == SmsReplyFault.Negated || (_isNegatedAlone && !mention.IsCode)))
        {
            return SmsReplyFault.Negated;
        }

        return _mentions.Exists(mention => mention.Fault == SmsReplyFault.Question) ? SmsReplyFault.Question
            : _mentions.Exists(mention => mention.Fault == SmsReplyFault.None) ? SmsReplyFault.None
            : SmsReplyFault.Embedded;
    }

    /// <summary>Why a reply without any level has none.</summary>
    private SmsReplyFault Unnamed()
    {
        SmsElement[] rest = [.. _all.Where(element => element.Kind is not (SmsPhraseKind.Plain or SmsPhraseKind.Choose or SmsPhraseKind.Unit or SmsPhraseKind.Thanks))];
        if (rest.Length != 1 || rest[0].Kind != SmsPhraseKind.Other || rest[0].To - rest[0].From > 1)
        {
            return SmsReplyFault.Unknown;
        }

        SmsElement only = rest[0];
        string word = _tokens[only.From].Text;
        return only.Token == SmsTokenKind.Number || (only.Token == SmsTokenKind.Word && word.Length == 1) ? SmsReplyFault.NotOnScale
            : only.Token == SmsTokenKind.Word && word.Distinct().Count() > 1 && word.All(IsLetterCode) ? SmsReplyFault.SeveralLevels
            : SmsReplyFault.Unknown;
    }

    private bool IsLetterCode(char letter) => phrases.TryGetValue(letter.ToString(), out List<SmsPhrase>? known) && known.Exists(phrase => phrase.Kind == SmsPhraseKind.Code && phrase.Tokens.Length == 1);

    /// <summary>Letters alone are a slip of the finger; words that say both are a contradiction.</summary>
    private bool Contradicts() =>
        _mentions.Exists(mention => !mention.IsCode)
        && _mentions.Exists(mention => scale.Levels[mention.Level].Sentiment == Sentiment.Positive)
        && _mentions.Exists(mention => scale.Levels[mention.Level].Sentiment == Sentiment.Negative);

    private SmsElement ElementAt(int i)
    {
        SmsToken token = _tokens[i];
        if (phrases.TryGetValue(token.Text, out List<SmsPhrase>? known))
        {
            foreach (SmsPhrase phrase in known)
            {
                if (Matches(phrase.Tokens, i))
                {
                    return new(phrase.Kind, phrase.Level, i, i + phrase.Tokens.Length, token.Kind);
                }
            }
        }

        return new(SmsPhraseKind.Other, -1, i, i + 1, token.Kind);
    }

    private bool Matches(string[] words, int i)
    {
        if (i + words.Length > _tokens.Count)
        {
            return false;
        }

        for (int k = 0; k < words.Length; k++)
        {
            if (_tokens[i + k].Text != words[k])
            {
                return false;
            }
        }

        return true;
    }

    private void EndClause(bool isQuestion)
    {
        if (_clause.Count == 0)
        {
            return;
        }

        isQuestion |= _clause.Exists(element => element.Kind == SmsPhraseKind.Asking);
        _isNegatedAlone |= _clause.TrueForAll(element => element.Kind == SmsPhraseKind.Negator);
        for (int k = 0; k < _clause.Count; k++)
        {
            SmsElement element = _clause[k];
            if (element.Kind == SmsPhraseKind.Level)
            {
                _mentions.Add(new(element.Level, IsCode: false, isQuestion ? SmsReplyFault.Question : OfWords(), _clause[0].From, _clause[_clause.Count - 1].To));
            }
            else if (element.Kind == SmsPhraseKind.Code && !IsArticle(k) && !IsAmount(k))
            {
                _mentions.Add(Coded(k, isQuestion));
            }
        }

        _all.AddRange(_clause);
        _clause.Clear();
        _isFirstClause = false;
    }

    /// <summary>A level in words counts where all its clause is known.</summary>
    private SmsReplyFault OfWords() =>
        _clause.Exists(element => element.Kind == SmsPhraseKind.Negator) ? SmsReplyFault.Negated
        : _clause.TrueForAll(IsHarmless) ? SmsReplyFault.None
        : SmsReplyFault.Embedded;

    private SmsMention Coded(int k, bool isQuestion)
    {
        bool isNumber = _clause[k].Token == SmsTokenKind.Number;
        int from = k;
        while (from > 0 && _clause[from - 1].Kind == SmsPhraseKind.Choose)
        {
            from--;
        }

        int to = isNumber && k + 1 < _clause.Count && _clause[k + 1].Kind == SmsPhraseKind.Unit ? k + 2 : k + 1;
        SmsReplyFault fault =
            isQuestion ? SmsReplyFault.Question
            : _clause.Take(k).Any(element => element.Kind == SmsPhraseKind.Negator) || (to < _clause.Count && _clause[to].Kind == SmsPhraseKind.Negator) ? SmsReplyFault.Negated
            : LeftIsClear(k, from) && (_clause.Skip(to).All(IsHarmless) || MayBegin(k, to, isNumber)) ? SmsReplyFault.None
            : SmsReplyFault.Embedded;
        return new(_clause[k].Level, IsCode: true, fault, _clause[from].From, _clause[to - 1].To);
    }

    /// <summary>Nothing before it, or words that announce a choice.</summary>
    private bool LeftIsClear(int k, int from) =>
        _clause.Take(k).All(element => element.Kind == SmsPhraseKind.Code) || (from < k && _clause.Take(from).All(IsHarmless));

    /// <summary>
    /// A letter may begin a reply that goes on in other words: A服务很好, «C too slow»; but not «B is», nor where it names what follows: B套餐太贵.
    /// </summary>
    private bool MayBegin(int k, int to, bool isNumber) =>
        k == 0 && _isFirstClause && !isNumber && !StartsWith(to, SmsPhrases.Lettered)
        && (_clause[to].Token == SmsTokenKind.Han
            ? IsApart(to) || StartsWith(to, SmsPhrases.Remarks)
            : _clause[to].Kind == SmsPhraseKind.Other && !_clause.Exists(element => element.Kind == SmsPhraseKind.Negator));

    /// <summary>Whether something that can be seen, or white space, stands before it.</summary>
    private bool IsApart(int to)
    {
        int next = _clause[to].From;
        for (int i = _tokens[next - 1].End; i < _tokens[next].Start; i++)
        {
            if (char.IsWhiteSpace(text[i]) || CharUnicodeInfo.GetUnicodeCategory(text[i]) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                return true;
            }
        }

        return false;
    }

    private bool StartsWith(int to, string[][] words) => Array.Exists(words, word => Matches(word, _clause[to].From));

    /// <summary>«a» before another word is an article, unless the word is a level or thanks.</summary>
    private bool IsArticle(int k) =>
        _tokens[_clause[k].From].Text == "a" && k + 1 < _clause.Count && _clause[k + 1] is { Token: SmsTokenKind.Word, Kind: not (SmsPhraseKind.Level or SmsPhraseKind.Thanks) and var next }
        && !(next == SmsPhraseKind.Code && _tokens[_clause[k + 1].From].Text.Length == 1);

    /// <summary>A number before another word counts something else: 3 天.</summary>
    private bool IsAmount(int k) =>
        _clause[k].Token == SmsTokenKind.Number && k + 1 < _clause.Count && _clause[k + 1] is { Kind: SmsPhraseKind.Other, Token: not SmsTokenKind.Number };

    private static bool IsHarmless(SmsElement element) =>
        element.Kind is SmsPhraseKind.Level or SmsPhraseKind.Code or SmsPhraseKind.Plain or SmsPhraseKind.Choose or SmsPhraseKind.Unit or SmsPhraseKind.Thanks;

    /// <summary>What stays when the mentions that decided are cut out.</summary>
    private string FreeText(SmsReplyFault fault)
    {
        if (fault != SmsReplyFault.None)
        {
            return Clean(text);
        }

        var pieces = new List<string>();
        int start = 0;
        foreach (SmsMention mention in _mentions.Where(mention => mention.Fault == SmsReplyFault.None).OrderBy(mention => mention.From))
        {
            int from = _tokens[mention.From].Start;
            if (from > start)
            {
                pieces.Add(text.Substring(start, from - start));
            }

            start = Math.Max(start, _tokens[mention.To - 1].End);
        }

        pieces.Add(text.Substring(start));
        return string.Join(" ", pieces.Select(piece => Clean(piece).Trim(Edges)).Where(piece => piece.Length > 0));
    }

    private static readonly char[] Edges = [.. " \t\r\n,.;:!?-_()[]{}'\"*/\uFF0C\u3002\uFF1B\uFF1A\uFF01\uFF1F\u3001\uFF08\uFF09\u3010\u3011\u201C\u201D\u2018\u2019\u300A\u300B\uFF0E\uFF0D\u200B\uFEFF\0"];
}
