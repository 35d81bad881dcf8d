using Csat.Domain;
using Csat.Scoring.Numerics;

namespace Csat.Scoring;

/// <summary>A multinomial naive Bayes classifier to compare with: the least that a trained model does.</summary>
/// <remarks>
/// <para>
/// Features are pairs of neighbouring Chinese characters (a single one between other signs stands for itself) and words of other scripts, after
/// folding full width and case. The code c with the largest ln(n_c/n) + Σ ln((k_tc + 1)/(k_c + v)) is given: n_c of n texts have it, the feature
/// t occurs k_tc times in them, all features k_c times, v features are known (Laplace's smoothing). Features that weren't learnt are passed
/// over. Of equals the first code in ordinal order is given.
/// </para>
/// <para>
/// One code a text: it learns the first, main code, and gives one; «no code» is learnt like a code. On an axis with several codes its recall is
/// therefore bounded. Same texts, same figures to the last digit, on every platform. McCallum and Nigam 1998, AAAI Workshop on Learning for Text
/// Categorization.
/// </para>
/// </remarks>
public sealed class NaiveBayesBaseline
{
    private readonly string?[] _codes;
    private readonly double[] _priors;
    private readonly Dictionary<string, double[]> _features;

    private NaiveBayesBaseline(string?[] codes, double[] priors, Dictionary<string, double[]> features) => (_codes, _priors, _features) = (codes, priors, features);

    /// <summary>How many features it knows.</summary>
    public int FeatureCount => _features.Count;

    /// <summary>Learns from labelled texts. Judge it on others.</summary>
    /// <param name="texts">The texts; of several codes the first counts.</param>
    /// <returns>The baseline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are no texts.</exception>
    /// <exception cref="FindingsException">Texts that can't be used: all of them, each with its index.</exception>
    public static NaiveBayesBaseline Train(IEnumerable<LabelledText> texts)
    {
        LabelledText[] all = TrainingTexts.Checked(texts, nameof(texts));
        string?[] codes = [.. all.Select(text => text.Main).Distinct(StringComparer.Ordinal).OrderBy(code => code is null).ThenBy(code => code, StringComparer.Ordinal)];
        double[] textsOf = new double[codes.Length];
        double[] featuresOf = new double[codes.Length];
        var counts = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (LabelledText text in all)
        {
            int code = Array.IndexOf(codes, text.Main);
            textsOf[code]++;
            foreach (string feature in TextFeatures.Of(text.Text))
            {
                if (!counts.TryGetValue(feature, out double[]? of))
                {
                    counts.Add(feature, of = new double[codes.Length]);
                }

                of[code]++;
                featuresOf[code]++;
            }
        }

        double[] Logarithms(double[] of) => [.. of.Select((count, code) => Reproducible.Log((count + 1) / (featuresOf[code] + counts.Count)))];
        return new(
            codes,
            [.. textsOf.Select(count => Reproducible.Log(count / all.Length))],
            counts.ToDictionary(pair => pair.Key, pair => Logarithms(pair.Value), StringComparer.Ordinal));
    }

    /// <summary>Says which code a text has.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code; <see langword="null"/> for none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public string? Predict(string text)
    {
        double[] scores = Scores(Throw.IfNull(text));
        return _codes[Array.IndexOf(scores, scores.Max())];
    }

    /// <summary>Gives a text its code, for a report.</summary>
    /// <param name="text">The text with its right codes.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public ClassifiedItem Classify(LabelledText text) => new(Throw.IfNull(text).Id, text.Codes, ClassifiedItem.One(Predict(text.Text)));

    /// <summary>The codes' logarithms, in ordinal order of the codes, none last.</summary>
    internal double[] Scores(string text)
    {
        double[] scores = [.. _priors];
        foreach (string feature in TextFeatures.Of(text))
        {
            if (_features.TryGetValue(feature, out double[]? of))
            {
                for (int code = 0; code < scores.Length; code++)
                {
                    scores[code] += of[code];
                }
            }
        }

        return scores;
    }
}
