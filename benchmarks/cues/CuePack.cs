using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Csat.Domain;

namespace Csat.Cues;

/// <summary>The weighed words of a language, learnt.</summary>
internal sealed class CuePack
{
    private const int LeastTexts = 4;
    private const string None = "none";

    // Chosen by learning without one batch of texts at a time and judging that one.
    private const double CauseC = 0.3;
    private const double LeastIntentWeight = 0.02;
    private const double LeastCauseWeight = 0.03;
    private const double TowardsComplaint = 0.3;
    private const double AgainstOther = -0.5;

    private readonly string _locale;
    private readonly Dictionary<string, Dictionary<string, double>> _bases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<string, SortedDictionary<string, double>>> _words = new(StringComparer.Ordinal);

    private CuePack(string locale, int texts) => (_locale, Texts) = (locale, texts);

    public int Texts { get; }

    public int Count => _words.Values.Sum(axis => axis.Values.Sum(code => code.Count));

    /// <summary>The repository, of which the caller stands in a folder.</summary>
    public static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, ".."));

    public static CuePack Learn(LabelledComplaint[] texts, string lang, string locale)
    {
        var pack = new CuePack(locale, texts.Length);
        pack.Add("intent", texts, [.. texts.Select(text => text.Intent.Code())], lang, lang == "zh" ? 0.15 : 0.4, LeastIntentWeight);
        LabelledComplaint[] complaints = [.. texts.Where(text => text.Intent == ComplaintIntent.Complaint)];
        pack.Add("cause", complaints, [.. complaints.Select(text => text.Causes.Count > 0 ? text.Causes[0].Code() : None)], lang, CauseC, LeastCauseWeight);
        Shift(pack._bases["intent"], "complaint", TowardsComplaint);
        Shift(pack._bases["cause"], "other", AgainstOther);
        Shift(pack._bases["cause"], None, AgainstOther);
        return pack;
    }

    public string ToJson()
    {
        var json = new StringBuilder();
        json.Append(CultureInfo.InvariantCulture, $$"""{"schemaVersion":1,"id":"cues.{{_locale}}","version":"1.0.0","locales":["{{_locale}}"],""").Append('\n');
        json.Append("""
            "policies":{"intent":{"margin":0.2,"threshold":0,"fromCause":0.4,"fromEscalation":1},"cause":{"threshold":0,"spread":0.3},"category":{"threshold":0}},
            "cues":[
            """).Append('\n');
        json.AppendJoin(",\n", _words.Select(axis =>
            $$"""{"axis":"{{axis.Key}}","base":{{Flat(_bases[axis.Key])}},"words":{""" + "\n" + string.Join(",\n", axis.Value.Select(code => $"\"{code.Key}\":{Flat(code.Value)}")) + "}}"));
        return json.Append("]}\n").ToString();
    }

    /// <summary>How many weights of the file aren't the learnt ones: further apart than what the last digit of a logarithm can do.</summary>
    public int Differing(string json)
    {
        using var document = JsonDocument.Parse(json);
        int differing = 0;
        foreach (JsonElement axis in document.RootElement.GetProperty("cues").EnumerateArray())
        {
            SortedDictionary<string, SortedDictionary<string, double>> learnt = _words[axis.GetProperty("axis").GetString()!];
            foreach (string code in learnt.Keys)
            {
                Dictionary<string, double> written = axis.GetProperty("words").GetProperty(code).EnumerateObject().ToDictionary(word => word.Name, word => word.Value.GetDouble(), StringComparer.Ordinal);
                differing += learnt[code].Keys.Union(written.Keys).Count(word => Math.Abs(learnt[code].GetValueOrDefault(word) - written.GetValueOrDefault(word)) > 0.0301);
            }
        }

        return differing;
    }

    private void Add(string axis, LabelledComplaint[] texts, string[] labels, string lang, double c, double least)
    {
        HashSet<string>[] grams = [.. texts.Select(text => Grams.Of(text.Text, lang))];
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string gram in grams.SelectMany(static set => set))
        {
            counts[gram] = counts.GetValueOrDefault(gram) + 1;
        }

        string[] words = [.. counts.Where(pair => pair.Value >= LeastTexts).Select(pair => pair.Key).Order(StringComparer.Ordinal)];
        Dictionary<string, int> numbers = words.Select((word, number) => (word, number)).ToDictionary(pair => pair.word, pair => pair.number, StringComparer.Ordinal);
        double[] scales = [.. words.Select(word => (Math.Log((1.0 + texts.Length) / (1 + counts[word])) + 1) / 6)];
        int[][] rows = [.. grams.Select(set => set.Where(numbers.ContainsKey).Select(word => numbers[word]).Order().ToArray())];
        string[] codes = [.. labels.Distinct().Order(StringComparer.Ordinal)];
        double[] w = Softmax.Fit(rows, scales, [.. labels.Select(label => Array.IndexOf(codes, label))], codes.Length, c);

        _bases[axis] = codes.Select((code, k) => (code, weight: w[(words.Length * codes.Length) + k])).ToDictionary(pair => pair.code, pair => Math.Round(pair.weight, 2), StringComparer.Ordinal);
        var all = new SortedDictionary<string, SortedDictionary<string, double>>(StringComparer.Ordinal);
        foreach (string code in codes)
        {
            all[code] = new(StringComparer.Ordinal);
        }

        double[] row = new double[codes.Length];
        for (int word = 0; word < words.Length; word++)
        {
            for (int k = 0; k < codes.Length; k++)
            {
                row[k] = scales[word] * w[(word * codes.Length) + k];
            }

            // What a word says of all codes alike decides nothing; most codes of a cause then need no weight at all.
            double[] sorted = [.. row.Order()];
            double middle = axis == "intent" ? row.Average() : (sorted[(codes.Length - 1) / 2] + sorted[codes.Length / 2]) / 2;
            for (int k = 0; k < codes.Length; k++)
            {
                double weight = Math.Round(row[k] - middle, 2);
                if (Math.Abs(row[k] - middle) >= least && weight != 0)
                {
                    all[codes[k]][words[word]] = weight;
                }
            }
        }

        _words[axis] = all;
    }

    private static void Shift(Dictionary<string, double> weights, string code, double by) => weights[code] = Math.Round(weights[code] + by, 2);

    private static string Flat(IReadOnlyDictionary<string, double> weights) => "{" + string.Join(
        ',', weights.Select(pair => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(pair.Key)}\":{pair.Value.ToString("0.##", CultureInfo.InvariantCulture)}")) + "}";
}
