using Csat.Domain;
using NodaTime;
using NodaTime.Text;

namespace Csat.Sla;

/// <summary>China's statutory holidays and make-up workdays as the State Council's notices set them, one line a holiday.</summary>
/// <remarks>
/// A line belongs to the year of its notice; dates of another year are written in full. Stretches of days off are written
/// <c>first/last</c>. Where a notice was amended (2015, 2019, 2020) the line says what held in the end.
/// </remarks>
internal static class ChinaNotices
{
    public const int FirstYear = 2007;
    public const int LastYear = 2026;

    private static readonly Line[] Lines =
    [
        new(2007, HolidayNames.NewYear, "01-01/01-03", "2006-12-30 2006-12-31"),
        new(2007, HolidayNames.SpringFestival, "02-18/02-24", "02-17 02-25"),
        new(2007, HolidayNames.LabourDay, "05-01/05-07", "04-28 04-29"),
        new(2007, HolidayNames.NationalDay, "10-01/10-07", "09-29 09-30"),

        new(2008, HolidayNames.NewYear, "2007-12-30/01-01", "2007-12-29"),
        new(2008, HolidayNames.SpringFestival, "02-06/02-12", "02-02 02-03"),
        new(2008, HolidayNames.Qingming, "04-04/04-06"),
        new(2008, HolidayNames.LabourDay, "05-01/05-03", "05-04"),
        new(2008, HolidayNames.DragonBoat, "06-07/06-09"),
        new(2008, HolidayNames.MidAutumn, "09-13/09-15"),
        new(2008, HolidayNames.NationalDay, "09-29/10-05", "09-27 09-28"),

        new(2009, HolidayNames.NewYear, "01-01/01-03", "01-04"),
        new(2009, HolidayNames.SpringFestival, "01-25/01-31", "01-24 02-01"),
        new(2009, HolidayNames.Qingming, "04-04/04-06"),
        new(2009, HolidayNames.LabourDay, "05-01/05-03"),
        new(2009, HolidayNames.DragonBoat, "05-28/05-30", "05-31"),
        new(2009, HolidayNames.NationalDayAndMidAutumn, "10-01/10-08", "09-27 10-10"),

        new(2010, HolidayNames.NewYear, "01-01/01-03"),
        new(2010, HolidayNames.SpringFestival, "02-13/02-19", "02-20 02-21"),
        new(2010, HolidayNames.Qingming, "04-03/04-05"),
        new(2010, HolidayNames.LabourDay, "05-01/05-03"),
        new(2010, HolidayNames.DragonBoat, "06-14/06-16", "06-12 06-13"),
        new(2010, HolidayNames.MidAutumn, "09-22/09-24", "09-19 09-25"),
        new(2010, HolidayNames.NationalDay, "10-01/10-07", "09-26 10-09"),

        new(2011, HolidayNames.NewYear, "01-01/01-03"),
        new(2011, HolidayNames.SpringFestival, "02-02/02-08", "01-30 02-12"),
        new(2011, HolidayNames.Qingming, "04-03/04-05", "04-02"),
        new(2011, HolidayNames.LabourDay, "04-30/05-02"),
        new(2011, HolidayNames.DragonBoat, "06-04/06-06"),
        new(2011, HolidayNames.MidAutumn, "09-10/09-12"),
        new(2011, HolidayNames.NationalDay, "10-01/10-07", "10-08 10-09"),

        new(2012, HolidayNames.NewYear, "01-01/01-03", "2011-12-31"),
        new(2012, HolidayNames.SpringFestival, "01-22/01-28", "01-21 01-29"),
        new(2012, HolidayNames.Qingming, "04-02/04-04", "03-31 04-01"),
        new(2012, HolidayNames.LabourDay, "04-29/05-01", "04-28"),
        new(2012, HolidayNames.DragonBoat, "06-22/06-24"),
        new(2012, HolidayNames.NationalDayAndMidAutumn, "09-30/10-07", "09-29"),

        new(2013, HolidayNames.NewYear, "01-01/01-03", "01-05 01-06"),
        new(2013, HolidayNames.SpringFestival, "02-09/02-15", "02-16 02-17"),
        new(2013, HolidayNames.Qingming, "04-04/04-06", "04-07"),
        new(2013, HolidayNames.LabourDay, "04-29/05-01", "04-27 04-28"),
        new(2013, HolidayNames.DragonBoat, "06-10/06-12", "06-08 06-09"),
        new(2013, HolidayNames.MidAutumn, "09-19/09-21", "09-22"),
        new(2013, HolidayNames.NationalDay, "10-01/10-07", "09-29 10-12"),

        new(2014, HolidayNames.NewYear, "01-01"),
        new(2014, HolidayNames.SpringFestival, "01-31/02-06", "01-26 02-08"),
        new(2014, HolidayNames.Qingming, "04-05 04-07"),
        new(2014, HolidayNames.LabourDay, "05-01/05-03", "05-04"),
        new(2014, HolidayNames.DragonBoat, "06-02"),
        new(2014, HolidayNames.MidAutumn, "09-08"),
        new(2014, HolidayNames.NationalDay, "10-01/10-07", "09-28 10-11"),

        new(2015, HolidayNames.NewYear, "01-01/01-03", "01-04"),
        new(2015, HolidayNames.SpringFestival, "02-18/02-24", "02-15 02-28"),
        new(2015, HolidayNames.Qingming, "04-05/04-06"),
        new(2015, HolidayNames.LabourDay, "05-01"),
        new(2015, HolidayNames.DragonBoat, "06-20 06-22"),
        new(2015, HolidayNames.VictoryDay, "09-03/09-05", "09-06"),
        new(2015, HolidayNames.MidAutumn, "09-27"),
        new(2015, HolidayNames.NationalDay, "10-01/10-07", "10-10"),

        new(2016, HolidayNames.NewYear, "01-01"),
        new(2016, HolidayNames.SpringFestival, "02-07/02-13", "02-06 02-14"),
        new(2016, HolidayNames.Qingming, "04-04"),
        new(2016, HolidayNames.LabourDay, "05-01/05-02"),
        new(2016, HolidayNames.DragonBoat, "06-09/06-11", "06-12"),
        new(2016, HolidayNames.MidAutumn, "09-15/09-17", "09-18"),
        new(2016, HolidayNames.NationalDay, "10-01/10-07", "10-08 10-09"),

        new(2017, HolidayNames.NewYear, "01-01/01-02"),
        new(2017, HolidayNames.SpringFestival, "01-27/02-02", "01-22 02-04"),
        new(2017, HolidayNames.Qingming, "04-02/04-04", "04-01"),
        new(2017, HolidayNames.LabourDay, "05-01"),
        new(2017, HolidayNames.DragonBoat, "05-28/05-30", "05-27"),
        new(2017, HolidayNames.NationalDayAndMidAutumn, "10-01/10-08", "09-30"),

        new(2018, HolidayNames.NewYear, "01-01"),
        new(2018, HolidayNames.SpringFestival, "02-15/02-21", "02-11 02-24"),
        new(2018, HolidayNames.Qingming, "04-05/04-07", "04-08"),
        new(2018, HolidayNames.LabourDay, "04-29/05-01", "04-28"),
        new(2018, HolidayNames.DragonBoat, "06-18"),
        new(2018, HolidayNames.MidAutumn, "09-24"),
        new(2018, HolidayNames.NationalDay, "10-01/10-07", "09-29 09-30"),

        new(2019, HolidayNames.NewYear, "2018-12-30/01-01", "2018-12-29"),
        new(2019, HolidayNames.SpringFestival, "02-04/02-10", "02-02 02-03"),
        new(2019, HolidayNames.Qingming, "04-05"),
        new(2019, HolidayNames.LabourDay, "05-01/05-04", "04-28 05-05"),
        new(2019, HolidayNames.DragonBoat, "06-07"),
        new(2019, HolidayNames.MidAutumn, "09-13"),
        new(2019, HolidayNames.NationalDay, "10-01/10-07", "09-29 10-12"),

        new(2020, HolidayNames.NewYear, "01-01"),
        new(2020, HolidayNames.SpringFestival, "01-24/02-02", "01-19"),
        new(2020, HolidayNames.Qingming, "04-04/04-06"),
        new(2020, HolidayNames.LabourDay, "05-01/05-05", "04-26 05-09"),
        new(2020, HolidayNames.DragonBoat, "06-25/06-27", "06-28"),
        new(2020, HolidayNames.NationalDayAndMidAutumn, "10-01/10-08", "09-27 10-10"),

        new(2021, HolidayNames.NewYear, "01-01/01-03"),
        new(2021, HolidayNames.SpringFestival, "02-11/02-17", "02-07 02-20"),
        new(2021, HolidayNames.Qingming, "04-03/04-05"),
        new(2021, HolidayNames.LabourDay, "05-01/05-05", "04-25 05-08"),
        new(2021, HolidayNames.DragonBoat, "06-12/06-14"),
        new(2021, HolidayNames.MidAutumn, "09-19/09-21", "09-18"),
        new(2021, HolidayNames.NationalDay, "10-01/10-07", "09-26 10-09"),

        new(2022, HolidayNames.NewYear, "01-01/01-03"),
        new(2022, HolidayNames.SpringFestival, "01-31/02-06", "01-29 01-30"),
        new(2022, HolidayNames.Qingming, "04-03/04-05", "04-02"),
        new(2022, HolidayNames.LabourDay, "04-30/05-04", "04-24 05-07"),
        new(2022, HolidayNames.DragonBoat, "06-03/06-05"),
        new(2022, HolidayNames.MidAutumn, "09-10/09-12"),
        new(2022, HolidayNames.NationalDay, "10-01/10-07", "10-08 10-09"),

        new(2023, HolidayNames.NewYear, "2022-12-31/01-02"),
        new(2023, HolidayNames.SpringFestival, "01-21/01-27", "01-28 01-29"),
        new(2023, HolidayNames.Qingming, "04-05"),
        new(2023, HolidayNames.LabourDay, "04-29/05-03", "04-23 05-06"),
        new(2023, HolidayNames.DragonBoat, "06-22/06-24", "06-25"),
        new(2023, HolidayNames.NationalDayAndMidAutumn, "09-29/10-06", "10-07 10-08"),

        new(2024, HolidayNames.NewYear, "01-01"),
        new(2024, HolidayNames.SpringFestival, "02-10/02-17", "02-04 02-18"),
        new(2024, HolidayNames.Qingming, "04-04/04-06", "04-07"),
        new(2024, HolidayNames.LabourDay, "05-01/05-05", "04-28 05-11"),
        new(2024, HolidayNames.DragonBoat, "06-10"),
        new(2024, HolidayNames.MidAutumn, "09-15/09-17", "09-14"),
        new(2024, HolidayNames.NationalDay, "10-01/10-07", "09-29 10-12"),

        new(2025, HolidayNames.NewYear, "01-01"),
        new(2025, HolidayNames.SpringFestival, "01-28/02-04", "01-26 02-08"),
        new(2025, HolidayNames.Qingming, "04-04/04-06"),
        new(2025, HolidayNames.LabourDay, "05-01/05-05", "04-27"),
        new(2025, HolidayNames.DragonBoat, "05-31/06-02"),
        new(2025, HolidayNames.NationalDayAndMidAutumn, "10-01/10-08", "09-28 10-11"),

        new(2026, HolidayNames.NewYear, "01-01/01-03", "01-04"),
        new(2026, HolidayNames.SpringFestival, "02-15/02-23", "02-14 02-28"),
        new(2026, HolidayNames.Qingming, "04-04/04-06"),
        new(2026, HolidayNames.LabourDay, "05-01/05-05", "05-09"),
        new(2026, HolidayNames.DragonBoat, "06-19/06-21"),
        new(2026, HolidayNames.MidAutumn, "09-25/09-27"),
        new(2026, HolidayNames.NationalDay, "10-01/10-07", "09-20 10-10"),
    ];

    /// <summary>All days, in the order of their dates.</summary>
    public static IEnumerable<HolidayDay> Days => Lines.SelectMany(line => line.Days).OrderBy(day => day.Date);

    private sealed record Line(int Year, LocalizedText Name, string Off, string Work = "")
    {
        public IEnumerable<HolidayDay> Days => Off.Split(' ').SelectMany(Stretch).Select(date => Day(date, false))
            .Concat(Work.Length == 0 ? [] : Work.Split(' ').Select(text => Day(Date(text), true)));

        private HolidayDay Day(LocalDate date, bool isWorkday) =>
            new(date, isWorkday, Name) { NoticeYear = Year, Source = HolidayNames.Notice(Year) };

        private IEnumerable<LocalDate> Stretch(string text)
        {
            string[] ends = text.Split('/');
            LocalDate last = Date(ends[ends.Length - 1]);
            for (LocalDate date = Date(ends[0]); date <= last; date = date.PlusDays(1))
            {
                yield return date;
            }
        }

        private LocalDate Date(string text) =>
            LocalDatePattern.Iso.Parse(text.Length > 5 ? text : FormattableString.Invariant($"{Year}-{text}")).Value;
    }
}
