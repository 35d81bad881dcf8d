using System.Globalization;
using System.Text;
using Csat.Domain;

namespace Csat.Benchmarks;

/// <summary>Terms, rules and texts of a hundred characters, drawn with a fixed seed: made up, character by character.</summary>
/// <remarks>
/// A term begins with one of 400 characters that stand nowhere else in a term, and none is the beginning of another, so that every way of finding
/// them finds the same ones; of characters that are one when folded, traditional and simplified, only one is drawn. Texts take common characters more often than rare ones, a term at about every fifth word, a comma now and then.
/// </remarks>
internal static class ComplaintData
{
    public const int TextLength = 100;
    private const ulong Seed = 20261124;
    private const char FirstHan = '\u4E00';
    private const int Characters = 3_500;
    private const int Starters = 400;

    private static readonly char[] Han = Different();

    private static readonly string[] Causes = ["network-slow", "attitude", "billing-error", "long-repair", "late-visit", "shirking", "network-coverage"];

    public static string[] Terms(int count)
    {
        var random = new SplitMix64(Seed);
        var terms = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (terms.Count < count)
        {
            string term = Starter(ref random) + Inner(ref random, 1 + random.Next(3));
            if (Enumerable.Range(1, term.Length).All(length => !known.Contains(term[..length])) && !terms.Exists(other => other.StartsWith(term, StringComparison.Ordinal)))
            {
                terms.Add(term);
                known.Add(term);
            }
        }

        return [.. terms];
    }

    public static string[] Texts(string[] terms, int count)
    {
        var random = new SplitMix64(Seed + 1);
        var text = new StringBuilder();
        string[] texts = new string[count];
        for (int i = 0; i < count; i++)
        {
            text.Clear();
            while (text.Length < TextLength)
            {
                text.Append(random.Next(8) == 0 ? "\uff0c" : random.Next(5) == 0 ? terms[random.Next(terms.Length)] : Word(ref random));
            }

            texts[i] = text.ToString(0, TextLength);
        }

        return texts;
    }

    /// <summary>A rule file: every third term is cancelled by a negation, every fourth rule asks for two terms near each other. The negations themselves are characters that no text draws.</summary>
    public static string RuleFile(string[] terms, int rules)
    {
        var json = new StringBuilder("""{"schemaVersion":1,"id":"made-up","version":"1.0.0","locales":["zh-CN"],"terms":[""");
        json.AppendJoin(',', terms.Select((term, i) => $$"""{"id":"t{{i}}","forms":["{{term}}"],"negation":"{{(i % 3 == 0 ? "cancels" : "ignored")}}"}"""));
        json.Append("""],"negators":[{"forms":["没有","没"],"reach":3}],"rules":[""");
        int each = terms.Length / rules;
        json.AppendJoin(',', Enumerable.Range(0, rules).Select(rule => Rule(terms, rule, each)));
        return json.Append("]}").ToString();
    }

    public static ComplaintClassifier Classifier(string[] terms, int rules) => ComplaintRuleSet.Parse(RuleFile(terms, rules)).Compile();

    private static string Rule(string[] terms, int rule, int each)
    {
        string own = string.Join(',', Enumerable.Range(rule * each, each).Select(i => $"\"t{i}\""));
        int other = (((rule * 7) + (terms.Length / 2)) % terms.Length / each * each) + each - 1;
        bool isNear = rule % 4 == 0 && other / each != rule;
        string when = isNear
            ? $$$"""{"near":{"a":[{{{own}}}],"b":["t{{{other}}}"],"max":8}}"""
            : $$$"""{"any":[{"term":[{{{own}}}]}]}""";
        string match = terms[rule * each] + (isNear ? terms[other] : string.Empty);
        string answer = (rule % 10) switch
        {
            9 => "\"axis\":\"intent\",\"code\":\"inquiry\"",
            8 => "\"axis\":\"escalationRisk\",\"code\":\"regulator\"",
            _ => $"\"axis\":\"cause\",\"code\":\"{Causes[rule % Causes.Length]}\"",
        };
        return string.Create(
            CultureInfo.InvariantCulture, $$$"""{"id":"r{{{rule}}}",{{{answer}}},"weight":0.6,"when":{{{when}}},"examples":{"match":["{{{match}}}"],"noMatch":["x"]}}""");
    }

    private static string Starter(ref SplitMix64 random) => Han[random.Next(Starters)].ToString();

    private static string Inner(ref SplitMix64 random, int length)
    {
        Span<char> inner = stackalloc char[length];
        for (int i = 0; i < length; i++)
        {
            inner[i] = Han[Starters + Common(ref random, Characters - Starters)];
        }

        return new string(inner);
    }

    private static string Word(ref SplitMix64 random)
    {
        Span<char> word = stackalloc char[1 + random.Next(4)];
        for (int i = 0; i < word.Length; i++)
        {
            word[i] = Han[Common(ref random, Characters)];
        }

        return new string(word);
    }

    /// <summary>The first characters of which no two are found by each other.</summary>
    private static char[] Different()
    {
        char[] candidates = [.. Enumerable.Range(FirstHan, 2 * Characters).Select(number => (char)number)];
        var pack = new ComplaintPack("characters", "1.0.0", ["zh-CN"])
        {
            Terms = [.. candidates.Select(c => new ComplaintTerm(((int)c).ToString(CultureInfo.InvariantCulture), [c.ToString()], TermNegation.Ignored))],
        };
        ComplaintClassifier classifier = new ComplaintRuleSet(pack).Compile();
        var first = new TermMatch[1];
        return [.. candidates.Where(c => classifier.Match([c], first) > 0 && first[0].Term.Id == ((int)c).ToString(CultureInfo.InvariantCulture)).Take(Characters)];
    }

    /// <summary>Of two draws the smaller: the first characters are the common ones.</summary>
    private static int Common(ref SplitMix64 random, int end) => Math.Min(random.Next(end), random.Next(end));
}
