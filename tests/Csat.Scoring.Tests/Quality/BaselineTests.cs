using Csat.Domain;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

/// <summary>The naive Bayes figures come from a Python program of its own: features by regular expression, logarithms of the smoothed ratios with Python's math.log.</summary>
public class BaselineTests
{
    private static readonly LabelledText[] Eight =
    [
        LabelledText.Of("1", "上网太慢，视频打不开", "network-slow"), LabelledText.Of("2", "网速慢得要命", "network-slow"),
        LabelledText.Of("3", "多扣了我十块钱", "billing-error"), LabelledText.Of("4", "Bill is wrong AGAIN", "billing-error"),
        LabelledText.Of("5", "internet so slow", "network-slow"), LabelledText.Of("6", "I was billed twice", "billing-error"),
        LabelledText.Of("7", "谢谢师傅", null), LabelledText.Of("8", "５Ｇ信号慢", "network-slow"),
    ];

    [Fact]
    public void The_majority_says_the_same_of_everything()
    {
        MajorityBaseline majority = MajorityBaseline.Train(Eight);

        Assert.Equal(("network-slow", 0.5), (majority.Code, majority.Share.Value));
        Assert.Equal(["network-slow"], majority.Classify(Eight[6]).Predicted);
        Assert.Null(MajorityBaseline.Train([LabelledText.Of("1", "x", null), LabelledText.Of("2", "x", null), LabelledText.Of("3", "x", "a")]).Code);
        Assert.Equal("a", MajorityBaseline.Train([LabelledText.Of("1", "", "b"), LabelledText.Of("2", "", null), LabelledText.Of("3", "", "a")]).Code);
        Assert.Empty(MajorityBaseline.Train([Eight[6]]).Classify(Eight[0]).Predicted);
    }

    [Theory]
    [InlineData("网络慢，视频卡", -4.872649551122353, -3.970291913552122, -5.717027701406222, "network-slow")]
    [InlineData("my bill is wrong", -10.57684860566377, -12.60402292121631, -12.992200020858993, "billing-error")]
    [InlineData("SLOW internet, wrong bill", -15.161816084334344, -15.188020473648542, -16.629786180585377, "billing-error")]
    [InlineData("师傅", -4.872649551122353, -4.663439094112067, -5.0238805208462765, "network-slow")]
    [InlineData("zzz", -0.9808292530117262, -0.6931471805599453, -2.0794415416798357, "network-slow")]
    [InlineData("5g慢", -4.872649551122353, -3.970291913552122, -5.717027701406222, "network-slow")]
    public void Naive_Bayes_adds_logarithms_of_smoothed_shares(string text, double bill, double slow, double none, string code)
    {
        NaiveBayesBaseline bayes = NaiveBayesBaseline.Train(Eight);
        double[] scores = bayes.Scores(text);

        Assert.Equal(35, bayes.FeatureCount);
        Figures.Close(bill, scores[0], 1e-13);
        Figures.Close(slow, scores[1], 1e-13);
        Figures.Close(none, scores[2], 1e-13);
        Assert.Equal(code, bayes.Predict(text));
    }

    [Fact]
    public void Features_are_pairs_of_characters_and_words()
    {
        Assert.Equal(["上网", "网太", "太慢", "wifi", "6", "好"], TextFeatures.Of("上网太慢! ＷｉＦｉ-6；好"));
        Assert.Equal(["don", "t"], TextFeatures.Of("Don't"));
        Assert.Equal(["a", "中文", "b"], TextFeatures.Of("a中文b"));
        Assert.Empty(TextFeatures.Of("\uD83D\uDE00 \uD800 …!"));
        Assert.Empty(TextFeatures.Of(""));
        Assert.Equal(999_999, TextFeatures.Of(new string('网', 1_000_000)).Count());
    }

    [Fact]
    public void Baselines_stand_beside_rules_over_the_same_texts()
    {
        NaiveBayesBaseline bayes = NaiveBayesBaseline.Train(Eight);
        MajorityBaseline majority = MajorityBaseline.Train(Eight);
        ClassificationReport learnt = ClassificationReport.Of("cause", Eight.Select(bayes.Classify), "naive Bayes");
        ClassificationReport most = ClassificationReport.Of("cause", Eight.Select(majority.Classify), "majority");

        Assert.Equal((1.0, 0.5), (learnt.Accuracy.Value, most.Accuracy.Value));
        Assert.Equal(3, ClassificationReport.SideBySide(learnt, most).Split('\n').Length);
    }

    [Fact]
    public void Of_several_codes_the_main_one_is_learnt()
    {
        NaiveBayesBaseline bayes = NaiveBayesBaseline.Train([new("1", "慢死了", ["network-slow", "attitude"]), new("2", "态度差", ["attitude"])]);
        ClassifiedItem item = bayes.Classify(new("1", "慢死了", ["network-slow", "attitude"]));

        Assert.Equal(["network-slow"], item.Predicted);
        Assert.Equal(["network-slow", "attitude"], item.Expected);
    }

    [Fact]
    public void Texts_without_features_leave_the_shares_of_the_codes()
    {
        NaiveBayesBaseline bayes = NaiveBayesBaseline.Train([LabelledText.Of("1", "", "b"), LabelledText.Of("2", "!", "a"), LabelledText.Of("3", " ", "a")]);

        Assert.Equal((0, "a"), (bayes.FeatureCount, bayes.Predict("什么")));
        Assert.Equal("a", NaiveBayesBaseline.Train([LabelledText.Of("1", "", null), LabelledText.Of("2", "", "b"), LabelledText.Of("3", "", "a")]).Predict("x"));
    }

    [Fact]
    public void Bad_texts_are_refused_by_name()
    {
        Refuses<ArgumentException>(() => NaiveBayesBaseline.Train([]), "texts", "no texts");
        Refuses<ArgumentException>(() => MajorityBaseline.Train([]), "texts");
        Refuses<ArgumentNullException>(() => NaiveBayesBaseline.Train(null!), "texts");
        Refuses<FindingsException>(() => NaiveBayesBaseline.Train([null!, new("1", "", []), new("2", "x", [""])]), "texts", "texts[0]", "texts[2]");
        Refuses<ArgumentNullException>(() => LabelledText.Of("1", null!, "a"), "Text");
        Refuses<ArgumentNullException>(() => new LabelledText("1", "", null!), "Codes");
        Refuses<ArgumentNullException>(() => NaiveBayesBaseline.Train(Eight).Predict(null!), "text");
        Refuses<ArgumentNullException>(() => MajorityBaseline.Train(Eight).Classify(null!), "text");
    }
}
