using Csat.TestKit;
using FsCheck.Xunit;
using NodaTime;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

public sealed class ShiftTests
{
    [Theory]
    [InlineData("09:00-12:00", "09:00-12:00", false)]
    [InlineData("9:05 – 17:30", "09:05-17:30", false)]
    [InlineData("22:00—06:00", "22:00-06:00", true)]
    [InlineData("18:00~24:00", "18:00-24:00", false)]
    [InlineData("18:00-00:00", "18:00-24:00", false)]
    [InlineData("00:00-24:00", "00:00-24:00", false)]
    [InlineData("08:30:15-09:00:00.5", "08:30:15-09:00:00.5", false)]
    [InlineData("\uFF10\uFF19\uFF1A\uFF10\uFF10\uFF0D\uFF11\uFF12\uFF1A\uFF10\uFF10", "09:00-12:00", false)] // full-width forms
    [InlineData("09:00\uFF5E12:00", "09:00-12:00", false)]
    public void A_shift_is_read_in_its_usual_spellings(string text, string written, bool pastMidnight)
    {
        Shift shift = Shift.Parse(text);

        Assert.Equal(written, shift.ToString());
        Assert.Equal(pastMidnight, shift.RunsPastMidnight);
    }

    [Theory]
    [InlineData("09:00-09:00")]
    [InlineData("00:00-00:00")]
    [InlineData("24:00-08:00")]
    [InlineData("09:00-25:00")]
    [InlineData("09:00")]
    [InlineData("9-17")]
    [InlineData("")]
    public void A_text_that_is_no_shift_is_refused_with_the_legal_form(string text)
    {
        Refuses<FormatException>(() => Shift.Parse(text), null, $"'{text}'", "HH:mm-HH:mm", "22:00-06:00");
        Assert.False(Shift.TryParse(text, out Shift? none));
        Assert.Null(none);
    }

    [Fact]
    public void Two_equal_times_make_no_shift_but_two_midnights_make_the_whole_day()
    {
        Refuses<ArgumentException>(() => Shift.Of(new LocalTime(9, 0), new LocalTime(9, 0)), "end", "09:00");
        Assert.Equal(Shift.AllDay, Shift.Of(LocalTime.Midnight, LocalTime.Midnight));
        Assert.Equal(Shift.AllDay, Shift.Parse("00:00-24:00"));
    }

    [Fact]
    public void Equal_shifts_are_equal() =>
        EqualityContract.Holds(Shift.Parse("09:00-12:00"), Shift.Parse("9:00-12:00"), Shift.Parse("09:00-12:01"), Shift.Parse("09:01-12:00"));

    [Property]
    public bool Parse_reads_what_ToString_writes(uint start, uint end)
    {
        var from = LocalTime.FromSecondsSinceMidnight((int)(start % 86400));
        var until = LocalTime.FromSecondsSinceMidnight((int)(end % 86400));
        return from == until || Shift.Parse(Shift.Of(from, until).ToString()) == Shift.Of(from, until);
    }
}
